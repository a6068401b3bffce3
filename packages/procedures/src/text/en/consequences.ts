/** What follows from a route, row by row of the consequences, and the names of the duties. */
export const consequences = {
  abandoned:
    'Only if you decide not to award after the tender or transparency notice: as soon as reasonably practicable.',
  'award-notice': 'Before you enter into the contract. It starts the standstill where there is one.',
  'award-notice-calloff': 'Before you enter into the contract. A call-off needs no standstill.',
  'award-notice-defence':
    'Before you enter into the contract, unless the framework is a defence and security framework too.',
  'below-tender-notice':
    'Before you advertise. Any time limits in it must be reasonable and the same for each supplier.',
  change: 'Before a change of more than 10% (works 15%) of the value, or more than 10% of the term.',
  'community-benefits':
    'Consider community benefit requirements before you start. The contract notice sums them up or says why there are none, and the award notice says what they will bring.',
  'community-small': 'Only from £4m before VAT.',
  compliance:
    'For the whole authority: every six months from 1 January 2026, in the 30 days beginning with the last day of the period.',
  concession: 'Not for a concession.',
  'concession-below': 'The below-threshold notices of the Act leave out concessions. Your own rules decide.',
  'change-convertible':
    'Under its limit the contract is not a public one. Only if the change makes it reach the limit: before a change of more than 10% (works 15%) of the value, or more than 10% of the term.',
  conflicts:
    'Prepare a conflicts assessment before the first notice, keep it under review, and confirm it in later notices.',
  'conflicts-identify':
    'Take all reasonable steps to identify conflicts of interest, and keep them under review.',
  'copy-180': 'Publish a copy of the contract in the 180 days beginning with the day it is entered into.',
  'copy-90':
    'If the value is more than £5m, publish a copy of the contract in the 90 days beginning with the day it is entered into.',
  'cross-border':
    'A Scottish authority that uses a framework of the Act follows Schedule 9A, which was not read for this tool.',
  defence: 'Not for a defence and security contract.',
  'details-120': 'In the 120 days beginning with the day the light touch contract is entered into.',
  'details-30': 'In the 30 days beginning with the day the contract is entered into.',
  'details-below': 'As soon as reasonably practicable after you enter into the contract.',
  devolved: 'Not for a Welsh or transferred Northern Ireland authority.',
  engagement: 'If you engage the market first: before the tender notice, or the tender notice says why not.',
  exempt: 'The contract is exempt, so the Act asks for no notice. Other law and your own rules may.',
  'five-million': 'Only for contracts of more than £5m.',
  'framework-itself': 'Not for the framework itself; look again at each call-off.',
  grant: 'A grant is not a contract for supply, so the Act asks for no notice.',
  'health-abandoned':
    'Only if you abandon the process: within 30 days of the decision, or of the end of a standstill in which you took it.',
  'health-award': 'Within 30 days of the award of the contract.',
  'health-change':
    'If you decide the change and it comes to £500,000 or more since the start: within 30 days of the change.',
  'health-conflicts':
    'Prevent, identify and remedy conflicts of interest. A person with one must stand back from the decision.',
  'health-criteria': 'The provider must meet the basic selection criteria (Schedule 16).',
  'health-framework-competition':
    'Only if you hold a competition among the providers of the framework: before the standstill.',
  'health-intention': 'Before the award. The standstill begins on the day after it is published.',
  'health-invitation': 'It invites providers to make offers.',
  'health-plan':
    'It says that you intend to follow this process. Providers may not be identified for 14 days after it is submitted.',
  'health-principles':
    'Act in the interest of people who use the service, its quality and its efficiency, and transparently, fairly and proportionately.',
  'health-records':
    'Keep a record of providers, the decision-making process and the reasons, as regulation 24 lists.',
  'health-urgent': 'Within 30 days of the urgent award or change.',
  identifier:
    'The supplier must be registered on the central digital platform and give you its identifier before the award. The regulations are known from summaries only: check them.',
  'health-end':
    'By the summaries that were read, a notice follows where a health contract is ended early. The regulations themselves were not read: check them before you end one.',
  'reservation-notice':
    'By the summaries that were read, the below-threshold tender notice must say that the contract is reserved to small firms or social enterprises. The regulations themselves were not read: check them.',
  'identifier-later':
    'By the summaries that were read this began on 1 April 2026. The regulations themselves were not read: check them.',
  'identifier-small':
    'By the summaries that were read this is asked only for contracts that are notified. The regulations themselves were not read: check them.',
  indicators:
    'If the value is more than £5m: set and publish at least three key performance indicators before you enter into the contract, unless they cannot fit.',
  fees: 'Charge a member nothing but a fixed percentage of the contracts that it is awarded.',
  'fees-utility':
    'You may charge for membership, and a fixed percentage of the contracts that a member is awarded.',
  interest:
    'Policy, not law: run a public interest test before services worth more than £1m are outsourced. Some direct awards are left out.',
  'interest-later': 'Policy, not law, for procurements from 1 April 2027.',
  'interest-small': 'Policy, not law, for services worth more than £1m.',
  'invited-only': 'Not where you invite only suppliers that you chose.',
  'larger-works': 'Not for works of this value.',
  'light-touch': 'Not for a light touch contract.',
  'light-touch-performance':
    'Not for a light touch contract: it has no indicators, and breach notices leave it out.',
  lots: 'Consider lots before the tender notice. Divide the contract, or give reasons for not doing so.',
  'market-change': 'After a change to the market.',
  'market-end': 'After the market closes.',
  'market-intention': 'Before you set the market up.',
  'market-set-up': 'As soon as practicable after it is set up.',
  'national-statement': 'Have regard to the National Procurement Policy Statement.',
  'no-shortlist':
    'Do not restrict tenders by an assessment of suitability. Judge suitability inside the bid.',
  'no-tenders': 'No tenders are invited.',
  'northern-ireland': 'Not for a transferred Northern Ireland authority.',
  'northern-ireland-advertise':
    'Policy for departments and public bodies, not law: advertise tenders above £50,000. Councils follow their own rules.',
  'northern-ireland-below':
    'The below-threshold notices of the Act do not reach a transferred Northern Ireland authority.',
  'not-covered': 'Outside a utility activity the Act does not reach this buyer.',
  'not-public-contract': 'The value is under the limit, so this is not a public contract.',
  'not-read':
    'The law on this was not read for this tool. It gives no date here and does not say that nothing is due.',
  objectives:
    'Have regard to value for money, public benefit, openness and integrity, and treat suppliers alike.',
  'old-contract':
    'The contract is from before 24 February 2025: the earlier regulations apply and were not read.',
  'old-framework':
    'The framework or the procurement is from before 24 February 2025: the earlier regulations apply and were not read.',
  'outside-part-6': 'Part 6 does not reach this purchase.',
  'paid-30': 'Payment within 30 days is an implied term of the contract and of its sub-contracts.',
  payments:
    'For each payment of more than £30,000: in the 30 days beginning with the last day of the quarter.',
  'payments-later':
    'Section 70 began to apply on 1 April 2026, by the summaries that were read. Whether it reaches a procurement begun before was not read.',
  'performance-breach':
    'After a serious breach or a failure to perform: in the 30 days beginning with the day on which the duty arises. It does not depend on the value. In force from 1 January 2026, in Wales from 1 April 2026.',
  'performance-indicators':
    'Performance against indicators at least once in twelve months and at the end; a breach or failure in the 30 days beginning with the day on which the duty arises. In force from 1 January 2026, in Wales from 1 April 2026.',
  pipeline: 'Only if the authority expects to pay more than £100m in the year: from 1 April to 26 May.',
  'pipeline-small': 'Only contracts of more than £2m are listed.',
  planned:
    'It cuts the tender period to 10 days if published at least 40 days and at most 12 months before the tender notice.',
  'planned-light': 'You may publish it. A light touch contract has no shortest tender period to cut.',
  'private-utility': 'Not for a private utility.',
  records:
    'Keep records that explain each material decision, and of communications with suppliers, for three years beginning with the day the contract is entered into.',
  'records-defence': 'Section 98 leaves out defence and security contracts.',
  'records-own':
    'Section 98 covers public contracts only. Keep this record for your own rules and your auditor.',
  school: 'Not for a school.',
  'school-below': 'The below-threshold notices of the Act do not reach a school.',
  'scottish-award-notice': 'On Public Contracts Scotland: send it not later than 30 days after the award.',
  'scottish-calloff': 'No contract notice for a call-off from a framework.',
  'scottish-contract-notice': 'On Public Contracts Scotland, before you seek offers.',
  'scottish-engagement': 'Scotland has no such notice. Regulation 41 lets you consult the market.',
  'scottish-grant':
    'A grant is not a contract for goods, services or works, so the Scottish rules ask for no notice.',
  'scottish-no-offers': 'No offers are sought, so there is no contract notice.',
  'scottish-no-publication': 'The procedure is without prior publication.',
  'scottish-records':
    'Draw up a written report of the procedure, document each of its stages, and keep this for at least three years from the award.',
  'scottish-records-unread':
    'What the Scottish rules ask you to keep here was not read. Keep this record for your auditor.',
  'scottish-under-level': 'The purchase is under the level at which the 2014 Act regulates it.',
  'small-firms':
    'Have regard to the barriers that small and medium-sized firms may face, and consider removing or lowering them.',
  'small-firms-below':
    'Before you invite tenders, consider the barriers that small and medium-sized firms may face.',
  'small-firms-calloff': 'Not for a contract awarded under a framework.',
  'social-works':
    'In a works contract of £2m or more, consider social public works clauses and take all reasonable steps to include them. If they are left out, tell the Welsh Ministers why (section 29).',
  'social-works-small': 'Only for works contracts of £2m or more.',
  'social-workforce':
    'If services are outsourced: have regard to the workforce code and take all reasonable steps to include its clauses. If they are left out, tell the Welsh Ministers why (section 35).',
  'socially-responsible':
    'Seek to improve well-being by buying in a socially responsible way. A contract at or above its limit is a prescribed contract (WSI 2026/75, reg.4): take all reasonable steps to meet your published objectives in it.',
  'socially-responsible-below':
    'Seek to improve well-being by buying in a socially responsible way. Under the limit WSI 2026/75, reg.4 does not make this a prescribed contract; section 24(8) names others.',
  'modified-copy':
    'If the change needs a change notice and the contract is worth more than £5m with it: publish a copy of the contract as modified, or of the modification, in the 90 days beginning with the day you make it.',
  'no-change-notice': 'Only where a change notice is required, and none is here.',
  'welsh-modification': 'Not for a Welsh authority.',
  'scottish-calloff-duty':
    'The Act leaves the sustainable procurement duty out of call-offs. It applied when the framework was set up.',
  'scottish-decision':
    'Tell every candidate and tenderer concerned of the decision before you enter into the contract.',
  'scottish-principles':
    'Treat relevant suppliers equally and without discrimination, and act in a transparent and proportionate way.',
  'scottish-reasons':
    'As soon as reasonably practicable, tell those whom you exclude before they tender, and every unsuccessful tenderer, of the decision, with the names, the criteria and the scores.',
  'scottish-reasons-calloff':
    'If you compare offers of the framework’s suppliers: tell those who did not win of the decision, with the name, the criteria and the scores, as soon as reasonably practicable.',
  'scottish-register': 'Enter the contract in your contracts register, which is public on the internet.',
  'social-value':
    'Before you start, consider how what you buy and how you buy it might improve economic, social and environmental well-being in your area, and whether to consult.',
  'social-value-calloff':
    'Not for a contract based on a framework. It applied when the framework was set up.',
  'social-value-ordinary': 'Under the limit only light touch services count.',
  'social-value-outside': 'Not for a utilities, defence or concession contract.',
  'social-value-under': 'Light touch services count from the limit for goods and services.',
  'social-value-urgent':
    'An urgent need lets you leave it out as far as there is no time, unless the delay is your own.',
  'statement-calloff': 'Not for an award under a framework or a dynamic market.',
  subsidy:
    'If the grant is a subsidy (section 2): consider the subsidy control principles before you decide, and give it only if it is consistent with them. Minimal financial assistance of up to £315,000 over this and the two financial years before is free of that, after a notification and with a confirmation.',
  'subsidy-database':
    'If the grant is a subsidy: enter it in the subsidy database within three months of confirming the decision. A subsidy of up to £100,000 under a scheme that is entered, or as minimal financial assistance, needs no entry.',
  summaries:
    'Give every supplier whose tender was assessed an assessment summary before the contract award notice.',
  sustainable:
    'Before you start, consider how the procurement can improve well-being in your area, involve small firms, the third sector and supported businesses, and promote innovation; then act on it.',
  'tender-notice': 'It starts the competition.',
  'tender-notice-market':
    'It starts the competition. Where the market was set up by a notice that only its members would be notified, give it to the members and do not publish it.',
  termination: 'In the 30 days beginning with the day the contract ends, for any reason, expiry included.',
  transparency: 'Before you award.',
  'term-eight':
    'Eight years at most, if nothing but such contracts is awarded under it. A longer term needs the nature of the supply and reasons in the notice.',
  'term-four':
    'Four years at most. A longer term needs the nature of the supply and reasons in the notice. An open framework runs for eight years in all, and for four if one supplier alone is on it.',
  'under-notice-level': 'The value is under the level from which below-threshold contracts are notified.',
  'user-choice': 'Not for a user choice contract.',
  'utility-below': 'A utilities contract under its limit is outside Part 6.',
  'welsh-excluded':
    'An exempted contract, one under the health regime and a user choice contract are not registrable.',
  'welsh-health-award': 'Within 30 days of the award of the contract, an urgent award included.',
  'welsh-health-criteria':
    'The provider must meet the basic selection criteria, except in Direct Award Process 1 and under a framework.',
  'welsh-health-intention':
    'Before the award, in each of the four processes and under a framework of several providers. The standstill begins on the day you submit it and ends at midnight at the end of the eighth working day after that day. An urgent award and a framework of one provider have none.',
  'welsh-health-invitation': 'Only in the Competitive Process: it invites offers.',
  'welsh-health-plan':
    'Only in the Most Suitable Provider Process. You may not finish finding providers before the day that is 14 days after you submit it.',
  'welsh-health-principles':
    'Act for the people who use the service, its quality and its efficiency, transparently, fairly and proportionately, and have regard to the Wales procurement policy statement.',
  'welsh-health-records':
    'Keep a record of the providers, the process, the people, the reasons and the conflicts of interest, as regulation 30 lists, for three years beginning with the day of the award.',
  'welsh-later': 'In force only from 25 March 2026.',
  'welsh-listed':
    'Only for the bodies listed in Schedule 1 of the Act. Schools, universities and community councils are not listed.',
  'welsh-register':
    'Enter it in your published contracts register: contracts from the value at which they are notified are registrable.',
  'welsh-shortlist': 'Not for a Welsh authority.',
  'welsh-statement': 'Have regard to the Wales procurement policy statement.',
};

