import type { Kind } from '../kinds.ts';
import { isByColumns } from '../layout/before-after.ts';
import { quartiles } from '../layout/quartiles.ts';
import type { Model } from '../model.ts';
import type { SentenceStrings } from '../strings/sentences.ts';
import type { TextFormats } from './text-formats.ts';

interface Told {
  readonly model: Model;
  readonly words: SentenceStrings;
  readonly say: TextFormats;
}

/** Fewer figures than these have no quartiles worth a word. */
const LEAST = 4;

/** Median and quartiles of each series, as a distribution shows them. */
function middles({ model, words, say }: Told): readonly string[] {
  return model.series.flatMap(({ name, y }, index) => {
    const rising = y.filter(Number.isFinite).sort();
    if (rising.length < LEAST) return [];
    const [, first, median, third] = quartiles(rising);
    const { value } = say.of(index);
    const sentence = words.middle(value(median), value(first), value(third));
    return [model.series.length > 1 && name ? `${name}: ${sentence}` : sentence];
  });
}

/** Pairs of before and after, of which both are there: two columns, or two dates. */
function pairsOf(model: Model): readonly (readonly [number, number])[] {
  const { series } = model;
  const [before, after] = series;
  const pairs =
    before && after && isByColumns(model)
      ? Array.from(before.y, (value, place): [number, number] => [value, after.y[place] ?? NaN])
      : series.map(({ y }): [number, number] => [y[0] ?? NaN, y[1] ?? NaN]);
  return pairs.filter((pair) => pair.every(Number.isFinite));
}

/** How many went up, down, or stayed. */
function moves({ model, words }: Told): readonly string[] {
  const pairs = pairsOf(model);
  const up = pairs.filter(([before, after]) => after > before).length;
  const down = pairs.filter(([before, after]) => after < before).length;
  return pairs.length > 0 ? [words.moves(up, down, pairs.length - up - down)] : [];
}

/** How many things have both of their figures. */
function both({ model, words }: Told): readonly string[] {
  const [across, up] = model.series;
  if (!across || !up || model.x.type === 'number') return [];
  const count = across.y.filter(
    (value, place) => Number.isFinite(value) && Number.isFinite(up.y[place]),
  ).length;
  return [words.both(count)];
}

const KINDS: Readonly<Partial<Record<Kind, (told: Told) => readonly string[]>>> = {
  strip: middles,
  box: middles,
  slope: moves,
  scatter: both,
};

/** What is said of figures because of the kind of chart that shows them. */
export function kindSentences(kind: Kind, told: Told): readonly string[] {
  return KINDS[kind]?.(told) ?? [];
}
