import type { Period } from '../../consequences/types.ts';
import { directAward, flexible } from '../groups.ts';

const tender = ['open', ...flexible, 'framework_establish'];
const direct = directAward.filter((id) => id !== 'direct_award_urgency' && id !== 'direct_award_user_choice');
const scotsCompeted = ['scot_open_restricted', 'scot_cpn_dialogue'];
const unread = { days: null, status: 'unverified' } as const;

/**
 * The shortest periods that the law allows. Conditions name the flags of `TimingFlags`. In a table of PA2023 s.54 the
 * shortest entry that applies may be used, so its rows stand from the shortest to the longest.
 */
export const periods: readonly Period[] = [
  {
    id: 'participation',
    routes: flexible,
    counting: 'following',
    rows: [
      { when: 'not participation', days: 0, cite: 'PA2023 s.20(4)' },
      { when: 'lightTouch', days: 0, cite: 'PA2023 s.54(3)' },
      { when: 'urgent', days: 10, cite: 'PA2023 s.54(3)' },
      { when: 'true', days: 25, cite: 'PA2023 s.54(3)' },
    ],
  },
  {
    id: 'tender',
    routes: tender,
    counting: 'following',
    rows: [
      { when: 'lightTouch', days: 0, cite: 'PA2023 s.54(4)' },
      { when: 'preselectedAgreed and (utility or not central)', days: 0, cite: 'PA2023 s.54(4)' },
      { when: 'preselected and (utility or not central)', days: 10, cite: 'PA2023 s.54(4)' },
      { when: 'plannedNotice or urgent', days: 10, cite: 'PA2023 s.54(4)' },
      { when: 'electronic and documentsAtOnce', days: 25, cite: 'PA2023 s.54(4)' },
      { when: 'electronic or documentsAtOnce', days: 30, cite: 'PA2023 s.54(4)' },
      { when: 'true', days: 35, cite: 'PA2023 s.54(4)' },
    ],
  },
  {
    id: 'tender',
    routes: ['dynamic_market_use'],
    counting: 'following',
    rows: [
      { when: 'lightTouch', days: 0, cite: 'PA2023 s.54(4)' },
      { when: 'preselectedAgreed and (utility or not central)', days: 0, cite: 'PA2023 s.54(4)' },
      { when: 'true', days: 10, cite: 'PA2023 s.54(4)' },
    ],
  },
  {
    id: 'standstill',
    routes: tender,
    counting: 'working-days',
    rows: [
      { when: 'lightTouch', days: 0, cite: 'PA2023 s.51(3)(f)' },
      { when: 'true', days: 8, cite: 'PA2023 s.51(2)' },
    ],
  },
  {
    id: 'standstill',
    routes: [...direct, 'switch_direct'],
    counting: 'working-days',
    rows: [
      { when: 'privateUtility', days: 0, cite: 'PA2023 s.51(3)(c)' },
      { when: 'lightTouch', days: 0, cite: 'PA2023 s.51(3)(f)' },
      { when: 'true', days: 8, cite: 'PA2023 s.51(2)' },
    ],
  },
  {
    id: 'standstill',
    routes: ['direct_award_urgency'],
    counting: 'working-days',
    rows: [{ when: 'true', days: 0, cite: 'PA2023 s.51(3)(a)' }],
  },
  {
    id: 'standstill',
    routes: ['direct_award_user_choice'],
    counting: 'working-days',
    rows: [{ when: 'true', days: 0, cite: 'PA2023 s.51(3)(f)' }],
  },
  {
    id: 'standstill',
    routes: ['dynamic_market_use'],
    counting: 'working-days',
    rows: [{ when: 'true', days: 0, cite: 'PA2023 s.51(3)(e)' }],
  },
  {
    // Under the limit it is not a public contract (s.3(2)), so the Act sets no period and gives no day.
    id: 'standstill',
    routes: ['framework_calloff'],
    only: 'reached or scottish or oldFramework',
    counting: 'working-days',
    rows: [
      { when: 'scottish', cite: 'PA2023 s.115A', ...unread },
      { when: 'oldFramework', cite: 'SI2024-716 reg.5', ...unread },
      { when: 'true', days: 0, cite: 'PA2023 s.51(3)(d)' },
    ],
  },
  {
    id: 'wait',
    routes: ['psr_msp'],
    counting: 'following',
    rows: [{ when: 'true', days: 14, cite: 'PSR2023 reg.10(5)' }],
  },
  {
    // The regulations count no days for offers, but a notice invites them: the time is the authority's to set.
    id: 'tender',
    routes: ['psr_comp'],
    counting: 'following',
    rows: [{ when: 'true', days: 0, cite: 'PSR2023 reg.11(3)', status: 'partly' }],
  },
  {
    id: 'tender',
    routes: ['psr_framework'],
    only: 'competition',
    counting: 'following',
    rows: [{ when: 'true', days: 0, cite: 'PSR2023 reg.18(4)', status: 'partly' }],
  },
  {
    id: 'standstill',
    routes: ['psr_c', 'psr_msp', 'psr_comp'],
    counting: 'health-standstill',
    rows: [{ when: 'true', days: 8, cite: 'PSR2023 reg.12(2) and (9)' }],
  },
  {
    id: 'standstill',
    routes: ['psr_a', 'psr_b'],
    counting: 'health-standstill',
    rows: [{ when: 'true', days: 0, cite: 'PSR2023 reg.12(1)' }],
  },
  {
    id: 'standstill',
    routes: ['psr_urgent'],
    counting: 'health-standstill',
    rows: [{ when: 'true', days: 0, cite: 'PSR2023 reg.14(2)' }],
  },
  {
    id: 'standstill',
    routes: ['psr_framework'],
    counting: 'health-standstill',
    rows: [
      { when: 'competition', days: 8, cite: 'PSR2023 reg.12(2) and (9)' },
      { when: 'true', days: 0, cite: 'PSR2023 reg.18(3)-(4)' },
    ],
  },
  {
    // reg.12(14) was read: the eighth working day after the day it begins. What a working day is was not: the definition
    // stands in Schedule 1 to the Legislation (Wales) Act 2019. And which process is followed is not asked.
    id: 'standstill',
    routes: ['psr_wales'],
    counting: 'health-standstill',
    rows: [{ when: 'true', cite: 'PSRW2025 reg.12(14)', ...unread }],
  },
  {
    id: 'participation',
    routes: ['scot_open_restricted'],
    counting: 'from-date',
    rows: [
      { when: 'notModelled', cite: 'PCSR2015', ...unread },
      { when: 'lightTouch', days: 0, cite: 'PCSR2015 reg.76(7)', status: 'partly' },
      { when: 'not participation', days: 0, cite: 'PCSR2015 reg.28' },
      { when: 'urgent', days: 15, cite: 'PCSR2015 reg.29(11)', status: 'partly' },
      { when: 'true', days: 30, cite: 'PCSR2015 reg.29(3)' },
    ],
  },
  {
    id: 'tender',
    routes: ['scot_open_restricted'],
    counting: 'from-date',
    rows: [
      { when: 'notModelled', cite: 'PCSR2015', ...unread },
      { when: 'lightTouch', days: 0, cite: 'PCSR2015 reg.76(7)', status: 'partly' },
      { when: 'participation and preselectedAgreed and not central', days: 0, cite: 'PCSR2015 reg.29(8)' },
      { when: 'participation and (plannedNotice or urgent)', days: 10, cite: 'PCSR2015 reg.29(7)' },
      { when: 'participation and electronic', days: 25, cite: 'PCSR2015 reg.29', status: 'partly' },
      { when: 'participation', days: 30, cite: 'PCSR2015 reg.29(6)' },
      { when: 'plannedNotice or urgent', days: 15, cite: 'PCSR2015 reg.28(4)-(5)' },
      { when: 'electronic', days: 30, cite: 'PCSR2015 reg.28(6)' },
      { when: 'true', days: 35, cite: 'PCSR2015 reg.28(3)' },
    ],
  },
  {
    id: 'tender',
    routes: ['scot_light_touch'],
    counting: 'from-date',
    rows: [
      { when: 'notModelled', cite: 'PCSR2015', ...unread },
      { when: 'true', days: 0, cite: 'PCSR2015 reg.76(7)', status: 'partly' },
    ],
  },
  {
    id: 'participation',
    routes: ['scot_cpn_dialogue', 'scot_innovation_partnership'],
    counting: 'from-date',
    rows: [
      { when: 'notModelled', cite: 'PCSR2015', ...unread },
      { when: 'lightTouch', days: 0, cite: 'PCSR2015 reg.76(7)', status: 'partly' },
      { when: 'true', days: 30, cite: 'PCSR2015 regs 30 to 32', status: 'partly' },
    ],
  },
  {
    id: 'standstill',
    routes: [...scotsCompeted, 'scot_innovation_partnership', 'scot_light_touch'],
    counting: 'scottish-standstill',
    rows: [
      { when: 'notModelled', cite: 'PCSR2015', ...unread },
      { when: 'electronic', days: 10, cite: 'PCSR2015 reg.86(3)', status: 'partly' },
      { when: 'true', days: 15, cite: 'PCSR2015 reg.86(4)', status: 'partly' },
    ],
  },
  {
    id: 'standstill',
    routes: ['scot_direct'],
    counting: 'scottish-standstill',
    rows: [
      { when: 'notModelled', cite: 'PCSR2015', ...unread },
      { when: 'true', days: 0, cite: 'PCSR2015 reg.86(2)(a)', status: 'partly' },
    ],
  },
  {
    id: 'standstill',
    routes: [
      'scot_regulated',
      'scot_care_direct',
      'scot_direct_regulated',
      'scot_framework',
      'scot_pcp',
      'scot_exempt',
    ],
    counting: 'scottish-standstill',
    rows: [{ when: 'true', cite: 'PCSR2015', ...unread }],
  },
];

/**
 * The conditions behind the flags that a case gives; the rest of the flags are what the buyer plans. Each errs on the
 * longer period: a light touch contract only if it certainly is one, a central body if it may be one.
 */
export const timingFlags: Readonly<Record<string, string>> = {
  lightTouch: 'certain(light_touch and not lost)',
  central: 'possible(central)',
  utility: 'certain(utility)',
  privateUtility: 'certain(buyer = private-utility)',
  reached: 'possible(reached)',
  callOffReached: 'possible(calloff_public)',
  callOffLightTouch: 'certain(light_touch)',
  scottish: 'certain(scotland)',
  notModelled: 'possible(scotland) and possible(scot_not_modelled)',
  emergency: 'certain(urgency = extreme-unforeseeable)',
  copyDue: 'certain(value > contract-copy and nation = england and buyer != private-utility)',
  beforeAct: 'certain(not in_force)',
  oldFramework: 'possible(framework = usable-old)',
};
