import { dotSwatch } from '../key.ts';
import { dots } from '../paint/dots.ts';
import { plotted } from '../plotted.ts';

export const range = plotted({
  paint: dots(true),
  swatch: dotSwatch,
  zero: false,
  bands: true,
  lies: 'names',
  isGrouped: false,
  isLine: false,
  stacks: 'never',
});
