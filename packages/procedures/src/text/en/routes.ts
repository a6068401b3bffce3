/** The words of every route. `watch` are things to look out for; `fit` is about innovation. */
export const routes = {
  open: {
    short: 'Open procedure',
    long: 'Open procedure: one stage, anyone may tender',
    about:
      'One round. You publish the requirement and every interested supplier may send a full tender. You check conditions of participation, score the tenders against published criteria and pick the most advantageous.',
    suits: 'Clear, stable requirement; ready market; manageable number of bids.',
    fit: 'Works when you can describe the outcome fully at the start. Functional requirements (s.56) still leave room for new solutions.',
    watch: [
      'No negotiation and no down-selection.',
      'A crowded market can mean a heavy scoring load.',
      'Consider lots and SME barriers first (s.18, s.12(4)).',
    ],
  },
  cfp: {
    short: 'Competitive flexible',
    long: 'Competitive flexible procedure: a process you design',
    about:
      'Any competition other than open that you design and publish in advance. You may shortlist, hold several rounds, talk, test and narrow the field, provided it is fair and in proportion to the purchase.',
    suits: 'Anything that needs more than one round, or fewer bidders than the whole market.',
    fit: 'The base form. It replaced the older restricted, dialogue, negotiation, innovation partnership and design contest procedures.',
    watch: [
      'It must be proportionate to nature, complexity and cost.',
      'Say at the start what may be refined later and when.',
      'Suppliers that missed round one cannot join later.',
    ],
  },
  cfp_dialogue: {
    short: 'Flexible with dialogue',
    long: 'Competitive flexible procedure with dialogue or negotiation',
    about:
      'A flexible competition in which you discuss solutions, risk, terms or price with bidders in rounds before asking for final tenders.',
    suits: 'High-value or risky contracts, few bidders, unsettled scope, shared investment.',
    fit: 'Good when the best technical or commercial shape can only be found by talking.',
    watch: [
      'Treat all bidders alike and protect their ideas.',
      'After the first deadline terms may change only if the change is not substantial (or light touch).',
      'Needs a team able to run rounds.',
    ],
  },
  cfp_demo: {
    short: 'Flexible with demonstration',
    long: 'Competitive flexible procedure with a demonstration or testing stage',
    about:
      'A flexible competition where shortlisted bidders show or test a working product, against a script or on site, before the final choice.',
    suits: 'Software, sensors, equipment and other things you can try.',
    fit: 'Shows what works rather than what is claimed; good for products close to market.',
    watch: [
      'Publish the test script and scoring.',
      'Allow for the cost to small bidders; consider paying for trials and count the payment in the value.',
    ],
  },
  cfp_staged_rnd: {
    short: 'Staged R&D to purchase',
    long: 'Competitive flexible procedure with R&D stages leading to purchase',
    about:
      "One competition that pays several suppliers to design, then prototype, then test, narrowing at each gate, with the option to buy the winner's solution. It does the job of the old innovation partnership outside Scotland.",
    suits: 'R&D and purchase in one procedure; two or more credible approaches.',
    fit: 'The strongest fit when nothing meets the need yet and you want to buy what is developed.',
    watch: [
      'Count every stage, stipend and option in the value.',
      'Settle rights, data and exit points before stage one.',
      'State up front which criteria may be refined.',
    ],
  },
  cfp_challenge: {
    short: 'Challenge-led',
    long: 'Challenge-led competitive flexible procedure',
    about:
      'You publish a problem and the outcome you want, stay open to any kind of solution, fund small trials of the best ideas and narrow down to a contract.',
    suits: 'You know the outcome but not the answer; several kinds of solution may work.',
    fit: 'Opens the door to suppliers you have not thought of.',
    watch: [
      'Write measurable outcomes and test data.',
      'Trial payments count in the value.',
      'Plan at the start how the winner will be scaled.',
    ],
  },
  cfp_design_contest: {
    short: 'Design contest',
    long: 'Competitive flexible procedure run as a design contest',
    about:
      'A flexible competition judged by a panel, often with an anonymous first stage and prizes, leading to a design contract or to a winning design.',
    suits: 'Architecture, public realm, art, branding, service design.',
    fit: 'Good for ideas in the built environment and services design.',
    watch: [
      'There is no separate contest procedure in the Act.',
      'Prizes and the follow-on contract count together.',
      "Publish the panel's criteria.",
    ],
  },
  cfp_reserved_supported: {
    short: 'Reserved: supported employment',
    long: 'Competitive flexible procedure reserved to supported employment providers',
    about:
      'A flexible competition open only to providers at least 30% of whose workforce is disabled or disadvantaged.',
    suits: 'Print, textiles, grounds, catering and similar work with suitable providers.',
    fit: 'A social route more than an innovative one.',
    watch: ['Must be the flexible procedure, not open.', 'Check that enough providers exist.'],
  },
  cfp_reserved_mutual: {
    short: 'Reserved: mutuals',
    long: 'Competitive flexible procedure reserved to public service mutuals',
    about:
      'A flexible competition for certain light touch services, open only to qualifying public service mutuals.',
    suits: 'Health, social care and other services marked R in the light touch list.',
    fit: 'Useful for alternative delivery models.',
    watch: [
      'Five years at most.',
      'Not if the mutual held a comparable reserved contract with you in the last three years.',
      'The service code must carry the R mark.',
    ],
  },
  framework_calloff: {
    short: 'Framework call-off',
    long: 'Call-off under an existing framework',
    about:
      'You place a contract under a framework someone has already competed, either by a further competition among its suppliers or, where the framework sets out how, without one.',
    suits: 'Common needs covered by a live framework you are entitled to use.',
    fit: 'Depends on the framework: some are built for innovation, most fix products and suppliers.',
    watch: [
      'Check scope, end date and permitted users before anything else.',
      'Not for concessions.',
      'Frameworks made before 24 February 2025 stay under the old regulations.',
      'A Scottish body may use a Procurement Act framework under Schedule 9A.',
    ],
  },
  framework_establish: {
    short: 'Set up a framework',
    long: 'Set up a framework or open framework',
    about:
      'You run a competition to appoint one or more suppliers for repeated purchases over a set term. An open framework is reopened at set points so that newcomers can join.',
    suits: 'Repeated, similar purchases by one or many bodies.',
    fit: 'An open framework lets new entrants in; a closed one freezes the market for years.',
    watch: [
      'Four years at most (eight for utilities or defence) unless reasons are published.',
      'An open framework runs eight years in all and must reopen within three years.',
      'Its value is the sum of all possible call-offs.',
      'Not for concessions.',
    ],
    limits:
      'Whether private utilities are free of the term limit (s.47(5)) was noted in one scenario but not confirmed.',
  },
  dynamic_market_use: {
    short: 'Use a dynamic market',
    long: 'Award through an existing dynamic market',
    about:
      'You run a short flexible competition among the members of a list that any qualified supplier can join at any time.',
    suits: 'Fast-moving markets with many small suppliers.',
    fit: 'Start-ups can join when ready, so the list stays fresh.',
    watch: [
      'Consider applications from non-members who apply in time.',
      'Not for concessions unless they are utilities contracts.',
    ],
  },
  dynamic_market_establish: {
    short: 'Set up a dynamic market',
    long: 'Set up a dynamic market',
    about:
      'You open a standing list, with published conditions of membership, that suppliers may join at any time and that you and others use for later competitions.',
    suits: 'Repeated purchases from a changing market; several buyers pooling demand.',
    fit: 'The most open standing arrangement the Act offers.',
    watch: [
      'Conditions cannot be tightened during its life, and membership cannot be capped.',
      'Setting it up awards nothing: each purchase is valued and competed on its own.',
      'Not for concessions unless utilities.',
    ],
    limits: 'Notice numbers UK13 to UK16 rest on weaker sources than the duties.',
  },
  direct_award_prototype: {
    short: 'Direct award: prototype',
    long: 'Direct award for prototypes and development',
    about:
      'You may contract without a competition for a prototype, or for something new designed or developed at your request, so that it can be tested or studied.',
    suits: 'One team holds the idea and you need a trial version made.',
    fit: 'Made for novelty, but only up to testing.',
    watch: [
      'Not for commercial quantities.',
      'No value cap, but keep it to what the test needs.',
      'Buying afterwards needs its own route.',
      'Below the threshold it is not needed.',
    ],
  },
  direct_award_single_supplier: {
    short: 'Direct award: only supplier',
    long: 'Direct award because only one supplier can do it',
    about:
      'Lawful where a unique work of art or performance, exclusive rights, or the absence of competition for technical reasons leaves one supplier. For the last two there must also be no reasonable alternative.',
    suits: 'Proven exclusivity, with market engagement on file.',
    fit: 'Can suit a proprietary breakthrough; more often a sign that the need was drawn too narrowly.',
    watch: [
      'Preference, trust or convenience is not enough.',
      'Keep evidence of alternatives considered.',
      'The most often challenged kind of award.',
    ],
  },
  direct_award_additional: {
    short: 'Direct award: additional',
    long: 'Direct award for additional or extended supplies',
    about:
      'You may go back to the existing supplier where a different one would bring something incompatible and cause disproportionate technical difficulty.',
    suits: 'Extensions or partial replacements of an existing system.',
    fit: 'Entrenches the incumbent; plan interoperability into the next contract.',
    watch: [
      'Cost of change alone is not the test.',
      'A full replacement under this ground is doubtful.',
      'Look at a permitted change first.',
    ],
  },
  direct_award_repeat: {
    short: 'Direct award: repeat',
    long: 'Direct award of a repeat that the first tender announced',
    about:
      'Similar goods, services or works from the same supplier, where the first contract was won in a competition in the last five years and its notice or documents said a repeat might follow.',
    suits: 'Phase two of something competed and announced.',
    fit: 'Lets you compete a pilot openly and then scale with the winner, if you say so at the start.',
    watch: [
      'Not if the first contract was a framework call-off.',
      'The five years end on the day of the new transparency notice.',
      'For a first contract under the 2015 regulations: services or works only, and only if the old notice said so.',
    ],
  },
  direct_award_commodity: {
    short: 'Direct award: commodity',
    long: 'Direct award on a commodity market',
    about: 'Goods bought on a commodity market may be bought at the market price without a competition.',
    suits: 'Energy, fuel or metals traded on a market.',
    fit: 'Not about novelty.',
    watch: ['A supply contract with an agreed tariff is not a commodity trade.', 'Goods only.'],
  },
  direct_award_insolvency: {
    short: 'Direct award: insolvency',
    long: 'Direct award on terms made possible by insolvency',
    about: "Lawful where a supplier's insolvency proceedings allow particularly advantageous terms.",
    suits: 'Assets or services offered by an administrator at a real discount.',
    fit: 'Not about novelty.',
    watch: ['Record the saving.', 'Transparency notice and standstill still apply.'],
  },
  direct_award_urgency: {
    short: 'Direct award: urgency',
    long: 'Direct award in extreme and unavoidable urgency',
    about:
      'Lawful only where the purchase is strictly necessary because of extreme urgency that you did not cause and could not foresee, so that no competition is possible.',
    suits: 'Floods, fires, sudden supplier failure.',
    fit: 'Not about novelty.',
    watch: [
      'Delay or poor planning rules it out.',
      'Keep scope and term to the emergency.',
      'The transparency notice is still due.',
    ],
    limits: 'Regulations made under s.42 (protecting life or public order) are outside this route list.',
  },
  direct_award_user_choice: {
    short: 'Direct award: user choice',
    long: 'Direct award of a service chosen by the person',
    about:
      'Certain light touch services for a named person may be awarded to the provider that person or their carer prefers, when the law requires their views to be heard and it is in their interests.',
    suits: 'Individual care placements and support packages.',
    fit: 'Not about novelty.',
    watch: [
      'Only for the listed light touch services.',
      'No transparency notice and no award notice.',
      'Below £663,540 no ground is needed.',
    ],
  },
  switch_direct: {
    short: 'Switch to direct award',
    long: 'Switch to direct award after a failed competition',
    about:
      'After a competition that brought no suitable tender or request, you may award directly if a new competition is not possible in the circumstances.',
    suits: 'Thin markets after a genuine attempt.',
    fit: 'Consider redesigning the requirement first.',
    watch: ['If a rerun is realistic, it is not available.', 'Disliking the bids is not enough.'],
  },
  bt_direct: {
    short: 'Direct award',
    long: 'Below-threshold direct award',
    about:
      'Below the threshold the Act does not require a competition, so you may place the order directly if your own rules allow.',
    suits: 'Small, low-risk purchases or trials.',
    fit: 'Quick for small trials, but gives rivals no chance.',
    watch: [
      'Your standing orders may need quotes.',
      'Pilots, extensions and roll-out may belong together when valuing.',
      'Publish details if notifiable.',
    ],
  },
  bt_quotes: {
    short: 'Invited quotes',
    long: 'Below-threshold quotes from chosen suppliers',
    about: 'You invite a few suppliers to quote and pick the best, without advertising.',
    suits: 'Modest purchases with known suppliers.',
    fit: 'Invite at least one newcomer.',
    watch: [
      'Think about SME barriers before inviting.',
      'Do not filter invitations through a suitability questionnaire.',
    ],
  },
  bt_advert: {
    short: 'Advertised, one stage',
    long: 'Below-threshold advertised competition in one stage',
    about: 'You advertise, anyone may bid, and you judge suitability and quality together in the bid.',
    suits: 'Purchases near the threshold; wide markets.',
    fit: 'Open to all, including firms you have never met.',
    watch: [
      'No suitability shortlisting, except in Wales and for larger works.',
      'If notifiable, publish the notice before any other advertisement.',
    ],
  },
  bt_two_stage: {
    short: 'Advertised, two stage',
    long: 'Below-threshold advertised competition with a selection stage',
    about:
      'You advertise, ask for short expressions of interest, shortlist on suitability and then invite tenders. Lawful in Wales, and elsewhere only for works at or above £207,720 (£135,018 for central bodies).',
    suits: 'Works contracts; Welsh purchases with many likely bidders.',
    fit: 'Cuts bidding cost in crowded works markets.',
    watch: [
      'Unlawful in England for goods, services and small works.',
      'Call-offs under a framework are a separate exception.',
    ],
    limits: 'Added to the original list so that the shortlisting ban has a visible result.',
  },
  bt_challenge: {
    short: 'Challenge competition',
    long: 'Below-threshold challenge competition',
    about:
      'An advertised or invited competition that states a problem and outcome, welcomes any solution and often funds a short trial.',
    suits: 'Pilots and trials with start-ups.',
    fit: 'The fastest open way to try something new under the threshold.',
    watch: [
      'Trial payments and prizes count in the value.',
      'If roll-out is planned, value it now.',
      'No suitability shortlist in England.',
    ],
  },
  bt_reserved: {
    short: 'Reserved locally or to SMEs',
    long: 'Below-threshold competition reserved by place, or to SMEs and VCSEs',
    about:
      'You limit a below-threshold competition to UK suppliers or to a defined local area, and may add a small-business or voluntary-sector limit, saying so in the notice.',
    suits: 'Community wealth building in England.',
    fit: 'Supports local start-ups, at the price of a smaller field.',
    watch: [
      'English best value authorities and parish councils from 4 February 2026; central bodies under PPN 005.',
      "A whole area, plus bordering ones; not part of a council's area.",
      'Not in Wales or Northern Ireland by place.',
      'Never at or above the threshold.',
      'Country boycotts stay unlawful.',
    ],
    limits:
      "The Order's text and number were not read. The position of combined authorities, police, fire and transport bodies, and reservation to SMEs alone outside the Order, are unresolved: treat as undetermined.",
  },
  exempt_rnd_pcp: {
    short: 'Exempt R&D',
    long: 'Exempt research and development services (pre-commercial procurement, Contracts for Innovation)',
    about:
      'You buy research, experimental development or the making and testing of prototypes as a service, for public benefit. The award rules of the Act do not apply. Competing phases that narrow the field are usual.',
    suits: 'No solution near market, several approaches, services only, results of public value.',
    fit: 'The best fit for early-stage problems.',
    watch: [
      'No goods or works in the contract, no production tooling.',
      'Public benefit must be intended.',
      'Later purchase is not covered.',
      'Fairness, subsidy control and your own rules still apply.',
    ],
  },
  exempt_vertical: {
    short: 'Own company',
    long: 'Contract with a company you control',
    about:
      'A contract with a company you control, alone or jointly with other public bodies, that does more than 80% of its work for you and has no private shareholder.',
    suits: 'Local authority trading companies.',
    fit: 'A delivery model, not a route to new suppliers.',
    watch: [
      'More than 80%, so exactly 80% fails.',
      "The company's own purchases are caught.",
      'Review control and turnover every year.',
    ],
  },
  exempt_horizontal: {
    short: 'Public cooperation',
    long: 'Cooperation between contracting authorities',
    about:
      'Authorities share a public task they have in common, only in the public interest, with no more than 20% of the activity outside public functions.',
    suits: 'Shared audit, ICT, waste or emergency planning services.',
    fit: 'Can share the cost and learning of a new service.',
    watch: [
      'A plain sale from one body to another is not cooperation.',
      'No private party.',
      'Exactly 20% is allowed.',
    ],
  },
  exempt_other: {
    short: 'Other exemption',
    long: 'Another contract the Act leaves out by subject',
    about:
      'Some subjects are outside the award rules: existing land and buildings, representation in legal proceedings, employment, loans, arbitration, certain broadcasting, non-profit emergency services, regulated passenger transport and national security.',
    suits: 'The listed subjects, when they are the main purpose.',
    fit: 'Not about novelty.',
    watch: [
      'A building made to your specification is works, not land.',
      'If the main purpose could reasonably be bought apart and is not exempt, the exemption fails.',
      'Routine legal advice is not exempt.',
    ],
    limits: 'Conditions of each exemption were read only in outline.',
  },
  modification: {
    short: 'Change the contract',
    long: 'Change an existing contract within permitted limits',
    about:
      'Instead of a new purchase, you change a contract you already have, if the change is provided for, falls in a listed case, is not substantial, or is a small below-threshold change.',
    suits: 'Small additions or extensions.',
    fit: 'Can add a small trial to a running contract.',
    watch: [
      'Over 10% of the term, or a material change of scope or economics, is substantial.',
      'Light touch contracts may be changed freely.',
      'Publish a change notice first where one is due.',
    ],
    limits: 'Schedule 8 itself was not read; its cases are summarised only.',
  },
  psr_a: {
    short: 'Process A',
    long: 'Provider Selection Regime: Direct Award Process A',
    about: 'Required where only the existing provider can deliver the healthcare service.',
    suits: 'Services tied to one provider by their nature.',
    fit: 'None by design.',
    watch: ['Mandatory when its test is met.', 'Not for frameworks.'],
  },
  psr_b: {
    short: 'Process B',
    long: 'Provider Selection Regime: Direct Award Process B',
    about: 'Required where patients choose the provider and the number of providers is not limited.',
    suits: 'Patient choice services.',
    fit: 'Lets any qualified provider in.',
    watch: ['Mandatory when its test is met.', 'There is no equivalent in Wales.'],
  },
  psr_c: {
    short: 'Process C',
    long: 'Provider Selection Regime: Direct Award Process C',
    about:
      'You may continue with an existing provider that does well when the service will not change considerably.',
    suits: 'Renewals of good services.',
    fit: 'Continuity, not change.',
    watch: [
      'Considerable change: different in character, or up by at least £500,000 and 25%.',
      'Other processes stay open to you.',
    ],
  },
  psr_msp: {
    short: 'Most Suitable Provider',
    long: 'Provider Selection Regime: Most Suitable Provider Process',
    about:
      'You weigh the likely providers against the key criteria and award without a full competition when you can identify the best.',
    suits: 'New or changed services with a known field.',
    fit: 'Quality and innovation is a key criterion.',
    watch: ['Record who was considered and why.', 'If you cannot identify a likely best provider, compete.'],
  },
  psr_comp: {
    short: 'Health competition',
    long: 'Provider Selection Regime: Competitive Process',
    about: 'An open competition among healthcare providers under the health rules.',
    suits: 'No clear best provider, or a framework.',
    fit: 'Open to new models of care.',
    watch: ['Required for a framework.', 'Not available where Process A or B is required.'],
  },
  psr_wales: {
    short: 'Wales health regime',
    long: 'Provider Selection Regime (Wales)',
    about:
      "Welsh health bodies use Wales's own regime: two direct award processes, Most Suitable Provider and Competitive.",
    suits: 'Healthcare services bought in Wales.',
    fit: 'Depends on the process.',
    watch: ['No Process B equivalent.', 'Whether Welsh councils are covered was not confirmed.'],
    limits: 'Only the contents page and one commentary were read.',
  },
  scot_quick_quote: {
    short: 'Quick Quote',
    long: 'Scotland: unregulated purchase, Quick Quote',
    about:
      'Below £50,000 for goods and services, or £2m for works, before VAT, your own rules apply. Quick Quote on Public Contracts Scotland is the usual tool.',
    suits: 'Small Scottish purchases.',
    fit: 'Easy way to try a small supplier.',
    watch: ['The level leaves VAT out.', 'Check that the levels have not been raised after the 2026 review.'],
    limits: 'No order changing the £50,000 and £2m figures was found; check before release.',
  },
  scot_regulated: {
    short: 'Regulated procurement',
    long: 'Scotland: regulated procurement under the 2014 Act',
    about:
      'From £50,000 (works £2m) before VAT up to the higher thresholds you must compete fairly, advertise on Public Contracts Scotland and meet the sustainable procurement duty.',
    suits: 'Mid-value Scottish purchases.',
    fit: 'Outcome-based notices work well here.',
    watch: ['Reaching £50,000 is enough.', 'Community benefit duties start at £4m.'],
    limits: 'The 2014 Act was not read; levels come from Scottish Government pages.',
  },
  scot_open_restricted: {
    short: 'Open or restricted',
    long: 'Scotland: open or restricted procedure',
    about:
      'Above the higher thresholds a Scottish authority runs an open or a two-stage restricted competition under the 2015 Scottish regulations.',
    suits: 'Clear requirements in Scotland.',
    fit: 'Set specifications; little room to develop.',
    watch: ['Procurement Act procedures do not apply.', 'Regulation numbers are from general knowledge.'],
    limits: 'Thresholds for 2026 partly inferred; regulation numbers not re-read.',
  },
  scot_cpn_dialogue: {
    short: 'Negotiation or dialogue',
    long: 'Scotland: competitive procedure with negotiation, or competitive dialogue',
    about:
      'For complex or innovative needs above the thresholds, a Scottish authority may negotiate or hold a dialogue with selected bidders.',
    suits: 'Complex Scottish contracts.',
    fit: 'Close to the flexible procedure with dialogue.',
    watch: [
      'Available only on listed grounds, such as need for adaptation, innovation or complexity.',
      'Regulation numbers and grounds are from general knowledge.',
    ],
    limits: 'Grounds not re-read; show as undetermined for a simple standard purchase.',
  },
  scot_innovation_partnership: {
    short: 'Innovation partnership',
    long: 'Scotland: innovation partnership',
    about:
      'A named procedure that joins development and purchase: phases with targets and exits, agreed performance and maximum cost before you buy.',
    suits: 'R&D with purchase in Scotland, where no market solution exists.',
    fit: 'The only named innovation procedure left in the UK.',
    watch: [
      'Best price-quality ratio only.',
      'Settle intellectual property at the start.',
      'Exists in Scotland alone.',
    ],
    limits: 'Read as made in 2015.',
  },
  scot_pcp: {
    short: 'R&D exclusion (Scotland)',
    long: 'Scotland: pre-commercial procurement under the R&D exclusion',
    about:
      'Research and development services may be bought outside the Scottish regulations if results are shared beyond the buyer or the buyer does not pay the whole cost.',
    suits: 'Early-stage Scottish problems.',
    fit: 'The basis for CivTech-style challenges.',
    watch: [
      'A different test from the Procurement Act: shared results or shared cost.',
      'Certain R&D codes only.',
      'No commercial volumes.',
    ],
    limits: 'Regulation number from general knowledge; code list as shown on a Scottish Government page.',
  },
  scot_framework: {
    short: 'Scottish framework or DPS',
    long: 'Scotland: call-off from a framework or dynamic purchasing system',
    about:
      'A Scottish authority calls off from a framework or dynamic purchasing system set up under Scottish rules.',
    suits: 'Common Scottish needs.',
    fit: 'Depends on the arrangement.',
    watch: [
      'For a framework made under the Procurement Act use the other call-off route (Schedule 9A).',
      'Regulation numbers from general knowledge.',
    ],
  },
  scot_direct: {
    short: 'Without prior publication',
    long: 'Scotland: negotiated procedure without prior publication',
    about:
      'A Scottish authority may award without advertising on narrow grounds: no suitable tenders, one possible supplier, extreme urgency, pure research products, extension deliveries, commodities, insolvency, contest winners or announced repeats within three years.',
    suits: 'The narrow grounds listed.',
    fit: 'Mostly not about novelty.',
    watch: [
      'Read each ground closely; they are not the same as Schedule 5.',
      'Repeats: three years, not five.',
    ],
    limits: 'Added so that Scottish users are not left without a direct award route. Read as made in 2015.',
  },
  scot_exempt: {
    short: 'Scottish exclusions',
    long: 'Scotland: public-to-public contracts and other exclusions',
    about:
      'The Scottish regulations have their own exclusions for controlled companies, cooperation between authorities, land, legal representation and similar subjects.',
    suits: 'Shared services and excluded subjects in Scotland.',
    fit: 'Not about novelty.',
    watch: ['Not the same wording as the Procurement Act: ask before relying on it.'],
    limits: 'Added as a signpost only. Always show as undetermined: the exclusions were not read.',
  },
  ni_below: {
    short: 'NI below threshold',
    long: 'Northern Ireland below-threshold purchase',
    about:
      'Part 6 does not apply to transferred Northern Ireland authorities. Departments follow the procurement control limits; councils follow their own standing orders.',
    suits: 'Northern Ireland purchases under the thresholds.',
    fit: 'No statutory bar to outcome-based quotes.',
    watch: [
      'The policy limits bind departments and public bodies, not councils.',
      'English reservation rules do not apply.',
    ],
  },
  school_below: {
    short: 'School below threshold',
    long: 'School or college below-threshold purchase',
    about:
      'Schools, academies and further education colleges are outside Part 6 below the threshold. Their own financial rules apply.',
    suits: 'School purchases under the thresholds.',
    fit: 'Free to ask for outcomes.',
    watch: ['At or above the threshold the Act applies in full.', 'Funding agreements may need quotes.'],
  },
  unregulated_below: {
    short: 'Own rules',
    long: "Outside the Act's award rules: your own rules apply",
    about:
      'Utilities contracts and concessions below their thresholds are outside Part 6, and private utilities and public undertakings are outside the Act when the contract is not for a utility activity. Your own rules apply.',
    suits: 'Small utility contracts and concessions.',
    fit: 'Free to run a proportionate challenge.',
    watch: [
      'The utility test follows the contract, not the buyer.',
      'Value a concession on what the supplier earns.',
      'Wider duties such as best value still apply.',
    ],
    limits: 'Paragraph (b) of s.84(1) for concessions is by elimination from the facts read.',
  },
  market_engagement: {
    short: 'Engage only',
    long: 'Market engagement, testbed or ideas event, with no award',
    about:
      'You learn from the market, or lend a site for a free trial, without awarding anything. It often comes before a purchase.',
    suits: 'New problems, unknown markets, offers of free trials.',
    fit: 'The cheapest way to find what is possible.',
    watch: [
      'Offer the same access and information to all.',
      'A supplier with an unfair advantage must be excluded later if it cannot be cured.',
      'Prizes count in the value of any contract that follows.',
    ],
  },
  grant: {
    short: 'Grant',
    long: 'Grant, not procurement',
    about: "You support someone else's own project for public good and receive no service in return.",
    suits: 'Accelerators, community projects.',
    fit: 'Good for early ideas you do not need to own.',
    watch: ['If you specify outputs for your own benefit it is a contract.', 'Subsidy control applies.'],
    limits: 'Rests on one secondary source and the pecuniary-interest test.',
  },
};
