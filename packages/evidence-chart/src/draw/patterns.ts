import { tree, type Tree } from './svg-node.ts';

const RISING = 'M0 8L8 0M-2 2L2 -2M6 10L10 6';
const FALLING = 'M0 0L8 8M-2 6L2 10M6 -2L10 2';

/**
 * Hatches for greyscale print and forced colours, and how wide their lines are: of the slots after the first, which stays
 * solid, and of answers, which rise on one side of the middle and fall on the other, and are the denser the stronger.
 */
const HATCHES: readonly (readonly [d: string, width: number] | undefined)[] = [
  undefined,
  [RISING, 2],
  ['M0 4H8', 2],
  ['M4 0V8', 2],
  [FALLING, 1],
  undefined,
  [RISING, 4],
  [RISING, 2],
  [RISING, 1],
  undefined,
  [FALLING, 1],
  [FALLING, 2],
  [FALLING, 4],
];

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
          d: HATCHES[slot]?.[0] ?? '',
          stroke: '#1a1a1a',
          'stroke-width': HATCHES[slot]?.[1] ?? 0,
        }),
      ]),
    ),
  );
}
