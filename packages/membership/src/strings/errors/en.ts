import type { ErrorStrings } from './types.ts';

export const en: ErrorStrings = {
  fields: {
    name: {
      required: 'Enter your full name',
      'too-long': 'Full name must be 200 characters or fewer',
    },
    email: {
      required: 'Enter your work email address',
      'invalid-email': 'Enter an email address in the correct format, like name@example.com',
      'too-long': 'Email address must be 254 characters or fewer',
      'control-characters': 'Enter an email address in the correct format, like name@example.com',
      formula: 'Enter an email address in the correct format, like name@example.com',
    },
    organisation: {
      required: 'Enter the name of your organisation',
      'too-long': 'Name of your organisation must be 200 characters or fewer',
    },
    organisationType: {
      required: 'Select the type of your organisation',
      'unknown-option': 'Select a type from the list',
    },
    role: { 'too-long': 'Role or job title must be 200 characters or fewer' },
    nation: { 'unknown-option': 'Select a nation or region from the list' },
    interests: {
      'too-many': 'Select 20 interests or fewer',
      'unknown-option': 'Select interests from the list',
    },
    language: { 'unknown-option': 'Select English or Cymraeg' },
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
};
