import type { DateStrings } from './dates.ts';
import type { SentenceStrings } from './sentences.ts';
import type { TakeAwayStrings } from './take-away.ts';
import type { UiStrings } from './ui.ts';

/** What the widget writes around the picture and in it. */
export interface ChartStrings {
  readonly ui: UiStrings;
  readonly dates: DateStrings;
  /** The words of descriptions. The English ones come with the part that describes. */
  readonly sentences?: SentenceStrings;
  /** The words of files and links. The English ones come with the part that makes them. */
  readonly takeAway?: TakeAwayStrings;
}
