import { datesEn, type DateStrings } from './dates.ts';
import type { TakeStrings } from './take.ts';
import { uiEn } from './ui-en.ts';
import type { UiStrings } from './ui.ts';
import type { WordStrings } from './words.ts';

/** What the widget says around the picture and in it. */
export interface ChartStrings {
  readonly ui: UiStrings;
  readonly dates: DateStrings;
  /** The words of descriptions where the language brought them along; English ones come with what describes. */
  readonly words?: WordStrings;
  /** Likewise, of what is taken along. */
  readonly take?: TakeStrings;
}

export const english: ChartStrings = { ui: uiEn, dates: datesEn };
