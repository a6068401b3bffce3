import type { KindTraits } from '../kind-traits.ts';
import { dotSwatch } from '../key.ts';
import { dots } from '../paint/dots.ts';
import { plotted } from '../plotted.ts';

const traits: Omit<KindTraits, 'paint'> = {
  swatch: dotSwatch,
  zero: false,
  bands: true,
  lies: 'names',
  isGrouped: false,
  isLine: false,
  stacks: 'never',
};

export const kinds = {
  dot: plotted({ ...traits, paint: dots(false) }),
  range: plotted({ ...traits, paint: dots(true) }),
};
