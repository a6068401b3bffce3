import type { Model } from '../model.ts';
import { absentMarks } from './absent.ts';
import { above, badge, leader, remarks, type Above, type Remark } from './remarks.ts';
import type { Painted } from './painter.ts';
import type { Noted, PanelInput } from './panel-input.ts';
import { stroke } from './path.ts';
import type { Plane } from './plane.ts';
import { positions } from './positions.ts';
import type { Drawing, Env, PathMark, TextMark } from './scene.ts';
import type { SideLabel } from './side-labels.ts';

/** References and remarks: written where there is room, else numbered. */
export function note(
  model: Model,
  drawing: Drawing,
  env: Env,
  numbered: boolean,
): Noted & { notes: readonly string[] } {
  const references = drawing.references ?? [];
  const list = remarks(model, drawing, env);
  const number = (index: number): number => (numbered ? index + 1 : 0);
  return {
    references: references.map((one, index) => ({ ...one, number: number(index) })),
    remarks: list.map((one, index) => ({ ...one, number: number(references.length + index) })),
    notes: numbered ? [...references.map(({ label }) => label), ...list.map(({ text }) => text)] : [],
  };
}

/** Remarks above the plot. Where they stand is told by the axis alone, so it is known before the plot's height is. */
export function aboveFor({ model, traits, rect, env, noted }: PanelInput, side: number): Above | undefined {
  const written = noted.remarks.filter(({ number }) => number === 0);
  if (written.length === 0) return undefined;
  const from = rect.left + env.size * 3;
  const { place } = positions(model.x, traits.bands, [from, rect.right - side]);
  return above(
    written.map(({ text, place: at }) => ({ text, x: place(at) })),
    env,
  );
}

/** The number of a note: after what is written beside a bar, or above what is written over a column. */
function badgeAt(
  { env, rect, model }: PanelInput,
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
  task: PanelInput,
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
  { noted, env }: PanelInput,
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

/** What stands over the figures of a panel: references, remarks, and marks for what is not there. */
export function over(
  task: PanelInput,
  painted: Painted,
  plane: Plane,
  top: Above | undefined,
): ReturnType<typeof referenceMarks> {
  const [references, remarked] = [referenceMarks(task, plane), remarkMarks(task, painted, plane, top)];
  const own = task.series.flatMap(({ of }) => of);
  return {
    paths: [...references.paths, ...remarked.paths, ...absentMarks(task.model, own, painted.at)],
    texts: [...references.texts, ...remarked.texts],
    labels: references.labels,
  };
}
