import { lying } from './lying.ts';
import { aboveFor, over } from './over.ts';
import type { Panel, PanelInput } from './panel-input.ts';
import type { Plane, Rect } from './plane.ts';
import { countOf } from './positions.ts';
import { OTHER, type Drawn } from './scene.ts';
import { sideLabels, sideRoom, type SideLabel } from './side-labels.ts';
import { upright } from './upright.ts';

/** One plot with its names, references and remarks. */
export function panel(task: PanelInput): Panel {
  const { env, model, series, drawing, rect, noted, direct } = task;
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
  const painted = task.traits.paint({ plane, series, drawing, env, count: countOf(model.x) });
  const noteMarks = over(task, painted, plane, top);
  const labels = sideLabels(
    [...(direct ? endLabels(series, plane) : []), ...noteMarks.labels],
    plane.right,
    [plane.top - env.size * 0.4, plane.bottom + env.size * 0.4],
    env,
  );
  return {
    paths: [plot.grid, ...painted.paths, plot.axis, ...noteMarks.paths],
    texts: [...plot.texts, ...painted.texts, ...(labels ?? []), ...noteMarks.texts],
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
