import type { And, FormWords } from './types.ts';

export const en: FormWords = {
  fields: {
    name: {
      label: 'Full name',
    },
    email: {
      label: 'Work email address',
      hint: 'We will send a message to this address so that you can confirm it',
    },
    organisation: {
      label: 'Organisation',
    },
    organisationType: {
      label: 'Type of organisation',
    },
    role: {
      label: 'Role or job title',
    },
    nation: {
      label: 'Nation or region',
      hint: 'So that we can tell you about events near you',
    },
    interests: {
      label: 'What interests you',
      hint: 'Select all that apply',
    },
    language: {
      label: 'Preferred language',
      hint: 'The language of our messages to you',
    },
  },
  optional: '(optional)',
  noneChosen: 'Choose one',
  errorPrefix: 'Error:',
  errorSummary: 'There is a problem',
  submit: 'Join the community',
  updatesLegend: 'Email updates',
  controllerUnknown: 'the organisation that runs this community',
};

export const and: And = () => 'and';

/** The choices of lists, by their stored id. */
export const options = {
  council: 'Council',
  'combined-authority': 'Combined authority',
  'public-body': 'Other public body',
  'supplier-sme': 'Supplier (up to 249 staff)',
  'supplier-large': 'Supplier (250 or more staff)',
  supplier: 'Supplier (size not given)',
  university: 'University or research organisation',
  other: 'Other',
  england: 'England',
  'northern-ireland': 'Northern Ireland',
  scotland: 'Scotland',
  wales: 'Wales',
  'east-midlands': 'East Midlands',
  'east-of-england': 'East of England',
  london: 'London',
  'north-east': 'North East',
  'north-west': 'North West',
  'south-east': 'South East',
  'south-west': 'South West',
  'west-midlands': 'West Midlands',
  'yorkshire-and-the-humber': 'Yorkshire and The Humber',
  'uk-wide': 'Across the UK',
  'outside-uk': 'Outside the UK',
  'case-studies': 'Case studies',
  'cohort-programme': 'Cohort programme',
  events: 'Events',
  guidance: 'Guidance and playbooks',
  'online-courses': 'Online courses',
  podcast: 'Podcast',
  research: 'Research',
} as const;
