export { savePng } from './png.ts';
export { play } from './play.ts';
export { linkTo, stateOf } from './link-to.ts';
