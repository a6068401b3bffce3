import type { TenderUnit } from '../units.ts';
import { type CorpusContext, type Outcome, share } from './define.ts';
import { LOOK_BACK } from './look-back.ts';

/** No notice is "no" only where the stream reaches back far enough before the tender; else it is unknown. */
function engaged({ engaged, first }: TenderUnit, corpus: CorpusContext): Outcome {
  if (engaged !== false) return engaged ?? 'unknown';
  if (first === undefined || corpus.first === undefined) return 'unknown';
  return first - corpus.first < LOOK_BACK ? 'unknown' : false;
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
    history: 'notices',
  }),
  share<'tender'>({
    id: 'market-engagement-share-above-threshold',
    title: 'Tenders above threshold with a preliminary market engagement notice before them',
    unit: 'processes',
    of: 'tender',
    outcome: (tender, corpus) => (tender.above === true ? engaged(tender, corpus) : undefined),
    unknownInside: true,
    history: 'notices',
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
    outcome: ({ tendered }) => tendered ?? 'unknown',
  }),
] as const;
