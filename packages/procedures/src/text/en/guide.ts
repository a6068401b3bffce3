/**
 * Longer words about every route, for a page that has room: what it is, what to watch out for, how it fits innovation,
 * and what about it is unverified (empty if nothing is).
 */
export const guide = {
  open: {
    about:
      'One round. You publish the requirement and every interested supplier may send a full tender. You check conditions of participation, score the tenders against published criteria and pick the most advantageous.',
    watch: [
      'No negotiation and no down-selection.',
      'A crowded market can mean a heavy scoring load.',
      'Consider lots and SME barriers first (s.18, s.12(4)).',
    ],
    fit: 'Works when you can describe the outcome fully at the start. Functional requirements (s.56) still leave room for new solutions.',
    limits: '',
  },
  cfp: {
    about:
      'Any competition other than open that you design and publish in advance. You may shortlist, hold several rounds, talk, test and narrow the field, provided it is fair and in proportion to the purchase.',
    watch: [
      'It must be proportionate to nature, complexity and cost.',
      'Say at the start what may be refined later and when.',
      'Suppliers that missed round one cannot join later.',
    ],
    fit: 'The base form. It replaced the older restricted, dialogue, negotiation, innovation partnership and design contest procedures.',
    limits: '',
  },
  cfp_dialogue: {
    about:
      'A flexible competition in which you discuss solutions, risk, terms or price with bidders in rounds before asking for final tenders.',
    watch: [
      'Treat all bidders alike and protect their ideas.',
      'After the first deadline terms may change only if the change is not substantial (or light touch).',
      'Needs a team able to run rounds.',
    ],
    fit: 'Good when the best technical or commercial shape can only be found by talking.',
    limits: '',
  },
  cfp_demo: {
    about:
      'A flexible competition where shortlisted bidders show or test a working product, against a script or on site, before the final choice.',
    watch: [
      'Publish the test script and scoring.',
      'Allow for the cost to small bidders; consider paying for trials and count the payment in the value.',
    ],
    fit: 'Shows what works rather than what is claimed; good for products close to market.',
    limits: '',
  },
  cfp_staged_rnd: {
    about:
      "One competition that pays several suppliers to design, then prototype, then test, narrowing at each gate, with the option to buy the winner's solution. It does the job of the old innovation partnership outside Scotland.",
    watch: [
      'Count every stage, stipend and option in the value.',
      'Settle rights, data and exit points before stage one.',
      'State up front which criteria may be refined.',
    ],
    fit: 'The strongest fit when nothing meets the need yet and you want to buy what is developed.',
    limits: '',
  },
  cfp_challenge: {
    about:
      'You publish a problem and the outcome you want, stay open to any kind of solution, fund small trials of the best ideas and narrow down to a contract.',
    watch: [
      'Write measurable outcomes and test data.',
      'Trial payments count in the value.',
      'Plan at the start how the winner will be scaled.',
    ],
    fit: 'Opens the door to suppliers you have not thought of.',
    limits: '',
  },
  cfp_design_contest: {
    about:
      'A flexible competition judged by a panel, often with an anonymous first stage and prizes, leading to a design contract or to a winning design.',
    watch: [
      'There is no separate contest procedure in the Act.',
      'Prizes and the follow-on contract count together.',
      "Publish the panel's criteria.",
    ],
    fit: 'Good for ideas in the built environment and services design.',
    limits: '',
  },
  cfp_reserved_supported: {
    about:
      'A flexible competition open only to providers at least 30% of whose workforce is disabled or disadvantaged.',
    watch: ['Must be the flexible procedure, not open.', 'Check that enough providers exist.'],
    fit: 'A social route more than an innovative one.',
    limits: '',
  },
  cfp_reserved_mutual: {
    about:
      'A flexible competition for certain light touch services, open only to qualifying public service mutuals.',
    watch: [
      'Five years at most.',
      'Not if the mutual held a comparable reserved contract with you in the last three years.',
      'The service code must carry the R mark.',
    ],
    fit: 'Useful for alternative delivery models.',
    limits: '',
  },
  framework_calloff: {
    about:
      'You place a contract under a framework someone has already competed, either by a further competition among its suppliers or, where the framework sets out how, without one.',
    watch: [
      'Check scope, end date and permitted users before anything else.',
      'Not for concessions.',
      'Frameworks made before 24 February 2025 stay under the old regulations.',
      'A Scottish body may use a Procurement Act framework under Schedule 9A.',
    ],
    fit: 'Depends on the framework: some are built for innovation, most fix products and suppliers.',
    limits: '',
  },
  framework_establish: {
    about:
      'You run a competition to appoint one or more suppliers for repeated purchases over a set term. An open framework is reopened at set points so that newcomers can join.',
    watch: [
      'Four years at most (eight for utilities or defence) unless reasons are published; no limit for light touch or a private utility.',
      'An open framework runs eight years in all and must reopen within three years.',
      'Its value is the sum of all possible call-offs.',
      'Not for concessions.',
    ],
    fit: 'An open framework lets new entrants in; a closed one freezes the market for years.',
    limits: '',
  },
  dynamic_market_use: {
    about:
      'You run a short flexible competition among the members of a list that any qualified supplier can join at any time.',
    watch: [
      'Consider applications from non-members who apply in time.',
      'Not for concessions unless they are utilities contracts.',
      'A dynamic purchasing system from before 24 February 2025 is not one: it stays under the old regulations.',
    ],
    fit: 'Start-ups can join when ready, so the list stays fresh.',
    limits: '',
  },
  dynamic_market_establish: {
    about:
      'You open a standing list, with published conditions of membership, that suppliers may join at any time and that you and others use for later competitions.',
    watch: [
      'Conditions cannot be tightened during its life, and membership cannot be capped.',
      'Setting it up awards nothing: each purchase is valued and competed on its own.',
      'Not for concessions unless utilities.',
    ],
    fit: 'The most open standing arrangement the Act offers.',
    limits: 'Notice numbers UK13 to UK16 rest on weaker sources than the duties.',
  },
  direct_award_prototype: {
    about:
      'You may contract without a competition for a prototype, or for something new designed or developed at your request, so that it can be tested or studied.',
    watch: [
      'Not for commercial quantities.',
      'No value cap, but keep it to what the test needs.',
      'Buying afterwards needs its own route.',
      'Below the threshold it is not needed.',
    ],
    fit: 'Made for novelty, but only up to testing.',
    limits: '',
  },
  direct_award_single_supplier: {
    about:
      'Lawful where a unique work of art or performance, exclusive rights, or the absence of competition for technical reasons leaves one supplier. For the last two there must also be no reasonable alternative.',
    watch: [
      'Preference, trust or convenience is not enough.',
      'Keep evidence of alternatives considered.',
      'The most often challenged kind of award.',
    ],
    fit: 'Can suit a proprietary breakthrough; more often a sign that the need was drawn too narrowly.',
    limits: '',
  },
  direct_award_additional: {
    about:
      'You may go back to the existing supplier where a different one would bring something incompatible and cause disproportionate technical difficulty.',
    watch: [
      'Cost of change alone is not the test.',
      'A full replacement under this ground is doubtful.',
      'Look at a permitted change first.',
    ],
    fit: 'Entrenches the incumbent; plan interoperability into the next contract.',
    limits: '',
  },
  direct_award_repeat: {
    about:
      'Similar goods, services or works from the same supplier, where the first contract was won in a competition in the last five years and its notice or documents said a repeat might follow.',
    watch: [
      'Not if the first contract was a framework call-off.',
      'The five years end on the day of the new transparency notice.',
      'For a first contract under the 2015 regulations: services or works only, and only if the old notice said so.',
    ],
    fit: 'Lets you compete a pilot openly and then scale with the winner, if you say so at the start.',
    limits: '',
  },
  direct_award_commodity: {
    about: 'Goods bought on a commodity market may be bought at the market price without a competition.',
    watch: ['A supply contract with an agreed tariff is not a commodity trade.', 'Goods only.'],
    fit: 'Not about novelty.',
    limits: '',
  },
  direct_award_insolvency: {
    about: "Lawful where a supplier's insolvency proceedings allow particularly advantageous terms.",
    watch: ['Record the saving.', 'Transparency notice and standstill still apply.'],
    fit: 'Not about novelty.',
    limits: '',
  },
  direct_award_urgency: {
    about:
      'Lawful only where the purchase is strictly necessary because of extreme urgency that you did not cause and could not foresee, so that no competition is possible.',
    watch: [
      'Delay or poor planning rules it out.',
      'Keep scope and term to the emergency.',
      'The transparency notice is still due.',
    ],
    fit: 'Not about novelty.',
    limits: 'Regulations made under s.42 (protecting life or public order) are outside this route list.',
  },
  direct_award_user_choice: {
    about:
      'Certain light touch services for a named person may be awarded to the provider that person or their carer prefers, when the law requires their views to be heard and it is in their interests.',
    watch: [
      'Only for the listed light touch services.',
      'No transparency notice and no award notice.',
      'Below £663,540 no ground is needed.',
    ],
    fit: 'Not about novelty.',
    limits: '',
  },
  switch_direct: {
    about:
      'After a competition that brought no suitable tender or request, you may award directly if a new competition is not possible in the circumstances.',
    watch: ['If a rerun is realistic, it is not available.', 'Disliking the bids is not enough.'],
    fit: 'Consider redesigning the requirement first.',
    limits: '',
  },
  bt_direct: {
    about:
      'Below the threshold the Act does not require a competition, so you may place the order directly if your own rules allow.',
    watch: [
      'Your standing orders may need quotes.',
      'Pilots, extensions and roll-out may belong together when valuing.',
      'Publish details if notifiable.',
    ],
    fit: 'Quick for small trials, but gives rivals no chance.',
    limits: '',
  },
  bt_quotes: {
    about: 'You invite a few suppliers to quote and pick the best, without advertising.',
    watch: [
      'Think about SME barriers before inviting.',
      'Do not filter invitations through a suitability questionnaire.',
    ],
    fit: 'Invite at least one newcomer.',
    limits: '',
  },
  bt_advert: {
    about: 'You advertise, anyone may bid, and you judge suitability and quality together in the bid.',
    watch: [
      'No suitability shortlisting, except in Wales and for larger works.',
      'If notifiable, publish the notice before any other advertisement.',
    ],
    fit: 'Open to all, including firms you have never met.',
    limits: '',
  },
  bt_two_stage: {
    about:
      'You advertise, ask for short expressions of interest, shortlist on suitability and then invite tenders. Lawful in Wales, and elsewhere only for works at or above £207,720 (£135,018 for central bodies).',
    watch: [
      'Unlawful in England for goods, services and small works.',
      'Call-offs under a framework are a separate exception.',
    ],
    fit: 'Cuts bidding cost in crowded works markets.',
    limits: 'Added to the original list so that the shortlisting ban has a visible result.',
  },
  bt_challenge: {
    about:
      'An advertised or invited competition that states a problem and outcome, welcomes any solution and often funds a short trial.',
    watch: [
      'Trial payments and prizes count in the value.',
      'If roll-out is planned, value it now.',
      'No suitability shortlist in England.',
    ],
    fit: 'The fastest open way to try something new under the threshold.',
    limits: '',
  },
  bt_reserved: {
    about:
      'You limit a below-threshold competition to UK suppliers or to a defined local area, and may add a small-business or voluntary-sector limit, saying so in the notice.',
    watch: [
      'English best value authorities and parish councils from 4 February 2026; central bodies under PPN 005.',
      "A whole area, plus bordering ones; not part of a council's area.",
      'Not in Wales or Northern Ireland by place.',
      'Never at or above the threshold.',
      'Country boycotts stay unlawful.',
    ],
    fit: 'Supports local start-ups, at the price of a smaller field.',
    limits:
      "The Order's text and number were not read. The position of combined authorities, police, fire and transport bodies, and reservation to SMEs alone outside the Order, are unresolved: treat as undetermined.",
  },
  exempt_rnd_pcp: {
    about:
      'You buy research, experimental development or the making and testing of prototypes as a service, for public benefit. The award rules of the Act do not apply. Competing phases that narrow the field are usual.',
    watch: [
      'No goods or works in the contract, no production tooling.',
      'Public benefit must be intended.',
      'Later purchase is not covered.',
      'Fairness, subsidy control and your own rules still apply.',
    ],
    fit: 'The best fit for early-stage problems.',
    limits: '',
  },
  exempt_vertical: {
    about:
      'A contract with a company you control, alone or jointly with other public bodies, that does more than 80% of its work for you and has no private shareholder.',
    watch: [
      'More than 80%, so exactly 80% fails.',
      "The company's own purchases are caught.",
      'Review control and turnover every year.',
    ],
    fit: 'A delivery model, not a route to new suppliers.',
    limits: '',
  },
  exempt_horizontal: {
    about:
      'Authorities share a public task they have in common, only in the public interest, with no more than 20% of the activity outside public functions.',
    watch: [
      'A plain sale from one body to another is not cooperation.',
      'No private party.',
      'Exactly 20% is allowed.',
    ],
    fit: 'Can share the cost and learning of a new service.',
    limits: '',
  },
  exempt_other: {
    about:
      'Some subjects are outside the award rules: existing land and buildings, representation in legal proceedings, employment, loans, arbitration, certain broadcasting, non-profit emergency services, regulated passenger transport and national security.',
    watch: [
      'A building made to your specification is works, not land.',
      'If the main purpose could reasonably be bought apart and is not exempt, the exemption fails.',
      'Routine legal advice is not exempt.',
    ],
    fit: 'Not about novelty.',
    limits: 'Conditions of each exemption were read only in outline.',
  },
  modification: {
    about:
      'Instead of a new purchase, you change a contract you already have, if the change is provided for, falls in a listed case, is not substantial, or is a small below-threshold change.',
    watch: [
      'Over 10% of the term, or a material change of scope or economics, is substantial.',
      'Light touch contracts may be changed freely.',
      'Publish a change notice first where one is due.',
      'A contract from before 24 February 2025 stays under the earlier regulations.',
    ],
    fit: 'Can add a small trial to a running contract.',
    limits: 'Schedule 8 itself was not read; its cases are summarised only.',
  },
  psr_a: {
    about: 'Required where only the existing provider can deliver the healthcare service.',
    watch: ['Mandatory when its test is met.', 'Not for frameworks.'],
    fit: 'None by design.',
    limits: '',
  },
  psr_b: {
    about: 'Required where patients choose the provider and the number of providers is not limited.',
    watch: ['Mandatory when its test is met.', 'There is no equivalent in Wales.'],
    fit: 'Lets any qualified provider in.',
    limits: '',
  },
  psr_c: {
    about:
      'You may continue with an existing provider that does well when the service will not change considerably.',
    watch: [
      'Considerable change: different in character, or up by at least £500,000 and 25%.',
      'Other processes stay open to you.',
    ],
    fit: 'Continuity, not change.',
    limits: '',
  },
  psr_msp: {
    about:
      'You weigh the likely providers against the key criteria and award without a full competition when you can identify the best.',
    watch: ['Record who was considered and why.', 'If you cannot identify a likely best provider, compete.'],
    fit: 'Quality and innovation is a key criterion.',
    limits: '',
  },
  psr_comp: {
    about: 'An open competition among healthcare providers under the health rules.',
    watch: ['Required for a framework.', 'Not available where Process A or B is required.'],
    fit: 'Open to new models of care.',
    limits: '',
  },
  psr_urgent: {
    about:
      'The authority may award without the ordinary processes where it must act urgently, could not foresee it, did not cause it, and waiting would be likely to put patients or the public at risk.',
    watch: [
      'Publish the notice within 30 days of the award.',
      'Keep the contract no longer than the emergency needs.',
    ],
    fit: 'Not about newness.',
    limits: '',
  },
  psr_framework: {
    about:
      'A contract based on a framework that was made under these rules: without a competition, or by the Competitive Process among its providers, as the framework says.',
    watch: [
      'The framework must have been made under the health rules and must name you.',
      'No substantial change to its terms.',
    ],
    fit: 'Only as new as the framework.',
    limits: '',
  },
  psr_modification: {
    about:
      'A contract may be changed without a new process where the contract provides for it, the provider changes by succession, outside factors require it, or the change stays under £500,000 or 25%.',
    watch: [
      'The contract may not become materially different in character.',
      'Publish a notice if you decide the change and it comes to £500,000 or more.',
    ],
    fit: 'Only small changes.',
    limits: '',
  },
  psr_wales: {
    about:
      "Welsh health bodies use Wales's own regime: two direct award processes, Most Suitable Provider and Competitive.",
    watch: [
      'Direct Award Process 1 must be followed where only the existing provider can give the service (reg.7(4)).',
      'Both direct award processes have a notice of intention and a standstill (reg.12).',
      'A framework agreement is made by the Competitive Process (reg.7(2)), and there is no Process B.',
    ],
    fit: 'Depends on the process.',
    limits:
      'Regulations 1 to 34 were read as made. What counts as a working day and who is a relevant authority stand in other Acts and were not read, so no date is given. The tool does not ask which process fits.',
  },
  scot_quick_quote: {
    about:
      'Below £50,000 for goods and services, or £2m for works, before VAT, your own rules apply. Quick Quote on Public Contracts Scotland is the usual tool.',
    watch: ['The level leaves VAT out.', 'Check that the levels have not been raised after the 2026 review.'],
    fit: 'Easy way to try a small supplier.',
    limits: 'No order changing the £50,000 and £2m figures was found; check before release.',
  },
  scot_advert_below: {
    about: 'An advertised competition under the level at which the 2014 Act regulates a purchase.',
    watch: ['Your own rules decide the steps.'],
    fit: 'Open to newcomers.',
    limits: 'Only the level was read.',
  },
  scot_direct_below: {
    about: 'An award to one supplier under the level at which the 2014 Act regulates a purchase.',
    watch: ['Your own rules must allow it.', 'Test the value for money.'],
    fit: 'Good for a small trial.',
    limits: 'Only the level was read.',
  },
  scot_regulated: {
    about:
      'From £50,000 (works £2m) before VAT up to the higher thresholds you must compete fairly, advertise on Public Contracts Scotland and meet the sustainable procurement duty.',
    watch: ['Reaching £50,000 is enough.', 'Community benefit duties start at £4m.'],
    fit: 'Outcome-based notices work well here.',
    limits: 'The 2014 Act was not read; levels come from Scottish Government pages.',
  },
  scot_care_direct: {
    about:
      'Under the higher limit a Scottish authority may award a contract for health or social care services without seeking offers.',
    watch: ['Only the services that the 2016 Regulations name.', 'The award notice is still due.'],
    fit: 'Not about newness.',
    limits: 'The list of services in the 2016 Regulations was not read.',
  },
  scot_direct_regulated: {
    about:
      'A regulated contract may be awarded without seeking offers in the circumstances that the 2016 Regulations list.',
    watch: ['Read each circumstance closely.', 'The award notice is still due.'],
    fit: 'Not about newness.',
    limits: 'The list of circumstances was not read; only its subject was.',
  },
  scot_light_touch: {
    about:
      'Above the limit, social and other specific services follow lighter rules: the authority designs its own process, which must be transparent and treat bidders equally.',
    watch: ['The detailed procedures need not be followed.', 'A notice is still due.'],
    fit: 'You may design the process.',
    limits: 'Regulations 74 to 76 were read only through guidance.',
  },
  scot_open_restricted: {
    about:
      'Above the higher thresholds a Scottish authority runs an open or a two-stage restricted competition under the 2015 Scottish regulations.',
    watch: ['Procurement Act procedures do not apply.', 'Regulation numbers are from general knowledge.'],
    fit: 'Set specifications; little room to develop.',
    limits: 'Thresholds for 2026 partly inferred; regulation numbers not re-read.',
  },
  scot_cpn_dialogue: {
    about:
      'For complex or innovative needs above the thresholds, a Scottish authority may negotiate or hold a dialogue with selected bidders.',
    watch: [
      'Available only on listed grounds, such as need for adaptation, innovation or complexity.',
      'Regulation numbers and grounds are from general knowledge.',
    ],
    fit: 'Close to the flexible procedure with dialogue.',
    limits: 'Grounds not re-read; show as undetermined for a simple standard purchase.',
  },
  scot_innovation_partnership: {
    about:
      'A named procedure that joins development and purchase: phases with targets and exits, agreed performance and maximum cost before you buy.',
    watch: [
      'Best price-quality ratio only.',
      'Settle intellectual property at the start.',
      'Exists in Scotland alone.',
    ],
    fit: 'The only named innovation procedure left in the UK.',
    limits: 'Read as made in 2015.',
  },
  scot_pcp: {
    about:
      'Research and development services may be bought outside the Scottish regulations if results are shared beyond the buyer or the buyer does not pay the whole cost.',
    watch: [
      'A different test from the Procurement Act: shared results or shared cost.',
      'Certain R&D codes only.',
      'No commercial volumes.',
    ],
    fit: 'The basis for CivTech-style challenges.',
    limits: 'Regulation number from general knowledge; code list as shown on a Scottish Government page.',
  },
  scot_framework: {
    about:
      'A Scottish authority calls off from a framework or dynamic purchasing system set up under Scottish rules.',
    watch: [
      'For a framework made under the Procurement Act use the other call-off route (Schedule 9A).',
      'Regulation numbers from general knowledge.',
    ],
    fit: 'Depends on the arrangement.',
    limits: '',
  },
  scot_direct: {
    about:
      'A Scottish authority may award without advertising on narrow grounds: no suitable tenders, one possible supplier, extreme urgency, pure research products, extension deliveries, commodities, insolvency, contest winners or announced repeats within three years.',
    watch: [
      'Read each ground closely; they are not the same as Schedule 5.',
      'Repeats: three years, not five.',
    ],
    fit: 'Mostly not about novelty.',
    limits: 'Added so that Scottish users are not left without a direct award route. Read as made in 2015.',
  },
  scot_exempt: {
    about:
      'The Scottish regulations have their own exclusions for controlled companies, cooperation between authorities, land, legal representation and similar subjects.',
    watch: ['Not the same wording as the Procurement Act: ask before relying on it.'],
    fit: 'Not about novelty.',
    limits: 'Added as a signpost only. Always show as undetermined: the exclusions were not read.',
  },
  ni_below: {
    about:
      'Part 6 does not apply to transferred Northern Ireland authorities. Departments follow the procurement control limits; councils follow their own standing orders.',
    watch: [
      'The policy limits bind departments and public bodies, not councils.',
      'English reservation rules do not apply.',
    ],
    fit: 'No statutory bar to outcome-based quotes.',
    limits: '',
  },
  school_below: {
    about:
      'Schools, academies and further education colleges are outside Part 6 below the threshold. Their own financial rules apply.',
    watch: ['At or above the threshold the Act applies in full.', 'Funding agreements may need quotes.'],
    fit: 'Free to ask for outcomes.',
    limits: '',
  },
  unregulated_below: {
    about:
      'Utilities contracts and concessions below their thresholds are outside Part 6, and private utilities and public undertakings are outside the Act when the contract is not for a utility activity. Your own rules apply.',
    watch: [
      'The utility test follows the contract, not the buyer.',
      'Value a concession on what the supplier earns.',
      'Wider duties such as best value still apply.',
    ],
    fit: 'Free to run a proportionate challenge.',
    limits: 'Paragraph (b) of s.84(1) for concessions is by elimination from the facts read.',
  },
  market_engagement: {
    about:
      'You learn from the market, or lend a site for a free trial, without awarding anything. It often comes before a purchase.',
    watch: [
      'Offer the same access and information to all.',
      'A supplier with an unfair advantage must be excluded later if it cannot be cured.',
      'Prizes count in the value of any contract that follows.',
    ],
    fit: 'The cheapest way to find what is possible.',
    limits: '',
  },
  grant: {
    about: "You support someone else's own project for public good and receive no service in return.",
    watch: ['If you specify outputs for your own benefit it is a contract.', 'Subsidy control applies.'],
    fit: 'Good for early ideas you do not need to own.',
    limits: 'Rests on one secondary source and the pecuniary-interest test.',
  },
};
