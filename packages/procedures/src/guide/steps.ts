import { parseExpr } from '../logic/parse.ts';
import type { Expr } from '../logic/ast.ts';
import { timingOn, type TimingCase } from '../consequences/timing.ts';
import type { Counting, Period, PeriodId, PeriodRow } from '../consequences/types.ts';
import { periods as ukPeriods } from '../rules/consequences/periods.ts';
import type { Status } from '../cited.ts';

export type { TimingCase } from '../consequences/timing.ts';

/** A statutory step with its shortest period. Days are calendar days unless `working`; null if the law was not read. */
export interface Step {
  readonly id: PeriodId;
  readonly minimum: number | null;
  readonly working: boolean;
  readonly counting: Counting;
  readonly cite: string;
  readonly status: Status;
  readonly sure: boolean;
}

/** What the buyer says about the timetable; each changes a minimum of the law. */
export interface TimingOptions {
  /** Tenders, and in Scotland the standstill notices, are sent electronically. Default true. */
  readonly electronic?: boolean;
  /** All documents go out with the notice. Default true. */
  readonly documentsAtOnce?: boolean;
  /** A planned procurement notice (Scotland: a prior information notice) was published in time (PA2023 s.15). */
  readonly plannedNotice?: boolean;
  /** A state of urgency makes the normal period impractical. Default: the case's own emergency. */
  readonly urgent?: boolean;
  /**
   * Tenders only from suppliers already selected: `agreed` if they also agree the period. Not for central bodies.
   * Default: where there are requests to take part, because they lead to a selection (PA2023 s.54(4) and (5)).
   */
  readonly preselected?: boolean | 'agreed';
  /** There is a stage of requests to take part. Default true for a flexible procedure, false for an open one. */
  readonly participation?: boolean;
  /** A competition is held among the providers of a health framework (PSR2023 reg.18(4)). Default false. */
  readonly competition?: boolean;
  /** The market is engaged before the tender notice, so a notice of it is planned (PA2023 s.17). Default false. */
  readonly engagement?: boolean;
}

type Flags = Readonly<Record<string, boolean>>;

/** The flags of a route in a case, as the rows of the periods name them. */
function flagsOf(route: string, options: TimingOptions, timing: TimingCase): Flags {
  const { electronic = true, documentsAtOnce = true, plannedNotice = false } = options;
  const participation = options.participation ?? route.startsWith('cfp');
  const preselected = options.preselected ?? (participation && route.startsWith('cfp'));
  const {
    lightTouch,
    central,
    utility,
    privateUtility,
    reached = true,
    scottish,
    notModelled,
  } = timingOn(route, timing);
  return {
    lightTouch,
    central,
    utility: utility ?? false,
    privateUtility: privateUtility ?? false,
    reached,
    scottish: scottish ?? false,
    notModelled: notModelled ?? false,
    oldFramework: timing.oldFramework ?? false,
    electronic,
    documentsAtOnce,
    plannedNotice,
    urgent: options.urgent ?? timing.emergency ?? false,
    preselected: preselected !== false,
    preselectedAgreed: preselected === 'agreed',
    participation,
    competition: options.competition ?? false,
  };
}

const parsed = new Map<string, Expr>();

function holds(when: string, flags: Flags): boolean {
  let expr = parsed.get(when);
  if (!expr) parsed.set(when, (expr = parseExpr(when)));
  return truth(expr, flags);
}

function truth(expr: Expr, flags: Flags): boolean {
  switch (expr.op) {
    case 'definition':
      return flags[expr.name] ?? false;
    case 'all':
      return expr.of.every((part) => truth(part, flags));
    case 'any':
      return expr.of.some((part) => truth(part, flags));
    case 'not':
      return !truth(expr.of, flags);
    default:
      return expr.op === 'const' && expr.value === 2;
  }
}

/** Whether the law sets a period in a case at all. */
export function arises({ only }: Period, flags: Flags): boolean {
  return only === undefined || holds(only, flags);
}

/** The row of a period that a case meets: the first that holds. */
export function rowOf({ rows }: Period, flags: Flags): PeriodRow | undefined {
  return rows.find(({ when }) => holds(when, flags));
}

const WORKING: readonly Counting[] = ['working-days', 'health-standstill'];

/** The statutory steps of a route, in order. Empty where the law sets no period. */
export function stepsOf(route: string, options: TimingOptions = {}, timing: TimingCase): readonly Step[] {
  const flags = flagsOf(route, options, timing);
  return (timing.periods ?? ukPeriods)
    .filter(({ routes }) => routes.includes(route))
    .filter((period) => arises(period, flags))
    .flatMap((period): Step[] => {
      const row = rowOf(period, flags);
      const idle = period.id === 'participation' && row?.days === 0 && !flags['participation'];
      if (!row || idle) return [];
      return [stepFrom(period, row)];
    });
}

const BY_SUPPLIERS: readonly PeriodId[] = ['participation', 'tender'];

/**
 * The steps in which suppliers write something and for which the law counts no days: it sets none for light touch contracts,
 * health and agreed periods, and still asks for enough time (PA2023 s.54(1), PCSR2015 reg.76(7)). Nobody but the authority
 * can say how long they take.
 */
export function uncountedSteps(steps: readonly Step[]): readonly PeriodId[] {
  return steps.flatMap(({ id, minimum }) => (BY_SUPPLIERS.includes(id) && minimum === 0 ? [id] : []));
}

function stepFrom({ id, counting }: Period, { days, cite, status = 'verified' }: PeriodRow): Step {
  const working = WORKING.includes(counting);
  return { id, minimum: days, working, counting, cite, status, sure: status === 'verified' };
}
