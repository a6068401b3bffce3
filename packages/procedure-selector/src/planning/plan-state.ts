import { stagePlan, type Stage, type TimingCase, type TimingOptions } from '@ipec/procedures/guide';
import type { Scene } from '../views/scene.ts';

/** What is planned after a recommendation. Plain data; nothing of it is kept. */
export interface PlanState {
  /** The recommendation that it was begun for. */
  readonly first: string | null;
  /** The stages of a flexible procedure; empty for any other route. */
  readonly plan: readonly Stage[];
  /** The code of the last change that was refused. */
  readonly refused: string | null;
  /** YYYY-MM-DD, or whatever was typed. */
  readonly start: string;
  readonly assessDays: number;
  readonly timing: TimingOptions;
  readonly left: string;
  readonly right: string;
}

const ASSESS_DAYS = 15;

/** True for a procedure whose stages the authority designs. */
export function isFlexible(route: string | null): route is string {
  return route !== null && route.startsWith('cfp');
}

export function initialPlan({ evaluation, facts }: Scene, timing: TimingCase): PlanState {
  const [first = null, second] = evaluation.recommended;
  const open = evaluation.routes.filter(({ id, verdict }) => verdict !== 'ruled-out' && id !== first);
  const ids = evaluation.routes.map(({ id }) => id);
  return {
    first,
    plan: isFlexible(first) ? stagePlan(first, timing) : [],
    refused: null,
    start: evaluation.asOf,
    assessDays: ASSESS_DAYS,
    timing: { urgent: facts['urgency'] === 'extreme-unforeseeable' },
    left: first ?? ids[0] ?? '',
    right: second ?? open[0]?.id ?? ids[1] ?? '',
  };
}

const SET_BY_LAW = ['engage', 'notice', 'participation', 'tender', 'assess', 'award', 'standstill', 'sign'];

/** What the plan adds to the statutory minimums of the timeline. */
export function timelineOptions({ plan, assessDays, timing }: PlanState): TimingOptions & {
  readonly assessmentDays: number;
  readonly stageDays: number;
  readonly extraDays: Readonly<Record<string, number>>;
} {
  const own = plan.filter(({ kind }) => !SET_BY_LAW.includes(kind));
  const assess = plan.find(({ kind }) => kind === 'assess')?.days ?? assessDays;
  const extra = plan.filter(({ kind }) => ['participation', 'tender', 'standstill'].includes(kind));
  return {
    ...timing,
    assessmentDays: assess,
    stageDays: own.reduce((sum, { days }) => sum + days, 0),
    extraDays: Object.fromEntries(
      extra.map(({ kind, days, minimum }) => [kind, Math.max(0, days - minimum)]),
    ),
  };
}
