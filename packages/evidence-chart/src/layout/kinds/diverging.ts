import { fillSwatch } from '../key.ts';
import { stacks } from '../paint/stacks.ts';
import { plotted } from '../plotted.ts';

export const diverging = plotted({
  paint: stacks,
  swatch: fillSwatch,
  zero: true,
  bands: true,
  lies: 'always',
  isGrouped: false,
  isLine: false,
  stacks: 'centred',
});
