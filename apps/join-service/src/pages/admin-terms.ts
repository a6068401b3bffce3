import type { Localized } from '@ipec/common';

/** What the codes of the record are called on the pages of an officer. */
interface AdminTerms {
  readonly purpose: Readonly<Record<string, string>>;
  readonly event: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly method: Readonly<Record<string, string>>;
  readonly message: Readonly<Record<string, string>>;
  /** By how a failure's code begins. */
  readonly failure: Readonly<Record<string, string>>;
}

/** The Welsh awaits a translator's review. */
const TERMS: Localized<AdminTerms> = {
  en: {
    purpose: { membership: 'Membership', 'email-updates': 'Email updates' },
    event: {
      'not-asked': 'not asked',
      given: 'agreed on the form',
      'not-given': 'left empty on the form',
      confirmed: 'confirmed',
      withdrawn: 'stopped',
      corrected: 'details corrected',
      erased: 'deleted',
    },
    state: {
      'not-asked': 'Not asked',
      'not-given': 'Not agreed',
      pending: 'Agreed, and not confirmed yet',
      confirmed: 'Agreed and confirmed',
      withdrawn: 'Stopped',
    },
    method: {
      'web-form': 'by a form',
      'web-form/unticked-checkbox': 'by a form, with an unticked box',
      'email-link': 'by the link in a message',
      'asked-again': 'by the link in a message that asked again',
      'no-answer': 'no answer to the message that asked again',
      admin: 'by an officer',
      retention: 'the time to keep it was over',
    },
    message: {
      confirm: 'Message: confirm the address',
      welcome: 'Message: you have joined',
      resend: 'Message that was asked for again',
      keep: 'Message: do you want to stay',
      'member.applied': 'Event: application',
      'member.confirmed': 'Event: member confirmed',
      'member.updated': 'Event: details changed',
      'consent.withdrawn': 'Event: updates stopped',
      'member.erased': 'Event: member deleted',
    },
    failure: {
      EENVELOPE: 'the mail server does not take this address',
      EMESSAGE: 'the mail server does not take this message',
      EAUTH: 'the mail server does not take our password',
      ECONNECTION: 'the mail server could not be reached',
      ESOCKET: 'the mail server could not be reached',
      ETIMEDOUT: 'the mail server did not answer in time',
      EDNS: 'the name of the mail server was not found',
      'permanent-failure': 'there is no such mailbox',
      'temporary-failure': 'the mailbox took nothing for three days',
      'technical-failure': 'GOV.UK Notify could not send it',
      status: 'the receiver refused it',
      internal: 'a fault of the service',
    },
  },
  cy: {
    purpose: { membership: 'Aelodaeth', 'email-updates': 'Negeseuon e-bost' },
    event: {
      'not-asked': 'heb ei ofyn',
      given: 'cytunwyd ar y ffurflen',
      'not-given': 'gadawyd yn wag ar y ffurflen',
      confirmed: 'cadarnhawyd',
      withdrawn: 'rhoddwyd y gorau iddo',
      corrected: 'cywirwyd y manylion',
      erased: 'dilëwyd',
    },
    state: {
      'not-asked': 'Heb ei ofyn',
      'not-given': 'Heb gytuno',
      pending: 'Wedi cytuno, heb ei gadarnhau eto',
      confirmed: 'Wedi cytuno a’i gadarnhau',
      withdrawn: 'Rhoddwyd y gorau iddo',
    },
    method: {
      'web-form': 'drwy ffurflen',
      'web-form/unticked-checkbox': 'drwy ffurflen, gyda blwch heb ei dicio',
      'email-link': 'drwy’r ddolen mewn neges',
      'asked-again': 'drwy’r ddolen mewn neges a ofynnodd eto',
      'no-answer': 'dim ateb i’r neges a ofynnodd eto',
      admin: 'gan swyddog',
      retention: 'daeth y cyfnod cadw i ben',
    },
    message: {
      confirm: 'Neges: cadarnhau’r cyfeiriad',
      welcome: 'Neges: rydych wedi ymuno',
      resend: 'Neges y gofynnwyd amdani eto',
      keep: 'Neges: a ydych am aros',
      'member.applied': 'Digwyddiad: cais',
      'member.confirmed': 'Digwyddiad: aelod wedi’i gadarnhau',
      'member.updated': 'Digwyddiad: newid manylion',
      'consent.withdrawn': 'Digwyddiad: rhoi’r gorau i negeseuon',
      'member.erased': 'Digwyddiad: dileu aelod',
    },
    failure: {
      EENVELOPE: 'nid yw’r gweinydd post yn derbyn y cyfeiriad hwn',
      EMESSAGE: 'nid yw’r gweinydd post yn derbyn y neges hon',
      EAUTH: 'nid yw’r gweinydd post yn derbyn ein cyfrinair',
      ECONNECTION: 'nid oedd modd cyrraedd y gweinydd post',
      ESOCKET: 'nid oedd modd cyrraedd y gweinydd post',
      ETIMEDOUT: 'nid atebodd y gweinydd post mewn pryd',
      EDNS: 'ni chafwyd hyd i enw’r gweinydd post',
      'permanent-failure': 'nid oes blwch post o’r fath',
      'temporary-failure': 'ni dderbyniodd y blwch post ddim am dri diwrnod',
      'technical-failure': 'ni allai GOV.UK Notify ei hanfon',
      status: 'gwrthododd y derbynnydd hi',
      internal: 'nam ar y gwasanaeth',
    },
  },
};

/** The words for a code; the code itself where there are none. */
export function term(
  kind: Exclude<keyof AdminTerms, 'failure'>,
  code: string,
  language: keyof typeof TERMS,
): string {
  return TERMS[language][kind][code] ?? code;
}

/** Why a message was given up, with the code behind it for whoever looks after the service. */
export function failureWords(code: string, language: keyof typeof TERMS): string {
  const known = Object.entries(TERMS[language].failure).find(([start]) => code.startsWith(start));
  return known === undefined ? code : `${known[1]} (${code})`;
}
