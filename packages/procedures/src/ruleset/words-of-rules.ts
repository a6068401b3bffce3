/** The words that a rule may be written with: its shape and the check of a sheet read the same lists. */

/** How a statute says by when: those with `true` count days. */
const PHRASES = {
  'beginning-with': true,
  within: true,
  'at-least-before': true,
  before: false,
  'as-soon-as-practicable': false,
} as const;
type Phrase = keyof typeof PHRASES;

export const DEADLINE_PHRASES = Object.keys(PHRASES) as [Phrase, ...Phrase[]];

/** Whether a phrase counts days, and so must say how many. */
export const countsDays = (phrase: string): boolean =>
  Object.hasOwn(PHRASES, phrase) && PHRASES[phrase as Phrase];

/** What days are counted from. */
export const DEADLINE_EVENTS = [
  'tender-notice',
  'award-notice',
  'signing',
  'award',
  'modification',
  'end',
  'decision',
  'breach',
  'payment',
  'year',
] as const;

/** How far a row was held against the law. */
export const ROW_STATUSES = ['verified', 'partly', 'unverified'] as const;
