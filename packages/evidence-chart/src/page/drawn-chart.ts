import type { Options } from '../attributes/options.ts';
import type { Picture } from './picture.ts';
import type { ChartStrings } from '../strings/strings.ts';

/** A picture as it stands on the page, in which words. */
export interface DrawnChart {
  readonly picture: Picture;
  readonly options: Options;
  readonly strings: ChartStrings;
}
