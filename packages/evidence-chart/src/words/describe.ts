import type { Kind } from '../model.ts';
import type { Model, Series } from '../model.ts';
import type { SentenceStrings } from '../strings/sentences.ts';
import { type Change, type Extreme, facts, type Figure, type SeriesFacts } from './facts.ts';
import { difference, written } from './number.ts';
import { type SpokenFormats, spokenFormatsOf } from './formats.ts';

/** How the chart is drawn, as far as words depend on it. */
export interface Look {
  readonly kind: Kind;
  readonly percent?: boolean | undefined;
}

/** So many series are told one by one; so many places that tie are named. */
const MOST_SERIES = 4;
const MOST_TIES = 3;

interface Telling {
  readonly model: Model;
  readonly words: SentenceStrings;
  readonly say: SpokenFormats;
}

/** The description that is computed from the figures, one sentence for each entry; every sentence is true of them. */
export function describe(
  model: Model,
  { kind, percent = false }: Look,
  words: SentenceStrings,
): readonly string[] {
  const isStacked = kind === 'stacked';
  const { series, totals, places } = facts(model, { stacked: isStacked && !percent });
  const task: Telling = { model, words, say: spokenFormatsOf(model, words) };
  const told = series.slice(0, MOST_SERIES);
  const sum = (key: 'missing' | 'suppressed'): number => series.reduce((all, one) => all + one[key], 0);
  const [missing, suppressed] = [sum('missing'), sum('suppressed')];
  return [
    opening(task, isStacked && percent ? words.percentStacked : words.kinds[kind], places),
    ...told.flatMap((one) => tell(task, one, series.length > 1)),
    series.length > told.length ? words.others(series.length - told.length) : '',
    ...(totals
      ? [
          words.highestTotal(...named(task, totals.highest)),
          totals.lowest.value < totals.highest.value ? words.lowestTotal(...named(task, totals.lowest)) : '',
        ]
      : []),
    missing > 0 ? words.missing(missing) : '',
    suppressed > 0 ? words.suppressed(suppressed) : '',
  ]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`);
}

function opening({ model, words, say }: Telling, kind: string, places: number): string {
  const { x, valueName, series } = model;
  const axis = x.type !== 'category' && places > 1 ? words.span(say.place(0), say.place(places - 1)) : '';
  const what = [x.name, axis].filter(Boolean).join(', ');
  return words.shows(
    kind,
    valueName || (series.length === 1 ? (series[0] as Series).name : ''),
    series.length,
    places,
    what,
  );
}

/** Places by name, all that tie: `Leeds and York`. */
function named({ words, say }: Telling, { places, value }: Extreme): [places: string, value: string] {
  const names = places.slice(0, MOST_TIES).map(say.place);
  const rest = places.length - names.length;
  return [words.list(rest > 0 ? [...names, words.more(rest)] : names), say.value(value)];
}

function tell(task: Telling, one: SeriesFacts, isNamed: boolean): readonly string[] {
  const { words, say } = task;
  const of = (sentence: string): string => (isNamed && one.name ? `${one.name}: ${sentence}` : sentence);
  const { highest, lowest, first, last, change, trend, intervals } = one;
  if (!highest || !lowest) return [of(words.none)];
  if (one.present === 1)
    return [of(words.only(saidOf(task, { place: highest.places[0] as number, value: highest.value })))];
  const extremes =
    highest.value === lowest.value
      ? [words.equal(say.value(highest.value))]
      : [words.highest(...named(task, highest)), words.lowest(...named(task, lowest))];
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
function changeWords({ model, words }: Telling, { absolute, relative, multiple }: Change): string {
  if (absolute === 0) return words.unchanged;
  const share = relative === undefined ? [] : [written(Math.abs(relative), 'share')];
  const more = [...share, ...(multiple ? [words.multiple[multiple]] : [])];
  const by =
    difference(shown(absolute), model.unit, words) + (more.length > 0 ? ` (${more.join(', ')})` : '');
  return absolute > 0 ? words.up(by) : words.down(by);
}

/** Free of what binary adds to a difference of decimals: 0.3 - 0.1 is 0.2. */
const shown = (value: number): number => Number(value.toPrecision(12));
