import type { Rule } from '../types.ts';

/** Reserved competitions, frameworks and dynamic markets: PA2023 ss.32-34 and 45-47. */
export const competitionRules: readonly Rule[] = [
  {
    id: 'mutual-services',
    routes: ['cfp_reserved_mutual'],
    require: 'serviceCategory = light-touch-reservable and not lost',
    cites: ['PA2023 s.33', 'PR2024 reg.42'],
  },
  {
    id: 'mutual-asked',
    routes: ['cfp_reserved_mutual'],
    require: 'reservation = mutual',
    cites: ['PA2023 s.33'],
  },
  {
    id: 'mutual-conditions',
    routes: ['cfp_reserved_mutual'],
    require: 'mutualConditions = met',
    cites: ['PA2023 s.33'],
  },
  {
    id: 'framework-concession',
    routes: ['framework_establish', 'framework_calloff'],
    require: 'not concession',
    cites: ['PA2023 s.45(8)'],
  },
  {
    id: 'calloff-term',
    routes: ['framework_calloff'],
    require: 'framework != expired',
    cites: ['PA2023 s.47'],
  },
  {
    id: 'calloff-scotland',
    routes: ['framework_calloff'],
    require: 'not (scotland and framework = usable)',
    cites: ['PA2023 s.115A', 'PCSR2015'],
  },
  {
    id: 'calloff-usable',
    routes: ['framework_calloff'],
    require: 'framework = usable|usable-old|usable-other-nation',
    cites: ['PA2023 s.45'],
  },
  {
    id: 'calloff-other-nation',
    routes: ['framework_calloff'],
    require: 'framework != usable-other-nation or scotland or unsettled',
    cites: ['PA2023 s.115A'],
    status: 'partly',
  },
  {
    id: 'calloff-old',
    routes: ['framework_calloff'],
    require: 'not old_framework or unsettled',
    cites: ['SI2024-716 reg.5'],
  },
  {
    id: 'calloff-cross-border',
    routes: ['framework_calloff'],
    require: 'not scotland or asOf >= 2025-12-20 or unsettled',
    cites: ['PA2023 s.115A'],
    status: 'partly',
  },
  {
    id: 'market-concession',
    routes: ['dynamic_market_use', 'dynamic_market_establish'],
    require: 'not concession or utility',
    cites: ['PA2023 s.34(7)'],
  },
  {
    id: 'market-usable',
    routes: ['dynamic_market_use'],
    require: 'dynamicMarket = usable',
    cites: ['PA2023 s.34'],
  },
];
