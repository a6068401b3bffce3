import { seen } from './scan.ts';
import { tellingOf } from './telling.ts';
import type { RawCell } from './types.ts';

export type Row = readonly RawCell[];

/** A row with its place in the source, from 1. */
export interface Placed {
  readonly cells: Row;
  readonly at: number;
}

export const EMPTY: RawCell = { text: '' };
export const isFilled = ({ text, value }: RawCell): boolean =>
  text.trim() !== '' || (value !== undefined && value !== null);
/** How many cells of a row say something of their own. A cell that spans several counts once. */
export const filled = (row: Row): number => row.filter((cell) => isFilled(cell) && !cell.again).length;
/** A line that is drawn with signs below the headings of a plain text. */
export const isRule = (row: Row): boolean =>
  row.every(({ text, value }) => value === undefined && /^\s*(:?[-=_]{3,}:?)?\s*$/.test(text));
export const textAt = (row: Row | undefined, column: number): string => seen(row?.[column]?.text ?? '');
export const textOf = (cells: Row): string =>
  seen(
    cells
      .filter(({ again }) => !again)
      .map(({ text }) => text)
      .join(' '),
  );

export const isNumber = (cell: RawCell | undefined): boolean => tellingOf(cell ?? EMPTY).number !== undefined;
export const isFigure = (cell: RawCell | undefined): boolean => {
  const { text, number, absent } = tellingOf(cell ?? EMPTY);
  return number !== undefined || (absent !== undefined && text !== '');
};
