import { formInEnglish } from '@ipec/membership';
import type { Strings } from './strings.ts';

export const en: Strings = {
  form: formInEnglish,
  sending: 'Sending your answers…',
  unsentTitle: 'Not sent yet',
  privacy: 'Read the privacy notice',
  newTab: '(opens in a new tab)',
  notLive: 'This form cannot be used yet.',
  needs: 'Still missing:',
  unsent: {
    offline:
      'You are offline. Your answers are kept on this page and will be sent as soon as you are back online.',
    network:
      'We could not reach the service. Your answers are kept on this page. Press the button to try again.',
  },
};
