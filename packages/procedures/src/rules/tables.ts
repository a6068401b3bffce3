import type { Table } from '../types.ts';

type Rows = Table['rows'];
/** PA2023 Sch.1 para 1 rows 1 to 9: contracts of a special kind. */
const special: Rows = [
  { when: 'specialSector = defence and works', then: 'defence-works' },
  { when: 'specialSector = defence and concession_subject', then: 'defence-concession' },
  { when: 'specialSector = defence', then: 'defence-goods-services' },
  {
    when: 'specialSector = utility and (works or subject = works-concession)',
    then: 'utilities-works',
  },
  { when: 'specialSector = utility and light_touch', then: 'utilities-light-touch' },
  { when: 'specialSector = utility', then: 'utilities-goods-services' },
  { when: 'light_touch and concession_subject', then: 'light-touch-concession' },
  { when: 'light_touch', then: 'light-touch' },
  { when: 'concession_subject', then: 'concession' },
];
/** Rows 10 to 12. */
const ordinary: Rows = [
  { when: 'works or subject = works-concession', then: 'works' },
  { when: 'central', then: 'goods-services-central' },
  { when: 'true', then: 'goods-services-sub-central' },
];

/** Which rules govern, and which money limit applies. Order is the declared priority of a FIRST table. */
export const tables: Readonly<Record<string, Table>> = {
  regime: {
    hitPolicy: 'FIRST',
    rows: [
      { when: 'not known(nation)', then: 'undetermined' },
      { when: 'arrangement = grant|free-trial|engagement', then: 'not-a-purchase' },
      { when: 'scotland', then: 'scotland' },
      { when: 'health_england', then: 'psr-england' },
      { when: 'health_wales', then: 'psr-wales' },
      { when: 'certain(relevant(healthcare)) and not known(healthcare)', then: 'undetermined' },
      { when: 'nation = wales and healthcare = yes|mixed-inseparable', then: 'undetermined' },
      { when: 'not in_force', then: 'old-regulations' },
      { when: 'not covered', then: 'own-rules' },
      { when: 'exemption_met', then: 'exempt' },
      { when: 'possible(above)', then: 'procurement-act' },
      { when: 'buyer = school or nation = northern-ireland or concession or utility', then: 'own-rules' },
      { when: 'true', then: 'part-6' },
    ],
  },
  /** PA2023 Sch.1 para 1, with the Scottish limits before it. No key: not modelled, so nothing is compared. */
  threshold: {
    hitPolicy: 'FIRST',
    rows: [
      { when: 'scotland and (concession_subject or specialSector = utility)', then: null },
      { when: 'scotland and works', then: 'scotland-works' },
      { when: 'scotland and light_touch', then: 'scotland-light-touch' },
      { when: 'scotland and central', then: 'scotland-goods-services-central' },
      { when: 'scotland', then: 'scotland-goods-services-other' },
      ...special.map(({ when, then }) => ({ when: `not lost and ${when}`, then })),
      ...ordinary,
    ],
  },
  /** The same for a call-off, which no separable part changes: PA2023 ss.5(6) and 10(8). */
  'threshold-of-kind': { hitPolicy: 'FIRST', rows: [...special, ...ordinary] },
  /** PRSA2014 s.3, before VAT. */
  'scottish-level': {
    hitPolicy: 'UNIQUE',
    rows: [
      { when: 'works', then: 'scotland-regulated-works' },
      { when: 'not works', then: 'scotland-regulated-goods-services' },
    ],
  },
  /** PA2023 s.87(4). */
  'notice-level': {
    hitPolicy: 'UNIQUE',
    rows: [
      { when: 'central and nation != wales', then: 'notifiable-below-threshold-central' },
      { when: 'not (central and nation != wales)', then: 'notifiable-below-threshold' },
    ],
  },
  /** PA2023 s.85(3). */
  shortlisting: {
    hitPolicy: 'UNIQUE',
    rows: [
      { when: 'central', then: 'works-shortlisting-central' },
      { when: 'not central', then: 'works-shortlisting' },
    ],
  },
  /** PA2023 Sch.1 para 1 rows 11 and 12, for whatever is compared with them beside the award: SVA2012 s.1(17). */
  'goods-services': {
    hitPolicy: 'UNIQUE',
    rows: [
      { when: 'central', then: 'goods-services-central' },
      { when: 'not central', then: 'goods-services-sub-central' },
    ],
  },
};
