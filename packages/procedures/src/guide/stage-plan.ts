import type { Issue } from '../types.ts';
import { stepsOf, type TimingCase, type TimingOptions } from './steps.ts';
import type { TimelineOptions } from '../timeline/types.ts';

/** What happens in a stage of a competitive flexible procedure. Names are in the words files. */
export type StageKind =
  | 'engage'
  | 'notice'
  | 'participation'
  | 'select'
  | 'concept'
  | 'prototype'
  | 'trial'
  | 'dialogue'
  | 'demonstration'
  | 'jury'
  | 'tender'
  | 'assess'
  | 'award'
  | 'standstill'
  | 'sign';

/** One stage. `gate`: bidders may be left behind here. `refine`: criteria may be refined before it (s.24). */
export interface Stage {
  readonly id: string;
  readonly kind: StageKind;
  readonly days: number;
  /** The statutory minimum, in days, or working days for the standstill. */
  readonly minimum: number;
  /** The minimum without suppliers selected before the tender; the same as `minimum` where that makes no difference. */
  readonly minimumOpen: number;
  readonly working: boolean;
  readonly gate: boolean;
  readonly refine: boolean;
  readonly cite: string;
  /** Stages the law requires cannot be taken out. */
  readonly fixed: boolean;
}

/** The middle of each variant: what the authority designs itself (s.20(2)(b), (4)). */
const MIDDLE: Readonly<Record<string, readonly StageKind[]>> = {
  cfp: [],
  cfp_dialogue: ['dialogue'],
  cfp_demo: ['demonstration'],
  cfp_staged_rnd: ['concept', 'prototype', 'trial'],
  cfp_challenge: ['concept', 'trial'],
  cfp_design_contest: ['concept', 'jury'],
  cfp_reserved_supported: [],
  cfp_reserved_mutual: [],
};

/** Working lengths to start from: practice, not law. */
const USUAL: Readonly<Record<StageKind, number>> = {
  engage: 20,
  notice: 1,
  participation: 25,
  select: 10,
  concept: 20,
  prototype: 90,
  trial: 60,
  dialogue: 30,
  demonstration: 15,
  jury: 10,
  tender: 25,
  assess: 15,
  award: 5,
  standstill: 8,
  sign: 1,
};

const GATES: readonly StageKind[] = [
  'select',
  'concept',
  'prototype',
  'trial',
  'dialogue',
  'demonstration',
  'jury',
];
const FIXED: readonly StageKind[] = ['notice', 'tender', 'assess', 'award', 'standstill', 'sign'];
const LAW: Partial<Record<StageKind, string>> = {
  engage: 'PA2023 s.16',
  notice: 'PA2023 s.21',
  select: 'PA2023 s.22',
  assess: 'PA2023 s.19',
  award: 'PA2023 s.50',
  sign: 'PA2023 s.53',
};

/** The kinds of stage that may be added to a plan. */
export const addable: readonly StageKind[] = [
  'concept',
  'prototype',
  'trial',
  'dialogue',
  'demonstration',
  'jury',
];

function minimums(
  options: TimingOptions,
  timing: TimingCase,
): (kind: StageKind) => Pick<Stage, 'minimum' | 'working' | 'minimumOpen'> & { cite: string | undefined } {
  const [planned, open] = [options, { ...options, preselected: false }].map((one) =>
    stepsOf('cfp', one, timing),
  );
  return (kind) => {
    const step = planned?.find(({ id }) => id === kind);
    const without = open?.find(({ id }) => id === kind);
    return {
      minimum: step?.minimum ?? 0,
      minimumOpen: without?.minimum ?? step?.minimum ?? 0,
      working: step?.working ?? false,
      cite: step?.cite,
    };
  };
}

function stage(kind: StageKind, options: TimingOptions, timing: TimingCase): Stage {
  const { cite, ...statutory } = minimums(options, timing)(kind);
  return {
    id: kind,
    kind,
    days: Math.max(USUAL[kind], statutory.minimum),
    ...statutory,
    gate: GATES.includes(kind),
    refine: GATES.includes(kind) && kind !== 'select',
    cite: cite ?? LAW[kind] ?? 'PA2023 s.20(4)-(6)',
    fixed: FIXED.includes(kind),
  };
}

/** A first plan for a variant of the competitive flexible procedure; an unknown route gets the plain one. */
export function stagePlan(route: string, timing: TimingCase, options: TimingOptions = {}): Stage[] {
  const start: readonly StageKind[] = options.participation === false ? [] : ['participation', 'select'];
  const kinds: readonly StageKind[] = [
    'engage',
    'notice',
    ...start,
    ...(MIDDLE[route] ?? []),
    'tender',
    'assess',
    'award',
    'standstill',
    'sign',
  ];
  return kinds.map((kind) => stage(kind, options, timing));
}

