import type { Localized } from '@ipec/common';

/** What the pages of the operator say. */
export interface AdminWords {
  readonly title: string;
  readonly signIn: string;
  readonly token: string;
  readonly wrongToken: string;
  readonly signedOut: string;
  readonly signOut: string;
  readonly find: string;
  readonly findHint: string;
  readonly address: string;
  readonly look: string;
  readonly notFound: string;
  readonly back: string;
  readonly confirmed: string;
  readonly pending: string;
  readonly mayEmail: string;
  readonly mayNotEmail: string;
  readonly details: string;
  readonly consent: string;
  readonly history: string;
  readonly when: string;
  readonly what: string;
  readonly how: string;
  readonly words: string;
  readonly everything: string;
  readonly everythingHint: string;
  readonly download: string;
  readonly correct: string;
  readonly correctHint: string;
  readonly save: string;
  readonly saved: string;
  readonly withdraw: string;
  readonly withdrawHint: string;
  readonly withdrawn: string;
  readonly erase: string;
  readonly eraseHint: string;
  readonly eraseSure: string;
  readonly erased: string;
  readonly held: string;
  readonly heldHint: string;
  readonly noneHeld: string;
  readonly release: string;
  readonly discard: string;
  readonly released: string;
  readonly discarded: string;
  readonly dead: string;
  readonly deadHint: string;
  readonly noneDead: string;
  readonly retry: string;
  readonly retried: string;
  readonly members: string;
  readonly export: string;
  readonly name: string;
  readonly organisation: string;
  readonly received: string;
  readonly failure: string;
  readonly tries: string;
  readonly none: string;
  readonly problem: string;
}

export const ADMIN_WORDS: Localized<AdminWords> = {
  en: {
    title: 'Members and messages',
    signIn: 'Sign in',
    token: 'Admin token',
    wrongToken: 'That is not the admin token',
    signedOut: 'You were signed out after an hour without a page. Sign in and do it again',
    signOut: 'Sign out',
    find: 'Find a person',
    findHint: 'To answer a request about their details, to correct them, to stop emails or to delete them',
    address: 'Email address',
    look: 'Find',
    notFound: 'There is no member with that address',
    back: 'Back to the start',
    confirmed: 'Confirmed member',
    pending: 'Has not confirmed the address yet',
    mayEmail: 'May be sent email updates',
    mayNotEmail: 'May not be sent email updates',
    details: 'Details',
    consent: 'Consent to email updates',
    history: 'What has happened',
    when: 'When',
    what: 'What',
    how: 'How',
    words: 'Words on the screen',
    everything: 'Everything we hold',
    everythingHint: 'A file for the person who asked for their data',
    download: 'Download everything',
    correct: 'Correct the details',
    correctHint: 'The address and the consent are for the person to change, by the form',
    save: 'Save the corrections',
    saved: 'The corrections are saved',
    withdraw: 'Stop email updates',
    withdrawHint: 'When the person has asked for it by telephone, letter or email',
    withdrawn: 'The person will get no more email updates',
    erase: 'Delete the person',
    eraseHint: 'All details are deleted. The record of consent stays and names nobody',
    eraseSure: 'Yes, delete this person for good',
    erased: 'The person is deleted',
    held: 'Applications to look at',
    heldHint: 'A hidden field was filled in, as machines do. Take in those that are from people',
    noneHeld: 'No applications wait for you',
    release: 'Take in',
    discard: 'Delete',
    released: 'The application is taken in, and the person gets a message to confirm',
    discarded: 'The application is deleted',
    dead: 'Messages that were given up',
    deadHint: 'They could not be sent. Look at the reason before you try again',
    noneDead: 'No messages were given up',
    retry: 'Try again',
    retried: 'The message is sent again',
    members: 'All members',
    export: 'Download a list for a spreadsheet',
    name: 'Name',
    organisation: 'Organisation',
    received: 'Received',
    failure: 'Reason',
    tries: 'Tries',
    none: 'None',
    problem: 'There is a problem',
  },
  cy: {
    title: 'Aelodau a negeseuon',
    signIn: 'Mewngofnodi',
    token: 'Tocyn gweinyddu',
    wrongToken: 'Nid dyna’r tocyn gweinyddu',
    signedOut: 'Cawsoch eich allgofnodi ar ôl awr heb agor tudalen. Mewngofnodwch a gwnewch hyn eto',
    signOut: 'Allgofnodi',
    find: 'Dod o hyd i berson',
    findHint: 'I ateb cais am eu manylion, i’w cywiro, i roi’r gorau i negeseuon neu i’w dileu',
    address: 'Cyfeiriad e-bost',
    look: 'Chwilio',
    notFound: 'Nid oes aelod â’r cyfeiriad hwnnw',
    back: 'Yn ôl i’r dechrau',
    confirmed: 'Aelod wedi’i gadarnhau',
    pending: 'Heb gadarnhau’r cyfeiriad eto',
    mayEmail: 'Caniateir anfon negeseuon e-bost',
    mayNotEmail: 'Ni chaniateir anfon negeseuon e-bost',
    details: 'Manylion',
    consent: 'Cydsyniad i negeseuon e-bost',
    history: 'Beth sydd wedi digwydd',
    when: 'Pryd',
    what: 'Beth',
    how: 'Sut',
    words: 'Geiriau ar y sgrin',
    everything: 'Popeth sydd gennym',
    everythingHint: 'Ffeil i’r person a ofynnodd am eu data',
    download: 'Lawrlwytho popeth',
    correct: 'Cywiro’r manylion',
    correctHint: 'Y person sy’n newid y cyfeiriad a’r cydsyniad, drwy’r ffurflen',
    save: 'Cadw’r cywiriadau',
    saved: 'Mae’r cywiriadau wedi’u cadw',
    withdraw: 'Rhoi’r gorau i negeseuon e-bost',
    withdrawHint: 'Pan fydd y person wedi gofyn dros y ffôn, drwy lythyr neu e-bost',
    withdrawn: 'Ni fydd y person yn cael rhagor o negeseuon e-bost',
    erase: 'Dileu’r person',
    eraseHint: 'Caiff yr holl fanylion eu dileu. Mae’r cofnod cydsyniad yn aros ac nid yw’n enwi neb',
    eraseSure: 'Iawn, dileu’r person hwn am byth',
    erased: 'Mae’r person wedi’i ddileu',
    held: 'Ceisiadau i edrych arnynt',
    heldHint: 'Llenwyd maes cudd, fel y mae peiriannau’n ei wneud. Derbyniwch y rhai sydd gan bobl',
    noneHeld: 'Nid oes ceisiadau’n aros amdanoch',
    release: 'Derbyn',
    discard: 'Dileu',
    released: 'Mae’r cais wedi’i dderbyn, a bydd y person yn cael neges i gadarnhau',
    discarded: 'Mae’r cais wedi’i ddileu',
    dead: 'Negeseuon na ellid eu hanfon',
    deadHint: 'Edrychwch ar y rheswm cyn rhoi cynnig arall arni',
    noneDead: 'Nid oes negeseuon heb eu hanfon',
    retry: 'Ceisio eto',
    retried: 'Caiff y neges ei hanfon eto',
    members: 'Pob aelod',
    export: 'Lawrlwytho rhestr ar gyfer taenlen',
    name: 'Enw',
    organisation: 'Sefydliad',
    received: 'Derbyniwyd',
    failure: 'Rheswm',
    tries: 'Ymdrechion',
    none: 'Dim',
    problem: 'Mae problem',
  },
};
