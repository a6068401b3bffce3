import type { Answer, ValuationParts } from '@ipec/procedures';
import type { Where } from '../host/options.ts';
import type { PlanState } from '../planning/plan-state.ts';
import type { RecordFormat } from '../record/formats.ts';
import type { Action } from '../run/state.ts';
import type { PageWords } from '../strings/words.ts';
import type { Scene } from '../views/scene.ts';

/** What a page remembers that is not an answer: nothing of it is kept. */
export interface PageState {
  readonly boxOpen: boolean;
  /** The question whose reasons were looked at. */
  readonly whyOpen: string | null;
  /** The question for whose answer the person gives a reason. */
  readonly becauseOpen: string | null;
  /** The sum that the person is working out under the question of the value. */
  readonly estimate: Partial<ValuationParts>;
  /** What was planned after a recommendation; null until something was. */
  readonly plan: PlanState | null;
}

export const EMPTY_PAGE: PageState = {
  boxOpen: false,
  whyOpen: null,
  becauseOpen: null,
  estimate: {},
  plan: null,
};

/** What a page may ask for. The element alone does it. */
export interface Requests {
  readonly send: (action: Action) => void;
  /** An answer was picked that is not given yet. */
  readonly pick: (key: string, value: Answer) => void;
  readonly set: (change: Partial<PageState>) => void;
  readonly exportRecord: (format: RecordFormat) => void;
  readonly openRecord: (file: File | undefined) => void;
  readonly keep: (where: Where) => void;
  readonly resume: () => void;
  /** Works a reopened record out under today's rules. */
  readonly today: () => void;
  /** Loads the parts that the page needs; again where one was refused. */
  readonly load: () => void;
}

/** What a template is given. */
export interface Page {
  readonly scene: Scene;
  readonly level: number;
  readonly state: PageState;
  readonly request: Requests;
}

/** What the first page is given: it is there before the rules are. */
export interface StartPage {
  readonly words: Pick<PageWords, 'ui' | 'language'>;
  readonly level: number;
  /** The day that picks the law, YYYY-MM-DD, and the one that the person set. */
  readonly asOf: string;
  readonly beginsOn: string | null;
  /** Whether a run was kept, and whether one was left behind. */
  readonly isKept: boolean;
  readonly isLeft: boolean;
  readonly request: Requests;
}
