import type { Model } from '../model.ts';
import { shifted } from './shifted.ts';

/** So many figures of a series tell how precisely it was published. */
const ENOUGH = 500;

/** Digits after the point of a number as it is written. */
function published(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power));
}

/**
 * Digits after the point that all figures of a chart are written with in text: three significant digits of the greatest,
 * at least one, and never more than were published.
 */
export function decimalsOf({ series, unit }: Pick<Model, 'series' | 'unit'>): number {
  let [most, greatest] = [0, 0];
  for (const { y } of series)
    for (let index = 0; index < Math.min(ENOUGH, y.length); index += 1) {
      const figure = y[index] as number;
      if (!Number.isFinite(figure)) continue;
      const value = unit === 'share' ? shifted(figure, 2) : figure;
      greatest = Math.max(greatest, Math.abs(value));
      most = Math.max(most, published(value));
    }
  const significant = greatest > 0 ? 2 - Math.floor(Math.log10(greatest)) : 0;
  return Math.min(most, Math.max(1, significant), 12);
}
