import { DAY } from '../time.ts';

/** Days that a stream must reach back before "nothing came before" can be said: engagement may precede by a year. Ours. */
export const LOOK_BACK_DAYS = 365;
export const LOOK_BACK = LOOK_BACK_DAYS * DAY;
