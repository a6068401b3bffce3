import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Kind } from '../src/kinds.ts';
import type { Model, Series } from '../src/model.ts';
import { REGIONS } from '../src/layout/kinds/regions.ts';
import { sentencesCy } from '../src/strings/cy/sentences.ts';
import { sentencesEn } from '../src/strings/en/sentences.ts';
import { describe } from '../src/words/describe.ts';
import { kinds } from './kinds.ts';
import { models } from './words-data.ts';

/*
 * Every sentence of a description is taken apart again and compared with the figures, by other code than that which wrote
 * it. A sentence that no pattern knows fails.
 */

type Groups = Readonly<Record<string, string>>;
type Check = (groups: Groups, told: Told) => void;

interface Told {
  readonly model: Model;
  readonly kind: Kind;
  /** The series that the sentence is about: the last that was named. */
  readonly subject: number;
  /** Figures as they are drawn: shares of a whole where that is what is drawn. */
  readonly figures: readonly (readonly number[])[];
  readonly unit: string | undefined;
  /** Whether figures are drawn as shares of their wholes. */
  readonly isShare: boolean;
}

const SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  miliwn: 1e6,
  biliwn: 1e9,
  triliwn: 1e12,
};

/** A figure as it is written, and by how much it may be off because of that. */
function read(text: string): { readonly value: number; readonly off: number } {
  const [, minus = '', digits = '', scale = ''] =
    /^(−?)[£€$]?([\d,]*\.?\d+(?:E-?\d+)?)(?: (million|billion|trillion|miliwn|biliwn|triliwn))?%?(?: days| percentage points?| pwynt canran)?$/.exec(
      text,
    ) ?? assert.fail(`not a figure: ${text}`);
  const many = SCALES[scale] ?? 1;
  const plain = digits.replaceAll(',', '');
  const [written = '', power = '0'] = plain.split('E');
  const decimals = written.split('.')[1]?.length ?? 0;
  const off = 0.5 * 10 ** (Number(power) - decimals) * many;
  return { value: (minus ? -1 : 1) * Number(plain) * many, off: off * 1.000001 + 1e-12 };
}

/** The figure in the unit in which it is written. */
const shown = (value: number, unit: string | undefined): number => (unit === 'share' ? value * 100 : value);

function isFigure(text: string, value: number, unit: string | undefined): void {
  const { value: said, off } = read(text);
  const wanted = shown(value, unit);
  assert.ok(Math.abs(said - wanted) <= Math.max(off, Math.abs(wanted) * 1e-9), `${text} is not ${wanted}`);
}

const labels = ({ x }: Model): readonly string[] => (x.type === 'number' ? [] : x.labels);
const own = ({ figures, subject }: Told): readonly number[] => figures[subject] ?? [];
const there = (told: Told): readonly number[] => own(told).filter(Number.isFinite);
const count = (text: string | undefined): number => Number(text?.replaceAll(',', ''));

/** `A, B and C`, `A; B; C`, `A, B, C and 2 more`: exactly the places that have the value. */
function arePlaces(text: string, value: number, of: readonly number[], model: Model): void {
  const wanted = labels(model).filter((_, at) => of[at] === value);
  const [, listed = text, rest] = /^(.*?)(?: and | a |; )(\d+) (?:more|arall)$/.exec(text) ?? [];
  const names = listed.split(/, | and |; /);
  for (const name of names) assert.ok(wanted.includes(name), `${name} is not among ${wanted.join()}`);
  assert.equal(names.length + count(rest ?? '0'), wanted.length, text);
}

/** Whether figures of the series are there that nobody sees: of all of them nothing is said then. */
function saysPart(part: string | undefined, told: Told): void {
  const gaps = [...(told.model.series[told.subject]?.absent.values() ?? [])];
  const isUnseen = gaps.some(({ kind }) => kind !== 'missing');
  const isUnknown = told.isShare && gaps.length === 0 && there(told).length < own(told).length;
  if (isUnseen || isUnknown) assert.ok(part, 'says so of all figures');
  else if (!told.isShare) assert.ok(!part, 'says so of some figures');
}

