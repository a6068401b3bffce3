/** What moves a row of cards, and follows it on its way. */
export { MovingRow } from './moving-row.ts';
