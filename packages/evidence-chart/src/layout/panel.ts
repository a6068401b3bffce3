import { lying } from './lying.ts';
import { absentMarks } from './absent.ts';
import type { Panel, PanelInput } from './panel-input.ts';
import type { Plane, Rect } from './plane.ts';
import { countOf } from './positions.ts';
import { OTHER, type Drawn } from './drawn.ts';
import { mutedFigures } from './slots.ts';
import { sideLabels, sideRoom, type SideLabel } from './side-labels.ts';
import { upright } from './upright.ts';

/** One plot with its names, references and remarks. */
export function panel(task: PanelInput): Panel {
  const { env, model, series, drawing, rect, notes, direct } = task;
  const names = [...(direct ? named(series).map(({ name }) => name) : []), ...notes.names];
  const side = names.length > 0 ? sideRoom(names, env) : 0;
  const top = notes.top(task, side);
  const room: Rect = { ...rect, top: rect.top + (top?.height ?? 0) };
  const plot = (task.lies ? lying : upright)({
    ...task,
    rect: room,
    side,
    badges: notes.hasBadges,
  });
  const { plane } = plot;
  const painted = task.traits.paint({
    plane,
    series,
    env,
    count: countOf(model.x),
    isMuted: mutedFigures(model, series, drawing),
  });
  const noteMarks = notes.marks(task, painted, plane, top);
  const own = series.flatMap(({ of }) => of);
  const absent = absentMarks(model, own, painted.at);
  const labels = sideLabels(
    [...(direct ? endLabels(series, plane) : []), ...noteMarks.labels],
    plane.right,
    [plane.top - env.size * 0.4, plane.bottom + env.size * 0.4],
    env,
  );
  return {
    paths: [
      ...noteMarks.behind,
      plot.grid,
      ...painted.paths,
      plot.axis,
      ...noteMarks.paths,
      ...absent,
      ...labels.paths,
    ],
    texts: [...plot.texts, ...painted.texts, ...labels.texts, ...noteMarks.texts],
    at: painted.at,
    box: painted.box,
    field: { rect: { ...rect, bottom: plot.bottom }, series: own },
    bottom: plot.bottom,
  };
}

const named = (series: readonly Drawn[]): readonly Drawn[] => series.filter(({ slot }) => slot < OTHER);

/** Each series by its last figure. */
function endLabels(series: readonly Drawn[], plane: Plane): readonly SideLabel[] {
  return named(series).map(({ name, y, base, slot }) => {
    const last = y.findLastIndex(Number.isFinite);
    if (last < 0) return { text: name, slot, y: plane.bottom };
    const end = plane.value(y[last] as number);
    return { text: name, slot, y: base ? (end + plane.value(base[last] as number)) / 2 : end };
  });
}
