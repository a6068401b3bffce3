export { csvOf } from './csv-of.ts';
export { stateOf } from './link.ts';
export { svgOf, takeAway } from './take-away.ts';
