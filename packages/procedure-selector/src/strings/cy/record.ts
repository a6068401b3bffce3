import type { RecordStrings } from '../record-strings.ts';

/** Awaiting a translator’s review. */
export const record: RecordStrings = {
  record: 'Cofnod penderfyniad',
  recordHint: 'Dim ond yn y ffeil a allforiwch y cedwir yr hyn a ysgrifennwch yma.',
  recordTitle: 'Enw’r pryniant',
  recordAuthority: 'Awdurdod',
  recordReference: 'Cyfeirnod',
  recordDecidedOn: 'Penderfynwyd ar',
  recordApprover: 'Cymeradwywyd gan',
  becauseOfNone: 'Dewiswch y llwybr y mae’r rheswm hwn ar ei gyfer: hebddo nid yw’r rheswm yn y cofnod.',
  chosenClosed:
    'Mae’r llwybr a ddewiswyd ar gau bellach. Mae’n aros ar y cofnod: dewiswch un arall, neu dywedwch pam.',
  recordAuthor: 'Paratowyd gan',
  recordChosen: 'Llwybr a ddewiswyd',
  recordBecause: 'Pam y llwybr hwn',
  asRecommended: 'Heb ei ddewis eto',
  formats: {
    print: 'Argraffu',
    html: 'Lawrlwytho fel tudalen we',
    docx: 'Lawrlwytho ar gyfer Word',
    json: 'Lawrlwytho i’w ailagor wedyn',
  },
  exported: 'Gwnaed y cofnod.',
  exportFailed: 'Ni ellid gwneud y cofnod. Rhowch gynnig ar fformat arall.',
  fileName: 'cofnod-penderfyniad',
  replayed: (day, version) =>
    `Dyma gofnod ${day}, wedi’i weithio allan eto o dan ei reolau ei hun, fersiwn ${version}.`,
  replayMissing: (version) =>
    `Nid yw’r rheolau y gwnaed y cofnod hwn oddi tanynt (fersiwn ${version}) ar y dudalen hon. Gweithiwyd yr hyn a welwch allan o dan reolau heddiw.`,
  replayAltered: 'Nid yw’r cofnod yn dal yr hyn y mae ei atebion yn ei roi o dan ei reolau ei hun:',
  fileChanged: 'Newidiwyd y ffeil ar ôl ei chadw: nid yw ei chrynodeb yn cyfateb.',
  touched: 'Newidiwyd ynddi:',
  differs: (recorded, rebuilt) => `mae’r ffeil yn dal ${recorded}, ac mae ei hatebion yn rhoi ${rebuilt}`,
  effects: {
    none: 'Mae’r rheolau wedi newid ers hynny, ac mae’r canlyniad yr un fath.',
    routes: 'Mae’r rheolau wedi newid ers hynny: mae’r argymhelliad yr un fath, ond nid y llwybrau hyn.',
    first: 'Mae’r rheolau wedi newid ers hynny, ac maent yn newid y canlyniad.',
  },
  firstNow: (route, regime) =>
    route === '' ? `Maent yn rhoi: ${regime}.` : `Maent yn rhoi: ${route} (${regime}).`,
  lawSame: 'Nid yw’r rheolau wedi newid ers hynny.',
  toToday: 'Ei weithio allan o dan reolau heddiw',
  keepHint: 'Ni chedwir dim oni bai eich bod yn gofyn.',
  persist: {
    none: 'Peidio â’u cadw',
    session: 'Nes bod y tab hwn yn cau',
    device: 'Ar y ddyfais hon am 30 diwrnod',
    address: 'Yng nghyfeiriad y dudalen hon, i’w nodi neu ei rannu (heb eich rhesymau)',
  },
  kept: {
    none: 'Ni chedwir dim.',
    session: 'Wedi’u cadw nes bod y tab hwn yn cau.',
    device: 'Wedi’u cadw ar y ddyfais hon am 30 diwrnod o’r newid diwethaf.',
    address: 'Mae eich atebion yng nghyfeiriad y dudalen hon. Gall pwy bynnag sydd â’r cyfeiriad eu darllen.',
  },
  notKept: {
    refused: 'Nid yw’r porwr yn caniatáu i’r dudalen hon gadw dim.',
    taken:
      'Mae tab arall yn cadw ei atebion yma, felly ni chedwir atebion y tab hwn. Dewiswch le arall, neu cliriwch yr hyn a gedwir a dewiswch eto.',
  },
  clear: 'Clirio’r hyn a gedwir',
};
