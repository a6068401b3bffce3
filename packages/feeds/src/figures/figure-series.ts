import { descendants, elementsOf, find, textIn, type PageNode } from '../page/page-node.ts';

interface WrittenPoint {
  readonly period: string;
  readonly value: string;
  /** As the table writes it, where all its values are written alike. */
  readonly text?: string;
}

/** What a table says as a series: its points, and the words of its head and caption. */
export interface FigureSeries {
  readonly points: readonly WrittenPoint[];
  readonly caption: PageNode | undefined;
  readonly head: readonly string[];
}

/** A number with the sign that it may carry: `1,400`, `£5`, `4%`. */
const NUMBER = /^(£?)[-−]?\d+(?:,\d{3})*(?:\.\d+)?(%?)$/;

/** `£` or `%` before and after a number; null for what is none. */
function signsOf(text: string): string | null {
  const signs = NUMBER.exec(text);
  return signs && `${signs[1]} ${signs[2]}`;
}

interface Cell extends WrittenPoint {
  readonly text: string;
  /** Whether the page names the number behind the words. */
  readonly isNamed: boolean;
}

function cellOf([period, value]: readonly PageNode[]): Cell | null {
  if (!period || value?.name !== 'td') return null;
  const text = textIn(value);
  const data = find(value, ({ name }) => name === 'data');
  const own = value.attributes['data-value'] ?? data?.attributes['value'];
  return {
    period: textIn(period),
    value: own ?? text.replace(/[£%]/g, ''),
    text,
    isNamed: own !== undefined,
  };
}

/** A table of two columns, a period and a number in each row; null for any other, which stays a table of words. */
export function seriesIn(table: PageNode): FigureSeries | null {
  const rows = descendants(table).filter(({ name }) => name === 'tr');
  const told = rows.map(elementsOf).filter((row) => row.some(({ name }) => name === 'td'));
  const head = rows.map(elementsOf).find((row) => row.every(({ name }) => name === 'th'));
  const cells = told.flatMap((row) => (row.length === 2 ? (cellOf(row) ?? []) : []));
  const isNumber = ({ isNamed, text }: Cell): boolean => isNamed || signsOf(text) !== null;
  const signs = new Set(cells.map(({ text }) => signsOf(text)));
  const isAlike = signs.size === 1;
  const isSeries = cells.length > 1 && cells.length === told.length && cells.every(isNumber);
  // Pounds beside per cent are no line.
  if (!isSeries || (!isAlike && !cells.some(({ isNamed }) => isNamed))) return null;
  return {
    points: cells.map(({ period, value, text }) => (isAlike ? { period, value, text } : { period, value })),
    caption: find(table, ({ name }) => name === 'caption'),
    head: head?.length === 2 ? head.map(textIn) : [],
  };
}
