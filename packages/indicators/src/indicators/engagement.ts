import { DAY } from '../time.ts';
import type { TenderUnit } from '../units.ts';
import { type CorpusContext, type Outcome, share } from './define.ts';

/** How far back the corpus must reach before "no engagement notice" can be said: engagement may precede by a year. */
export const LOOK_BACK = 365 * DAY;

/** No notice in a corpus that is too short is unknown, not "no". */
function engaged({ engaged, first }: TenderUnit, corpus: CorpusContext): Outcome {
  return engaged ? true : first - corpus.first < LOOK_BACK ? 'unknown' : false;
}

/** Section 5: preliminary market engagement before a tender. */
export const ENGAGEMENT = [
  share<'tender'>({
    id: 'market-engagement-share',
    title: 'Tenders with a preliminary market engagement notice before them',
    unit: 'processes',
    of: 'tender',
    outcome: engaged,
    unknownInside: true,
  }),
  share<'tender'>({
    id: 'market-engagement-share-above-threshold',
    title: 'Tenders above threshold with a preliminary market engagement notice before them',
    unit: 'processes',
    of: 'tender',
    outcome: (tender, corpus) => (tender.above === true ? engaged(tender, corpus) : undefined),
    unknownInside: true,
  }),
  share<'tender'>({
    id: 'engagement-rationale-share',
    title: 'Tenders that state a reason for no engagement notice',
    unit: 'processes',
    of: 'tender',
    outcome: ({ rationale }) => rationale,
  }),
  share<'engagement'>({
    id: 'engagement-followed-share',
    title: 'Engagement notices followed by a tender so far: a floor, since others may still come',
    unit: 'processes',
    of: 'engagement',
    outcome: ({ tendered }) => tendered,
  }),
] as const;
