import type { IndicatorWords } from '../../model.ts';

/** What an indicator file says besides its figures. */
export const indicatorsEn: IndicatorWords = {
  couldBe: 'What it could be, with those not known',
  few: 'Too few to compare',
  reasons: {
    'nothing-to-count': 'Nothing to count',
    'not-known': 'Not known',
    'not-published': 'No figure published',
  },
  ofHowMany: 'In brackets: how many each figure is of.',
};
