import type { Reference } from '../model.ts';
import { absentMarks } from './absent.ts';
import { lying } from './lying.ts';
import { above, badge, leader, type Above, type Remark } from './notes.ts';
import type { Painted } from './painter.ts';
import { stroke } from './path.ts';
import type { Plane, Rect } from './plane.ts';
import { countOf, positions } from './positions.ts';
import type { PlotTask } from './plot.ts';
import { OTHER, type Drawn, type PathMark, type TextMark } from './scene.ts';
import { sideLabels, sideRoom, type SideLabel } from './side-labels.ts';
import { upright } from './upright.ts';

/** What is noted on a panel, and how. */
export interface Noted {
  /** Remarks with the number of their note, or 0 where they are written in the picture. */
  readonly remarks: readonly (Remark & { readonly number: number })[];
  readonly references: readonly (Reference & { readonly number: number })[];
}

export interface PanelTask extends Omit<PlotTask, 'side' | 'badges'> {
  readonly lies: boolean;
  readonly noted: Noted;
  /** Whether series are named beside their ends. */
  readonly direct: boolean;
}

export interface Panel {
  readonly paths: readonly PathMark[];
  readonly texts: readonly TextMark[];
  readonly at: Painted['at'];
  readonly bottom: number;
}

/** One plot with its names, references and remarks. */
export function panel(task: PanelTask): Panel {
  const { env, manner, model, series, drawing, rect, noted, direct } = task;
  const written = noted.references.filter(({ number }) => number === 0).map(({ label }) => label);
  const names = [...(direct ? named(series).map(({ name }) => name) : []), ...written];
  const side = names.length > 0 ? sideRoom(names, env) : 0;
  const top = aboveFor(task, side);
  const room: Rect = { ...rect, top: rect.top + (top?.height ?? 0) };
  const plot = (task.lies ? lying : upright)({
    ...task,
    rect: room,
    side,
    badges: noted.remarks.some(({ number }) => number > 0),
  });
  const { plane } = plot;
  const painted = manner.paint({ plane, series, drawing, env, count: countOf(model.x) });
  const own = series.flatMap(({ of }) => of);
  const references = referenceMarks(task, plane);
  const labels = sideLabels(
    [...(direct ? endLabels(series, plane) : []), ...references.labels],
    plane.right,
    [plane.top - env.size * 0.4, plane.bottom + env.size * 0.4],
    env,
  );
  const remarked = remarkMarks(task, painted, plane, top);
  return {
    paths: [
      ...plot.paths.slice(0, 1),
      ...painted.paths,
      ...plot.paths.slice(1),
      ...references.paths,
      ...remarked.paths,
      ...absentMarks(model, own, painted.at),
    ],
    texts: [...plot.texts, ...painted.texts, ...(labels ?? []), ...references.texts, ...remarked.texts],
    at: painted.at,
    bottom: plot.bottom,
  };
}

export const named = (series: readonly Drawn[]): readonly Drawn[] =>
  series.filter(({ slot }) => slot < OTHER);

/** Each series by its last figure. */
function endLabels(series: readonly Drawn[], plane: Plane): readonly SideLabel[] {
  return named(series).map(({ name, y, base, slot }) => {
    const last = y.findLastIndex(Number.isFinite);
    if (last < 0) return { text: name, slot, y: plane.bottom };
    const end = plane.value(y[last] as number);
    return { text: name, slot, y: base ? (end + plane.value(base[last] as number)) / 2 : end };
  });
}

/** Remarks above the plot. Where they stand is told by the axis alone, so it is known before the plot's height is. */
function aboveFor({ model, manner, rect, env, noted }: PanelTask, side: number): Above | undefined {
  const written = noted.remarks.filter(({ number }) => number === 0);
  if (written.length === 0) return undefined;
  const from = rect.left + env.size * 3;
  const { place } = positions(model.x, manner.bands, from, rect.right - side);
  return above(
    written.map(({ text, place: at }) => ({ text, x: place(at) })),
    env,
  );
}

/** The number of a note: after what is written beside a bar, or above what is written over a column. */
function badgeAt(
  { env, rect, model }: PanelTask,
  { texts }: Painted,
  plane: Plane,
  point: readonly [number, number],
  remark: Remark & { readonly number: number },
): TextMark {
  const [x, y] = point;
  const written = texts.length > 0;
  if (!plane.horizontal) return badge(remark.number, x, y - env.size * (written ? 2.1 : 1.2), env);
  const value = model.series[remark.series]?.y[remark.place] ?? NaN;
  const text = written && value >= 0 ? env.measure(env.value(value)) + 5 : 0;
  const far = model.series[remark.series]?.upper?.[remark.place] ?? NaN;
  const end = Number.isFinite(far) ? plane.value(far) : x;
  return badge(
    remark.number,
    Math.min(rect.right - env.size * 0.8, end + text + env.size * 1.1),
    y + env.size * 0.35,
    env,
  );
}

function remarkMarks(
  task: PanelTask,
  painted: Painted,
  plane: Plane,
  top: Above | undefined,
): { readonly paths: readonly PathMark[]; readonly texts: readonly TextMark[] } {
  const { noted, rect } = task;
  const paths: PathMark[] = [];
  const texts: TextMark[] = (top?.texts ?? []).map((one) => ({ ...one, y: one.y + rect.top }));
  let written = 0;
  for (const remark of noted.remarks) {
    const point = painted.at(remark.series, remark.place);
    if (!point) continue;
    if (remark.number > 0) texts.push(badgeAt(task, painted, plane, point, remark));
    else paths.push(leader(point[0], rect.top + (top?.boxes[written++]?.bottom ?? 0) + 3, point[1]));
  }
  return { paths, texts };
}

function referenceMarks(
  { noted, env }: PanelTask,
  plane: Plane,
): {
  readonly paths: readonly PathMark[];
  readonly texts: readonly TextMark[];
  readonly labels: readonly SideLabel[];
} {
  const paths: PathMark[] = [];
  const texts: TextMark[] = [];
  const labels: SideLabel[] = [];
  for (const { value, label, number } of noted.references) {
    const at = plane.value(value);
    const d = plane.horizontal
      ? stroke(at, plane.top, at, plane.bottom)
      : stroke(plane.left, at, plane.right, at);
    paths.push({ paint: 'halo', d }, { paint: 'reference', d });
    if (number === 0) labels.push({ text: label, y: at });
    else if (plane.horizontal) texts.push(badge(number, at, plane.top - env.size * 0.2, env));
    else texts.push(badge(number, plane.right - 8, at - env.size * 0.5, env));
  }
  return { paths, texts, labels };
}
