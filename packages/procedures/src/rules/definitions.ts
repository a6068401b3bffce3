/** Named conditions that the rules share. Each is a condition in the language of `logic/parse.ts`. */
export const definitions: Readonly<Record<string, string>> = {
  purchase: 'arrangement = purchase',
  scotland: 'nation = scotland',
  act_nation: 'nation = england|wales|northern-ireland',
  in_force: 'asOf >= 2025-02-24',
  works: 'subject = works|land-built-to-order',
  concession_subject: 'subject = services-concession|works-concession',
  exempt_subject: 'subject = land|legal-proceedings|other-exempt',
  central: 'buyer = central-government|nhs-trust or buyer = icb and unsettled',
  // s.9; agency staff, parking and travel are in Table 2, which counts for defence contracts only (PR2024 reg.42(3)).
  light_touch:
    'serviceCategory = light-touch|light-touch-reservable or serviceCategory = agency-parking-travel and specialSector = defence',
  special: 'concession_subject or light_touch or specialSector = utility|defence',
  // s.10: a separable part that reaches its own limit takes the special treatment away.
  lost: 'special and act_nation and purchase and subject = goods|services|works|services-concession|works-concession|land-built-to-order and ~separablePart = at-or-above-own-threshold',
  concession: 'concession_subject and not lost',
  utility: 'specialSector = utility and not lost',
  health_england:
    'nation = england and purchase and buyer = council|combined-authority|nhs-trust|icb and healthcare = yes|mixed-inseparable',
  health_wales:
    'nation = wales and purchase and healthcare = yes|mixed-inseparable and (buyer = nhs-trust or unsettled)',
  health: 'health_england or health_wales',
  covered: 'buyer != public-undertaking|private-utility or specialSector = utility',
  no_threshold:
    'certain(not purchase or health or exempt_subject or not scotland and not covered or not in_force)',
  at_or_above: 'value >= @threshold',
  // s.3(2)(b), with Sch.3 para 5 and s.5: the value reaches the limit, or a separable part reaches its own.
  reached: 'at_or_above or separablePart = at-or-above-own-threshold',
  // ss.5(6) and 10(8): a call-off keeps its own kind and value, whatever parts of it could be bought apart.
  calloff_public: 'value >= @threshold-of-kind',
  // What is reported: unknown where no threshold applies.
  above: 'not no_threshold and reached or no_threshold and unsettled',
  // What the rules of routes use. Their other rules deal with the rest of `no_threshold`, so that no verdict rests on
  // a condition that a later answer could overturn.
  above_by_value: 'reached and not exempt_subject or exempt_subject and unsettled',
  own_rules_known: 'not exempt_subject and covered and in_force',
  above_own: 'reached and own_rules_known or not own_rules_known and unsettled',
  scot_not_modelled: 'concession_subject or exempt_subject or specialSector = utility',
  scot_regulated_level: 'not scot_not_modelled and net >= @scottish-level or scot_not_modelled and unsettled',
  part_6:
    'act_nation and purchase and not health and in_force and covered and nation != northern-ireland and buyer != school and not concession and not utility and not exempt_subject and not above',
  notifiable: 'part_6 and value >= @notice-level',
  // SI2024-716 reg.5(3)-(4): a contract from before the Act, and one won more than five years ago is.
  old_contract:
    'earlierContract = announced-too-old|old-rules-announced or contractChange = old-rules or not in_force',
  old_framework: 'act_nation and not in_force or framework = usable-old',
  exemption_met:
    'lawful(exempt_rnd_pcp) or lawful(exempt_vertical) or lawful(exempt_horizontal) or lawful(exempt_other)',
  proven_single: 'suppliers = one-artistic|one-exclusive-rights|one-technical',
};
