import { FALSE, TRUE, UNKNOWN } from '../logic/tri.ts';
import type { Answer } from '../types.ts';
import type { Context } from './context.ts';

/** A route put forward, and the preference that did so, by number. */
export interface Choice {
  readonly route: number;
  readonly preference: number;
}

const MOST = 3;

/**
 * The safer branch: missing answers that decide who and what take the assumption their question declares, and a value
 * that is not known to be below the threshold is planned as above it (VOCABULARY: `x-whenUnsure`). It refines the case
 * and so can never turn a barred route into an open one.
 */
export function plan(context: Context): Context {
  let planned = context;
  for (const { question } of context.program.questions) {
    if (question.assume === undefined || planned.relevant(question.key) === FALSE) continue;
    if (planned.facts[question.key] === undefined)
      planned = planned.with(question.key, question.assume as Answer);
  }
  const unknownValue = planned.definition('above') === UNKNOWN && planned.definition('no_threshold') !== TRUE;
  return unknownValue && !planned.rowsLeft('threshold').includes(null)
    ? planned.suppose('reached', TRUE)
    : planned;
}

/**
 * The routes to put first, best first, at most `most`: each lawful on the plan, none barred by the answers, and none
 * that the authority's own rules close.
 */
export function recommend(context: Context, most: number = MOST, closed: readonly string[] = []): Choice[] {
  const planned = plan(context);
  const chosen: Choice[] = [];
  if (context.firstRow('regime') === 'undetermined') return chosen;
  if (context.program.recommendWhen(planned) !== TRUE) return chosen;
  for (const [preference, one] of context.program.preferences.entries()) {
    if (chosen.length >= most) break;
    if (one.test(planned) !== TRUE) continue;
    for (const route of one.routes) {
      if (chosen.length >= most || chosen.some((choice) => choice.route === route)) continue;
      if (closed.includes(context.program.ruleset.routes[route]?.id ?? '')) continue;
      if (planned.route(route) === TRUE) chosen.push({ route, preference });
    }
  }
  return chosen;
}
