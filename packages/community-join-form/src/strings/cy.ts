import { formInWelsh } from '@ipec/membership';
import type { Strings } from './strings.ts';

/** Welsh. Awaiting a translator’s review. */
export const strings: Strings = {
  form: formInWelsh,
  sending: 'Wrthi’n anfon eich atebion…',
  unsentTitle: 'Heb ei anfon eto',
  privacy: 'Darllenwch yr hysbysiad preifatrwydd',
  newTab: '(yn agor mewn tab newydd)',
  notLive: 'Ni ellir defnyddio’r ffurflen hon eto.',
  needs: 'Ar goll o hyd:',
  unsent: {
    offline:
      'Rydych all-lein. Mae eich atebion yn cael eu cadw ar y dudalen hon a chânt eu hanfon cyn gynted ag y byddwch ar-lein eto.',
    network:
      'Nid oedd modd cyrraedd y gwasanaeth. Mae eich atebion yn cael eu cadw ar y dudalen hon. Pwyswch y botwm i roi cynnig arall arni.',
  },
};
