import type { TimingCase } from '../consequences/timing.ts';
import { endBeginningWith, endWithin } from './phrases.ts';
import type { TimelineEntry } from './types.ts';

const ACT = /^(open$|cfp|framework|dynamic_market_use|direct_award_(?!user_choice)|switch)/;

const HEALTH: Readonly<Record<string, string>> = {
  psr_a: 'PSR2023 reg.7(2)',
  psr_b: 'PSR2023 reg.8(2)',
  psr_c: 'PSR2023 reg.9(11)',
  psr_msp: 'PSR2023 reg.10(15)',
  psr_comp: 'PSR2023 reg.11(17)',
  psr_urgent: 'PSR2023 reg.14(5)',
  psr_framework: 'PSR2023 reg.18(6)',
};

function last(id: string, day: string, days: number, cite: string, notice: string | null): TimelineEntry {
  return { id, from: day, to: day, days, working: false, minimum: days, cite, notice };
}

/** What is due after signing, each with its last day. */
export function after(route: string, signed: string, timing: TimingCase): TimelineEntry[] {
  const health = HEALTH[route];
  if (health) return [last('details', endWithin(signed, 30), 30, health, 'PSR-award')];
  if (route.startsWith('scot_'))
    return [last('details', endWithin(signed, 30), 30, 'SSI2016-145 reg.7(6)', 'PCS-award')];
  if (!ACT.test(route) || timing.privateUtility || timing.reached === false) return [];
  const [days, copy] = timing.lightTouch ? [120, 180] : [30, 90];
  const part = timing.lightTouch ? 'a' : 'b';
  return [
    last('details', endBeginningWith(signed, days), days, `PA2023 s.53(1)(${part})`, 'UK7'),
    ...(timing.copyDue
      ? [last('copy', endBeginningWith(signed, copy), copy, `PA2023 s.53(3)(${part})`, null)]
      : []),
  ];
}
