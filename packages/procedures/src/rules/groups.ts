/** Sets of routes that share rules. */
export const flexible = [
  'cfp',
  'cfp_dialogue',
  'cfp_demo',
  'cfp_staged_rnd',
  'cfp_challenge',
  'cfp_design_contest',
  'cfp_reserved_supported',
  'cfp_reserved_mutual',
] as const;
export const directAward = [
  'direct_award_prototype',
  'direct_award_single_supplier',
  'direct_award_additional',
  'direct_award_repeat',
  'direct_award_commodity',
  'direct_award_insolvency',
  'direct_award_urgency',
  'direct_award_user_choice',
] as const;
export const arrangements = [
  'framework_establish',
  'dynamic_market_use',
  'dynamic_market_establish',
] as const;
export const belowThreshold = [
  'bt_direct',
  'bt_quotes',
  'bt_advert',
  'bt_two_stage',
  'bt_challenge',
  'bt_reserved',
] as const;
export const publicContract = ['open', ...flexible, ...arrangements] as const;
export const act = [...publicContract, ...directAward, 'switch_direct', ...belowThreshold] as const;
export const exempt = ['exempt_rnd_pcp', 'exempt_vertical', 'exempt_horizontal', 'exempt_other'] as const;
export const healthProcesses = ['psr_a', 'psr_b', 'psr_c', 'psr_msp', 'psr_comp'] as const;
export const health = [...healthProcesses, 'psr_urgent', 'psr_framework', 'psr_modification'] as const;
export const scottish = [
  'scot_quick_quote',
  'scot_advert_below',
  'scot_direct_below',
  'scot_regulated',
  'scot_care_direct',
  'scot_direct_regulated',
  'scot_light_touch',
  'scot_open_restricted',
  'scot_cpn_dialogue',
  'scot_innovation_partnership',
  'scot_pcp',
  'scot_framework',
  'scot_direct',
  'scot_exempt',
] as const;
