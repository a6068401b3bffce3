import { formatNumber, plural } from '@ipec/element-kit';
import { FEW } from '../../model.ts';
import type { SentenceStrings } from '../sentences.ts';

/**
 * Welsh. Awaiting a translator's review. Names of places, months and series stand after a colon or in brackets, never
 * after a word that would change their first letter.
 */
const drawn = (isPart: boolean): string => (isPart ? ' o’r rhai a luniadwyd' : '');
const total = (isPart: boolean): string => (isPart ? 'Cyfanswm cyflawn' : 'Cyfanswm');

export const sentencesCy: SentenceStrings = {
  language: 'cy',
  months: 'Ion Chwe Maw Ebr Mai Meh Gor Aws Medi Hyd Tach Rhag'.split(' '),
  quarter: (quarter, year) => `Ch${quarter} ${year}`,
  quarterInYear: (quarter) => `Ch${quarter}`,
  quarterSpoken: (quarter, year) => `chwarter ${quarter}, ${year}`,
  perCent: (number) => `${number} y cant`,
  minus: (number) => `minws ${number}`,
  pounds: (number, isOne) => (isOne ? `${number} bunt` : `${number} o bunnoedd`),
  euros: (number, isOne) => (isOne ? `${number} ewro` : `${number} o ewros`),
  dollars: (number, isOne) => (isOne ? `${number} ddoler UDA` : `${number} o ddoleri UDA`),
  points: (number) => `${number} pwynt canran`,
  scales: { m: ' miliwn', bn: ' biliwn', tn: ' triliwn' },
  list: (items) => items.join('; '),
  more: (number) => `${formatNumber(number)} arall`,
  kinds: {
    bar: 'Siart bar',
    column: 'Siart colofn',
    stacked: 'Siart pentwr',
    line: 'Siart llinell',
    area: 'Siart arwynebedd',
    dot: 'Siart dotiau',
    'stacked-bar': 'Siart bar pentwr',
    diverging: 'Siart bar dargyfeiriol',
    slope: 'Siart goleddf',
    strip: 'Siart stribed',
    box: 'Plot blwch',
    'tile-map': 'Map teils',
    'inline-bars': 'Tabl â barrau',
    range: 'Siart amrediad',
    scatter: 'Siart gwasgariad',
    headline: 'Prif ffigurau',
  },
  percentStacked: 'Siart wedi’i bentyrru i 100%',
  opening: ({ kind, what, series, axis, places, only, ends }) =>
    [
      what ? `${kind}: ${what}` : kind,
      series && `cymharu: ${series}`,
      ...(only
        ? [only]
        : [
            axis && `yn ôl: ${axis}`,
            ends ? `o: ${ends[0]}; hyd at: ${ends[1]}` : `cyfanswm: ${formatNumber(places)}`,
          ]),
    ]
      .filter(Boolean)
      .join('; '),
  only: ({ place, value }, isPart) => `Yr unig ffigur${isPart ? ' a luniadwyd' : ''}: ${place}, ${value}`,
  equal: (value, isPart) => `Pob ffigur${isPart ? ' a luniadwyd' : ''}: ${value}`,
  highest: (places, value, isPart) => `Uchaf${drawn(isPart)}: ${places}, ${value}`,
  lowest: (places, value, isPart) => `Isaf${drawn(isPart)}: ${places}, ${value}`,
  firstLast: (first, last) => `Cyntaf: ${first.place}, ${first.value}. Olaf: ${last.place}, ${last.value}`,
  unchanged: 'dim newid',
  up: (by) => `i fyny: ${by}`,
  down: (by) => `i lawr: ${by}`,
  multiple: { doubled: 'wedi dyblu', tripled: 'wedi treblu', halved: 'wedi haneru' },
  risingTrend: 'O’r cyntaf i’r olaf, mae’r duedd ar i fyny',
  fallingTrend: 'O’r cyntaf i’r olaf, mae’r duedd ar i lawr',
  risesAlways: 'Mae pob ffigur yn uwch na’r un o’i flaen',
  fallsAlways: 'Mae pob ffigur yn is na’r un o’i flaen',
  overlap: (first, second) => `Mae’r cyfyngau hyn yn gorgyffwrdd: ${first}; ${second}`,
  apart: (first, second) => `Nid yw’r cyfyngau hyn yn gorgyffwrdd: ${first}; ${second}`,
  highestTotal: (places, value, isPart) => `${total(isPart)} uchaf: ${places}, ${value}`,
  total: (value) => `Cyfanswm: ${value}`,
  lowestTotal: (places, value, isPart) => `${total(isPart)} isaf: ${places}, ${value}`,
  middle: (median, lower, upper) => `Canolrif: ${median}; chwartel isaf: ${lower}; chwartel uchaf: ${upper}`,
  moves: (up, down, same) =>
    `O’r cyntaf i’r ail, i fyny: ${formatNumber(up)}; i lawr: ${formatNumber(down)}; heb newid: ${formatNumber(same)}`,
  both: (number) => `Gyda’r ddau ffigur: ${formatNumber(number)}`,
  missing: (number) => plural('cy', number, { other: 'Ffigurau ar goll: #' }),
  suppressed: (number) => plural('cy', number, { other: 'Ffigurau wedi’u hatal gan y ffynhonnell: #' }),
  unread: (number) =>
    plural('cy', number, { other: 'Ffigurau a gyhoeddwyd mewn ffurf nad yw’n cael ei lluniadu: #' }),
  none: 'Nid oes ffigur wedi’i gyhoeddi',
  noShare: 'Ni ellir dweud cyfran o’r ffigurau hyn',
  others: (number) => `Eraill yn y tabl: ${formatNumber(number)}`,
  interval: (lower, upper) => `cyfwng: ${lower} i ${upper}`,
  pointMissing: 'dim ffigur wedi’i gyhoeddi',
  pointSuppressed: 'wedi’i atal gan y ffynhonnell',
  pointReasons: {
    'nothing-to-count': 'dim i’w gyfrif',
    'not-known': 'anhysbys',
    'not-published': 'dim ffigur wedi’i gyhoeddi',
  },
  of: (number) => `allan o: ${number}`,
  notKnown: (number) => `anhysbys: ${number}`,
  ofEach: (least, most) =>
    least === most ? `Pob ffigur allan o: ${least}` : `Pob ffigur allan o: ${least} i ${most}`,
  few: (number) => plural('cy', number, { other: 'Ffigurau â rhy ychydig i’w cymharu: #' }),
  denominator: (name) => `${name}, allan o`,
  unknown: (name) => `${name}, anhysbys`,
  pointUnread: (text) => `${text}, heb ei luniadu`,
  withShare: (value, share) => `${value}, ${share}`,
  marks: {
    '[p]': 'dros dro',
    '[r]': 'diwygiedig',
    '[e]': 'amcangyfrif',
    '[f]': 'rhagolwg',
    '[b]': 'toriad yn y gyfres',
    '[u]': 'dibynadwyedd isel',
    [FEW]: 'rhy ychydig i’w cymharu',
    '[~]': 'tua',
  },
  position: (index, all) => `${formatNumber(index)} o ${formatNumber(all)}`,
  lower: (name) => `${name}, pen isaf`,
  upper: (name) => `${name}, pen uchaf`,
  rowsShown: (shown, all) =>
    `Y ${formatNumber(shown)} rhes gyntaf o ${formatNumber(all)}. Mae’r lawrlwythiad yn cynnwys pob un.`,
};
