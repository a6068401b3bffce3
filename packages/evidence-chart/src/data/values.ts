import type { Column, Table } from '@ipec/feeds/table';

/** A series of the chart: indexes of columns, -1 where there is none. */
export interface Value {
  readonly name: string;
  /** -1 where only the ends of an interval are published. */
  readonly y: number;
  readonly lower: number;
  readonly upper: number;
  /** Set where the ends are published as how far they lie below and above the figure. */
  readonly isReach?: true;
  /** How far the figure may be off, to either side. */
  readonly margin: number;
}

/** What a column is called; nothing where its source has no heading for it. */
export const titleOf = ({ label, name, unnamed }: Column): string => (unnamed ? '' : (label ?? name));

/** A column of figures that has no interval. */
export function valueOf({ columns }: Table, y: number): Value {
  return { name: titleOf(columns[y] as Column), y, lower: -1, upper: -1, margin: -1 };
}
