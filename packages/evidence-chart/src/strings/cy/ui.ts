import { formatNumber } from '@ipec/element-kit';
import type { UiStrings } from '../ui.ts';

/** Welsh. Awaiting a translator's review. */
export const uiCy: UiStrings = {
  showTable: 'Dangos y tabl',
  hideTable: 'Cuddio’r tabl',
  showChart: 'Dangos y siart',
  takeAway: 'Lawrlwytho neu rannu',
  download: (format) => `Lawrlwytho ${format}`,
  copyLink: 'Copïo’r ddolen',
  sound: 'Chwarae fel sain',
  stopSound: 'Stopio’r sain',
  source: 'Ffynhonnell:',
  axisNotes: 'Nodiadau ar y siart',
  chart: (heading) => `Siart: ${heading}`,
  hint: 'Defnyddiwch y bysellau saeth i fynd drwy’r ffigurau, Escape i adael.',
  other: (count) => `Arall (${formatNumber(count)})`,
  missing: 'Dim ffigur wedi’i gyhoeddi',
  suppressed: 'Wedi’i atal',
  unread: 'Heb ei luniadu',
  measures: { '%': 'Y cant', share: 'Y cant', GBP: 'Punnoedd', EUR: 'Ewros', USD: 'Doleri UDA' },
  interval: 'Ystod ansicrwydd',
  notFromZero: 'Nid yw’r echelin yn dechrau ar 0.',
  loading: 'Yn llwytho’r ffigurau…',
  failed: 'Nid oedd modd llwytho’r ffigurau.',
  retry: 'Rhoi cynnig arall arni',
  noData: 'Ni luniwyd y siart hwn, am nad oedd modd darllen ei ffigurau.',
  incomplete: 'Ni luniedir cyfrannau lle nad yw rhan wedi’i chyhoeddi.',
  needed: {
    'scale-not-positive': 'Ni luniwyd y siart hwn, am nad oes lle i 0 neu lai ar raddfa o bwerau deg.',
    'kind-series': 'Ni luniwyd y siart hwn, am fod angen nifer arall o golofnau ffigurau ar y math hwn.',
    'kind-places': 'Ni luniwyd y siart hwn, am fod y math hwn yn cymharu dau ddyddiad neu ddwy golofn.',
    'region-unknown':
      'Ni luniwyd y map hwn, am nad yw pob rhes yn enwi rhanbarth neu genedl o’r Deyrnas Unedig.',
    'parts-negative': 'Ni luniwyd y siart hwn, am na all rhannau o gyfanwaith fod yn negatif.',
    'chart-no-heading': 'Ni luniwyd y siart hwn, am nad oes ganddo bennawd.',
    'chart-no-summary': 'Ni luniwyd y siart hwn, am nad oes ganddo grynodeb o’r hyn y mae’n ei ddangos.',
    'chart-no-source': 'Ni luniwyd y siart hwn, am nad yw’n dweud o ble y daw ei ffigurau.',
  },
};