const extreme =
  (best: (...values: number[]) => number): Check =>
  ({ places = '', value = '', part }, told) => {
    saysPart(part, told);
    const wanted = best(...there(told));
    arePlaces(places, wanted, own(told), told.model);
    isFigure(value, wanted, told.unit);
  };

const total =
  (best: (...values: number[]) => number): Check =>
  ({ places = '', value = '', part }, { model, unit }) => {
    const sums = labels(model).map((_, at) => model.series.reduce((sum, { y }) => sum + (y[at] ?? NaN), 0));
    const wanted = best(...sums.filter(Number.isFinite));
    assert.equal(part !== undefined, sums.some(Number.isNaN));
    arePlaces(places, wanted, sums, model);
    isFigure(value, wanted, unit);
  };

const absent =
  (kind: 'missing' | 'suppressed' | 'unread'): Check =>
  ({ count: said }, { model, subject }) => {
    const of = (list: readonly Series[]): number =>
      list.flatMap(({ absent: gaps }) => [...gaps.values()]).filter((one) => one.kind === kind).length;
    // Of one series, or of all.
    assert.ok([of(model.series), of(model.series.slice(subject, subject + 1))].includes(count(said)));
  };

const firstLast: Check = ({ first = '', a = '', last = '', b = '', change = '' }, told) => {
  const at = [...own(told).keys()].filter((place) => Number.isFinite(own(told)[place]));
  const [from, to] = [at[0] ?? -1, at.at(-1) ?? -1];
  assert.deepEqual([first, last], [labels(told.model)[from], labels(told.model)[to]]);
  const [one, other] = [own(told)[from] ?? NaN, own(told)[to] ?? NaN];
  isFigure(a, one, told.unit);
  isFigure(b, other, told.unit);
  if (/^(no change|dim newid)$/.test(change)) return assert.equal(one, other);
  const [, way = '', by = '', , share, multiple] =
    /^(up|down|i fyny:|i lawr:) (.*?)( \((.*?%)(?:, ([a-z ]+))?\))?$/.exec(change) ?? assert.fail(change);
  assert.equal(/up|fyny/.test(way), other > one, change);
  isFigure(by, Math.abs(other - one), told.unit);
  if (share) {
    const { value, off } = read(share);
    assert.ok(Math.abs(value - Math.abs(other / one - 1) * 100) <= off, change);
  }
  const times = {
    doubled: 2,
    tripled: 3,
    halved: 0.5,
    'wedi dyblu': 2,
    'wedi treblu': 3,
    'wedi haneru': 0.5,
  };
  if (multiple) assert.ok(Math.abs(other / one - (times[multiple as 'doubled'] ?? NaN)) <= 0.0051, change);
};

/** A trend is of figures that are all there, or were never published. */
function isWhole({ model, subject }: Told, check: () => void): void {
  const gaps = [...(model.series[subject]?.absent.values() ?? [])];
  assert.ok(gaps.every(({ kind }) => kind === 'missing'));
  check();
}

const steps = (told: Told): readonly number[] =>
  there(told)
    .slice(1)
    .map((value, at) => Math.sign(value - (there(told)[at] ?? NaN)));

/** The direction in which more pairs of figures go. */
function direction(told: Told): number {
  const all = there(told);
  let sum = 0;
  for (let i = 0; i < all.length; i += 1)
    for (let j = i + 1; j < all.length; j += 1) sum += Math.sign((all[j] ?? 0) - (all[i] ?? 0));
  return Math.sign(sum);
}

/** A quartile as spreadsheets work it out. */
function quantile(told: Told, share: number): number {
  const rising = [...there(told)].sort((a, b) => a - b);
  const at = share * (rising.length - 1);
  const low = rising[Math.floor(at)] ?? NaN;
  return low + (at % 1) * ((rising[Math.ceil(at)] ?? NaN) - low);
}

