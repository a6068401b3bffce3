import type { Localized } from '@ipec/element-kit';
import { room as cy } from './cy/room.ts';
import { room as en } from './en/room.ts';

/**
 * What the words of the start page take, in em: pairs of a width of the widget and the height that the page needs where
 * the widget is wider. The first pair is for the narrowest, of 1em; a wider one counts more.
 */
export type Room = readonly (readonly [width: number, height: number])[];

/** The room of every language, a row each: nothing may move when the script or the words of a language arrive. */
export const rooms: Localized<Room> = { en, cy };
