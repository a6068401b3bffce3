import type { TimingCase } from '../consequences/timing.ts';
import type { TimingOptions } from '../guide/steps.ts';

/** A day in a timeline on which something is published. */
export interface Publication {
  readonly id: string;
  readonly notice: string | null;
  readonly cite: string;
}

const COMPETED = /^(open$|cfp|framework_establish|dynamic_market_use)/;
const DIRECT = /^(direct_award_(?!user_choice)|switch_direct)/;
const SCOTS = /^scot_(open_restricted|cpn_dialogue|innovation_partnership|light_touch)/;

/** What begins each kind of route: the notice that starts the clock. */
export function opening(route: string): readonly Publication[] {
  if (COMPETED.test(route)) return [{ id: 'notice', notice: 'UK4', cite: 'PA2023 s.21' }];
  if (DIRECT.test(route)) return [{ id: 'transparency', notice: 'UK5', cite: 'PA2023 s.44' }];
  if (SCOTS.test(route)) return [{ id: 'notice', notice: 'PCS-contract', cite: 'PRSA2014 s.23(1)' }];
  if (route === 'psr_msp') return [{ id: 'notice', notice: 'PSR-plan', cite: 'PSR2023 reg.10(2)' }];
  if (route === 'psr_comp') return [{ id: 'notice', notice: 'PSR-invitation', cite: 'PSR2023 reg.11(3)' }];
  if (route === 'dynamic_market_establish')
    return [
      { id: 'market-intention', notice: 'UK13', cite: 'PA2023 s.39(2)' },
      { id: 'market-set-up', notice: 'UK14', cite: 'PA2023 s.39(3)' },
    ];
  return [];
}

const INTENTION: Readonly<Record<string, string>> = {
  psr_c: 'PSR2023 reg.9(3)',
  psr_msp: 'PSR2023 reg.10(7)',
  psr_comp: 'PSR2023 reg.11(9)',
  psr_framework: 'PSR2023 reg.18(4)',
};

/** What is published before the first notice. */
export function planning(route: string, options: TimingOptions): readonly Publication[] {
  if (!COMPETED.test(route)) return [];
  return [
    ...(options.engagement ? [{ id: 'engage', notice: 'UK2', cite: 'PA2023 s.17(1)' }] : []),
    ...(options.plannedNotice ? [{ id: 'planned', notice: 'UK3', cite: 'PA2023 s.15(3)' }] : []),
  ];
}

/** What tells the world of the decision, before a standstill of `pause` days if there is one. */
export function decision(route: string, pause: number, timing: TimingCase): Publication | undefined {
  const intention = INTENTION[route];
  if (intention) return pause > 0 ? { id: 'award', notice: 'PSR-intention', cite: intention } : undefined;
  if (SCOTS.test(route)) return { id: 'award', notice: null, cite: 'PCSR2015 reg.85' };
  const act = COMPETED.test(route) || DIRECT.test(route);
  if (act || (route === 'framework_calloff' && timing.reached !== false))
    return { id: 'award', notice: 'UK6', cite: 'PA2023 s.50' };
  return undefined;
}
