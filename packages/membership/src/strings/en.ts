import type { And, FormWords } from './types.ts';

export const en: FormWords = {
  fields: {
    name: {
      label: 'Full name',
      errors: {
        required: 'Enter your full name',
        'too-long': 'Full name must be 200 characters or fewer',
      },
    },
    email: {
      label: 'Work email address',
      hint: 'We will send a message to this address so that you can confirm it',
      errors: {
        required: 'Enter your work email address',
        'invalid-email': 'Enter an email address in the correct format, like name@example.com',
        'too-long': 'Email address must be 254 characters or fewer',
        'control-characters': 'Enter an email address in the correct format, like name@example.com',
        formula: 'Enter an email address in the correct format, like name@example.com',
      },
    },
    organisation: {
      label: 'Organisation',
      errors: {
        required: 'Enter the name of your organisation',
        'too-long': 'Name of your organisation must be 200 characters or fewer',
      },
    },
    organisationType: {
      label: 'Type of organisation',
      errors: {
        required: 'Select the type of your organisation',
        'unknown-option': 'Select a type from the list',
      },
    },
    role: {
      label: 'Role or job title',
      errors: { 'too-long': 'Role or job title must be 200 characters or fewer' },
    },
    nation: {
      label: 'Nation or region',
      hint: 'So that we can tell you about events near you',
      errors: { 'unknown-option': 'Select a nation or region from the list' },
    },
    interests: {
      label: 'What interests you',
      hint: 'Select all that apply',
      errors: {
        'too-many': 'Select 20 interests or fewer',
        'unknown-option': 'Select interests from the list',
      },
    },
    language: {
      label: 'Preferred language',
      hint: 'The language of our messages to you',
      errors: { 'unknown-option': 'Select English or Cymraeg' },
    },
  },
  general: {
    required: 'Enter {label}',
    'wrong-type': 'Enter {label} again',
    'too-long': 'Shorten {label}',
    'too-many': 'Choose fewer for {label}',
    'control-characters': 'Enter {label} on one line, without special control characters',
    formula: 'Enter {label} in words: it must not start like a spreadsheet formula',
    'invalid-email': 'Enter an email address in the correct format, like name@example.com',
    'unknown-option': 'Select {label} from the list',
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
