import { part } from '@ipec/element-kit';

/** Loads and opens the file that `src` names: CSV or JSON. */
export const tableFile = part(() => import('./data/table-file.ts'));

/** Picks what an author names of a table: rows, columns, the largest, one indicator of a file. */
export const selection = part(() => import('./data/read-selected.ts'));

/** Reads every table that is not plain: titles, groups, scales in headings, flags, periods, totals, columns that are named. */
export const tables = part(() => import('./data/tables.ts'));

/** Pairs figures with the ends of their intervals. */
export const intervals = part(() => import('./data/intervals.ts'));

/** Says in words why nothing is drawn, and shows the figures as a table all the same. */
export const refusal = part(() => import('./data/refusal.ts'));

/** Reads the property `data`. */
export const scriptData = part(() => import('./data/from-script.ts'));

/** Reads and draws what the author notes on the picture: lines, ranges, remarks. */
export const notes = part(() => import('./notes/index.ts'));

/** Draws slopes: before and after. */
export const slope = part(() => import('./layout/kinds/slope.ts'));

/** Draws answers from one end of a scale to the other, around their middle. */
export const diverging = part(() => import('./layout/kinds/diverging.ts'));

/** Draws dots, and the ranges between them. */
export const dots = part(() => import('./layout/kinds/dots.ts'));

/** Draws distributions: strips and boxes. */
export const spread = part(() => import('./layout/kinds/spread.ts'));

/** Draws the tile map of the regions and nations of the United Kingdom. */
export const tileMap = part(() => import('./layout/kinds/tile-map.ts'));

/** Draws a table with bars in its cells. */
export const inlineBars = part(() => import('./layout/kinds/inline-bars.ts'));

/** Draws two columns of figures against each other, a labelled point for each name. */
export const scatter = part(() => import('./layout/kinds/scatter.ts'));

/** Draws headline figures, each with a small line. */
export const headline = part(() => import('./layout/kinds/headline.ts'));

/** What a reader takes along: files, links, sound. */
export const takeAway = part(() => import('./take-away/index.ts'));

/** What a reader meets after the first drawing: the description, figure by figure, the table, the menu. */
export const explorer = part(() => import('./explore/index.ts'));

/** The Welsh words. */
export const welsh = part(() => import('./strings/cy/index.ts'));

/** Shows the author how the page was read. */
export const check = part(() => import('./check.ts'));
