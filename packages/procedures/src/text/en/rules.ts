/** The words of every rule: `no` bars a route (one text for each citation), `open` leaves it open, `yes` supports it. */
export const rules = {
  purchase: { no: ['Nothing is being bought: a public contract is one for money or other value.'] },
  'act-nation': {
    no: [
      'A devolved Scottish authority is outside the Procurement Act, so its procedures, exemptions and direct award grounds are not available.',
    ],
  },
  'scottish-body': { no: ['Only devolved Scottish authorities use the Scottish regulations.'] },
  'scottish-act-body': {
    no: [
      'Only devolved Scottish authorities come under the 2014 Act.',
      'Only devolved Scottish authorities use the Scottish regulations.',
    ],
  },
  'not-health': {
    no: [
      'Healthcare for the health service is bought under the health rules, at any value.',
      'The Procurement Act leaves healthcare procurement to those rules.',
    ],
    open: 'Whether the Welsh health rules reach this body has not been confirmed. Take advice.',
  },
  'in-force': {
    no: [
      'The procurement began before 24 February 2025, so the Act does not govern it.',
      'The earlier regulations continue to apply to it.',
    ],
  },
  covered: {
    no: ['A private utility or public undertaking is covered only when it buys for a utility activity.'],
  },
  'calloff-covered': {
    no: ['A private utility or public undertaking is covered only when it buys for a utility activity.'],
  },
  above: {
    no: [
      'The value is below the threshold, so this is not a public contract. You may copy the steps of this procedure in a below-threshold competition.',
    ],
    open: 'No threshold applies to this purchase, so the procedure may be used but is not required.',
  },
  'above-direct': {
    no: [
      'Direct award grounds are for public contracts. Below the threshold no ground is needed.',
      'The value is below the threshold, so this is not a public contract.',
    ],
    open: 'No threshold applies to this purchase, so no ground may be needed.',
  },
  'above-switch': {
    no: [
      'Switching to direct award is for public contracts. Below the threshold no ground is needed.',
      'The value is below the threshold, so this is not a public contract.',
    ],
    open: 'No threshold applies to this purchase, so no ground may be needed.',
  },
  'part-6-ni': {
    no: [
      'The below-threshold rules of the Act do not reach transferred Northern Ireland authorities. Your own rules apply.',
    ],
  },
  'part-6-school': {
    no: [
      'The below-threshold rules of the Act do not reach schools, academies and further education colleges. Your own rules apply.',
    ],
  },
  'part-6-concession': { no: ['The below-threshold rules of the Act leave out concessions.'] },
  'part-6-utility': { no: ['The below-threshold rules of the Act leave out utilities contracts.'] },
  'part-6-exempt': {
    no: ['The below-threshold rules of the Act leave out contracts exempt by their subject.'],
  },
  below: {
    no: [
      'The value reaches the threshold, or is treated as reaching it, so this is a public contract and needs a procedure of the full Act.',
    ],
    open: 'No threshold applies to this purchase, so it is not known to be below one.',
  },
  'mutual-services': {
    no: [
      'Only light touch services marked for it in the Regulations can be reserved to mutuals.',
      'The service is not in the part of the list marked R.',
    ],
  },
  'mutual-asked': { no: ['You do not want to reserve this competition to public service mutuals.'] },
  'mutual-conditions': {
    no: [
      'The conditions for reserving to mutuals are not met: five years at most, and no comparable award in the last three.',
    ],
    yes: 'The term and earlier-award conditions for reserving to mutuals are met.',
  },
  'framework-concession': { no: ['A framework cannot be used to award a concession.'] },
  'calloff-term': { no: ['The term of the framework has ended.'] },
  'calloff-scotland': {
    no: [
      'This bridge is for frameworks made under the Procurement Act. Yours was set up under Scottish rules.',
      'Call off from a Scottish framework under the Scottish regulations.',
    ],
  },
  'calloff-usable': {
    no: ['There is no framework that covers this purchase and names you as a user.'],
    yes: 'A framework covers this purchase, is in date and names you.',
  },
  'calloff-other-nation': {
    no: ['The framework was set up under another nation’s rules.'],
    open: 'Whether you may use a framework made under Scottish rules has not been confirmed. Take advice.',
  },
  'calloff-old': {
    no: ['The framework is from before 24 February 2025, so the Act does not govern it.'],
    open: 'The framework is from before 24 February 2025, so the earlier regulations govern it and what is bought from it. They were not read for this tool. Take advice.',
  },
  'calloff-cross-border': {
    no: ['The rules on frameworks of another nation did not yet apply.'],
    open: 'The Scottish rules were fitted to such a call-off from 20 December 2025. What held before was not read. Take advice.',
  },
  'market-concession': { no: ['A dynamic market cannot award a concession, save for a utilities contract.'] },
  'market-usable': {
    no: ['No dynamic market that you may use covers this purchase.'],
    yes: 'A dynamic market covers this purchase and you may use it.',
  },
  prototype: {
    no: [
      'This ground is for a prototype, or something new designed or developed at your request for testing or research.',
    ],
    yes: 'It is a prototype or novel item, developed at your request for testing or research.',
  },
  'prototype-scale': {
    no: ['The prototype ground stops at testing. It does not cover supply in quantity.'],
    yes: 'The contract stops at testing or research.',
  },
  'single-supplier': {
    no: ['There is more than one possible supplier, or no supplier is shown to be the only one.'],
    open: 'You know of one supplier, which proves nothing yet. Show that no reasonable alternative exists.',
    yes: 'Evidence shows that only one supplier can do it.',
  },
  'additional-contract': { no: ['There is no earlier contract with this supplier to extend.'] },
  'additional-difficulty': {
    no: ['A different supplier would not cause incompatibility and disproportionate technical difficulty.'],
    yes: 'Another supplier’s product would be incompatible and disproportionately difficult to use or maintain.',
  },
  repeat: {
    no: [
      'A repeat needs a first contract won by competition in the last five years whose notice or documents announced it. A framework call-off does not count.',
    ],
    yes: 'The first contract was competed in time and its notice or documents announced a repeat.',
  },
  commodity: {
    no: ['The goods would not be bought on a commodity market.'],
    yes: 'The goods are bought on a commodity market.',
  },
  'commodity-goods': { no: ['The commodity ground is for goods only.'] },
  insolvency: {
    no: ['No insolvency makes particularly advantageous terms available.'],
    yes: 'A supplier’s insolvency makes particularly advantageous terms available.',
  },
  urgency: {
    no: [
      'The urgency is not both extreme and unavoidable. It must be strictly necessary, unforeseeable and not of your making.',
    ],
    yes: 'The urgency is extreme, was unforeseeable and was not of your making.',
  },
  'user-choice': {
    no: ['This is not a service chosen by the person who receives it.'],
    yes: 'The person’s choice of provider is clear and the law requires regard to it.',
  },
  'user-choice-services': { no: ['User choice is for light touch services only.'] },
  switch: {
    no: [
      'Switching needs a competition that brought no suitable tender, where a new competition is not possible.',
    ],
    yes: 'A competition brought no suitable tender and another is not possible.',
  },
  shortlisting: {
    no: [
      'Below the threshold you may not shortlist on suitability before inviting tenders, save in Wales and for larger works.',
    ],
    yes: 'The ban on shortlisting does not apply: this is a Welsh purchase or larger works.',
  },
  'reserved-wales': {
    no: ['The 2026 Order is for England. A Welsh council may not reserve by place.'],
    open: 'Whether a Welsh council may reserve to small businesses or the voluntary sector alone is not settled. Take advice.',
  },
  'reserved-start': {
    no: [
      'Before 4 February 2026 a council had to leave supplier location out of account.',
      'The Order that allows local reservation starts on 4 February 2026.',
    ],
    open: 'Whether a council could reserve to small businesses or the voluntary sector alone before 4 February 2026 is not settled. Take advice.',
  },
  'reserved-power': {
    no: [
      'The 2026 Order does not reach this body.',
      'The central government policy does not reach this body.',
    ],
    open: 'Who may reserve below the threshold, beyond English councils and central bodies, is not settled. Take advice.',
    yes: 'An English council under the 2026 Order, or a central body under its policy, may reserve below the threshold.',
  },
  ni: {
    no: ['This is for transferred Northern Ireland authorities only.'],
    yes: 'The below-threshold rules of the Act do not reach you, so your own rules apply.',
  },
  school: {
    no: ['This is for schools, academies and further education colleges only.'],
    yes: 'The below-threshold rules of the Act do not reach you, so your own financial rules apply.',
  },
  'below-own': {
    no: ['The value reaches the threshold, or is treated as reaching it, so the full Act applies.'],
    open: 'No threshold applies to this purchase, so it is not known to be below one.',
  },
  'own-rules': {
    no: [
      'This is not a concession or utilities contract below its threshold, nor a utility buying outside its utility activity.',
    ],
    yes: 'The award rules of the Act do not reach this purchase.',
  },
  'own-rules-ni': {
    no: ['Northern Ireland bodies use their own route.'],
    open: 'How this works for a Northern Ireland body has not been confirmed. Take advice.',
  },
  'rnd-services': { no: ['The research and development exemption is for services contracts only.'] },
  'rnd-maturity': {
    no: ['Trying or buying something that already exists is not research and development.'],
    yes: 'The solution has to be researched, developed or prototyped first.',
  },
  'rnd-content': {
    no: [
      'The exemption does not cover goods or works that you keep, production tooling or industrial manufacturing processes.',
    ],
    yes: 'The contract is for research and development services only.',
  },
  'rnd-benefit': {
    no: ['The exemption needs research intended for, or to result in, public benefit.'],
    yes: 'The research is intended to benefit the public.',
  },
  'rnd-scale': {
    no: [
      'The exemption does not cover buying the solution in quantity. That purchase needs its own route.',
      'If the main purpose could be supplied by a contract that is not exempt, the exemption is lost.',
    ],
    yes: 'No purchase in quantity is part of this contract.',
  },
  'own-company-private': {
    no: ['A company with a private shareholder is not a controlled company for this exemption.'],
  },
  'own-company': { no: ['The contract is not with a company you control.'] },
  'own-company-share': {
    no: [
      'More than 80% of the company’s work must be for you and its other public owners. Exactly 80% is not enough.',
    ],
    yes: 'More than 80% of the company’s work is for its public owners.',
  },
  'joint-sale': {
    no: ['Another public body that simply sells to you is a supplier, not a partner in a shared task.'],
  },
  joint: { no: ['The contract is not to share a public task with another contracting authority.'] },
  'joint-share': {
    no: ['No more than 20% of the joint activity may fall outside the authorities’ public functions.'],
    yes: 'No more than 20% of the joint activity falls outside the authorities’ public functions.',
  },
  'exempt-built': {
    no: ['A building made or altered to your specification is works, not land.'],
  },
  'exempt-subject': {
    no: ['The subject is not one that the Act leaves out.'],
    yes: 'The Act leaves this subject out. Check the conditions of the exemption, which differ.',
  },
  'change-contract': { no: ['There is no existing contract to change.'] },
  'change-permitted': {
    no: ['The change would be substantial, so it is not permitted without a new procedure.'],
    yes: 'The change is permitted, or the contract is for light touch services.',
  },
  'exempt-old': {
    no: ['The procurement began before 24 February 2025, so the Act does not govern it.'],
    open: 'The procurement began before 24 February 2025, so the earlier regulations govern it. Their own exemptions were not read for this tool. Take advice.',
  },
  'change-old': {
    no: ['The contract is from before 24 February 2025, so the Act does not govern it.'],
    open: 'The contract is from before 24 February 2025, so the earlier regulations govern its changes. They were not read for this tool. Take advice.',
  },
  grant: {
    no: ['This is not a grant: you would get something in return.'],
    yes: 'Money is given towards someone else’s project and nothing is received.',
  },
  'psr-scope': {
    no: [
      'The Provider Selection Regime is for healthcare services in England, bought by the NHS, councils and combined authorities, where healthcare is the main part and the rest cannot be bought apart.',
    ],
  },
  'psr-a-required': {
    no: ['Only the existing provider can deliver the service, so Direct Award Process A is required.'],
  },
  'psr-b-required': {
    no: ['Patients choose among an unlimited number of providers, so Direct Award Process B is required.'],
  },
  'psr-a': {
    no: ['Process A needs a service that only the existing provider can deliver.'],
    yes: 'Only the existing provider can deliver the service, so this process is required.',
  },
  'psr-b': {
    no: ['Process B needs patient choice among an unlimited number of providers.'],
    yes: 'Patients choose and providers are not limited, so this process is required.',
  },
  'psr-c': {
    no: [
      'Process C needs an existing provider that does well and a service that will not change considerably.',
    ],
    yes: 'The existing provider does well and the service will not change considerably.',
  },
  'psr-msp': {
    no: ['You cannot yet identify, and show, the provider likely to be most suitable.'],
    yes: 'You can identify the provider likely to be most suitable, and show why.',
  },
  'psr-urgent': {
    no: [
      'The urgent award needs an urgency that is extreme, could not be foreseen and is not of your making.',
    ],
  },
  'psr-urgent-safety': {
    no: ['The urgent award is only for a wait that would be likely to put patients or the public at risk.'],
  },
  'psr-framework': {
    no: [
      'No framework that covers this service and names you is there to be used.',
      'Only a framework made under the health rules carries such a contract.',
    ],
  },
  'psr-change-contract': { no: ['There is no existing contract to change.'] },
  'psr-change-permitted': {
    no: [
      'The change is not one that the Regulations allow without a new process.',
      'Nor is it urgent, unforeseeable and needed for patient or public safety.',
    ],
  },
  'psr-wales': {
    no: ['The Welsh health regime is for healthcare services bought by Welsh health bodies.'],
    open: 'The explanatory note of the Welsh Regulations names councils, local health boards and NHS trusts as relevant authorities. The section that decides it (section 10A(9) of the National Health Service (Wales) Act 2006) was not read. Take advice.',
  },
  'scot-under-level': {
    no: ['The value before VAT reaches the level at which the 2014 Act regulates the purchase.'],
    open: 'Concessions, utilities and excluded subjects in Scotland are not modelled here. Take advice.',
    yes: 'The value before VAT is under the level at which the 2014 Act regulates purchases.',
  },
  'scot-at-level': {
    no: ['The value before VAT is under the level at which the 2014 Act regulates purchases.'],
    open: 'Concessions, utilities and excluded subjects in Scotland are not modelled here. Take advice.',
    yes: 'The value before VAT reaches the level at which the 2014 Act regulates purchases.',
  },
  'scot-under-threshold': {
    no: ['The value reaches the higher threshold, so the 2015 Regulations apply.'],
    open: 'Concessions, utilities and excluded subjects in Scotland are not modelled here. Take advice.',
  },
  'scot-threshold': {
    no: [
      'The value is under the threshold of the 2015 Regulations.',
      'It is also under the level at which the 2014 Act regulates purchases.',
    ],
    open: 'Under the higher threshold this procedure is not required; a regulated procurement may borrow its steps.',
    yes: 'The value reaches the threshold of the 2015 Regulations.',
  },
  'scot-above': {
    no: [
      'The value is under the threshold of the 2015 Regulations, so their grounds and lighter rules are not used.',
    ],
    open: 'Concessions, utilities and excluded subjects in Scotland are not modelled here. Take advice.',
  },
  'scot-care': {
    no: [
      'The service is not one of the social and other specific services.',
      'Only contracts for health or social care may be awarded without offers in this way.',
    ],
  },
  'scot-care-service': {
    no: [
      'The service is not a health or social care service of the kind named.',
      'The 2016 Regulations do not name it.',
    ],
  },
  'scot-direct-ground': {
    no: ['None of the circumstances applies.', 'The 2016 Regulations list the circumstances.'],
    open: 'The 2016 Regulations list circumstances that are not asked about here. Read each one closely.',
  },
  'scot-dialogue': {
    no: ['The grounds for negotiation or dialogue are not met.'],
    open: 'Negotiation and dialogue need one of the listed grounds. A standard purchase may not meet any.',
    yes: 'The need is not standard, or bidders must discuss or design the solution.',
  },
  'scot-partnership-rnd': {
    no: ['An innovation partnership is for a need that the market does not yet meet.'],
  },
  'scot-partnership-scale': {
    no: [
      'An innovation partnership joins development to the purchase that follows. Yours does not buy the result.',
    ],
    yes: 'The same procedure will buy what is developed.',
  },
  'scot-rnd-services': { no: ['The Scottish research exclusion is for services only.'] },
  'scot-rnd-maturity': {
    no: ['Trying or buying something that already exists is not research and development.'],
  },
  'scot-rnd-content': {
    no: ['The Scottish research exclusion is for research and development services only.'],
  },
  'scot-rnd-benefit': {
    no: ['In Scotland the results must be shared beyond you, or the cost must be shared.'],
    yes: 'The results, or the cost, are shared.',
  },
  'scot-rnd-scale': { no: ['The Scottish research exclusion does not cover commercial quantities.'] },
  'scot-framework': {
    no: [
      'There is no Scottish framework or dynamic purchasing system that covers this purchase and names you.',
    ],
    open: 'Your framework was made under the Procurement Act: see the other call-off route.',
    yes: 'A Scottish framework covers this purchase, is in date and names you.',
  },
  'scot-direct': {
    no: ['None of the grounds applies.'],
    open: 'Regulation 33 has further grounds that are not asked about here. Read each one closely.',
    yes: 'The urgency is extreme and unforeseeable, or only one supplier can do it.',
  },
  'scot-exempt': {
    no: ['The subject and the other party point to no Scottish exclusion.'],
    open: 'The Scottish exclusions were not read for this rule set. Take advice.',
  },
};
