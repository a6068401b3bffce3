/** Reads tables that are more than names and plain figures, and what an author picks of them. */
export { parseRows } from '@ipec/feeds/table';
export { readSelected } from './read-selected.ts';
