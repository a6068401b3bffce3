/** The words of every question: `ask` is the legend, `help` the hint, `unsure` what to plan on while unknown. */
export const questions = {
  nation: {
    ask: "Which nation's public body is buying?",
    help: 'Choose by who runs your organisation, not by where the work is done.',
    unsure: "Nothing is recommended. Every nation's routes stay open until this is answered.",
    options: {
      england: 'A body in England, or a UK-wide or Great Britain body that answers to UK ministers',
      wales: 'A devolved Welsh authority: Welsh council, Welsh NHS body, Welsh Government body',
      'northern-ireland': 'A transferred Northern Ireland authority: NI council, department or public body',
      scotland: 'A devolved Scottish authority: Scottish council, NHS Scotland, Scottish Government body',
    },
  },
  buyer: {
    ask: 'What kind of organisation are you?',
    help: 'NHS trusts count as central government for the money limits. Schools include academies and further education colleges.',
    unsure: 'Use the lower (central government) threshold and keep both sides open.',
    options: {
      council: 'County, district, unitary, borough, parish, town or community council',
      'combined-authority': 'Combined or mayoral authority, or the Greater London Authority',
      'police-or-fire': 'Police and crime commissioner, police body or fire and rescue authority',
      'transport-body': 'Transport executive or city transport authority',
      'central-government':
        'Department, agency or other body on the central government list (includes listed NI bodies)',
      'nhs-trust': 'NHS trust, foundation trust, health board, NHS England or another listed NHS body',
      icb: 'Integrated care board',
      school: 'Maintained school, academy trust or further education college',
      university: 'University or other publicly funded higher education body',
      'public-undertaking':
        'Publicly controlled business that runs a utility (airport, port, energy, water, transport)',
      'private-utility': 'Private company running a utility with special or exclusive rights',
      'other-public-body': 'Another body that is mainly publicly funded or publicly overseen',
    },
  },
  arrangement: {
    ask: 'What are you planning to do?',
    help: 'If you will get a service or any other benefit back, it is a purchase even when no money changes hands.',
    unsure: 'Treat it as a purchase.',
    options: {
      purchase:
        'Get goods, services or works in return for money or anything else of value, including a right to charge users',
      grant: "Give money towards someone else's own project and get no service back",
      'free-trial': 'Try something free, giving nothing of value in return and promising no purchase',
      engagement: 'Talk to the market or run an ideas event; no contract comes out of this step',
    },
  },
  subject: {
    ask: 'What is it mainly?',
    help: 'Go by the main purpose. A building made or altered to your specification counts as works even if you end up buying or leasing the property.',
    unsure: 'Use goods or services (the lowest limit). Never assume an exemption.',
    options: {
      goods: 'Things you buy, hire or lease',
      services: 'Work done for you, including software as a service, design and advice',
      works: 'Building, civil engineering or installation works',
      'services-concession':
        'The supplier runs a service and earns from charging users or exploiting it, and bears the trading risk',
      'works-concession':
        'The supplier builds something and earns from exploiting it, and bears the trading risk',
      land: 'Buying or renting existing land or buildings',
      'land-built-to-order': 'Land or a building that someone will build or alter to your specification',
      'legal-proceedings': 'Representation in court or tribunal proceedings, or advice preparing for them',
      'other-exempt':
        'Employment, loans, arbitration or mediation, broadcasting content, non-profit emergency services, public passenger transport under its own rules, or national security',
    },
  },
  estimatedValue: {
    ask: 'What will you pay over the fixed term, before any extension or option?',
    help: "Give the most you could expect to pay, with fees and the worth of anything you provide in kind. For a framework or dynamic market, add up every purchase expected through it. Choose 'cannot estimate' only if no honest figure is possible.",
    unsure: 'Plan as if above the threshold; below-threshold routes stay undetermined.',
    options: {
      'cannot-estimate':
        'No honest estimate is possible; the law then treats the contract as above the threshold',
    },
  },
  vat: {
    ask: 'How do your figures treat VAT?',
    help: 'The limits include VAT. Zero-rated and exempt supplies carry none, so add nothing.',
    unsure:
      'Test both ends: the figure as it stands and the figure plus 20%. If they straddle the limit, plan as above.',
    options: {
      included: 'The figures already include any VAT',
      'add-20': 'The figures leave out VAT at the standard 20% rate',
      'add-5': 'The figures leave out VAT at the reduced 5% rate',
      none: 'No VAT is charged: zero-rated, exempt or outside VAT',
    },
  },
  optionsValue: {
    ask: 'How much more could you pay if you used every extension, renewal and option?',
    help: 'Enter 0 if there are none. Count them even if you doubt you will use them.',
    unsure: "The total is a minimum only: it can prove 'above' but not 'below'.",
    options: {},
  },
  linkedValue: {
    ask: 'How much would related purchases add that could sensibly go in the same contract?',
    help: 'For example the roll-out after a pilot, parallel small lots, or the same need in another team. Enter 0 if none, or if there are good reasons to value them apart.',
    unsure: "The total is a minimum only: it can prove 'above' but not 'below'.",
    options: {},
  },
  counterparty: {
    ask: 'Who do you expect to contract with?',
    help: '',
    unsure: 'Treat as the open market; neither exemption is relied on.',
    options: {
      market: 'Whoever offers the best deal, or a named supplier in the market',
      'own-company': 'A company you control, alone or with other public bodies, with no private shareholder',
      'part-private-company': 'A company you part own that has a private shareholder',
      'joint-public-function':
        'Another contracting authority, sharing a public task that you both have, only in the public interest',
      'public-body-as-supplier': 'Another public body that would simply sell to you',
    },
  },
  suppliers: {
    ask: 'How many suppliers could meet the need?',
    help: "Choose a 'one supplier' answer only if you hold evidence, for example from market engagement.",
    unsure: 'Do not rely on a single-supplier ground; engage the market first.',
    options: {
      many: 'Many suppliers compete for this',
      few: 'A handful of suppliers could do it',
      'one-artistic': 'One only: a unique work of art or artistic performance',
      'one-exclusive-rights':
        'One only: patents, copyright or other exclusive rights, with evidence that no reasonable alternative exists',
      'one-technical':
        'One only: technical reasons mean no competition, with evidence that no reasonable alternative exists',
      'one-untested': 'We know of one, but have not tested the market',
      'none-yet': 'Nobody sells what we need yet',
    },
  },
  maturity: {
    ask: 'How ready is the solution you need?',
    help: 'R&D means the answer has to be researched, developed or prototyped first.',
    unsure: 'The R&D exemption is not relied on.',
    options: {
      established: 'On the market and widely used',
      adapt: 'On the market, but must be configured, integrated or tailored',
      'pilot-ready': 'New: a working product exists and now needs trying in real conditions',
      'needs-rnd': 'Does not exist yet: research, development or prototyping is needed',
    },
  },
  bidderInput: {
    ask: 'What do you most need from bidders before you choose?',
    help: 'This only ranks routes. It never makes an unlawful route lawful.',
    unsure: 'Show open and competitive flexible side by side.',
    options: {
      'written-bids': 'Written bids against a clear specification',
      demonstration: 'To see it working or test it',
      dialogue: 'To discuss or negotiate the solution, risk or price',
      'open-problem': 'Different ideas for a problem: we know the outcome, not the solution',
      'design-jury': 'Designs judged by a panel, perhaps with prizes',
    },
  },
  framework: {
    ask: 'Is there a live framework you can use for this?',
    help: 'Check three things in its documents: the goods or services it describes, its end date and who may use it.',
    unsure: 'Call-off stays undetermined. Do not award until scope, term and users are checked.',
    options: {
      none: 'We looked and found none',
      usable:
        'Yes: it covers this need, is in date and names us (in Scotland: one set up under Scottish rules)',
      'usable-old': 'Yes, but set up, or put out to tender, before 24 February 2025',
      'usable-other-nation':
        "Yes, but set up under the other nation's rules (a Scottish body using a Procurement Act framework, or the reverse)",
      'out-of-scope': 'One exists but does not describe what we need',
      'not-named': 'One exists but we are not among its permitted users',
      expired: 'One exists but its term has ended',
    },
  },
  urgency: {
    ask: 'How urgent is it?',
    help: 'Poor planning, or an event you could have foreseen, does not count as extreme urgency.',
    unsure: 'No urgency direct award; look at a shortened tender or a call-off.',
    options: {
      none: 'Normal timetable',
      soon: 'We want it faster than usual',
      'extreme-unforeseeable':
        'Extreme: an event we could not foresee and did not cause leaves no time to compete',
      'extreme-avoidable': 'Extreme, but we could have foreseen it or caused it',
    },
  },
  specialSector: {
    ask: 'Is the contract mainly for running a utility, or for defence?',
    help: 'Utility means the network itself: gas, heat, electricity, drinking water, buses, trams, rail, ports or airports. Office supplies for a transport body are not.',
    unsure: 'Plan on the lower ordinary limit and follow Part 6 until confirmed.',
    options: {
      none: 'Neither',
      utility: 'Mainly for running a utility network or service',
      defence: 'Mainly for defence or military use by a defence authority',
    },
  },
  serviceCategory: {
    ask: 'Which group of services is it in?',
    help: 'Check the CPV code against Schedule 1 to the Procurement Regulations 2024. Codes marked R there can be reserved to mutuals.',
    unsure: 'Treat as ordinary: lower limit, full rules.',
    options: {
      ordinary: 'Any service not in the light touch list',
      'light-touch':
        'In the light touch list, for example some social, education, culture, sport, hotel or legal services',
      'light-touch-reservable':
        'In the light touch list and marked R, so it can be reserved to public service mutuals',
      'agency-parking-travel':
        'Agency or temporary staff, parking services or travel agents: light touch only under a defence contract',
    },
  },
  healthcare: {
    ask: 'Is it a healthcare service for NHS patients or the public?',
    help: 'Care given to people by health professionals as part of the health service. Equipment, software and social care are not.',
    unsure: 'Both regimes stay open: ask before starting, because health rules apply at any value.',
    options: {
      no: 'No healthcare service in it',
      yes: 'Yes, only healthcare',
      'mixed-inseparable':
        'Mostly healthcare by value, with other items that could not reasonably be bought apart',
      'mixed-separable': 'Mostly healthcare by value, but the other items could reasonably be bought apart',
      'mixed-minor': 'Some healthcare, but it is not the main part by value',
    },
  },
  healthcareProvider: {
    ask: 'What is the position with healthcare providers?',
    help: 'A change is considerable if the service becomes different in character, or you raise its lifetime value by at least £500,000 and at least 25%.',
    unsure: 'Use the Competitive Process.',
    options: {
      'only-capable-provider': 'Only the existing provider can deliver it',
      'unlimited-patient-choice': 'Patients choose, and any qualified provider can join',
      'existing-unchanged': 'The existing provider does well and the service will not change considerably',
      'existing-changed': 'The existing provider does well but the service will change considerably',
      'existing-unsatisfactory': 'The existing provider is not good enough',
      none: 'It is new, or there is no existing provider',
    },
  },
  likelyBestProvider: {
    ask: 'Can you already identify the provider likely to be most suitable, and show why?',
    help: '',
    unsure: 'Use the Competitive Process.',
    options: { yes: 'Yes, weighing the key criteria on evidence', no: 'No' },
  },
  patientSafety: {
    ask: 'Would waiting for an ordinary process be likely to put patients or the public at risk?',
    help: 'The urgent award needs it, beside an urgency that could not be foreseen and is not of your making.',
    unsure: 'Do not plan on the urgent award.',
    options: { yes: 'Yes, and we can show it', no: 'No' },
  },
  careService: {
    ask: 'Is it a health or social care service that the 2016 Regulations name?',
    help: 'Under the higher limit such a contract may be awarded without seeking offers.',
    unsure: 'Seek offers.',
    options: { yes: 'Yes', no: 'No' },
  },
  supplierRevenue: {
    ask: 'How much could the supplier receive over the whole term, from users, from you and from anyone else?',
    help: 'Include extensions. What you pay is not the test: nil payment does not mean nil value.',
    unsure: 'Plan as if above the threshold.',
    options: { 'cannot-estimate': 'No honest estimate is possible' },
  },
  prizesValue: {
    ask: 'How much will go on prizes, stipends or other payments to bidders and participants?',
    help: 'Enter the total, with any VAT due on it. Enter 0 if none.',
    unsure: "The total is a minimum only: it can prove 'above' but not 'below'.",
    options: {},
  },
  separablePart: {
    ask: 'Is there a part you could reasonably buy separately?',
    help: 'Think of software inside a building job, or a care contract with a large IT system. Compare that part with the limit for its own type.',
    unsure: "A result of 'below' is not safe until this is answered.",
    options: {
      none: 'No, or it would not be reasonable to separate it',
      'below-own-threshold': 'Yes, and that part is below the limit for its type',
      'at-or-above-own-threshold': 'Yes, and that part alone reaches the limit for its type',
    },
  },
  ownCompanyPercent: {
    ask: "What share of the company's work is for you and its other public owners?",
    help: 'It must be more than 80%. Exactly 80% is not enough.',
    unsure: 'The exemption is not relied on.',
    options: {},
  },
  cooperationOutsidePercent: {
    ask: "What share of the joint activity would fall outside the authorities' public functions?",
    help: 'It must be no more than 20%. Exactly 20% is allowed.',
    unsure: 'The exemption is not relied on.',
    options: {},
  },
  dynamicMarket: {
    ask: 'Is there a dynamic market you can use for this?',
    help: '',
    unsure: 'The route stays undetermined until checked.',
    options: { none: 'We looked and found none', usable: 'Yes: it covers this need and we may use it' },
  },
  repeatBuying: {
    ask: 'Will you, or a group of bodies, buy this again and again?',
    help: '',
    unsure: 'Treat as a single purchase.',
    options: {
      'one-off': 'A single purchase',
      'regular-stable': 'Repeated purchases from a fairly settled set of suppliers',
      'regular-changing': 'Repeated purchases from a market where new suppliers keep appearing',
    },
  },
  earlierContract: {
    ask: 'Do you already have a contract for this, or something similar, with a supplier you want to keep?',
    help: 'Look at how that contract was awarded and what its tender notice or documents said about buying again.',
    unsure: 'No repeat direct award.',
    options: {
      none: 'No',
      'announced-in-time':
        'Yes: competed (open, flexible or dynamic market) in the last five years, and the notice or documents said we might buy again this way',
      'announced-too-old':
        'Yes: competed and announced, but more than five years before the new transparency notice',
      'not-announced': 'Yes: competed, but nothing was said about buying again',
      'framework-call-off': 'Yes: awarded as a framework call-off',
      'other-award': 'Yes: awarded directly, by quotes or below the threshold',
      'old-rules-announced':
        'Yes: competed under the 2015 regulations in the last five years, and the notice said we might repeat it',
    },
  },
  contractChange: {
    ask: 'Could you do it by changing that contract within the permitted limits?',
    help: 'Permitted: what the contract provides for, the cases of Schedule 8, changes that are not substantial and small below-threshold ones.',
    unsure: 'Do not change the contract until checked.',
    options: {
      permitted: 'Yes, one of the permitted cases applies',
      substantial: 'No, it would be a substantial change',
      'old-rules': 'It was awarded, or put out to tender, before 24 February 2025',
    },
  },
  switchingDifficulty: {
    ask: "Would a different supplier's product be incompatible and cause disproportionate technical difficulty?",
    help: 'Keep the evidence. Cost or convenience alone is not enough.',
    unsure: 'No additional-supplies direct award; test the market first.',
    options: { yes: 'Yes, and we hold evidence', no: 'No' },
  },
  rndContent: {
    ask: 'What will the R&D contract include?',
    help: '',
    unsure: 'The R&D exemption is not relied on.',
    options: {
      'services-only': 'Research, development, prototyping and testing services only',
      'goods-or-works': 'It also supplies goods or works that we keep',
      'production-tooling': 'It also pays for production tooling or developing industrial manufacturing',
    },
  },
  rndBenefit: {
    ask: 'Who benefits from the R&D, and who pays for it?',
    help: 'The Procurement Act asks for public benefit. The Scottish rules ask instead for shared results or shared cost.',
    unsure: 'The R&D exemption is not relied on.',
    options: {
      'public-shared-results': 'Public benefit, with results shared beyond us',
      'public-cofunded': 'Public benefit, with the cost shared by the supplier or others',
      'public-own-results': 'Public benefit, but we pay in full and keep the results',
      private: 'Mainly commercial benefit',
    },
  },
  scaleIntent: {
    ask: 'Will this same procedure also buy the working solution in quantity?',
    help: '',
    unsure: 'Treat as included: exempt R&D and the prototype ground are not relied on.',
    options: {
      none: 'No, test or research only',
      undecided: 'Not decided; no commitment now',
      'separate-later': 'Maybe, through a separate purchase later',
      included: 'Yes, roll-out or commercial quantities are part of it',
    },
  },
  prototype: {
    ask: 'Is it a prototype or something new, designed or developed at your request, for testing or research?',
    help: '',
    unsure: 'The prototype ground is not relied on.',
    options: { yes: 'Yes', no: 'No, it already exists or is for normal use' },
  },
  specialCircumstance: {
    ask: 'Does one of these special circumstances apply?',
    help: '',
    unsure: 'None of these grounds is relied on.',
    options: {
      none: 'None of these',
      'commodity-market': 'We would buy goods on a commodity market',
      'insolvency-bargain': "A supplier's insolvency offers particularly advantageous terms",
      'user-choice':
        "A light touch service for one person, where the law requires regard to that person's or carer's views on who provides it, and their choice is clear",
      'no-suitable-tenders-final':
        'We ran a competition, got no suitable tender, and a new competition is not possible in the circumstances',
      'no-suitable-tenders-rerun': 'We ran a competition and got no suitable tender, but could run it again',
    },
  },
  reservation: {
    ask: 'Do you want to limit who may bid?',
    help: '',
    unsure: 'Keep the competition open to all.',
    options: {
      none: 'No',
      local:
        'To suppliers in the UK or in a defined local area, with or without a small-business or voluntary-sector limit',
      'sme-vcse': 'To small businesses or voluntary and social enterprises only',
      'supported-employment':
        'To supported employment providers (at least 30% disabled or disadvantaged staff)',
      mutual: 'To public service mutuals',
    },
  },
  mutualConditions: {
    ask: 'Are the conditions for reserving to mutuals met?',
    help: 'The contract may last no more than five years, and the mutual must not have held a comparable reserved contract with you in the previous three.',
    unsure: 'Do not reserve to mutuals until checked.',
    options: {
      met: 'Yes, both',
      'term-too-long': 'No, it would last more than five years',
      'recent-award': 'No, the mutual held a comparable reserved contract within three years',
    },
  },
  standingOrders: {
    ask: 'What do your own contract rules require at this value?',
    help: 'The Act allows all three below the threshold. Your standing orders may not.',
    unsure: 'Assume an advertised competition is needed.',
    options: {
      'single-quote': 'One quote or a direct award is allowed',
      quotes: 'Several quotes are needed',
      advertise: 'An advertised competition is needed',
    },
  },
  shortlist: {
    ask: 'Do you want to shortlist bidders on suitability before inviting tenders?',
    help: 'Below the threshold this is banned except in Wales, for larger works and for framework call-offs. You may still judge suitability within the bid.',
    unsure: 'Run one stage.',
    options: { yes: 'Yes', no: 'No' },
  },
};
