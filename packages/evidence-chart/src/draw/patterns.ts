import { tree, type Tree } from './svg-node.ts';

/** Hatches for greyscale print and forced colours, of the slots after the first, which stays solid. */
const HATCHES = [
  '',
  'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  'M0 4H8',
  'M4 0V8',
  'M0 0L8 8M-2 6L2 10M6 -2L10 2',
] as const;

/** The definitions of the hatches that slots need. */
export function patterns(slots: readonly number[]): Tree {
  const own = slots.filter((slot) => HATCHES[slot]);
  return tree(
    'defs',
    {},
    own.map((slot) =>
      tree('pattern', { id: `h${slot}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, [
        tree('path', {
          class: 'hatch',
          d: HATCHES[slot] ?? '',
          stroke: '#1a1a1a',
          'stroke-width': slot === 4 ? 1 : 2,
        }),
      ]),
    ),
  );
}
