/** What few charts are drawn with: a part that is asked for where it is needed. */
export { parseAnnotations, parseReferences } from '../remarks.ts';
export { dots } from './kinds/dots.ts';
export { stacked } from './kinds/stacked.ts';
export { area, band } from './kinds/areas.ts';
export { whisker } from './kinds/whiskers.ts';
export { hatch, hatches } from '../render/hatches.ts';
export { drawBadge, FURTHER_PAINTS } from '../render/look-further.ts';
export { multiples } from './multiples.ts';
export { aboveFor, note, over } from './noted.ts';
export { signItems } from './signs.ts';
export { inSteps } from './steps.ts';
export { stackedUp } from './stacked-up.ts';
