import { countOf } from '../layout/positions.ts';
import type { Rect } from '../layout/marks.ts';
import type { Field, Scene } from '../layout/scene.ts';
import type { Model } from '../model.ts';
import type { Point } from './keys.ts';

/** Of more figures only those near the pointer are looked through. */
const FEW = 2000;

/** How far a number is from a span; 0 within it. */
const off = (value: number, from: number, to: number): number => Math.max(0, from - value, value - to);

/** The part of the picture that a point is in, or the nearest. */
function fieldAt(fields: readonly Field[], x: number, y: number): Field | undefined {
  const distance = ({ rect }: Field): number => off(x, rect.left, rect.right) + off(y, rect.top, rect.bottom);
  return fields.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Places whose figures may be under the pointer: all of few, or those around it of many, which rise or fall. */
function candidates(
  model: Model,
  { at, lies }: Scene,
  { series }: Field,
  along: number,
): readonly [number, number] {
  const count = countOf(model.x);
  if (count * series.length <= FEW) return [0, count];
  const where = (place: number): number => at(series[0] ?? 0, place)?.[lies ? 1 : 0] ?? 0;
  const rises = where(count - 1) >= where(0);
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (where(middle) < along === rises) low = middle + 1;
    else high = middle;
  }
  return [Math.max(0, low - FEW / 20), Math.min(count, low + FEW / 20)];
}

/** How far a point is from a mark: first along the places, which a reader goes by, then along the values. */
function distances(box: Rect, x: number, y: number, { lies, isFree }: Scene): readonly [number, number] {
  const [across, down] = [off(x, box.left, box.right), off(y, box.top, box.bottom)];
  if (isFree) return [Math.hypot(across, down), 0];
  return lies ? [down, across] : [across, down];
}

/** The figure under a point of the picture, by the shape of its mark. Beside every mark it is the nearest figure. */
export function hit(model: Model, scene: Scene, x: number, y: number): Point | undefined {
  const field = fieldAt(scene.fields, x, y);
  if (!field) return undefined;
  const [from, to] = candidates(model, scene, field, scene.lies ? y : x);
  let best: Point | undefined;
  let least: readonly [number, number] = [Infinity, Infinity];
  for (const series of field.series) {
    for (let place = from; place < to; place += 1) {
      const box = scene.box(series, place);
      if (!box) continue;
      const [first, second] = distances(box, x, y, scene);
      const isNearer = first < least[0] - 0.01 || (first < least[0] + 0.01 && second < least[1]);
      if (!isNearer) continue;
      least = [first, second];
      best = { series, place };
    }
  }
  return best;
}
