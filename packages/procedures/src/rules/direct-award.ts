import type { Rule } from '../types.ts';

/** The grounds of PA2023 Sch.5 and the switch of s.43. A ground that is not proved never makes a route lawful. */
export const directAwardRules: readonly Rule[] = [
  {
    id: 'prototype',
    routes: ['direct_award_prototype'],
    require: 'prototype = yes',
    cites: ['PA2023 Sch.5 para 2'],
  },
  {
    id: 'prototype-scale',
    routes: ['direct_award_prototype'],
    require: 'scaleIntent != included',
    cites: ['PA2023 Sch.5 para 2'],
  },
  {
    id: 'single-supplier',
    routes: ['direct_award_single_supplier'],
    require: 'proven_single or suppliers = one-untested and unproved',
    cites: ['PA2023 Sch.5 paras 4-6'],
  },
  {
    id: 'additional-contract',
    routes: ['direct_award_additional'],
    require: 'earlierContract != none',
    cites: ['PA2023 Sch.5 para 7'],
  },
  {
    id: 'additional-difficulty',
    routes: ['direct_award_additional'],
    require: 'switchingDifficulty = yes',
    cites: ['PA2023 Sch.5 para 7'],
  },
  {
    id: 'repeat',
    routes: ['direct_award_repeat'],
    require:
      'earlierContract = announced-in-time or earlierContract = old-rules-announced and subject = services|works',
    cites: ['PA2023 Sch.5 para 8'],
  },
  {
    id: 'commodity',
    routes: ['direct_award_commodity'],
    require: 'specialCircumstance = commodity-market',
    cites: ['PA2023 Sch.5 para 10'],
  },
  {
    id: 'commodity-goods',
    routes: ['direct_award_commodity'],
    require: 'subject = goods',
    cites: ['PA2023 Sch.5 para 10'],
  },
  {
    id: 'insolvency',
    routes: ['direct_award_insolvency'],
    require: 'specialCircumstance = insolvency-bargain',
    cites: ['PA2023 Sch.5 paras 11-12'],
  },
  {
    id: 'urgency',
    routes: ['direct_award_urgency'],
    require: 'urgency = extreme-unforeseeable',
    cites: ['PA2023 Sch.5 paras 13-14'],
  },
  {
    id: 'user-choice',
    routes: ['direct_award_user_choice'],
    require: 'specialCircumstance = user-choice',
    cites: ['PA2023 Sch.5 paras 15-17'],
  },
  {
    id: 'user-choice-services',
    routes: ['direct_award_user_choice'],
    require: 'serviceCategory = light-touch|light-touch-reservable and not lost',
    cites: ['PA2023 Sch.5 para 15'],
  },
  {
    id: 'switch',
    routes: ['switch_direct'],
    require: 'specialCircumstance = no-suitable-tenders-final',
    cites: ['PA2023 s.43'],
  },
];
