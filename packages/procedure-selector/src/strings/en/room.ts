import type { Room } from '../../styles/room.ts';

/** Measured on the start page with the longest of its words in place. */
export const room: Room = [
  [1, 44],
  [19, 37],
  [24, 32.5],
  [26.5, 29],
  [34, 26],
  [49, 24.5],
];
