import type { Cpv } from '../facts.ts';
import { AWARDING, type Outcome, share, TENDERING } from './define.ts';

const research = (cpv: Cpv): Outcome => (cpv === undefined ? 'unknown' : cpv !== 'other');
const generic = (cpv: Cpv): Outcome => (cpv === undefined ? 'unknown' : cpv === 'generic');

/** Section 6: research and development, by the codes published. No notice has a field for it. */
export const RESEARCH = [
  share<'tender'>({
    id: 'rnd-share',
    title: 'Tenders with a research and development code (CPV division 73)',
    unit: 'processes',
    of: 'tender',
    streams: TENDERING,
    outcome: ({ cpv }) => research(cpv),
    unknownInside: true,
  }),
  share<'award'>({
    id: 'rnd-share-awards',
    title: 'Awards with a research and development code (CPV division 73)',
    unit: 'awards',
    of: 'award',
    streams: AWARDING,
    outcome: ({ concluded, cpv }) => (concluded ? research(cpv) : undefined),
    unknownInside: true,
  }),
  share<'tender'>({
    id: 'rnd-share-generic',
    title: 'Tenders whose only such code is 73000000 itself, which is used loosely',
    unit: 'processes',
    of: 'tender',
    streams: TENDERING,
    outcome: ({ cpv }) => generic(cpv),
    unknownInside: true,
  }),
  share<'ground'>({
    id: 'prototype-ground-share',
    title: 'Direct-award processes on the ground of prototypes and development',
    unit: 'processes',
    of: 'ground',
    outcome: ({ prototypes }) => prototypes,
  }),
  share<'tender'>({
    id: 'rnd-keyword-candidates',
    title: 'Tenders with a word that a person should look at: not a measure of innovation',
    unit: 'processes',
    of: 'tender',
    streams: TENDERING,
    outcome: ({ keyword }) => keyword,
  }),
] as const;
