import type { RecordStrings } from '../record-strings.ts';

/** Awaiting a translator’s review. */
export const record: RecordStrings = {
  record: 'Cofnod penderfyniad',
  recordHint:
    'Rhaid i awdurdodau gadw cofnodion sy’n ddigonol i esbonio penderfyniad perthnasol (Deddf Caffael 2023, adran 98). Dim ond yn y ffeil a allforiwch y cedwir yr hyn a ysgrifennwch yma.',
  recordTitle: 'Enw’r pryniant',
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
  replayAltered:
    'Nid yw’r cofnod yn dal yr hyn y mae ei reolau ei hun yn ei roi. Fe’i newidiwyd, neu fe’i gwnaed gan ryddhad arall.',
  lawMoved: 'Mae’r gyfraith neu’r rheolau wedi symud ymlaen ers hynny. O dan reolau heddiw mae hyn yn newid:',
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
  keepFailed: 'Nid yw’r porwr yn caniatáu i’r dudalen hon gadw dim.',
  clear: 'Clirio’r hyn a gedwir',
};