const pairs = ({ model }: Told): readonly (readonly [number, number])[] => {
  const [one, other] = model.series.map(({ y }) => [...y]);
  const all =
    model.series.length === 2 && (model.x.type !== 'date' || labels(model).length !== 2)
      ? (one ?? []).map((value, at) => [value, other?.[at] ?? NaN] as const)
      : model.series.map(({ y }) => [y[0] ?? NaN, y[1] ?? NaN] as const);
  return all.filter((pair) => pair.every(Number.isFinite));
};

const CHECKS: Readonly<Record<string, Check>> = {
  opening: ({ kind = '', first, last, all }, { model, kind: asked }) => {
    const names = Object.values(sentencesEn.kinds).concat(Object.values(sentencesCy.kinds));
    const isHundred = /100%/.test(kind);
    assert.ok(isHundred || names.includes(kind), kind);
    assert.ok(isHundred || [sentencesEn.kinds[asked], sentencesCy.kinds[asked]].includes(kind));
    if (all !== undefined) assert.equal(count(all), labels(model).length);
    else assert.deepEqual([first, last], [labels(model)[0], labels(model).at(-1)]);
  },
  only: ({ place, value = '', part }, told) => {
    saysPart(part, told);
    assert.equal(there(told).length, 1);
    assert.equal(place, labels(told.model)[own(told).findIndex(Number.isFinite)]);
    isFigure(value, there(told)[0] ?? NaN, told.unit);
  },
  equal: ({ value = '', part }, told) => {
    saysPart(part, told);
    assert.equal(new Set(there(told).map((one) => one + 0)).size, 1);
    isFigure(value, there(told)[0] ?? NaN, told.unit);
  },
  highest: extreme(Math.max),
  lowest: extreme(Math.min),
  firstLast,
  rising: (_, told) => isWhole(told, () => assert.equal(direction(told), 1)),
  falling: (_, told) => isWhole(told, () => assert.equal(direction(told), -1)),
  risesAlways: (_, told) => isWhole(told, () => assert.ok(steps(told).every((step) => step > 0))),
  fallsAlways: (_, told) => isWhole(told, () => assert.ok(steps(told).every((step) => step < 0))),
  highestTotal: total(Math.max),
  lowestTotal: total(Math.min),
  noShare: (_, told) => {
    assert.ok(told.isShare && there(told).length === 0);
    assert.ok(told.model.series[told.subject]?.y.some(Number.isFinite));
  },
  none: (_, told) => {
    assert.equal(there(told).length, 0);
    const gaps = [...(told.model.series[told.subject]?.absent.values() ?? [])];
    assert.ok(!gaps.some(({ kind }) => kind === 'unread'), 'published, and not read');
  },
  others: ({ count: said }, { model }) => assert.equal(count(said), model.series.length - 4),
  missing: absent('missing'),
  suppressed: absent('suppressed'),
  unread: absent('unread'),
  middle: ({ median = '', lower = '', upper = '' }, told) => {
    isFigure(median, quantile(told, 0.5), told.unit);
    isFigure(lower, quantile(told, 0.25), told.unit);
    isFigure(upper, quantile(told, 0.75), told.unit);
  },
  moves: ({ up, down, same }, told) => {
    const all = pairs(told);
    const wanted = [1, -1, 0].map((sign) => all.filter(([a, b]) => Math.sign(b - a) === sign).length);
    assert.deepEqual([up, down, same].map(count), wanted);
  },
  both: ({ count: said }, { model }) => {
    const [one, other] = model.series;
    const all = labels(model).filter((_, at) => Number.isFinite((one?.y[at] ?? NaN) + (other?.y[at] ?? NaN)));
    assert.equal(count(said), all.length);
  },
};

