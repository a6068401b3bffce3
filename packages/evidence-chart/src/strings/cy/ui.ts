import { formatNumber } from '@ipec/element-kit';
import type { UiStrings } from '../ui.ts';

/** Welsh. Awaiting a translator's review. */
export const uiCy: UiStrings = {
  showTable: 'Dangos y tabl',
  hideTable: 'Cuddio’r tabl',
  showChart: 'Dangos y siart',
  takeAway: 'Lawrlwytho neu rannu',
  source: 'Ffynhonnell:',
  axisNotes: 'Nodiadau ar y siart',
  figure: 'Siart',
  chart: (heading) => `Siart: ${heading}`,
  hint: 'Defnyddiwch y bysellau saeth i fynd drwy’r ffigurau, Escape i adael.',
  other: (count) => `Arall (${formatNumber(count)})`,
  missing: 'Dim ffigur wedi’i gyhoeddi',
  suppressed: 'Wedi’i atal',
  unread: 'Heb ei luniadu',
  measures: { '%': 'Y cant', share: 'Y cant', GBP: 'Punnoedd', EUR: 'Ewros', USD: 'Doleri UDA' },
  interval: 'Ystod ansicrwydd',
  from: (low, high) => low + (high ? ` i lai na ${high}` : ' neu fwy'),
  leftOut: (names) => `Nid yn y llun, ond yn y tabl: ${names.join('; ')}.`,
  undrawn: (count) =>
    `Ffigurau nad ydynt ar gael i’w lluniadu: ${formatNumber(count)}. Mae’r tabl yn dweud pam.`,
  notFromZero: 'Nid yw’r echelin yn dechrau ar 0.',
  overlaid: 'Mae’r ardaloedd dros ei gilydd. Ni chânt eu hadio.',
  loading: 'Yn llwytho’r ffigurau…',
  failed: 'Nid oedd modd llwytho’r ffigurau.',
  retry: 'Rhoi cynnig arall arni',
  noData: 'Ni luniwyd y siart hwn, am nad oedd modd darllen ei ffigurau.',
  incomplete: 'Ni luniedir dim lle nad yw rhan o’r cyfan wedi’i chyhoeddi.',
  needed: {
    'kind-unsuitable': 'Ni luniwyd y siart hwn, am nad yw ei ffigurau’n addas i’r math hwn o siart.',
    'chart-no-heading': 'Ni luniwyd y siart hwn, am nad oes ganddo bennawd.',
    'chart-no-summary': 'Ni luniwyd y siart hwn, am nad oes ganddo grynodeb o’r hyn y mae’n ei ddangos.',
    'chart-no-source': 'Ni luniwyd y siart hwn, am nad yw’n dweud o ble y daw ei ffigurau.',
  },
};
