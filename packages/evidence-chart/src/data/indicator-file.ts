import type { Table } from '@ipec/feeds/table';

const NEEDED = ['title', 'group', 'category', 'numerator', 'denominator', 'unknown', 'value'];

/** Whether a table is a file as `ipec-indicators` writes it. */
export function isIndicatorFile({ columns }: Table): boolean {
  return NEEDED.every((name) => columns.some((column) => column.name === name));
}
