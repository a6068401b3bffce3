/** The names of every route, and when it suits. Longer words are in `guide.ts`. */
export const routes = {
  open: {
    short: 'Open procedure',
    long: 'Open procedure: one stage, anyone may tender',
    suits: 'Clear, stable requirement; ready market; manageable number of bids.',
  },
  cfp: {
    short: 'Competitive flexible',
    long: 'Competitive flexible procedure: a process you design',
    suits: 'Anything that needs more than one round, or fewer bidders than the whole market.',
  },
  cfp_dialogue: {
    short: 'Flexible with dialogue',
    long: 'Competitive flexible procedure with dialogue or negotiation',
    suits: 'High-value or risky contracts, few bidders, unsettled scope, shared investment.',
  },
  cfp_demo: {
    short: 'Flexible with demonstration',
    long: 'Competitive flexible procedure with a demonstration or testing stage',
    suits: 'Software, sensors, equipment and other things you can try.',
  },
  cfp_staged_rnd: {
    short: 'Staged R&D to purchase',
    long: 'Competitive flexible procedure with R&D stages leading to purchase',
    suits: 'R&D and purchase in one procedure; two or more credible approaches.',
  },
  cfp_challenge: {
    short: 'Challenge-led',
    long: 'Challenge-led competitive flexible procedure',
    suits: 'You know the outcome but not the answer; several kinds of solution may work.',
  },
  cfp_design_contest: {
    short: 'Design contest',
    long: 'Competitive flexible procedure run as a design contest',
    suits: 'Architecture, public realm, art, branding, service design.',
  },
  cfp_reserved_supported: {
    short: 'Reserved: supported employment',
    long: 'Competitive flexible procedure reserved to supported employment providers',
    suits: 'Print, textiles, grounds, catering and similar work with suitable providers.',
  },
  cfp_reserved_mutual: {
    short: 'Reserved: mutuals',
    long: 'Competitive flexible procedure reserved to public service mutuals',
    suits: 'Health, social care and other services marked R in the light touch list.',
  },
  framework_calloff: {
    short: 'Framework call-off',
    long: 'Call-off under an existing framework',
    suits: 'Common needs covered by a live framework you are entitled to use.',
  },
  framework_establish: {
    short: 'Set up a framework',
    long: 'Set up a framework or open framework',
    suits: 'Repeated, similar purchases by one or many bodies.',
  },
  dynamic_market_use: {
    short: 'Use a dynamic market',
    long: 'Award through an existing dynamic market',
    suits: 'Fast-moving markets with many small suppliers.',
  },
  dynamic_market_establish: {
    short: 'Set up a dynamic market',
    long: 'Set up a dynamic market',
    suits: 'Repeated purchases from a changing market; several buyers pooling demand.',
  },
  direct_award_prototype: {
    short: 'Direct award: prototype',
    long: 'Direct award for prototypes and development',
    suits: 'One team holds the idea and you need a trial version made.',
  },
  direct_award_single_supplier: {
    short: 'Direct award: only supplier',
    long: 'Direct award because only one supplier can do it',
    suits: 'Proven exclusivity, with market engagement on file.',
  },
  direct_award_additional: {
    short: 'Direct award: additional',
    long: 'Direct award for additional or extended supplies',
    suits: 'Extensions or partial replacements of an existing system.',
  },
  direct_award_repeat: {
    short: 'Direct award: repeat',
    long: 'Direct award of a repeat that the first tender announced',
    suits: 'Phase two of something competed and announced.',
  },
  direct_award_commodity: {
    short: 'Direct award: commodity',
    long: 'Direct award on a commodity market',
    suits: 'Energy, fuel or metals traded on a market.',
  },
  direct_award_insolvency: {
    short: 'Direct award: insolvency',
    long: 'Direct award on terms made possible by insolvency',
    suits: 'Assets or services offered by an administrator at a real discount.',
  },
  direct_award_urgency: {
    short: 'Direct award: urgency',
    long: 'Direct award in extreme and unavoidable urgency',
    suits: 'Floods, fires, sudden supplier failure.',
  },
  direct_award_user_choice: {
    short: 'Direct award: user choice',
    long: 'Direct award of a service chosen by the person',
    suits: 'Individual care placements and support packages.',
  },
  switch_direct: {
    short: 'Switch to direct award',
    long: 'Switch to direct award after a failed competition',
    suits: 'Thin markets after a genuine attempt.',
  },
  bt_direct: {
    short: 'Direct award',
    long: 'Below-threshold direct award',
    suits: 'Small, low-risk purchases or trials.',
  },
  bt_quotes: {
    short: 'Invited quotes',
    long: 'Below-threshold quotes from chosen suppliers',
    suits: 'Modest purchases with known suppliers.',
  },
  bt_advert: {
    short: 'Advertised, one stage',
    long: 'Below-threshold advertised competition in one stage',
    suits: 'Purchases near the threshold; wide markets.',
  },
  bt_two_stage: {
    short: 'Advertised, two stage',
    long: 'Below-threshold advertised competition with a selection stage',
    suits: 'Works contracts; Welsh purchases with many likely bidders.',
  },
  bt_challenge: {
    short: 'Challenge competition',
    long: 'Below-threshold challenge competition',
    suits: 'Pilots and trials with start-ups.',
  },
  bt_reserved: {
    short: 'Reserved locally or to SMEs',
    long: 'Below-threshold competition reserved by place, or to SMEs and VCSEs',
    suits: 'Community wealth building in England.',
  },
  exempt_rnd_pcp: {
    short: 'Exempt R&D',
    long: 'Exempt research and development services (pre-commercial procurement, Contracts for Innovation)',
    suits: 'No solution near market, several approaches, services only, results of public value.',
  },
  exempt_vertical: {
    short: 'Own company',
    long: 'Contract with a company you control',
    suits: 'Local authority trading companies.',
  },
  exempt_horizontal: {
    short: 'Public cooperation',
    long: 'Cooperation between contracting authorities',
    suits: 'Shared audit, ICT, waste or emergency planning services.',
  },
  exempt_other: {
    short: 'Other exemption',
    long: 'Another contract the Act leaves out by subject',
    suits: 'The listed subjects, when they are the main purpose.',
  },
  modification: {
    short: 'Change the contract',
    long: 'Change an existing contract within permitted limits',
    suits: 'Small additions or extensions.',
  },
  psr_a: {
    short: 'Process A',
    long: 'Provider Selection Regime: Direct Award Process A',
    suits: 'Services tied to one provider by their nature.',
  },
  psr_b: {
    short: 'Process B',
    long: 'Provider Selection Regime: Direct Award Process B',
    suits: 'Patient choice services.',
  },
  psr_c: {
    short: 'Process C',
    long: 'Provider Selection Regime: Direct Award Process C',
    suits: 'Renewals of good services.',
  },
  psr_msp: {
    short: 'Most Suitable Provider',
    long: 'Provider Selection Regime: Most Suitable Provider Process',
    suits: 'New or changed services with a known field.',
  },
  psr_comp: {
    short: 'Health competition',
    long: 'Provider Selection Regime: Competitive Process',
    suits: 'No clear best provider, or a framework.',
  },
  psr_urgent: {
    short: 'Urgent health award',
    long: 'Provider Selection Regime: urgent award',
    suits: 'Waiting would put patients or the public at risk.',
  },
  psr_framework: {
    short: 'Health framework',
    long: 'Provider Selection Regime: contract based on a framework',
    suits: 'A framework made under the health rules covers the service.',
  },
  psr_modification: {
    short: 'Change a health contract',
    long: 'Provider Selection Regime: change to an existing contract',
    suits: 'The change is one that the Regulations allow without a new process.',
  },
  psr_wales: {
    short: 'Wales health regime',
    long: 'Provider Selection Regime (Wales)',
    suits: 'Healthcare services bought in Wales.',
  },
  scot_quick_quote: {
    short: 'Quick Quote',
    long: 'Scotland: unregulated purchase, Quick Quote',
    suits: 'Small Scottish purchases.',
  },
  scot_advert_below: {
    short: 'Advertised competition',
    long: 'Scotland: advertised competition under the regulated level',
    suits: 'Your own rules ask for an advert, or the market is not known.',
  },
  scot_direct_below: {
    short: 'Direct award under the level',
    long: 'Scotland: direct award under the regulated level',
    suits: 'Your own rules allow one quote at this value.',
  },
  scot_regulated: {
    short: 'Regulated procurement',
    long: 'Scotland: regulated procurement under the 2014 Act',
    suits: 'Mid-value Scottish purchases.',
  },
  scot_care_direct: {
    short: 'Care without offers',
    long: 'Scotland: health or social care contract without seeking offers',
    suits: 'Continuity of care matters more than a competition.',
  },
  scot_direct_regulated: {
    short: 'Regulated, without offers',
    long: 'Scotland: regulated contract awarded without seeking offers',
    suits: 'One of the circumstances of the 2016 Regulations is shown.',
  },
  scot_light_touch: {
    short: 'Social and specific services',
    long: 'Scotland: social and other specific services above the limit',
    suits: 'Social care and the other services listed in the Regulations.',
  },
  scot_open_restricted: {
    short: 'Open or restricted',
    long: 'Scotland: open or restricted procedure',
    suits: 'Clear requirements in Scotland.',
  },
  scot_cpn_dialogue: {
    short: 'Negotiation or dialogue',
    long: 'Scotland: competitive procedure with negotiation, or competitive dialogue',
    suits: 'Complex Scottish contracts.',
  },
  scot_innovation_partnership: {
    short: 'Innovation partnership',
    long: 'Scotland: innovation partnership',
    suits: 'R&D with purchase in Scotland, where no market solution exists.',
  },
  scot_pcp: {
    short: 'R&D exclusion (Scotland)',
    long: 'Scotland: pre-commercial procurement under the R&D exclusion',
    suits: 'Early-stage Scottish problems.',
  },
  scot_framework: {
    short: 'Scottish framework or DPS',
    long: 'Scotland: call-off from a framework or dynamic purchasing system',
    suits: 'Common Scottish needs.',
  },
  scot_direct: {
    short: 'Without prior publication',
    long: 'Scotland: negotiated procedure without prior publication',
    suits: 'The narrow grounds listed.',
  },
  scot_exempt: {
    short: 'Scottish exclusions',
    long: 'Scotland: public-to-public contracts and other exclusions',
    suits: 'Shared services and excluded subjects in Scotland.',
  },
  ni_below: {
    short: 'NI below threshold',
    long: 'Northern Ireland below-threshold purchase',
    suits: 'Northern Ireland purchases under the thresholds.',
  },
  school_below: {
    short: 'School below threshold',
    long: 'School or college below-threshold purchase',
    suits: 'School purchases under the thresholds.',
  },
  unregulated_below: {
    short: 'Own rules',
    long: "Outside the Act's award rules: your own rules apply",
    suits: 'Small utility contracts and concessions.',
  },
  market_engagement: {
    short: 'Engage only',
    long: 'Market engagement, testbed or ideas event, with no award',
    suits: 'New problems, unknown markets, offers of free trials.',
  },
  grant: { short: 'Grant', long: 'Grant, not procurement', suits: 'Accelerators, community projects.' },
};