/** A changed plan, and what was refused. */
export interface PlanChange {
  readonly plan: readonly Stage[];
  readonly issues: readonly Issue[];
}

function refused(plan: readonly Stage[], code: string, path: string, message: string): PlanChange {
  return { plan, issues: [{ code, path, message }] };
}

/** Sets how long a stage takes, in whole days; never under its statutory minimum. */
export function setDays(plan: readonly Stage[], id: string, days: number): PlanChange {
  const found = plan.find((one) => one.id === id);
  if (!found) return refused(plan, 'no-such-stage', id, `there is no stage "${id}"`);
  if (!Number.isInteger(days) || days < 0)
    return refused(plan, 'bad-days', id, 'days must be a whole number, 0 or more');
  if (days < found.minimum) {
    return refused(plan, 'under-minimum', id, `${id} may not be under ${found.minimum} days (${found.cite})`);
  }
  return { plan: plan.map((one) => (one === found ? { ...one, days } : one)), issues: [] };
}

/** Puts a designed stage just before the final tender. */
export function addStage(plan: readonly Stage[], kind: StageKind, timing: TimingCase): PlanChange {
  if (!addable.includes(kind)) return refused(plan, 'not-addable', kind, `a "${kind}" stage cannot be added`);
  const same = plan.filter((one) => one.kind === kind).length;
  const added = { ...stage(kind, {}, timing), id: same === 0 ? kind : `${kind}-${same + 1}` };
  const at = plan.findIndex((one) => one.kind === 'tender');
  return { plan: plan.toSpliced(at < 0 ? plan.length : at, 0, added), issues: [] };
}

/** Stages that go together: without requests to take part nobody is selected, and the other way round. */
const SELECTION: readonly StageKind[] = ['participation', 'select'];

/**
 * Takes a designed stage out; those the law requires stay. Taking out the requests to take part takes out the selection
 * too, and tenders are then open to all, so that the longer tender period applies again.
 */
export function removeStage(plan: readonly Stage[], id: string): PlanChange {
  const found = plan.find((one) => one.id === id);
  if (!found) return refused(plan, 'no-such-stage', id, `there is no stage "${id}"`);
  if (found.fixed) return refused(plan, 'stage-required', id, `${id} cannot be taken out (${found.cite})`);
  if (!SELECTION.includes(found.kind)) return { plan: plan.filter((one) => one !== found), issues: [] };
  const left = plan.filter(({ kind }) => !SELECTION.includes(kind));
  return {
    plan: left.map((one) => ({
      ...one,
      minimum: one.minimumOpen,
      days: Math.max(one.days, one.minimumOpen),
    })),
    issues: [],
  };
}

/** Works the minimums out again after a tick such as urgency or a planned notice. Days under a new minimum are raised. */
export function retime(plan: readonly Stage[], timing: TimingCase, options: TimingOptions = {}): Stage[] {
  const participation = plan.some(({ kind }) => kind === 'participation');
  const of = minimums({ ...options, participation }, timing);
  return plan.map((one) => {
    const { cite, ...statutory } = of(one.kind);
    const usual = one.days === Math.max(USUAL[one.kind], one.minimum) ? USUAL[one.kind] : one.days;
    return { ...one, ...statutory, cite: cite ?? one.cite, days: Math.max(usual, statutory.minimum) };
  });
}

const BY_LAW: readonly StageKind[] = ['participation', 'tender', 'standstill'];
const NOT_DESIGNED: readonly StageKind[] = ['engage', 'notice', ...BY_LAW, 'assess', 'award', 'sign'];

/** A plan as options of the timeline, so that both show one timetable. */
export function planOptions(plan: readonly Stage[], options: TimingOptions = {}): TimelineOptions {
  const participation = plan.some(({ kind }) => kind === 'participation');
  const own = plan.filter(({ kind }) => !NOT_DESIGNED.includes(kind));
  const beyond = plan.filter(({ kind }) => BY_LAW.includes(kind));
  return {
    ...options,
    participation,
    preselected: options.preselected ?? participation,
    assessmentDays: plan.find(({ kind }) => kind === 'assess')?.days ?? 0,
    stageDays: own.reduce((sum, { days }) => sum + days, 0),
    extraDays: Object.fromEntries(beyond.map(({ kind, days, minimum }) => [kind, days - minimum])),
  };
}

/** Moves a designed stage one place earlier (-1) or later (1), staying between the selection and the final tender. */
export function moveStage(plan: readonly Stage[], id: string, by: -1 | 1): PlanChange {
  const at = plan.findIndex((one) => one.id === id);
  const [moving, other] = [plan[at], plan[at + by]];
  if (!moving || !other || !addable.includes(moving.kind) || !addable.includes(other.kind)) {
    return refused(plan, 'cannot-move', id, `${id} cannot be moved there`);
  }
  return { plan: plan.with(at, other).with(at + by, moving), issues: [] };
}
