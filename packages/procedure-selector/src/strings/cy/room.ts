import type { Room } from '../../styles/room.ts';

/** Measured on the start page with the longest of its words in place. */
export const room: Room = [
  [1, 52],
  [16, 46],
  [19, 44],
  [21.5, 39.5],
  [24, 38],
  [26.5, 32],
  [29, 30.5],
  [39, 27.5],
];
