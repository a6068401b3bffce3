/** `@ipec/feeds/figures`: headline figures of a page or a file. */
export { aroundFigures, figuresInPage } from './figure-blocks.ts';
export {
  FIGURE_ISSUES,
  type FigureDate,
  type FigureIssueCode,
  type FigureSource,
  type KeyFigure,
  type RivalFigure,
  type SeriesPoint,
} from './key-figure.ts';
export { simpleFigures } from './simple-figures.ts';
export { parseFigures } from './parse-figures.ts';
