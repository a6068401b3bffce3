import type { IndicatorWords } from '../../model.ts';

/** Welsh. Awaiting a translator's review. */
export const indicatorsCy: IndicatorWords = {
  couldBe: 'Yr hyn y gallai fod, gyda’r rhai anhysbys',
  few: 'Rhy ychydig i’w cymharu',
  reasons: {
    'nothing-to-count': 'Dim i’w gyfrif',
    'not-known': 'Anhysbys',
    'not-published': 'Dim ffigur wedi’i gyhoeddi',
  },
  ofHowMany: 'Mewn cromfachau: o faint y mae pob ffigur.',
};