/** The names of duties, by code. */
export const duties = {
  objectives: 'Objectives of procurement',
  conflicts: 'Conflicts of interest',
  lots: 'Lots',
  'small-firms': 'Small and medium-sized firms',
  summaries: 'Assessment summaries',
  indicators: 'Key performance indicators',
  'contract-copy': 'Copy of the contract',
  'policy-statement': 'National policy statement',
  'payments-compliance': 'Payments compliance notice (UK17)',
  'payment-terms': 'Payment within 30 days',
  'framework-term': 'Term of the framework',
  'market-fees': 'Fees of the dynamic market',
  'public-interest-test': 'Public interest test',
  'no-shortlist': 'No shortlist on suitability',
  'reservation-notice': 'Reservation in the notice',
  'supplier-identifier': 'Supplier’s identifier',
  advertise: 'Advertising',
  'subsidy-control': 'Subsidy control principles',
  'subsidy-database': 'Subsidy database',
  records: 'Records',
  'welsh-statement': 'Wales policy statement',
  'socially-responsible': 'Socially responsible procurement',
  'social-works-clauses': 'Social public works clauses',
  'social-workforce-clauses': 'Public services workforce clauses',
  'contracts-register': 'Contracts register',
  'unsuccessful-reasons': 'Reasons to unsuccessful suppliers',
  'social-value': 'Social value',
  principles: 'Procurement principles',
  'selection-criteria': 'Basic selection criteria',
  'sustainable-procurement': 'Sustainable procurement duty',
  'community-benefits': 'Community benefits',
};
