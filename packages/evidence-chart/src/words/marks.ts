import { FEW, type Series } from '../model.ts';
import type { SentenceStrings } from '../strings/sentences.ts';

/** The marks of a figure as they stand beside it: those of the source as it writes them, others in words. */
export function marksIn(
  { marks }: Pick<Series, 'marks'>,
  place: number,
  words: Pick<SentenceStrings, 'marks'>,
): readonly string[] {
  return (marks.get(place) ?? []).map((mark) => (mark === FEW ? `(${words.marks[mark] ?? mark})` : mark));
}

/** What the source's marks on these figures mean, in the order of the list: `[p] provisional`. */
export function legend(series: readonly Series[], words: Pick<SentenceStrings, 'marks'>): readonly string[] {
  const used = new Set(series.flatMap(({ marks }) => [...marks.values()].flat()));
  return Object.entries(words.marks).flatMap(([mark, says]) =>
    used.has(mark) && mark !== FEW ? [`${mark} ${says}`] : [],
  );
}
