export { KeyFigures } from './key-figures.ts';
