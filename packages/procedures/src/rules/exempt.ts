import type { Rule } from '../types.ts';
import { exempt } from './groups.ts';

/** Exempted contracts (PA2023 Sch.2), contract changes (s.74) and what is not a purchase. */
export const exemptRules: readonly Rule[] = [
  {
    id: 'rnd-services',
    routes: ['exempt_rnd_pcp'],
    require: 'subject = services',
    cites: ['PA2023 Sch.2 para 22'],
  },
  {
    id: 'rnd-maturity',
    routes: ['exempt_rnd_pcp'],
    require: 'maturity = needs-rnd',
    cites: ['PA2023 Sch.2 para 22'],
  },
  {
    id: 'rnd-content',
    routes: ['exempt_rnd_pcp'],
    require: 'rndContent = services-only',
    cites: ['PA2023 Sch.2 para 22'],
  },
  {
    id: 'rnd-benefit',
    routes: ['exempt_rnd_pcp'],
    require: 'rndBenefit = public-shared-results|public-cofunded|public-own-results',
    cites: ['PA2023 Sch.2 para 22'],
  },
  {
    id: 'rnd-scale',
    routes: ['exempt_rnd_pcp'],
    require: 'scaleIntent != included',
    cites: ['PA2023 Sch.2 para 22', 'PA2023 Sch.2 para 7'],
  },
  {
    id: 'own-company-private',
    routes: ['exempt_vertical'],
    require: 'counterparty != part-private-company',
    cites: ['PA2023 Sch.2 para 2'],
  },
  {
    id: 'own-company',
    routes: ['exempt_vertical'],
    require: 'counterparty = own-company',
    cites: ['PA2023 Sch.2 para 2'],
  },
  {
    id: 'own-company-share',
    routes: ['exempt_vertical'],
    require: 'ownCompanyPercent > 80',
    cites: ['PA2023 Sch.2 para 2'],
  },
  {
    id: 'joint-sale',
    routes: ['exempt_horizontal'],
    require: 'counterparty != public-body-as-supplier',
    cites: ['PA2023 Sch.2 para 3'],
  },
  {
    id: 'joint',
    routes: ['exempt_horizontal'],
    require: 'counterparty = joint-public-function',
    cites: ['PA2023 Sch.2 para 3'],
  },
  {
    id: 'joint-share',
    routes: ['exempt_horizontal'],
    require: 'cooperationOutsidePercent <= 20',
    cites: ['PA2023 Sch.2 para 3'],
  },
  {
    id: 'exempt-built',
    routes: ['exempt_other'],
    require: 'subject != land-built-to-order',
    cites: ['PA2023 Sch.2 paras 7-8'],
  },
  {
    id: 'exempt-subject',
    routes: ['exempt_other'],
    require: 'exempt_subject',
    cites: ['PA2023 Sch.2'],
    status: 'partly',
  },
  {
    id: 'change-contract',
    routes: ['modification'],
    require: 'earlierContract != none',
    cites: ['PA2023 s.74'],
  },
  {
    id: 'change-permitted',
    routes: ['modification'],
    require:
      'contractChange = permitted or light_touch and not lost or earlierContract = none or old_contract',
    cites: ['PA2023 s.74'],
    status: 'partly',
  },
  {
    id: 'exempt-old',
    routes: exempt,
    require: 'in_force or unsettled',
    cites: ['SI2024-716 reg.5'],
  },
  {
    id: 'change-old',
    routes: ['modification'],
    require: 'not old_contract or unsettled',
    cites: ['SI2024-716 reg.5'],
  },
  { id: 'grant', routes: ['grant'], require: 'arrangement = grant', cites: ['PA2023 s.3(2)'] },
];
