import type { Language } from '@ipec/membership';

/** What one page says. `{email}`, `{community}` and `{days}` are put in. */
export interface PageWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly action?: string;
  readonly second?: string;
}

export const PAGE_NAMES = [
  'received',
  'confirm',
  'confirmed',
  'already-confirmed',
  'expired',
  'superseded',
  'unknown-link',
  'resent',
  'keep',
  'kept',
  'keep-over',
  'unsubscribe',
  'unsubscribed',
  'leave',
  'left',
  'too-many',
  'key-reused',
  'refused',
  'not-found',
  'failed',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export interface SiteWords {
  readonly community: string;
  readonly privacy: string;
  readonly contact: string;
  readonly join: string;
  /** In a sentence, where the address is not known any more. */
  readonly yourAddress: string;
  /** What stands above the details and the consent that a button stores. */
  readonly review: {
    readonly details: string;
    readonly updates: string;
    readonly ticked: string;
    readonly notTicked: string;
    readonly none: string;
  };
  readonly pages: Readonly<Record<PageName, PageWords>>;
}

const EN: SiteWords = {
  community: 'the IPEC community',
  privacy: 'Privacy notice',
  contact: 'Contact us another way',
  join: 'Join {community}',
  yourAddress: 'your address',
  review: {
    details: 'Details that will be stored',
    updates: 'Email updates',
    ticked: 'This box was ticked, and by confirming you agree to it:',
    notTicked: 'This box was left empty:',
    none: 'Not given',
  },
  pages: {
    received: {
      title: 'Check your email',
      paragraphs: [
        'We have your application. We are sending a message to {email}: open the link in it to confirm your address.',
        'If it does not come within a few minutes, look in your junk folder, or send the form again with the right address.',
      ],
    },
    confirm: {
      title: 'Confirm your email address',
      paragraphs: [
        'Press the button to confirm {email} and the details below.',
        'If you did not send them, close this page: nothing changes.',
      ],
      action: 'Confirm',
    },
    confirmed: {
      title: 'Your email address is confirmed',
      paragraphs: ['Thank you. You are a member of {community}.', 'You can close this page.'],
    },
    'already-confirmed': {
      title: 'Already confirmed',
      paragraphs: [
        'This link has done its work: your email address is confirmed. There is nothing more to do.',
      ],
    },
    expired: {
      title: 'This link has expired',
      paragraphs: ['Confirmation links work for {days} days. We can send a new one to {email}.'],
      action: 'Send a new link',
    },
    superseded: {
      title: 'This link is no longer in use',
      paragraphs: [
        'It was replaced by a newer one, or you have stopped our emails since. Look for our newest message.',
      ],
    },
    'unknown-link': {
      title: 'We do not know this link',
      paragraphs: [
        'It may have been cut off by your email program: copy the whole link from the message into the address bar.',
        'If your details have been deleted, the links in our messages no longer work.',
      ],
    },
    resent: {
      title: 'Check your email',
      paragraphs: [
        'If there is an application to confirm for that address, a new message is on its way to it.',
      ],
    },
    keep: {
      title: 'Stay a member',
      paragraphs: ['Press the button to stay a member of {community} with {email}.'],
      action: 'Yes, I want to stay',
    },
    kept: {
      title: 'You stay a member',
      paragraphs: ['Thank you. Nothing else changes.', 'You can close this page.'],
    },
    'keep-over': {
      title: 'This link has expired',
      paragraphs: [
        'You are still a member, and we have stopped sending you email updates. To get them again, send the form again with the box for them ticked.',
      ],
    },
    unsubscribe: {
      title: 'Stop emails or leave',
      paragraphs: ['Press the button to stop our email updates to {email}. It works at once.'],
      action: 'Stop email updates',
      second: 'Leave the community and delete my details',
    },
    unsubscribed: {
      title: 'No more email updates',
      paragraphs: ['We will not send you email updates. You can still leave the community altogether.'],
      second: 'Leave the community and delete my details',
    },
    leave: {
      title: 'Leave the community',
      paragraphs: [
        'Press the button to leave {community}. We delete the details that we hold for {email} at once.',
      ],
      action: 'Leave and delete my details',
    },
    left: {
      title: 'You have left',
      paragraphs: ['Your details have been deleted.'],
    },
    'too-many': {
      title: 'Please wait a minute',
      paragraphs: [
        'Too many forms have come from your network in the last minute. Yours was not taken in.',
        'Go back, wait a minute and send it again: what you typed is still there.',
      ],
    },
    'key-reused': {
      title: 'This form was sent before with other answers',
      paragraphs: ['Load the form again and send it once more.'],
    },
    refused: {
      title: 'This form cannot be sent from that page',
      paragraphs: ['The website you came from is not set up to send applications here.'],
    },
    'not-found': {
      title: 'Page not found',
      paragraphs: ['Check the address, or go back to where you came from.'],
    },
    failed: {
      title: 'Sorry, there is a problem with the service',
      paragraphs: [
        'Your answers were not taken in. Go back and try again in a few minutes: what you typed is still there.',
      ],
    },
  },
};

/** Awaiting a translator's review: see `REVIEW` in `@ipec/membership`. */
const CY: SiteWords = {
  community: 'gymuned IPEC',
  privacy: 'Hysbysiad preifatrwydd',
  contact: 'Cysylltu â ni mewn ffordd arall',
  join: 'Ymuno â {community}',
  yourAddress: 'eich cyfeiriad',
  review: {
    details: 'Manylion a fydd yn cael eu cadw',
    updates: 'Negeseuon e-bost',
    ticked: 'Cafodd y blwch hwn ei dicio, ac wrth gadarnhau rydych yn cytuno iddo:',
    notTicked: 'Cafodd y blwch hwn ei adael yn wag:',
    none: 'Heb ei roi',
  },
  pages: {
    received: {
      title: 'Edrychwch ar eich e-bost',
      paragraphs: [
        'Mae eich cais wedi’n cyrraedd. Rydym yn anfon neges i {email}: agorwch y ddolen ynddi i gadarnhau eich cyfeiriad.',
        'Os nad yw’n cyrraedd o fewn ychydig funudau, edrychwch yn eich ffolder sothach, neu anfonwch y ffurflen eto gyda’r cyfeiriad cywir.',
      ],
    },
    confirm: {
      title: 'Cadarnhau eich cyfeiriad e-bost',
      paragraphs: [
        'Pwyswch y botwm i gadarnhau {email} a’r manylion isod.',
        'Os nad chi a’u hanfonodd, caewch y dudalen hon: ni fydd dim yn newid.',
      ],
      action: 'Cadarnhau',
    },
    confirmed: {
      title: 'Mae eich cyfeiriad e-bost wedi’i gadarnhau',
      paragraphs: ['Diolch. Rydych yn aelod o {community}.', 'Gallwch gau’r dudalen hon.'],
    },
    'already-confirmed': {
      title: 'Wedi’i gadarnhau’n barod',
      paragraphs: [
        'Mae’r ddolen hon wedi gwneud ei gwaith: mae eich cyfeiriad e-bost wedi’i gadarnhau. Nid oes dim arall i’w wneud.',
      ],
    },
    expired: {
      title: 'Mae’r ddolen hon wedi dod i ben',
      paragraphs: ['Mae dolenni cadarnhau’n gweithio am {days} diwrnod. Gallwn anfon un newydd i {email}.'],
      action: 'Anfon dolen newydd',
    },
    superseded: {
      title: 'Nid yw’r ddolen hon yn cael ei defnyddio mwyach',
      paragraphs: [
        'Mae un fwy newydd wedi cymryd ei lle, neu rydych wedi rhoi’r gorau i’n negeseuon ers hynny. Chwiliwch am ein neges ddiweddaraf.',
      ],
    },
    'unknown-link': {
      title: 'Nid ydym yn adnabod y ddolen hon',
      paragraphs: [
        'Efallai bod eich rhaglen e-bost wedi’i thorri: copïwch y ddolen gyfan o’r neges i’r bar cyfeiriad.',
        'Os yw eich manylion wedi’u dileu, nid yw’r dolenni yn ein negeseuon yn gweithio mwyach.',
      ],
    },
    resent: {
      title: 'Edrychwch ar eich e-bost',
      paragraphs: [
        'Os oes cais i’w gadarnhau ar gyfer y cyfeiriad hwnnw, mae neges newydd ar ei ffordd iddo.',
      ],
    },
    keep: {
      title: 'Aros yn aelod',
      paragraphs: ['Pwyswch y botwm i aros yn aelod o {community} gyda {email}.'],
      action: 'Ydw, rwyf am aros',
    },
    kept: {
      title: 'Rydych yn aros yn aelod',
      paragraphs: ['Diolch. Nid oes dim arall yn newid.', 'Gallwch gau’r dudalen hon.'],
    },
    'keep-over': {
      title: 'Mae’r ddolen hon wedi dod i ben',
      paragraphs: [
        'Rydych yn aelod o hyd, ac rydym wedi rhoi’r gorau i anfon negeseuon e-bost atoch. I’w cael eto, anfonwch y ffurflen eto gyda’r blwch ar eu cyfer wedi’i dicio.',
      ],
    },
    unsubscribe: {
      title: 'Rhoi’r gorau i negeseuon neu adael',
      paragraphs: [
        'Pwyswch y botwm i roi’r gorau i’n negeseuon e-bost i {email}. Mae’n gweithio ar unwaith.',
      ],
      action: 'Rhoi’r gorau i negeseuon e-bost',
      second: 'Gadael y gymuned a dileu fy manylion',
    },
    unsubscribed: {
      title: 'Dim mwy o negeseuon e-bost',
      paragraphs: [
        'Ni fyddwn yn anfon rhagor o newyddion atoch. Gallwch adael y gymuned yn gyfan gwbl o hyd.',
      ],
      second: 'Gadael y gymuned a dileu fy manylion',
    },
    leave: {
      title: 'Gadael y gymuned',
      paragraphs: [
        'Pwyswch y botwm i adael {community}. Byddwn yn dileu’r manylion sydd gennym ar gyfer {email} ar unwaith.',
      ],
      action: 'Gadael a dileu fy manylion',
    },
    left: { title: 'Rydych wedi gadael', paragraphs: ['Mae eich manylion wedi’u dileu.'] },
    'too-many': {
      title: 'Arhoswch funud',
      paragraphs: [
        'Mae gormod o ffurflenni wedi dod o’ch rhwydwaith yn y funud ddiwethaf. Ni dderbyniwyd eich un chi.',
        'Ewch yn ôl, arhoswch funud ac anfonwch hi eto: mae’r hyn a deipioch yno o hyd.',
      ],
    },
    'key-reused': {
      title: 'Anfonwyd y ffurflen hon o’r blaen gydag atebion eraill',
      paragraphs: ['Llwythwch y ffurflen eto a’i hanfon unwaith yn rhagor.'],
    },
    refused: {
      title: 'Ni ellir anfon y ffurflen hon o’r dudalen honno',
      paragraphs: ['Nid yw’r wefan y daethoch ohoni wedi’i gosod i anfon ceisiadau yma.'],
    },
    'not-found': {
      title: 'Heb ddod o hyd i’r dudalen',
      paragraphs: ['Gwiriwch y cyfeiriad, neu ewch yn ôl i’r lle y daethoch ohono.'],
    },
    failed: {
      title: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
      paragraphs: [
        'Ni dderbyniwyd eich atebion. Ewch yn ôl a rhowch gynnig arall arni ymhen ychydig funudau: mae’r hyn a deipioch yno o hyd.',
      ],
    },
  },
};

export const SITE_WORDS: Readonly<Record<Language, SiteWords>> = { en: EN, cy: CY };
