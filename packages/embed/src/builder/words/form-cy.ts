import type { FormWords } from './form-words.ts';

/** The selector reads the names of columns in either language. */
const RULE_COLUMNS = ['Gwerth', 'Dull', 'Dyfynbrisiau', 'Pwy sy’n cymeradwyo', 'Ffurflen', 'Rheol'];

export const formCy: FormWords = {
  up: 'Symud i fyny',
  down: 'Symud i lawr',
  remove: 'Dileu',
  undo: 'Ei roi yn ôl',
  moved: 'Mae {name} bellach yn rhif {place} o {all}.',
  removed: 'Mae {name} wedi’i ddileu.',
  unshown:
    'Mae’n cynnwys mwy nag y mae’r ffurflen hon yn ei ddangos ({count}). Mae hynny’n aros, a gallwch ei newid fel HTML.',
  fixed:
    'Mae cwestiynau’r ffurflen hon yn sefydlog. Mae’r hyn y gellir ei newid ymhlith y priodoleddau isod.',
  merged:
    'Mae gan y tabl hwn gelloedd wedi’u huno neu sawl rhes o enwau colofnau. Mae’n aros fel y mae; newidiwch ef fel HTML.',
  newTable: 'Dechrau tabl newydd',
  caption: 'Pennawd y tabl',
  addRow: 'Ychwanegu rhes',
  addColumn: 'Ychwanegu colofn',
  row: 'Rhes {row}',
  column: 'colofn {column}',
  columnName: 'Enw colofn {column}',
  pasted: 'Mae {rows} rhes a {columns} colofn wedi’u gludo.',
  notes: { label: 'Nodiadau', hint: 'Beth i’w wybod am y ffigurau, un nodyn i bob llinell.' },
  entries: {
    'case-study': { one: 'Astudiaeth achos', add: 'Ychwanegu astudiaeth achos' },
    resource: { one: 'Cyhoeddiad', add: 'Ychwanegu cyhoeddiad' },
    'key-figure': { one: 'Ffigur', add: 'Ychwanegu ffigur' },
    'guidance-link': { one: 'Dolen', add: 'Ychwanegu dolen' },
  },
  tables: {
    figures: {
      title: 'Ffigurau',
      hint: 'Teipiwch nhw, neu copïwch gelloedd yn eich taenlen a’u gludo yn y maes cyntaf. Mae’r rhes gyntaf yn enwi’r colofnau.',
      columns: ['Enw', 'Gwerth'],
    },
    rules: {
      title: 'Eich rheolau contract eich hun',
      hint: 'Islaw terfynau’r gyfraith eich rheolau eich hun sy’n penderfynu. Mae’r dewisydd yn dangos y rhes y mae gwerth yn perthyn iddi.',
      columns: RULE_COLUMNS,
    },
  },
  fields: {
    title: { label: 'Teitl' },
    href: { label: 'Cyfeiriad', hint: 'Y dudalen neu’r ffeil, megis https://www.example.gov.uk/case.' },
    image: { label: 'Cyfeiriad llun' },
    alt: { label: 'Beth mae’r llun yn ei ddangos', hint: 'I bobl nad ydynt yn ei weld.' },
    summary: { label: 'Crynodeb', hint: 'Mae llinell wag yn dechrau paragraff newydd.' },
    figures: {
      label: 'Ffigurau',
      hint: 'Un i bob llinell, gyda cholon ar ôl y ffigur: £350,000: wedi’i ganfod mewn pythefnos',
    },
    date: { label: 'Dyddiad', hint: 'Megis 2026-03-04, Mawrth 2026 neu 2026.' },
    organisation: { label: 'Sefydliad' },
    place: { label: 'Lle' },
    nation: { label: 'Cenedl' },
    sector: { label: 'Sector' },
    route: { label: 'Llwybr caffael', hint: 'Sawl un gyda hanner colon rhyngddynt.' },
    routes: {
      label: 'Llwybrau',
      hint: 'Enwau adnabod y llwybrau y mae’n ymwneud â nhw, megis open neu cfp, gyda bwlch rhyngddynt.',
    },
    outcome: { label: 'Canlyniad' },
    tags: { label: 'Tagiau', hint: 'Gyda hanner colon rhyngddynt.' },
    type: { label: 'Math o gyhoeddiad', hint: 'Megis canllawiau neu dempled.' },
    publisher: { label: 'Cyhoeddwr' },
    authors: { label: 'Awduron', hint: 'Gyda hanner colon rhyngddynt.' },
    topics: { label: 'Pynciau', hint: 'Gyda hanner colon rhyngddynt.' },
    value: { label: 'Ffigur', hint: 'Fel y mae pobl yn ei ddarllen, megis £300 biliwn neu 34%.' },
    label: { label: 'Beth y mae’n ei fesur' },
    source: { label: 'Ffynhonnell' },
    sourceHref: { label: 'Cyfeiriad y ffynhonnell' },
  },
  faults: {
    missing: 'Llenwch hwn.',
    'not-an-address':
      'Ysgrifennwch gyfeiriad cyfan, megis https://www.example.gov.uk/page, neu un o’ch gwefan eich hun, megis /page.',
    'not-a-date': 'Ysgrifennwch ddyddiad megis 2026-03-04, Mawrth 2026 neu 2026.',
    'no-description': 'Dywedwch beth mae’r llun yn ei ddangos.',
    'no-picture': 'Ysgrifennwch gyfeiriad y llun y mae hwn yn ei ddisgrifio.',
    'no-words': 'Ysgrifennwch golon a bwlch ar ôl pob ffigur, ac yna’r hyn y mae’n ei ddweud.',
    'not-a-number': 'Ysgrifennwch rif cyfan o 1 ymlaen.',
    'no-date': 'Dywedwch pa ddiwrnod neu flwyddyn y mae’r ffigur yn perthyn iddi.',
    'no-column-name': 'Enwch bob colofn sy’n cynnwys rhywbeth.',
    'no-figures': 'Llenwch o leiaf un rhes.',
  },
};
