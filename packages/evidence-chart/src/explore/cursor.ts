import type { Model } from '../model.ts';
import { IpecPointEvent } from '../events.ts';
import type { Scene } from '../layout/scene.ts';
import type { Point } from './keys.ts';
import type { Picture } from '../page/picture.ts';
import type { ChartStrings } from '../strings/strings.ts';
import { countOf } from '../layout/positions.ts';

/** So many figures are looked through one by one; of more, only those near the pointer. */
const FEW = 2000;

/** Places whose points may be nearest to `x`: all of few, or those around it of many, which rise with x. */
function candidates(model: Model, scene: Scene, x: number): readonly [from: number, to: number] {
  const count = countOf(model.x);
  if (count * model.series.length <= FEW) return [0, count];
  const rises = (scene.at(0, count - 1)?.[0] ?? 0) >= (scene.at(0, 0)?.[0] ?? 0);
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = (scene.at(0, middle)?.[0] ?? 0) < x;
    if (isBefore === rises) low = middle + 1;
    else high = middle;
  }
  return [Math.max(0, low - FEW / 20), Math.min(count, low + FEW / 20)];
}

/** The figure nearest to a point of the picture. */
export function nearest(model: Model, scene: Scene, x: number, y: number): Point | undefined {
  const [from, to] = candidates(model, scene, x);
  let best: Point | undefined;
  let least = Infinity;
  for (let series = 0; series < model.series.length; series += 1) {
    for (let place = from; place < to; place += 1) {
      const [px, py] = scene.at(series, place) ?? [Infinity, Infinity];
      const distance = (px - x) ** 2 + (py - y) ** 2;
      if (distance >= least) continue;
      least = distance;
      best = { series, place };
    }
  }
  return best;
}

/** The event of a figure. */
export function pointEvent({ x, series }: Model, { series: index, place }: Point): IpecPointEvent {
  const value = series[index]?.y[place] ?? NaN;
  const label = x.type === 'number' ? String(x.at[place]) : (x.labels[place] ?? '');
  return new IpecPointEvent(series[index]?.name ?? '', label, Number.isFinite(value) ? value : null);
}

/** A figure as a line of text: series where there are several, place, figure or why there is none. */
export function tipAt({ content, say }: Picture, { series, place }: Point, { ui }: ChartStrings): string {
  const own = content.model.series[series];
  const value = own?.y[place] ?? NaN;
  const why = own?.absent.get(place)?.kind === 'suppressed' ? ui.suppressed : ui.missing;
  const name = content.model.series.length > 1 ? `${own?.name}, ` : '';
  return `${name}${say.place(place)}: ${Number.isFinite(value) ? say.value(value) : why}`;
}
