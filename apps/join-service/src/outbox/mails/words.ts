import type { Language } from '@ipec/membership';
import type { MailKind } from '../../config/config.ts';

/** The words of one mail. `{community}`, `{days}` and `{contact}` are put in; nothing a stranger typed ever is. */
export interface MailWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: string | null;
  readonly after: readonly string[];
}

export interface SharedWords {
  readonly community: string;
  readonly receiptHeading: string;
  readonly receiptState: Readonly<Record<'given' | 'not-given', string>>;
  readonly receiptLine: string;
  readonly privacy: string;
  readonly contact: string;
  readonly unsubscribe: string;
  readonly unsubscribeLink: string;
}

const EN: Readonly<Record<MailKind, MailWords>> = {
  confirm: {
    subject: 'Confirm your email address',
    paragraphs: [
      'Someone, we hope you, asked to join {community} with this email address.',
      'If it was you, open the link and press the button to confirm:',
    ],
    action: 'Confirm my email address',
    after: [
      'The link works for {days} days and once.',
      'If it was not you, ignore this message: nothing more will be sent.',
    ],
  },
  'confirm-change': {
    subject: 'Confirm the change to your details',
    paragraphs: [
      'Someone, we hope you, sent the form to join {community} with this email address. You are a member already.',
      'If it was you, open the link and press the button to replace your details with the new ones:',
    ],
    action: 'Change my details',
    after: [
      'The link works for {days} days and once.',
      'If it was not you, ignore this message: your details stay as they are.',
    ],
  },
  welcome: {
    subject: 'You have joined {community}',
    paragraphs: ['Thank you: your email address is confirmed, and you are a member of {community}.'],
    action: null,
    after: [],
  },
  keep: {
    subject: 'Do you want to stay a member of {community}?',
    paragraphs: [
      'You are a member of {community}. From time to time we ask everybody whether that is still right.',
      'If you want to stay, open the link and press the button:',
    ],
    action: 'Yes, I want to stay',
    after: [
      'If you do nothing within {answerDays} days, we stop sending you email updates.',
      'If you want to leave, use the last link of this message: your details are deleted at once.',
    ],
  },
};

/** Awaiting a translator's review. */
const CY: Readonly<Record<MailKind, MailWords>> = {
  confirm: {
    subject: 'Cadarnhewch eich cyfeiriad e-bost',
    paragraphs: [
      'Mae rhywun, chi gobeithio, wedi gofyn am gael ymuno â {community} gyda’r cyfeiriad e-bost hwn.',
      'Os mai chi oedd hwnnw, agorwch y ddolen a phwyswch y botwm i gadarnhau:',
    ],
    action: 'Cadarnhau fy nghyfeiriad e-bost',
    after: [
      'Mae’r ddolen yn gweithio am {days} diwrnod ac unwaith yn unig.',
      'Os nad chi oedd hwnnw, anwybyddwch y neges hon: ni fydd dim byd arall yn cael ei anfon.',
    ],
  },
  'confirm-change': {
    subject: 'Cadarnhewch y newid i’ch manylion',
    paragraphs: [
      'Mae rhywun, chi gobeithio, wedi anfon y ffurflen i ymuno â {community} gyda’r cyfeiriad e-bost hwn. Rydych eisoes yn aelod.',
      'Os mai chi oedd hwnnw, agorwch y ddolen a phwyswch y botwm i roi’r manylion newydd yn lle’r hen rai:',
    ],
    action: 'Newid fy manylion',
    after: [
      'Mae’r ddolen yn gweithio am {days} diwrnod ac unwaith yn unig.',
      'Os nad chi oedd hwnnw, anwybyddwch y neges hon: bydd eich manylion yn aros fel y maent.',
    ],
  },
  welcome: {
    subject: 'Rydych wedi ymuno â {community}',
    paragraphs: ['Diolch: mae eich cyfeiriad e-bost wedi’i gadarnhau, ac rydych yn aelod o {community}.'],
    action: null,
    after: [],
  },
  keep: {
    subject: 'Ydych chi am aros yn aelod o {community}?',
    paragraphs: [
      'Rydych yn aelod o {community}. O bryd i’w gilydd rydym yn gofyn i bawb a yw hynny’n dal yn iawn.',
      'Os ydych am aros, agorwch y ddolen a phwyswch y botwm:',
    ],
    action: 'Ydw, rwyf am aros',
    after: [
      'Os na wnewch ddim o fewn {answerDays} diwrnod, byddwn yn rhoi’r gorau i anfon negeseuon e-bost atoch.',
      'Os ydych am adael, defnyddiwch ddolen olaf y neges hon: caiff eich manylion eu dileu ar unwaith.',
    ],
  },
};

export const MAIL_WORDS: Readonly<Record<Language, Readonly<Record<MailKind, MailWords>>>> = {
  en: EN,
  cy: CY,
};

export const SHARED_WORDS: Readonly<Record<Language, SharedWords>> = {
  en: {
    community: 'the IPEC community',
    receiptHeading: 'What the form said',
    receiptState: { given: 'You ticked this box:', 'not-given': 'You left this box empty:' },
    receiptLine: 'Receipt {id}, {at}, wording {wording}',
    privacy: 'Privacy notice',
    contact: 'Questions',
    unsubscribe: 'To stop our emails or to leave, use this link at any time:',
    unsubscribeLink: 'Stop emails or leave',
  },
  cy: {
    community: 'gymuned IPEC',
    receiptHeading: 'Yr hyn a ddywedodd y ffurflen',
    receiptState: {
      given: 'Fe wnaethoch dicio’r blwch hwn:',
      'not-given': 'Fe adawsoch y blwch hwn yn wag:',
    },
    receiptLine: 'Derbynneb {id}, {at}, geiriad {wording}',
    privacy: 'Hysbysiad preifatrwydd',
    contact: 'Cwestiynau',
    unsubscribe: 'I roi’r gorau i’n negeseuon neu i adael, defnyddiwch y ddolen hon ar unrhyw adeg:',
    unsubscribeLink: 'Rhoi’r gorau i negeseuon neu adael',
  },
};
