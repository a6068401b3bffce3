import { box, stroke } from '../layout/path.ts';
import type { NotedPlot, NoteMarks, NotePlan, NoteTop } from '../layout/notes.ts';
import type { Painted } from '../layout/painter.ts';
import type { Plane } from '../layout/plane.ts';
import { countOf, positions } from '../layout/positions.ts';
import type { Env } from '../layout/env.ts';
import type { PathMark, TextMark } from '../layout/marks.ts';
import type { SideLabel } from '../layout/side-labels.ts';
import { pxOf } from './place.ts';
import { above, badge, leader, type Above } from './remarks.ts';

/** A note as it is placed: its number, or 0 where it is written in the picture. Values and places are of the model. */
export type Placed = { readonly number: number; readonly text: string } & (
  | { readonly kind: 'line'; readonly value: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  /** Indexes of places, which may lie between two. */
  | { readonly kind: 'moment'; readonly at: number }
  | { readonly kind: 'period'; readonly at: number; readonly to: number }
  | { readonly kind: 'remark'; readonly series: number; readonly place: number }
);

/** What is written above the plot: remarks and whatever stands at a place. */
const isAbove = ({ kind, number }: Placed): boolean =>
  number === 0 && (kind === 'remark' || kind === 'moment' || kind === 'period');
const isBeside = ({ kind, number }: Placed): boolean => number === 0 && (kind === 'line' || kind === 'range');

/** The index of the place that a note stands over. */
function middleOf(one: Placed): number {
  if (one.kind === 'remark') return one.place;
  if (one.kind === 'period') return (one.at + one.to) / 2;
  return one.kind === 'moment' ? one.at : 0;
}

/** Across the values at px `at`. */
function acrossAt(plane: Plane, at: number): string {
  return plane.horizontal ? stroke(at, plane.top, at, plane.bottom) : stroke(plane.left, at, plane.right, at);
}

/** Along the values at px `at` of the places. */
function alongAt(plane: Plane, at: number): string {
  return plane.horizontal ? stroke(plane.left, at, plane.right, at) : stroke(at, plane.top, at, plane.bottom);
}

const dashed = (d: string): readonly PathMark[] => [
  { paint: 'halo', d },
  { paint: 'reference', d },
];

/** The number of a note: after what is written beside a bar, or above what is written over a column. */
function remarkBadge(
  { env, rect, model }: NotedPlot,
  { texts }: Painted,
  plane: Plane,
  [x, y]: readonly [number, number],
  { series, place, number }: Extract<Placed, { kind: 'remark' }>,
): TextMark {
  const written = texts.length > 0;
  if (!plane.horizontal) return badge(number, x, y - env.size * (written ? 2.1 : 1.2), env);
  const one = model.series[series];
  const value = one?.y[place] ?? NaN;
  const text = written && value >= 0 ? env.measure(env.value(value)) + 5 : 0;
  const far = one?.upper?.[place] ?? NaN;
  const end = Number.isFinite(far) ? plane.value(far) : x;
  const right = Math.min(rect.right - env.size * 0.8, end + text + env.size * 1.1);
  return badge(number, right, y + env.size * 0.35, env);
}

interface Marks {
  readonly behind: PathMark[];
  readonly paths: PathMark[];
  readonly texts: TextMark[];
  readonly labels: SideLabel[];
}

/** A line or a range of values, its name beside the plot or its number on it. */
function markValues(one: Placed, plane: Plane, env: Env, marks: Marks): void {
  if (one.kind !== 'line' && one.kind !== 'range') return;
  const [from, to] =
    one.kind === 'line'
      ? [plane.value(one.value), plane.value(one.value)]
      : [plane.value(one.from), plane.value(one.to)];
  if (one.kind === 'line') marks.paths.push(...dashed(acrossAt(plane, from)));
  else if (plane.horizontal) marks.behind.push({ paint: 'shade', d: box(from, plane.top, to, plane.bottom) });
  else marks.behind.push({ paint: 'shade', d: box(plane.left, from, plane.right, to) });
  const middle = (from + to) / 2;
  if (one.number === 0) marks.labels.push({ text: one.text, y: middle });
  else if (plane.horizontal) marks.texts.push(badge(one.number, middle, plane.top - env.size * 0.2, env));
  else marks.texts.push(badge(one.number, plane.right - 8, middle - env.size * 0.5, env));
}

/** A moment or a period on the axis of places. */
function markPlaces(one: Placed, plane: Plane, input: NotedPlot, marks: Marks): void {
  if (one.kind !== 'moment' && one.kind !== 'period') return;
  const count = countOf(input.model.x);
  const from = pxOf(plane.place, one.at, count);
  const to = one.kind === 'period' ? pxOf(plane.place, one.to, count) : from;
  if (one.kind === 'moment') marks.paths.push(...dashed(alongAt(plane, from)));
  else {
    const half = input.traits.bands ? plane.band / 2 : 0;
    const [low, high] = [Math.min(from, to) - half, Math.max(from, to) + half];
    const d = plane.horizontal
      ? box(plane.left, low, plane.right, high)
      : box(low, plane.top, high, plane.bottom);
    marks.behind.push({ paint: 'shade', d });
  }
  if (one.number === 0) return;
  const middle = (from + to) / 2;
  marks.texts.push(
    plane.horizontal
      ? badge(one.number, plane.right - 8, middle + input.env.size * 0.35, input.env)
      : badge(one.number, middle, plane.top + input.env.size * 0.4, input.env),
  );
}

function marksOf(
  notes: readonly Placed[],
  input: NotedPlot,
  painted: Painted,
  plane: Plane,
  top: Above | undefined,
): NoteMarks {
  const { rect, env } = input;
  const marks: Marks = { behind: [], paths: [], texts: [], labels: [] };
  marks.texts.push(...(top?.texts ?? []).map((one) => ({ ...one, y: one.y + rect.top })));
  let written = 0;
  for (const one of notes) {
    const under = isAbove(one) ? (top?.boxes[written++]?.bottom ?? 0) : 0;
    markValues(one, plane, env, marks);
    markPlaces(one, plane, input, marks);
    const point = one.kind === 'remark' ? painted.at(one.series, one.place) : undefined;
    if (one.kind !== 'remark' || !point) continue;
    if (one.number > 0) marks.texts.push(remarkBadge(input, painted, plane, point, one));
    else marks.paths.push(leader(point[0], rect.top + under + 3, point[1]));
  }
  return marks;
}

/** Placed notes as the layout asks for them. */
export function planOf(notes: readonly Placed[]): NotePlan {
  return {
    texts: notes.filter(({ number }) => number > 0).map(({ text }) => text),
    names: notes.filter(isBeside).map(({ text }) => text),
    hasBadges: notes.some(({ kind, number }) => kind === 'remark' && number > 0),
    of: (series) => planOf(notes.filter((one) => one.kind !== 'remark' || series.includes(one.series))),
    // Where they stand depends on the axis alone, so it is known before the plot's height is.
    top: ({ model, traits, rect, env }, side): NoteTop | undefined => {
      const list = notes.filter(isAbove);
      if (list.length === 0) return undefined;
      const from = rect.left + env.size * 3;
      const { place } = positions(model.x, traits.bands, [from, rect.right - side]);
      const count = countOf(model.x);
      return above(
        list.map((one) => ({ text: one.text, x: pxOf(place, middleOf(one), count) })),
        env,
      );
    },
    marks: (input, painted, plane, top) => marksOf(notes, input, painted, plane, top as Above | undefined),
  };
}
