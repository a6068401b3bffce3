import { fillSwatch } from '../key.ts';
import { bars } from '../paint/bars.ts';
import { plotted } from '../plotted.ts';

export const bar = plotted({
  paint: bars,
  swatch: fillSwatch,
  zero: true,
  bands: true,
  lies: 'always',
  isGrouped: true,
  isLine: false,
  stacks: 'never',
});
