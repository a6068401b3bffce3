import type { Reference } from '../model.ts';
import { lying } from './lying.ts';
import type { Remark } from './notes.ts';
import type { Painted, Painter } from './painter.ts';
import type { Plane, Rect } from './plane.ts';
import { countOf } from './positions.ts';
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
  readonly paint: Painter;
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
  const { env, paint, further, model, series, drawing, rect, noted, direct } = task;
  const written = noted.references.filter(({ number }) => number === 0).map(({ label }) => label);
  const names = [...(direct ? named(series).map(({ name }) => name) : []), ...written];
  const side = names.length > 0 ? sideRoom(names, env) : 0;
  const top = further?.aboveFor(task, side);
  const room: Rect = { ...rect, top: rect.top + (top?.height ?? 0) };
  const plot = (task.lies ? lying : upright)({
    ...task,
    rect: room,
    side,
    badges: noted.remarks.some(({ number }) => number > 0),
  });
  const { plane } = plot;
  const painted = paint({ plane, series, drawing, env, further, count: countOf(model.x) });
  const over = further?.over(task, painted, plane, top);
  const labels = sideLabels(
    [...(direct ? endLabels(series, plane) : []), ...(over?.labels ?? [])],
    plane.right,
    [plane.top - env.size * 0.4, plane.bottom + env.size * 0.4],
    env,
  );
  return {
    paths: [plot.grid, ...painted.paths, plot.axis, ...(over?.paths ?? [])],
    texts: [...plot.texts, ...painted.texts, ...(labels ?? []), ...(over?.texts ?? [])],
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
