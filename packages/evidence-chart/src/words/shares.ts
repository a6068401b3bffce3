import { countOf } from '../layout/positions.ts';
import type { Model } from '../model.ts';

/** Whether the figures of each place are shares of 100 already, to the nearest per cent. */
export function areShares({ series, unit }: Model): boolean {
  const whole = unit === '%' ? 100 : unit === 'share' ? 1 : NaN;
  const totals = series[0]?.y.map((_, place) => series.reduce((sum, { y }) => sum + (y[place] as number), 0));
  return totals?.every((total) => Number.isNaN(total) || Math.abs(total / whole - 1) < 0.01) ?? false;
}

/**
 * The figures as shares of 100 of each place's whole, as a chart that is stacked to 100 % draws them. A place of which a
 * part is not published has none: its whole is not known.
 */
export function sharesOf(model: Model): Model {
  const count = countOf(model.x);
  const totals = Float64Array.from({ length: count }, (_, place) =>
    model.series.reduce((sum, { y }) => sum + (y[place] as number), 0),
  );
  return {
    ...model,
    unit: '%',
    series: model.series.map(({ lower: _lower, upper: _upper, ...one }) => ({
      ...one,
      y: one.y.map((value, place) => (totals[place] ? (value / totals[place]) * 100 : NaN)),
    })),
  };
}
