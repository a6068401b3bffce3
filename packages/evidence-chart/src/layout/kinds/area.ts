import { lineSwatch } from '../key.ts';
import { lines } from '../paint/lines.ts';
import { plotted } from '../plotted.ts';

export const area = plotted({
  paint: lines(true),
  swatch: lineSwatch,
  zero: true,
  bands: false,
  lies: 'never',
  isGrouped: false,
  isLine: true,
  stacks: 'percent',
});
