import type { Localized } from '@ipec/element-kit';
import type { Room } from '../styles/room.ts';
import { room as cy } from './cy/room.ts';
import { room as en } from './en/room.ts';

/** The room of every language, a row each: nothing may move when the script or the words of a language arrive. */
export const rooms: Localized<Room> = { en, cy };
