import { closingAnswer } from '../engine/reasons.ts';
import type { EvaluateOptions } from '../evaluate.ts';
import { FALSE } from '../logic/tri.ts';
import type { Verdict } from '../types.ts';
import { contextOf, type Interview } from './interview.ts';

/** A route on the live view of the box of tools: still open, or closed and by which answer. */
export interface BoxEntry {
  readonly id: string;
  readonly family: string;
  readonly open: boolean;
  /** The answer that weighs most in closing it, the value first; undefined while open, or if it is the day. */
  readonly closedBy: string | undefined;
}

/** The box of tools: every route, and for a closed one the answer that weighs most in closing it. */
export function boxOfTools(interview: Interview, options: EvaluateOptions = {}): BoxEntry[] {
  const context = contextOf(interview, options);
  return context.program.ruleset.routes.map(({ id, family }, at) => {
    const open = context.route(at) !== FALSE;
    return { id, family, open, closedBy: open ? undefined : closingAnswer(context, at) };
  });
}

/** What a change of answers did: verdicts that are no longer the same, and whether the recommendation moved. */
export interface Difference {
  readonly regime: boolean;
  readonly recommended: boolean;
  readonly routes: readonly { readonly id: string; readonly from: Verdict; readonly to: Verdict }[];
}

interface Judged {
  readonly regime: string;
  readonly recommended: readonly string[];
  readonly routes: readonly { readonly id: string; readonly verdict: Verdict }[];
}

/** Compares two results, for "this changed your result". */
export function difference(from: Judged, to: Judged): Difference {
  const was = new Map(from.routes.map(({ id, verdict }) => [id, verdict]));
  return {
    regime: from.regime !== to.regime,
    recommended: from.recommended[0] !== to.recommended[0],
    routes: to.routes.flatMap(({ id, verdict }) => {
      const old = was.get(id);
      return old === undefined || old === verdict ? [] : [{ id, from: old, to: verdict }];
    }),
  };
}
