import type { Preference } from '../types.ts';

/**
 * Which lawful route to put first. Practice, not law: none of this can revive a route that a rule bars.
 * The order of the list is the order of preference.
 */
export const preferences: readonly Preference[] = [
  { id: 'grant', when: 'arrangement = grant', routes: ['grant', 'market_engagement'] },
  { id: 'engage', when: 'arrangement = free-trial|engagement', routes: ['market_engagement'] },
  { id: 'health-required', when: 'health', routes: ['psr_a', 'psr_b'] },
  { id: 'health-continue', when: 'health', routes: ['psr_c'] },
  { id: 'health-suitable', when: 'health', routes: ['psr_msp'] },
  { id: 'health-compete', when: 'health', routes: ['psr_comp', 'psr_wales'] },
  { id: 'scot-rnd', when: 'scotland', routes: ['scot_pcp'] },
  { id: 'scot-partnership', when: 'scotland', routes: ['scot_innovation_partnership'] },
  {
    id: 'scot-urgent',
    when: 'scotland and (urgency = extreme-unforeseeable or proven_single)',
    routes: ['scot_direct'],
  },
  { id: 'scot-framework', when: 'scotland', routes: ['scot_framework', 'framework_calloff'] },
  {
    id: 'scot-dialogue',
    when: 'scotland and (bidderInput = dialogue|open-problem|design-jury|demonstration or maturity = pilot-ready|needs-rnd)',
    routes: ['scot_cpn_dialogue', 'scot_open_restricted'],
  },
  {
    id: 'scot-open',
    when: 'scotland',
    routes: ['scot_open_restricted', 'scot_regulated', 'scot_quick_quote'],
  },
  {
    id: 'exempt',
    when: 'true',
    routes: ['exempt_vertical', 'exempt_horizontal', 'exempt_other', 'exempt_rnd_pcp'],
  },
  { id: 'change', when: 'contractChange = permitted', routes: ['modification'] },
  { id: 'urgent', when: 'true', routes: ['direct_award_urgency'] },
  {
    id: 'ground',
    when: 'true',
    routes: ['direct_award_user_choice', 'direct_award_insolvency', 'switch_direct'],
  },
  { id: 'repeat', when: 'true', routes: ['direct_award_repeat', 'direct_award_additional'] },
  { id: 'single', when: 'true', routes: ['direct_award_single_supplier'] },
  {
    id: 'prototype',
    when: 'suppliers = one-untested|none-yet or proven_single',
    routes: ['direct_award_prototype'],
  },
  { id: 'reserve-local', when: 'reservation = local|sme-vcse', routes: ['bt_reserved'] },
  { id: 'reserve-supported', when: 'reservation = supported-employment', routes: ['cfp_reserved_supported'] },
  { id: 'reserve-mutual', when: 'reservation = mutual', routes: ['cfp_reserved_mutual'] },
  { id: 'framework', when: 'maturity = established|adapt', routes: ['framework_calloff'] },
  { id: 'dynamic-market', when: 'true', routes: ['dynamic_market_use'] },
  { id: 'commodity', when: 'true', routes: ['direct_award_commodity'] },
  { id: 'nobody-yet', when: 'suppliers = none-yet', routes: ['market_engagement'] },
  { id: 'repeated-stable', when: 'repeatBuying = regular-stable', routes: ['framework_establish'] },
  {
    id: 'repeated-changing',
    when: 'repeatBuying = regular-changing',
    routes: ['dynamic_market_establish', 'framework_establish'],
  },
  { id: 'staged', when: 'maturity = needs-rnd', routes: ['cfp_staged_rnd'] },
  {
    id: 'challenge-below',
    when: 'bidderInput = open-problem or maturity = pilot-ready|needs-rnd',
    routes: ['bt_challenge'],
  },
  { id: 'challenge', when: 'bidderInput = open-problem', routes: ['cfp_challenge'] },
  { id: 'design', when: 'bidderInput = design-jury', routes: ['cfp_design_contest'] },
  { id: 'demonstrate', when: 'bidderInput = demonstration', routes: ['cfp_demo'] },
  { id: 'dialogue', when: 'bidderInput = dialogue', routes: ['cfp_dialogue'] },
  { id: 'wide-market', when: 'bidderInput = written-bids and suppliers = many', routes: ['open'] },
  { id: 'shortlist', when: 'shortlist = yes', routes: ['bt_two_stage'] },
  { id: 'single-quote', when: 'standingOrders = single-quote', routes: ['bt_direct'] },
  { id: 'quotes', when: 'standingOrders = quotes|single-quote', routes: ['bt_quotes'] },
  { id: 'own-rules', when: 'true', routes: ['ni_below', 'school_below', 'unregulated_below'] },
  { id: 'competed', when: 'true', routes: ['bt_advert', 'cfp', 'open', 'bt_quotes'] },
  { id: 'framework-new', when: 'true', routes: ['framework_calloff'] },
];