const EN: Readonly<Record<string, RegExp>> = {
  opening:
    /^(?<kind>[A-Z][^,]*?(?:chart|plot|map|bars|figures|100%))(?: of .*?)?(?: comparing .*?)?(?: by (?:Year|Area))?, (?:from (?<first>.*) to (?<last>.*)|(?<all>[\d,]+) in all)$/,
  only: /^The only figure(?<part> drawn)?: (?<place>.*), (?<value>.*)$/,
  equal: /^All figures (?<part>drawn )?are (?<value>.*)$/,
  highestTotal: /^Highest (?<part>complete )?total: (?<places>.*), (?<value>.*?)$/,
  lowestTotal: /^Lowest (?<part>complete )?total: (?<places>.*), (?<value>.*?)$/,
  highest: /^Highest(?<part> of those drawn)?: (?<places>.*), (?<value>\S.*?)$/,
  lowest: /^Lowest(?<part> of those drawn)?: (?<places>.*), (?<value>\S.*?)$/,
  firstLast: /^First: (?<first>.*?), (?<a>.*)\. Last: (?<last>.*?), (?<b>.*); (?<change>.*)$/,
  rising: /^From first to last, the trend is upward$/,
  falling: /^From first to last, the trend is downward$/,
  risesAlways: /^Each figure is higher than the one before$/,
  fallsAlways: /^Each figure is lower than the one before$/,
  none: /^No figure is published$/,
  noShare: /^No share can be worked out from these figures$/,
  others: /^(?<count>\d+) more (?:is|are) in the table$/,
  missing: /^(?<count>\d+) figures? (?:is|are) missing$/,
  suppressed: /^(?<count>\d+) figures? (?:is|are) withheld by the source$/,
  unread: /^(?<count>\d+) figures? (?:is|are) published in a form that is not drawn$/,
  middle:
    /^The middle figure \(median\) is (?<median>.*); the lower quartile is (?<lower>.*), the upper quartile (?<upper>.*)$/,
  moves:
    /^From first to second, (?<up>\d+) went up, (?<down>\d+) went down and (?<same>\d+) stayed the same$/,
  both: /^(?<count>\d+) with both figures$/,
};

const CY: Readonly<Record<string, RegExp>> = {
  opening:
    /^(?<kind>(?:Siart|Plot|Map|Tabl|Prif)[^:;]*)(?:: .*?)?(?:; cymharu: .*?)?(?:; yn ôl: (?:Year|Area))?; (?:o: (?<first>.*); hyd at: (?<last>.*)|cyfanswm: (?<all>[\d,]+))$/,
  only: /^Yr unig ffigur(?<part> a luniadwyd)?: (?<place>.*), (?<value>.*)$/,
  equal: /^Pob ffigur(?<part> a luniadwyd)?: (?<value>.*)$/,
  highestTotal: /^Cyfanswm (?<part>cyflawn )?uchaf: (?<places>.*), (?<value>.*?)$/,
  lowestTotal: /^Cyfanswm (?<part>cyflawn )?isaf: (?<places>.*), (?<value>.*?)$/,
  highest: /^Uchaf(?<part> o’r rhai a luniadwyd)?: (?<places>.*), (?<value>\S.*?)$/,
  lowest: /^Isaf(?<part> o’r rhai a luniadwyd)?: (?<places>.*), (?<value>\S.*?)$/,
  firstLast: /^Cyntaf: (?<first>.*?), (?<a>.*)\. Olaf: (?<last>.*?), (?<b>.*); (?<change>.*)$/,
  rising: /ar i fyny$/,
  falling: /^O’r cyntaf .* ar i lawr$/,
  risesAlways: /^Mae pob ffigur yn uwch na’r un o’i flaen$/,
  fallsAlways: /^Mae pob ffigur yn is na’r un o’i flaen$/,
  none: /^Nid oes ffigur wedi’i gyhoeddi$/,
  noShare: /^Ni ellir dweud cyfran o’r ffigurau hyn$/,
  others: /^Eraill yn y tabl: (?<count>\d+)$/,
  missing: /^Ffigurau ar goll: (?<count>\d+)$/,
  suppressed: /^Ffigurau wedi’u hatal gan y ffynhonnell: (?<count>\d+)$/,
  unread: /^Ffigurau a gyhoeddwyd mewn ffurf nad yw’n cael ei lluniadu: (?<count>\d+)$/,
  middle: /^Canolrif: (?<median>.*); chwartel isaf: (?<lower>.*); chwartel uchaf: (?<upper>.*)$/,
  moves: /^O’r cyntaf i’r ail, i fyny: (?<up>\d+); i lawr: (?<down>\d+); heb newid: (?<same>\d+)$/,
  both: /^Gyda’r ddau ffigur: (?<count>\d+)$/,
};

