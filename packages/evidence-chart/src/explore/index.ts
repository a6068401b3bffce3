export { takeAway } from '../parts.ts';
export { description } from './explorer.ts';
export { Reader } from './reader.ts';
