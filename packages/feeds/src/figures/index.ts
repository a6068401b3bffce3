/** `@ipec/feeds/figures`: headline figures of a page or a file. */
export { aroundFigures, blocksIn, figuresInPage } from './figure-blocks.ts';
export { figuresIn, holdsBlocks, type ReadBlocks } from './figures-in-page.ts';
export {
  FIGURE_ISSUES,
  type FigureDate,
  type FigureIssueCode,
  type FigureSource,
  type KeyFigure,
  type RivalFigure,
  type SeriesPoint,
} from './key-figure.ts';
export { parseFigures } from './parse-figures.ts';
