import * as intervals from '../src/data/intervals.ts';
import * as selection from '../src/data/read-selected.ts';
import type { UseParts } from '../src/data/read-table.ts';

/** The parts that tables are read with, all of them there. */
export const PARTS: UseParts = { intervals: () => intervals, selection: () => selection };
