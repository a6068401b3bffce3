import type { Kind } from '../kinds.ts';
import { extent } from '../layout/scale.ts';
import { FEW, type Model, type Series } from '../model.ts';
import type { SentenceStrings } from '../strings/sentences.ts';
import { type Change, type Extreme, facts, type Figure, type SeriesFacts } from './facts.ts';
import { exact } from './number.ts';
import { written } from './number-text.ts';
import { kindSentences } from './kind-sentences.ts';
import { acrossSeries } from './one-place.ts';
import { sharesOf } from './shares.ts';
import { type TextFormats, textFormatsOf } from './text-formats.ts';

/** How the chart is drawn, as far as words depend on it. */
export interface Look {
  readonly kind: Kind;
  readonly percent?: boolean | undefined;
}

/** So many series are said one by one; so many places that tie are named. */
const MOST_SERIES = 4;
const MOST_TIES = 3;
/** So many series are named in the opening. */
const MOST_NAMES = 3;

interface Telling {
  readonly model: Model;
  readonly words: SentenceStrings;
  readonly say: TextFormats;
}

/** The description that is computed from the figures, one sentence for each entry; every sentence is true of them. */
export function describe(
  model: Model,
  { kind, percent = false }: Look,
  words: SentenceStrings,
): readonly string[] {
  const isStacked = kind === 'stacked' || kind === 'stacked-bar' || kind === 'diverging';
  const { series, totals, places } = facts(model, { stacked: isStacked && !percent });
  const drawn = percent ? sharesOf(model) : model;
  const task: Telling = { model: drawn, words, say: textFormatsOf(drawn, words) };
  const across = acrossSeries(drawn);
  const shown = across || percent ? facts(across ?? drawn).series : series;
  const told = shown.slice(0, MOST_SERIES);
  // Of one place each series of a stack has a figure, or the whole is not known.
  const isOne = places === 1 && series.length > 1;
  const sum = (key: 'missing' | 'suppressed' | 'unread'): number =>
    series.reduce((all, one) => all + one[key], 0);
  const [missing, suppressed, unread] = [sum('missing'), sum('suppressed'), sum('unread')];
  const few = model.series.reduce((all, { marks }) => all + fewIn(marks), 0);
  const counts = countsOf(model);
  return [
    opening(task, isStacked && percent ? words.percentStacked : words.kinds[kind], places, isOne),
    ...told.flatMap((one, index) =>
      tell(
        {
          ...task,
          say: across ? textFormatsOf(across, words) : task.say.of(index),
          isPart: isPart(one) || (percent && one.missing > 0),
          isOne,
          isPublished: across ? series.some(({ present }) => present > 0) : (series[index]?.present ?? 0) > 0,
        },
        one,
        shown.length > 1,
      ),
    ),
    shown.length > told.length ? words.others(shown.length - told.length) : '',
    totals && isOne ? words.total(task.say.value(totals.highest.value)) : '',
    // Wholes that are all the same, such as 100%, have no highest.
    ...(totals && !isOne && totals.lowest.value < totals.highest.value
      ? [
          words.highestTotal(...named(task, totals.highest), totals.isPart),
          words.lowestTotal(...named(task, totals.lowest), totals.isPart),
        ]
      : []),
    ...kindSentences(kind, task),
    missing > 0 ? words.missing(missing) : '',
    suppressed > 0 ? words.suppressed(suppressed) : '',
    unread > 0 ? words.unread(unread) : '',
    few > 0 ? words.few(few) : '',
    counts ? words.ofEach(...counts) : '',
  ]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`);
}

const fewIn = (marks: Series['marks']): number =>
  [...marks.values()].filter((all) => all.includes(FEW)).length;

/** The least and the greatest number that a figure is of. */
function countsOf({ series }: Model): readonly [least: string, most: string] | undefined {
  const counts = extent(
    series.map(({ y, denominator }) => denominator?.map((all, at) => all + 0 * (y[at] ?? NaN))),
  );
  return counts && [exact(counts[0]), exact(counts[1])];
}

/** A heading without the sign of its unit, which stands with each figure: `Share (%)` → `Share`. */
const withoutSign = (heading: string): string => heading.replace(/[\s,(]*[%£€$]\)?$/, '') || heading;

/** What kind of chart it is, of what, which series it compares, and what the figures are by. */
function opening({ model, words, say }: Telling, kind: string, places: number, isOne: boolean): string {
  const { x, valueName, series } = model;
  const names = series.map(({ name }) => name).filter(Boolean);
  const listed = names.slice(0, MOST_NAMES);
  const more = names.length - listed.length;
  return words.opening({
    kind,
    what: withoutSign(valueName || (series.length === 1 ? (series[0] as Series).name : '')),
    series: series.length > 1 ? words.list(more > 0 ? [...listed, words.more(more)] : listed) : '',
    axis: x.name,
    places,
    ...(isOne && { only: say.place(0) }),
    ...(x.type !== 'category' && places > 1 && { ends: [say.place(0), say.place(places - 1)] as const }),
  });
}

/** Places by name, all that tie: `Leeds and York`. */
function named({ words, say }: Telling, { places, value }: Extreme): [places: string, value: string] {
  const names = places.slice(0, MOST_TIES).map(say.place);
  const rest = places.length - names.length;
  return [words.list(rest > 0 ? [...names, words.more(rest)] : names), say.value(value)];
}

/** Whether there are figures that nobody can see. */
const isPart = ({ suppressed, unread }: SeriesFacts): boolean => suppressed + unread > 0;

interface Teller extends Telling {
  readonly isPart: boolean;
  /** Whether there is one place and several series. */
  readonly isOne: boolean;
  /** Whether figures of it were published, of which perhaps none is drawn. */
  readonly isPublished: boolean;
}

function tell(task: Teller, one: SeriesFacts, isNamed: boolean): readonly string[] {
  const { words, say, isPart, isOne } = task;
  const of = (sentence: string): string => (isNamed && one.name ? `${one.name}: ${sentence}` : sentence);
  const { highest, lowest, first, last, change, trend, intervals } = one;
  if (!highest || !lowest) return [of(noneOf(task, one))];
  // The opening has said of which place.
  if (isOne && isNamed) return [of(say.value(highest.value))];
  if (one.present === 1)
    return [
      of(words.only(saidOf(task, { place: highest.places[0] as number, value: highest.value }), isPart)),
    ];
  const extremes =
    highest.value === lowest.value
      ? [words.equal(say.value(highest.value), isPart)]
      : [words.highest(...named(task, highest), isPart), words.lowest(...named(task, lowest), isPart)];
  const moved =
    first && last && change && highest.value > lowest.value
      ? [`${words.firstLast(saidOf(task, first), saidOf(task, last))}; ${changeWords(task, change)}`]
      : [];
  const [head, ...rest] = [...extremes, ...moved];
  return [
    of(head as string),
    ...rest,
    trend ? TRENDS[trend.test][trend.direction](words) : '',
    intervals
      ? words[intervals.overlap ? 'overlap' : 'apart'](
          say.place(intervals.first),
          say.place(intervals.second),
        )
      : '',
  ];
}

/** Why nothing is drawn of a series: shares of wholes that are not known, or of nothing, are not figures that nobody published. */
function noneOf({ words, isPublished }: Teller, { unread }: SeriesFacts): string {
  if (isPublished) return words.noShare;
  return unread > 0 ? words.unread(unread) : words.none;
}

const TRENDS: Readonly<
  Record<
    'mann-kendall' | 'monotone',
    Readonly<Record<'rising' | 'falling', (words: SentenceStrings) => string>>
  >
> = {
  'mann-kendall': { rising: (words) => words.risingTrend, falling: (words) => words.fallingTrend },
  monotone: { rising: (words) => words.risesAlways, falling: (words) => words.fallsAlways },
};

const saidOf = ({ say }: Telling, { place, value }: Figure): { place: string; value: string } => ({
  place: say.place(place),
  value: say.value(value),
});

/** `up 40 (20%)`, `down 3 percentage points`, `up 10 (100%, doubled)`. */
function changeWords({ say, words }: Telling, { absolute, relative, multiple }: Change): string {
  if (absolute === 0) return words.unchanged;
  const share = relative === undefined ? [] : [written(Math.abs(relative), 'share')];
  const more = [...share, ...(multiple ? [words.multiple[multiple]] : [])];
  const by = say.difference(shown(absolute)) + (more.length > 0 ? ` (${more.join(', ')})` : '');
  return absolute > 0 ? words.up(by) : words.down(by);
}

/** Free of what binary adds to a difference of decimals: 0.3 - 0.1 is 0.2. */
const shown = (value: number): number => Number(value.toPrecision(12));
