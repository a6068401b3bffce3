import type { Options } from './options.ts';
import type { Picture } from './picture.ts';
import type { ChartStrings } from './strings/index.ts';

/** A picture as it stands on the page, in which words. */
export interface Shown {
  readonly picture: Picture;
  readonly options: Options;
  readonly strings: ChartStrings;
}