function figuresOf(model: Model, percent: boolean): readonly (readonly number[])[] {
  if (!percent) return model.series.map(({ y }) => [...y]);
  const sums = labels(model).map((_, at) => model.series.reduce((sum, { y }) => sum + (y[at] ?? NaN), 0));
  return model.series.map(({ y }) => [...y].map((value, at) => (sums[at] ? (value / sums[at]) * 100 : NaN)));
}

/** Checks a description; answers how many sentences there were. */
function check(
  said: readonly string[],
  patterns: Readonly<Record<string, RegExp>>,
  told: Omit<Told, 'subject'>,
): number {
  let subject = 0;
  for (const [at, text] of said.entries()) {
    let sentence = text.replace(/\.$/, '');
    const named = told.model.series.findIndex(({ name }) => at > 0 && sentence.startsWith(`${name}: `));
    if (named >= 0) {
      subject = named;
      sentence = sentence.slice((told.model.series[named]?.name.length ?? 0) + 2);
    }
    const found = Object.entries(patterns).find(([, pattern]) => pattern.test(sentence));
    assert.ok(found, `no pattern knows: ${sentence}`);
    const [name, pattern] = found;
    try {
      CHECKS[name]?.(pattern.exec(sentence)?.groups ?? {}, { ...told, subject });
    } catch (error) {
      throw new Error(`false: ${sentence}`, { cause: error });
    }
  }
  return said.length;
}

/** The same without negative figures: parts of a whole. */
const positive = (model: Model): Model => ({
  ...model,
  series: model.series.map((one) => ({ ...one, y: one.y.map(Math.abs) })),
});

/** One series of regions, which a map can draw. */
const regional = (model: Model): Model => ({
  ...model,
  x: {
    type: 'category',
    name: 'Area',
    labels: labels(model).map((_, at) => REGIONS[at]?.codes[0] ?? `Place ${at}`),
  },
  valueName: model.series[0]?.name ?? '',
  series: model.series.slice(0, 1),
});

const isHundred = (kind: Kind, percent: boolean): boolean =>
  percent && ['stacked', 'stacked-bar', 'area', 'diverging'].includes(kind);

for (const kind of Object.keys(kinds) as Kind[])
  test(`every sentence about a ${kind} is true of its figures, in English and Welsh`, () => {
    let sentences = 0;
    fc.assert(
      fc.property(
        fc.oneof(models, models.map(kind === 'tile-map' ? regional : positive)),
        fc.boolean(),
        (model, percent) => {
          const isPercent = isHundred(kind, percent);
          if (kinds[kind].needs?.(model, { percent: isPercent })) return;
          // Several series of one place are told as one: described-tables.test.ts.
          if (model.series.length > 1 && labels(model).length === 1) return;
          const told = {
            model,
            kind,
            figures: figuresOf(model, isPercent),
            unit: isPercent ? '%' : model.unit,
            isShare: isPercent,
          };
          for (const [words, patterns] of [
            [sentencesEn, EN],
            [sentencesCy, CY],
          ] as const)
            sentences += check(describe(model, { kind, percent: isPercent }, words), patterns, told);
        },
      ),
      { numRuns: 150 },
    );
    const isRare = kind === 'tile-map' || kind === 'scatter' || kind === 'diverging' || kind === 'headline';
    assert.ok(sentences > (isRare ? 30 : 200), String(sentences));
  });
