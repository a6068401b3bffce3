import { guide, guideWords } from '@ipec/procedures/guide';
import { planning } from '../strings/en/planning.ts';
import type { PlanningWords, Words } from '../strings/words.ts';

const english: PlanningWords = { ui: planning, guide: guideWords, routes: guide };

/** The planning words of the page's language; the English ones come with the part. */
export function planningWords({ planning: own }: Words): PlanningWords {
  return own ?? english;
}
