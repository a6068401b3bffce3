import {
  planOptions,
  retime,
  stagePlan,
  stepsOf,
  uncountedSteps,
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
  /** Days for tenders where the law counts none but asks for a reasonable time. */
  readonly tenderDays: number;
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

/** Days for tenders to start from where the law counts none: practice, not law. */
const USUAL_TENDER_DAYS = 25;

/** Whether the time for tenders is for the authority to plan, because the law counts no days (PA2023 s.54(1)). */
export function isTenderTimeOwn({ first, plan, timing }: PlanState, given: TimingCase): boolean {
  if (first === null || plan.length > 0) return false;
  return uncountedSteps(stepsOf(first, timing, given)).includes('tender');
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
    tenderDays: USUAL_TENDER_DAYS,
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

function optionsOf(state: PlanState, given: TimingCase): TimelineOptions {
  const { plan, timing, assessDays, tenderDays } = state;
  if (plan.length > 0) return planOptions(plan, timing);
  const own = isTenderTimeOwn(state, given) ? { extraDays: { tender: tenderDays } } : {};
  return { ...timing, assessmentDays: assessDays, ...own };
}

/** What a comparison reckons a route's periods with: the plan's own stages for the route that was planned. */
export function comparedWith({ first, plan, timing }: PlanState): (route: string) => TimingOptions {
  return (route) => (route === first && plan.length > 0 ? planOptions(plan, timing) : timing);
}

/** The plan as it goes into the record. Another route than the recommended one has no stages of its design. */
export function recordPlanOf(scene: Scene, plan: PlanState | null): RecordPlan | undefined {
  const { state, timing } = timetableOf(scene, plan);
  const { chosen } = scene.state.draft;
  if (state.first === null && chosen === '') return undefined;
  const isOther = chosen !== '' && chosen !== state.first;
  const options = isOther
    ? { ...state.timing, assessmentDays: usualAssessmentDays(chosen) }
    : optionsOf(state, timing);
  return { start: state.start, options };
}

/** The timetable as planned; what was planned for another recommendation is left behind. */
export function timetableOf(scene: Scene, plan: PlanState | null): Timetable {
  const { evaluation, facts, ruleset, rules } = scene;
  const timing = rules.engine.timingCase(facts, evaluation, ruleset);
  const isCurrent = plan !== null && plan.first === (evaluation.recommended[0] ?? null);
  const state = isCurrent ? plan : initialPlan(scene, timing);
  if (state.first === null) return { state, timing, drawn: null, days: {} };
  const drawn = timeline(state.first, state.start, timing, optionsOf(state, timing));
  return { state, timing, drawn, days: eventDays(drawn) };
}
