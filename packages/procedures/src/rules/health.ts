import type { Rule } from '../types.ts';
import { health } from './groups.ts';

/** The Provider Selection Regime in England (PSR2023 regs 3 and 6), and Wales's own. */
export const healthRules: readonly Rule[] = [
  { id: 'psr-scope', routes: health, require: 'health_england', cites: ['PSR2023 reg.3'] },
  {
    id: 'psr-a-required',
    routes: ['psr_b', 'psr_c', 'psr_msp', 'psr_comp'],
    require: 'healthcareProvider != only-capable-provider',
    cites: ['PSR2023 reg.6(3)'],
  },
  {
    id: 'psr-b-required',
    routes: ['psr_a', 'psr_c', 'psr_msp', 'psr_comp'],
    require: 'healthcareProvider != unlimited-patient-choice',
    cites: ['PSR2023 reg.6(4)'],
  },
  {
    id: 'psr-a',
    routes: ['psr_a'],
    require: 'healthcareProvider = only-capable-provider',
    cites: ['PSR2023 reg.6(3)'],
  },
  {
    id: 'psr-b',
    routes: ['psr_b'],
    require: 'healthcareProvider = unlimited-patient-choice',
    cites: ['PSR2023 reg.6(4)'],
  },
  {
    id: 'psr-c',
    routes: ['psr_c'],
    require: 'healthcareProvider = existing-unchanged',
    cites: ['PSR2023 reg.6(5)'],
  },
  {
    id: 'psr-msp',
    routes: ['psr_msp'],
    require: 'likelyBestProvider = yes',
    cites: ['PSR2023 reg.6(6)-(7)'],
  },
  {
    id: 'psr-wales',
    routes: ['psr_wales'],
    require: 'health_wales',
    cites: ['PSRW2025'],
    status: 'partly',
  },
];
