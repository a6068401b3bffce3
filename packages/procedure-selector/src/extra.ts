import type * as guide from './guide/index.ts';

/** The part that follows a recommendation, with its words and the plan that is being drawn. */
export interface Extra {
  readonly part: typeof guide;
  readonly more: guide.MoreWords;
  readonly planner: guide.Planner;
}
