/** The names of the notices, and when each is due. */
export const notices = {
  UK1: {
    name: 'Pipeline notice',
    when: '1 April to 26 May, only if the authority expects to pay more than £100m in the year; lists contracts over £2m. Not Northern Ireland or private utilities.',
  },
  UK2: {
    name: 'Preliminary market engagement notice',
    when: 'Before the tender notice if engagement took place, or the tender notice says why not. Not private utilities.',
  },
  UK3: {
    name: 'Planned procurement notice',
    when: 'Optional. Published 40 days to 12 months ahead, it cuts the tender period to 10 days.',
  },
  UK4: {
    name: 'Tender notice',
    when: 'Starts a competition. Also used for below-threshold tender notices (s.87).',
  },
  UK5: { name: 'Transparency notice', when: 'Before a direct award or a switch to one. Not user choice.' },
  UK6: { name: 'Contract award notice', when: 'Before signing; starts the standstill. Not user choice.' },
  UK7: {
    name: 'Contract details notice',
    when: 'Within 30 days of signing (light touch 120). Notifiable below-threshold contracts: as soon as practicable (s.87(3)).',
  },
  UK8: {
    name: 'Contract payment notice',
    when: 'Payments over £30,000, for procurements begun from 1 April 2026.',
  },
  UK9: {
    name: 'Contract performance notice',
    when: 'KPI results at least yearly for contracts over £5m; breach or poor performance within 30 days.',
  },
  UK10: {
    name: 'Contract change notice',
    when: 'Before a notifiable change. Not light touch, defence, private utilities or Northern Ireland.',
  },
  UK11: {
    name: 'Contract termination notice',
    when: 'Within 30 days of the contract ending, expiry included.',
  },
  UK12: {
    name: 'Procurement termination notice',
    when: 'As soon as practicable after deciding not to award.',
  },
  UK13: { name: 'Dynamic market intention notice', when: 'Before setting up a dynamic market.' },
  UK14: { name: 'Dynamic market establishment notice', when: 'As soon as practicable after it is set up.' },
  UK15: { name: 'Dynamic market modification notice', when: 'After a change to the market.' },
  UK16: { name: 'Dynamic market cessation notice', when: 'After it closes. Not private utilities.' },
  UK17: { name: 'Payments compliance notice', when: 'Every six months, at organisation level.' },
  'PSR-plan': { name: 'Notice of intention to follow the Most Suitable Provider Process', when: '' },
  'PSR-invitation': { name: 'Notice that invites offers', when: '' },
  'PSR-intention': { name: 'Notice of intention to award', when: '' },
  'PSR-award': { name: 'Notice of the award', when: '' },
  'PSR-change': { name: 'Notice of the modification', when: '' },
  'PSR-termination': { name: 'Notice that a health contract has ended', when: '' },
  'PSR-abandonment': { name: 'Notice of abandonment', when: '' },
  'PCS-contract': { name: 'Contract notice on Public Contracts Scotland', when: '' },
  'PCS-award': { name: 'Award notice on Public Contracts Scotland', when: '' },
  none: { name: 'No notice of the Procurement Act', when: '' },
};
