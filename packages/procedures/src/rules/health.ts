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
    // Where Process A or B is required, other rules bar this one.
    require:
      'likelyBestProvider = yes or healthcareProvider = existing-unchanged|only-capable-provider|unlimited-patient-choice',
    cites: ['PSR2023 reg.6(6)', 'PSR2023 reg.6(5)'],
  },
  {
    id: 'psr-urgent',
    routes: ['psr_urgent'],
    require: 'urgency = extreme-unforeseeable',
    cites: ['PSR2023 reg.14(2)'],
  },
  {
    id: 'psr-urgent-safety',
    routes: ['psr_urgent'],
    require: 'patientSafety = yes',
    cites: ['PSR2023 reg.14(2)'],
  },
  {
    id: 'psr-framework',
    routes: ['psr_framework'],
    require: 'framework = usable or framework = usable-old and unsettled',
    cites: ['PSR2023 reg.18', 'PSR2023 reg.16'],
  },
  {
    id: 'psr-change-contract',
    routes: ['psr_modification'],
    require: 'earlierContract != none',
    cites: ['PSR2023 reg.13'],
  },
  {
    id: 'psr-change-permitted',
    routes: ['psr_modification'],
    require: 'contractChange = permitted or urgency = extreme-unforeseeable and patientSafety = yes',
    cites: ['PSR2023 reg.13', 'PSR2023 reg.14(2)'],
  },
  {
    id: 'psr-wales',
    routes: ['psr_wales'],
    require: 'health_wales',
    cites: ['PSRW2025'],
    status: 'partly',
  },
];
