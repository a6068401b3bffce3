import type { SendStrings } from './strings.ts';

export const en: SendStrings = {
  waiting: 'Your answers have not been sent yet. Trying again in a moment. They are kept on this page.',
  busy: 'Many people are joining at the moment. Your answers will be sent in a moment. They are kept on this page.',
  proving:
    'Many people are joining at the moment. Your browser is doing a short check. You do not have to do anything.',
  skipProof: 'Send without the check, which takes longer',
  leaving: 'Taking you to the next page…',
  refusedTitle: 'Sorry, there is a problem with the service',
  contact: 'You can also contact us:',
  contactPage: 'contact page',
  sentTitle: 'We have received your application',
  sentText: (email) => `We are sending a message to ${email}.`,
  sentNext:
    'Open it and follow the link to confirm your address. If it does not come, look in your spam folder.',
  suggestion: (email) => `Did you mean ${email}?`,
  correct: 'Yes, correct it',
  keep: 'No, send it as I typed it',
  another: 'Send another application',
  receipt: 'What you agreed to',
  agreed: 'You agreed to this:',
  notAgreed: 'You did not agree to this, and do not need to:',
  download: 'Download a copy',
  tooMany:
    'Too many people are joining at the moment. Your answers are kept on this page. Press the button to try again in a few minutes.',
  refused: 'The service did not accept this form. Your answers are kept on this page. It is not your fault.',
};
