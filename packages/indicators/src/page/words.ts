import type { Language } from '@ipec/common';

/** The words of a report page. */
export interface PageWords {
  readonly title: (buyer: string) => string;
  readonly read: string;
  readonly releases: (count: string, from: string, to: string) => string;
  readonly skipped: (count: string) => string;
  readonly nothingSkipped: string;
  readonly sources: string;
  readonly licence: (licence: string) => string;
  readonly attribution: string;
  readonly reaches: (days: number, from: string) => string;
  readonly reachesNot: (days: number) => string;
  readonly peers: Readonly<Record<'type' | 'region' | 'list' | 'none', string>>;
  readonly caution: string;
  readonly counted: (numerator: string, denominator: string, unit: string) => string;
  readonly measured: (denominator: string, unit: string) => string;
  readonly sum: (numerator: string, denominator: string) => string;
  readonly unknown: (count: string) => string;
  readonly between: (lower: string, upper: string) => string;
  readonly notKnown: string;
  readonly nothing: string;
  readonly small: string;
  readonly peerLine: (median: string, lower: string, upper: string, buyers: number) => string;
  readonly peersFew: (count: number) => string;
  readonly noPeers: string;
  /** The first and the last day that were asked for; null where the figures reach as far as the notices. */
  readonly window: (from: string | null, to: string | null) => string;
  readonly nothingFound: string;
  readonly ours: string;
  readonly median: string;
  readonly months: string;
  readonly month: string;
  readonly value: string;
  readonly category: string;
  readonly count: string;
  readonly about: string;
  readonly code: (code: string) => string;
  readonly behind: (count: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly silent: string;
  readonly noLinks: string;
  readonly paste: string;
  readonly pasteHelp: string;
  readonly files: string;
  readonly innovation: string;
  readonly innovationText: string;
  readonly leftOut: string;
  readonly review: string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    title: (buyer) => `How ${buyer} buys, as its published notices say`,
    read: 'What these figures rest on',
    releases: (count, from, to) =>
      `${count} notices of all buyers were read, published from ${from} to ${to}.`,
    skipped: (count) => `${count} parts of the files could not be used.`,
    nothingSkipped: 'Nothing in the files was left unread.',
    sources: 'Source',
    licence: (licence) => `Licence: ${licence}.`,
    attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
    reaches: (days, from) =>
      `A figure about what came before a tender needs ${days} days of notices; they reach back to ${from}.`,
    reachesNot: (days) =>
      `A figure about what came before a tender needs ${days} days of notices, and there are none.`,
    peers: {
      type: 'Peers are the other buyers of the same type in these notices.',
      region: 'Peers are the other buyers in the same region in these notices.',
      list: 'Peers are buyers that were listed by name.',
      none: 'No peers were chosen.',
    },
    caution: 'These are counts of published notices. What was not published is not in them.',
    counted: (numerator, denominator, unit) => `${numerator} of ${denominator} ${unit}.`,
    measured: (denominator, unit) => `Measured on ${denominator} ${unit}.`,
    sum: (numerator, denominator) => `${numerator} of ${denominator}.`,
    unknown: (count) => `Not known: ${count}.`,
    between: (lower, upper) => `${lower} to ${upper}`,
    notKnown: 'Not known',
    nothing: 'Nothing to count',
    small: 'Too few to compare: fewer than ten notices say.',
    peerLine: (median, lower, upper, buyers) =>
      `Peers: median ${median}, from ${lower} to ${upper} (${buyers} compared).`,
    peersFew: (count) => `Not compared, because fewer than ten of their notices say: ${count}.`,
    noPeers: 'No peer has ten notices that say.',
    window: (from, to) =>
      `Only notices published ${[from && `from ${from}`, to && `up to ${to}`].filter(Boolean).join(' ')} are counted.`,
    nothingFound: 'None of these notices has anything to count for the buyer.',
    ours: 'Ours',
    median: 'Peers, median',
    months: 'Month by month',
    month: 'Month',
    value: 'Value',
    category: 'Category',
    count: 'Count',
    about: 'What this is, and what it cannot say',
    code: (code) => `Open Contracting indicator ${code}.`,
    behind: (count) => `The notices behind this figure (${count})`,
    yes: 'Counted as a yes',
    no: 'Counted',
    silent: 'Does not say',
    noLinks: 'None.',
    paste: 'Put this figure into a web page',
    pasteHelp: 'Copy this into the page. The figures are in the table, and stay readable without script.',
    files: 'The same figures as files',
    innovation: 'What notices cannot say about innovation',
    innovationText:
      'No field of a notice says whether a purchase was innovative, whether variants were welcome, or what changed because of it. Research codes, grounds for prototypes and words are hints for a person to follow, and are not measured here.',
    leftOut: 'Left out',
    review: '',
  },
  cy: {
    title: (buyer) => `Sut mae ${buyer} yn prynu, yn ôl ei hysbysiadau cyhoeddedig`,
    read: 'Ar beth mae’r ffigurau hyn yn seiliedig',
    releases: (count, from, to) =>
      `Darllenwyd ${count} o hysbysiadau pob prynwr, a gyhoeddwyd o ${from} i ${to}.`,
    skipped: (count) => `Nid oedd modd defnyddio ${count} rhan o’r ffeiliau.`,
    nothingSkipped: 'Ni adawyd dim yn y ffeiliau heb ei ddarllen.',
    sources: 'Ffynhonnell',
    licence: (licence) => `Trwydded: ${licence}.`,
    attribution:
      'Yn cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan Drwydded Llywodraeth Agored v3.0.',
    reaches: (days, from) =>
      `Mae angen ${days} diwrnod o hysbysiadau ar ffigur am yr hyn a ddaeth cyn tendr; maent yn ymestyn yn ôl i ${from}.`,
    reachesNot: (days) =>
      `Mae angen ${days} diwrnod o hysbysiadau ar ffigur am yr hyn a ddaeth cyn tendr, ac nid oes dim.`,
    peers: {
      type: 'Y cymheiriaid yw’r prynwyr eraill o’r un math yn yr hysbysiadau hyn.',
      region: 'Y cymheiriaid yw’r prynwyr eraill yn yr un rhanbarth yn yr hysbysiadau hyn.',
      list: 'Y cymheiriaid yw prynwyr a restrwyd wrth eu henwau.',
      none: 'Ni ddewiswyd cymheiriaid.',
    },
    caution: 'Cyfrifon o hysbysiadau cyhoeddedig yw’r rhain. Nid yw’r hyn na chyhoeddwyd ynddynt.',
    counted: (numerator, denominator, unit) => `${numerator} o ${denominator} (${unit}).`,
    measured: (denominator, unit) => `Mesurwyd ar ${denominator} (${unit}).`,
    sum: (numerator, denominator) => `${numerator} o ${denominator}.`,
    unknown: (count) => `Anhysbys: ${count}.`,
    between: (lower, upper) => `${lower} i ${upper}`,
    notKnown: 'Anhysbys',
    nothing: 'Dim i’w gyfrif',
    small: 'Rhy ychydig i’w cymharu: llai na deg hysbysiad sy’n dweud.',
    peerLine: (median, lower, upper, buyers) =>
      `Cymheiriaid: canolrif ${median}, o ${lower} i ${upper} (cymharwyd ${buyers}).`,
    peersFew: (count) => `Heb eu cymharu, am fod llai na deg o’u hysbysiadau’n dweud: ${count}.`,
    noPeers: 'Nid oes gan yr un cymar ddeg hysbysiad sy’n dweud.',
    window: (from, to) =>
      `Dim ond hysbysiadau a gyhoeddwyd ${[from && `o ${from}`, to && `hyd at ${to}`].filter(Boolean).join(' ')} sy’n cael eu cyfrif.`,
    nothingFound: 'Nid oes gan yr un o’r hysbysiadau hyn ddim i’w gyfrif ar gyfer y prynwr.',
    ours: 'Ni',
    median: 'Cymheiriaid, canolrif',
    months: 'Fesul mis',
    month: 'Mis',
    value: 'Gwerth',
    category: 'Categori',
    count: 'Cyfrif',
    about: 'Beth yw hyn, a beth na all ei ddweud',
    code: (code) => `Dangosydd Open Contracting ${code}.`,
    behind: (count) => `Yr hysbysiadau y tu ôl i’r ffigur hwn (${count})`,
    yes: 'Cyfrifwyd fel ie',
    no: 'Cyfrifwyd',
    silent: 'Nid yw’n dweud',
    noLinks: 'Dim.',
    paste: 'Rhoi’r ffigur hwn ar dudalen we',
    pasteHelp: 'Copïwch hwn i’r dudalen. Mae’r ffigurau yn y tabl, ac yn ddarllenadwy heb sgript.',
    files: 'Yr un ffigurau fel ffeiliau',
    innovation: 'Beth na all hysbysiadau ei ddweud am arloesi',
    innovationText:
      'Nid oes maes mewn hysbysiad sy’n dweud a oedd pryniant yn arloesol, a oedd croeso i amrywiadau, na beth a newidiodd o’i herwydd. Awgrymiadau i berson eu dilyn yw codau ymchwil, seiliau prototeip a geiriau, ac ni chânt eu mesur yma.',
    leftOut: 'Wedi’u gadael allan',
    review: 'Mae’r Gymraeg hon yn aros am adolygiad gan gyfieithydd.',
  },
};
