/** A statutory step with its shortest period. Days are calendar days unless `working`. */
export interface Step {
  readonly id: string;
  readonly minimum: number | null;
  readonly working: boolean;
  readonly cite: string;
  readonly sure: boolean;
}

const step = (id: string, minimum: number | null, cite: string, working = false, sure = true): Step => ({
  id,
  minimum,
  working,
  cite,
  sure,
});

/** What the buyer says about the timetable; each changes a minimum of PA2023 s.54. */
export interface TimingOptions {
  /** Tenders are sent electronically. Default true. */
  readonly electronic?: boolean;
  /** All documents go out with the notice. Default true. */
  readonly documentsAtOnce?: boolean;
  /** A planned procurement notice was published 40 days to 12 months ahead (s.15). */
  readonly plannedNotice?: boolean;
  /** A state of urgency makes the normal period impractical. */
  readonly urgent?: boolean;
  /** Tenders only from suppliers already selected: `agreed` if they also agree the period. Not for central bodies. */
  readonly preselected?: boolean | 'agreed';
  /** There is a stage of requests to take part. Default true for a flexible procedure. */
  readonly participation?: boolean;
}

/** The shape of the case that changes a minimum. */
export interface TimingCase {
  readonly lightTouch: boolean;
  readonly central: boolean;
}

/** PA2023 s.54(3): requests to take part. */
export function participationStep({ urgent }: TimingOptions, { lightTouch }: TimingCase): Step {
  return step('participation', lightTouch ? 0 : urgent ? 10 : 25, 'PA2023 s.54(3)');
}

/** PA2023 s.54(4): the tender period. The shortest minimum that applies may be used. */
export function tenderStep(
  options: TimingOptions,
  { lightTouch, central }: TimingCase,
  market = false,
): Step {
  const { electronic = true, documentsAtOnce = true, plannedNotice, urgent, preselected } = options;
  const periods = [25 + (electronic ? 0 : 5) + (documentsAtOnce ? 0 : 5)];
  if (plannedNotice || urgent || market || (preselected && !central)) periods.push(10);
  if (lightTouch || (preselected === 'agreed' && !central)) periods.push(0);
  return step('tender', Math.min(...periods), 'PA2023 s.54(4)');
}

/** PA2023 s.51: eight working days from the day the award notice is published; none where it lists an exception. */
export function standstillStep(none: boolean): Step {
  return none ? step('standstill', 0, 'PA2023 s.51(3)', true) : step('standstill', 8, 'PA2023 s.51(2)', true);
}

const NO_STANDSTILL = [
  'framework_calloff',
  'dynamic_market_use',
  'direct_award_urgency',
  'direct_award_user_choice',
];
const HEALTH_STANDSTILL = ['psr_c', 'psr_msp', 'psr_comp'];
const COMPETED = ['open', 'framework_establish', 'dynamic_market_use'];
const UNREAD_SCOTTISH = ['scot_open_restricted', 'scot_cpn_dialogue'];

/** The statutory steps of a route, in order. Empty where the law sets no period. */
export function stepsOf(route: string, options: TimingOptions = {}, timing: TimingCase): readonly Step[] {
  const flexible = route.startsWith('cfp');
  const awarded = flexible || COMPETED.includes(route) || /^direct_award|^switch/.test(route);
  const steps: Step[] = [];
  if (flexible && options.participation !== false) steps.push(participationStep(options, timing));
  if (flexible || COMPETED.includes(route))
    steps.push(tenderStep(options, timing, route === 'dynamic_market_use'));
  if (awarded || route === 'framework_calloff') {
    steps.push(standstillStep(timing.lightTouch || NO_STANDSTILL.includes(route)));
  }
  if (HEALTH_STANDSTILL.includes(route)) steps.push(step('standstill', 8, 'PSR2023', true, false));
  if (route === 'scot_innovation_partnership') steps.push(step('participation', 30, 'PCSR2015 reg.32'));
  if (UNREAD_SCOTTISH.includes(route)) steps.push(step('unread', null, 'PCSR2015', false, false));
  return steps;
}
