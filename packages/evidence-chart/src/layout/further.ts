/** What few charts are drawn with: a part that is asked for where it is needed. */
export { parseAnnotations, parseReferences } from '../remarks.ts';
export { dots } from './kinds/dots.ts';
export { stacked } from './kinds/stacked.ts';
export { multiples } from './multiples.ts';
export { aboveFor, note, referenceMarks, remarkMarks } from './noted.ts';
export { stack } from './stack.ts';
