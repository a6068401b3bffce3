export { csvOf } from './csv-of.ts';
export { stateOf } from './link-to.ts';
export { svgOf, take } from './take.ts';
