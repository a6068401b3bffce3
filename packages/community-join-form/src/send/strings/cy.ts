import type { SendStrings } from './strings.ts';

/** Welsh. Awaiting a translator’s review. */
export const cy: SendStrings = {
  waiting:
    'Nid yw eich atebion wedi’u hanfon eto. Byddwn yn rhoi cynnig arall arni mewn eiliad. Maent yn cael eu cadw ar y dudalen hon.',
  busy: 'Mae llawer o bobl yn ymuno ar hyn o bryd. Caiff eich atebion eu hanfon mewn eiliad. Maent yn cael eu cadw ar y dudalen hon.',
  proving:
    'Mae llawer o bobl yn ymuno ar hyn o bryd. Mae eich porwr yn gwneud gwiriad byr. Nid oes angen i chi wneud dim.',
  skipProof: 'Anfon heb y gwiriad, sy’n cymryd mwy o amser',
  leaving: 'Yn mynd â chi i’r dudalen nesaf…',
  refusedTitle: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
  contact: 'Gallwch hefyd gysylltu â ni:',
  contactPage: 'tudalen gysylltu',
  sentTitle: 'Rydym wedi cael eich cais',
  sentText: (email) => `Rydym yn anfon neges i ${email}.`,
  sentNext:
    'Agorwch hi a dilynwch y ddolen i gadarnhau eich cyfeiriad. Os na ddaw, edrychwch yn eich ffolder sbam.',
  suggestion: (email) => `Ai ${email} oeddech chi’n ei olygu?`,
  correct: 'Ie, cywiro’r cyfeiriad',
  keep: 'Na, anfon fel y’i teipiais',
  another: 'Anfon cais arall',
  receipt: 'Yr hyn y cytunoch iddo',
  agreed: 'Cytunoch i hyn:',
  notAgreed: 'Ni chytunoch i hyn, ac nid oes angen i chi:',
  download: 'Lawrlwytho copi',
  tooMany:
    'Mae gormod o bobl yn ymuno ar hyn o bryd. Mae eich atebion yn cael eu cadw ar y dudalen hon. Pwyswch y botwm i roi cynnig arall arni ymhen ychydig funudau.',
  refused:
    'Ni dderbyniodd y gwasanaeth y ffurflen hon. Mae eich atebion yn cael eu cadw ar y dudalen hon. Nid eich bai chi yw hyn.',
};
