import { lineSwatch } from '../key.ts';
import { lines } from '../paint/lines.ts';
import { plotted } from '../plotted.ts';

export const line = plotted({
  paint: lines(false),
  swatch: lineSwatch,
  zero: false,
  bands: false,
  lies: 'never',
  isGrouped: false,
  isLine: true,
  stacks: 'never',
});
