import {
  planOptions,
  retime,
  stagePlan,
  usualAssessmentDays,
  type Stage,
  type TimingCase,
  type TimingOptions,
} from '@ipec/procedures/guide';
import {
  eventDays,
  timeline,
  type EventDays,
  type Timeline,
  type TimelineOptions,
} from '@ipec/procedures/timeline';
import type { RecordPlan } from '@ipec/procedures/record';
import type { Scene } from '../views/scene.ts';

/** What is planned after a recommendation. Plain data; nothing of it is kept. Plan and timeline are drawn from it alike. */
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

/** The timetable of the recommended route: what was planned, and the days that follow from it. */
export interface Timetable {
  readonly state: PlanState;
  readonly timing: TimingCase;
  /** Null where nothing is recommended. */
  readonly drawn: Timeline | null;
  readonly days: EventDays;
}

/** True for a procedure whose stages the authority designs. */
export function isFlexible(route: string | null): route is string {
  return route !== null && route.startsWith('cfp');
}

function initialPlan({ evaluation }: Scene, timing: TimingCase): PlanState {
  const [first = null, second] = evaluation.recommended;
  const open = evaluation.routes.filter(({ id, verdict }) => verdict !== 'ruled-out' && id !== first);
  const ids = evaluation.routes.map(({ id }) => id);
  return {
    first,
    plan: isFlexible(first) ? stagePlan(first, timing) : [],
    refused: null,
    start: evaluation.asOf,
    assessDays: first === null ? 0 : usualAssessmentDays(first),
    timing: {},
    left: first ?? ids[0] ?? '',
    right: second ?? open[0]?.id ?? ids[1] ?? '',
  };
}

/** A tick of the timetable: the minimums of the plan follow it. */
export function withTiming(state: PlanState, timing: TimingCase, change: TimingOptions): PlanState {
  const options = { ...state.timing, ...change };
  return { ...state, timing: options, refused: null, plan: retime(state.plan, timing, options) };
}

function optionsOf({ plan, timing, assessDays }: PlanState): TimelineOptions {
  return plan.length > 0 ? planOptions(plan, timing) : { ...timing, assessmentDays: assessDays };
}

/** The plan as it goes into the record. Another route than the recommended one has no stages of its design. */
export function recordPlanOf(scene: Scene, plan: PlanState | null): RecordPlan | undefined {
  const { state } = timetableOf(scene, plan);
  const { chosen } = scene.state.draft;
  if (state.first === null && chosen === '') return undefined;
  const isOther = chosen !== '' && chosen !== state.first;
  const options = isOther
    ? { ...state.timing, assessmentDays: usualAssessmentDays(chosen) }
    : optionsOf(state);
  return { start: state.start, options };
}

/** The timetable as planned; what was planned for another recommendation is left behind. */
export function timetableOf(scene: Scene, plan: PlanState | null): Timetable {
  const { evaluation, facts, ruleset, rules } = scene;
  const timing = rules.engine.timingCase(facts, evaluation, ruleset);
  const isCurrent = plan !== null && plan.first === (evaluation.recommended[0] ?? null);
  const state = isCurrent ? plan : initialPlan(scene, timing);
  if (state.first === null) return { state, timing, drawn: null, days: {} };
  const drawn = timeline(state.first, state.start, timing, optionsOf(state));
  return { state, timing, drawn, days: eventDays(drawn) };
}
