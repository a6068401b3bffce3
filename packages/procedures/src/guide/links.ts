/**
 * Guidance that belongs to a step of a plan. The phases are those of the Government's Procurement Pathway for England and
 * Wales (Plan, Define, Procure, Manage); Scotland has its Procurement Journey. Only addresses that were seen in a source
 * are listed: a step without one has its phase and no link.
 */
export type Phase = 'plan' | 'define' | 'procure' | 'manage';

/** The key of a link; its name stands in `guideWords.links`. */
export type LinkId = keyof typeof ADDRESSES;

export interface GuidanceLink {
  readonly id: LinkId;
  readonly url: string;
}

/** Where a step stands in the Government's phases, and what to read for it. */
export interface StepGuidance {
  readonly phase: Phase;
  readonly links: readonly GuidanceLink[];
}

const GUIDANCE = 'https://www.gov.uk/government/publications';
const ADDRESSES = {
  'procurement-pathway': 'https://www.procurementpathway.civilservice.gov.uk/disclaimer/',
  valuation: `${GUIDANCE}/procurement-act-2023-guidance-documents-define-phase/guidance-valuation-of-contracts-html`,
  'competitive-procedures': `${GUIDANCE}/procurement-act-2023-guidance-documents-define-phase/competitive-tendering-procedures-html`,
  'direct-award': `${GUIDANCE}/procurement-act-2023-guidance-documents-define-phase/direct-award-html`,
  'time-periods': `${GUIDANCE}/procurement-act-2023-guidance-documents-procure-phase/time-periods-html`,
  'future-direct-award': `${GUIDANCE}/procurement-act-2023-short-guides/the-procurement-act-2023-using-your-procurement-as-an-enabler-for-future-direct-award`,
  reserving: `${GUIDANCE}/reserving-competitions-for-below-threshold-contracts`,
  'flexible-module': `${GUIDANCE}/the-official-procurement-act-2023-e-learning/module-4-competitive-flexible-procedure`,
  'journey-route-2': 'https://www.procurementjourney.scot/route-2/route-2-introduction',
  'journey-route-3': 'https://www.procurementjourney.scot/route-3/route-3-introduction',
  'journey-standstill': 'https://www.procurementjourney.scot/route-3/route-3-contract-award-standstill',
  'journey-award-notice':
    'https://www.procurementjourney.scot/route-2/route-2-contract-award-contract-award-notice',
} as const;

/** The phase of each step of a plan or a timetable. */
const PHASES: Readonly<Record<string, Phase>> = {
  engage: 'plan',
  planned: 'plan',
  value: 'define',
  route: 'define',
  notice: 'procure',
  transparency: 'procure',
  wait: 'procure',
  participation: 'procure',
  select: 'procure',
  tender: 'procure',
  assess: 'procure',
  award: 'procure',
  standstill: 'procure',
  sign: 'procure',
  details: 'manage',
  copy: 'manage',
};

const ACT: Readonly<Record<string, readonly LinkId[]>> = {
  value: ['valuation'],
  participation: ['time-periods'],
  tender: ['time-periods'],
  standstill: ['time-periods'],
};

/** What to read about the choice of a route, by its family. */
const ROUTES: readonly (readonly [RegExp, readonly LinkId[]])[] = [
  [/^open$|^framework_establish$|^dynamic_market/, ['competitive-procedures']],
  [/^cfp/, ['competitive-procedures', 'flexible-module']],
  [/^direct_award_repeat$/, ['direct-award', 'future-direct-award']],
  [/^(direct_award|switch_direct)/, ['direct-award']],
  [/^bt_reserved$/, ['reserving']],
  [/^scot_(regulated|care_direct|direct_regulated)$/, ['journey-route-2']],
  [/^scot_(open|cpn|innovation|light|direct$|framework)/, ['journey-route-3']],
];

const SCOTTISH: Readonly<Record<string, readonly LinkId[]>> = {
  standstill: ['journey-standstill'],
  details: ['journey-award-notice'],
};

/** The phase of a step of a route, and the guidance that belongs to it. `step` is the id of a stage or timeline entry. */
export function guidanceFor(step: string, route: string): StepGuidance {
  const scottish = route.startsWith('scot_');
  const health = route.startsWith('psr_');
  const own = step === 'route' ? (ROUTES.find(([pattern]) => pattern.test(route))?.[1] ?? []) : [];
  const table = scottish ? SCOTTISH : health ? {} : ACT;
  const ids = [...own, ...(table[step] ?? [])];
  // A stage that the authority designs stands in the procedure itself.
  return { phase: PHASES[step] ?? 'procure', links: ids.map((id) => ({ id, url: ADDRESSES[id] })) };
}

/** Where the Government maps documents and sections to its phases: for England and Wales only. */
export function pathwayFor(route: string): GuidanceLink | undefined {
  if (route.startsWith('scot_') || route.startsWith('psr_') || route === 'ni_below') return undefined;
  return { id: 'procurement-pathway', url: ADDRESSES['procurement-pathway'] };
}
