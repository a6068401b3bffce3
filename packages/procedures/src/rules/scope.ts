import type { Rule } from '../types.ts';
import { act, belowThreshold, directAward, exempt, publicContract, scottish } from './groups.ts';

/** Routes under the 2014 Act alone, or under no Scottish rules at all. */
const underTheAct: readonly string[] = [
  'scot_quick_quote',
  'scot_advert_below',
  'scot_direct_below',
  'scot_regulated',
  'scot_care_direct',
  'scot_direct_regulated',
];

/** Which law reaches the purchase at all. These stand first: when one bars a route, the later rules only add detail. */
export const scopeRules: readonly Rule[] = [
  {
    id: 'purchase',
    routes: [
      ...act,
      ...exempt,
      ...scottish,
      'modification',
      'framework_calloff',
      'ni_below',
      'school_below',
      'unregulated_below',
    ],
    require: 'purchase',
    cites: ['PA2023 s.3(2)'],
  },
  {
    id: 'act-nation',
    routes: [...act, ...exempt, 'modification', 'school_below', 'unregulated_below'],
    require: 'act_nation',
    cites: ['PA2023 s.2(5)(a)'],
  },
  {
    id: 'scottish-body',
    routes: scottish.filter((id) => !underTheAct.includes(id)),
    require: 'scotland',
    cites: ['PCSR2015'],
    status: 'partly',
  },
  {
    id: 'scottish-act-body',
    routes: underTheAct,
    require: 'scotland',
    cites: ['PRSA2014 s.3', 'PCSR2015'],
    status: 'partly',
  },
  {
    id: 'not-health',
    routes: [...act, 'exempt_rnd_pcp', 'modification', 'framework_calloff', 'unregulated_below'],
    require: 'not health',
    cites: ['PR2024 reg.43', 'PA2023 s.120'],
  },
  {
    id: 'in-force',
    routes: [...act, 'unregulated_below'],
    require: 'in_force',
    cites: ['PA2023 s.127', 'SI2024-716'],
  },
  { id: 'covered', routes: act, require: 'covered', cites: ['PA2023 s.2(2)'] },
  {
    id: 'calloff-covered',
    routes: ['framework_calloff'],
    require: 'scotland or covered',
    cites: ['PA2023 s.2(2)'],
  },
  {
    id: 'above',
    routes: publicContract,
    require: 'above_by_value',
    cites: ['PA2023 s.3(2)'],
    figures: 'threshold',
  },
  {
    id: 'above-direct',
    routes: directAward,
    require: 'above_by_value',
    cites: ['PA2023 s.41', 'PA2023 s.3(2)'],
    figures: 'threshold',
  },
  {
    id: 'above-switch',
    routes: ['switch_direct'],
    require: 'above_by_value',
    cites: ['PA2023 s.43', 'PA2023 s.3(2)'],
    figures: 'threshold',
  },
  {
    id: 'part-6-ni',
    routes: belowThreshold,
    require: 'nation != northern-ireland',
    cites: ['PA2023 s.84(2)(b)'],
  },
  { id: 'part-6-school', routes: belowThreshold, require: 'buyer != school', cites: ['PA2023 s.84(2)(a)'] },
  {
    id: 'part-6-concession',
    routes: belowThreshold,
    require: 'not concession',
    cites: ['PA2023 s.84(1)(b)'],
  },
  { id: 'part-6-utility', routes: belowThreshold, require: 'not utility', cites: ['PA2023 s.84(1)(c)'] },
  {
    id: 'part-6-exempt',
    routes: belowThreshold,
    require: 'not exempt_subject',
    cites: ['PA2023 s.84(1)(a)'],
  },
  {
    id: 'below',
    routes: belowThreshold,
    require: 'not reached',
    cites: ['PA2023 s.3(2)'],
    figures: 'threshold',
  },
];
