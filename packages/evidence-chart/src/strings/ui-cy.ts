import { formatDate, formatNumber } from '@ipec/element-kit';
import type { UiStrings } from './ui.ts';

/** Welsh. Awaiting a translator's review. */
export const uiCy: UiStrings = {
  showTable: 'Dangos y tabl',
  hideTable: 'Cuddio’r tabl',
  showChart: 'Dangos y siart',
  download: (format) => `Lawrlwytho ${format}`,
  copyLink: 'Copïo’r ddolen',
  copied: 'Copïwyd y ddolen',
  notCopied: 'Nid oedd modd copïo’r ddolen',
  sound: 'Chwarae fel sain',
  stopSound: 'Stopio’r sain',
  source: 'Ffynhonnell:',
  notes: 'Nodiadau',
  axisNotes: 'Nodiadau ar y siart',
  chart: (heading) => `Siart: ${heading}`,
  hint: 'Defnyddiwch y bysellau saeth i fynd drwy’r ffigurau, Escape i adael.',
  other: (count) => `Arall (${formatNumber(count)})`,
  missing: 'Dim ffigur wedi’i gyhoeddi',
  suppressed: 'Wedi’i atal',
  interval: 'Ystod ansicrwydd',
  lower: (name) => `${name}, pen isaf`,
  upper: (name) => `${name}, pen uchaf`,
  notFromZero: 'Nid yw’r echelin yn dechrau ar 0.',
  rowsShown: (shown, all) =>
    `Y ${formatNumber(shown)} rhes gyntaf o ${formatNumber(all)}. Mae’r lawrlwythiad yn cynnwys pob un.`,
  loading: 'Yn llwytho’r ffigurau…',
  failed: 'Nid oedd modd llwytho’r ffigurau.',
  retry: 'Rhoi cynnig arall arni',
  noData: 'Ni luniwyd y siart hwn, am nad oedd modd darllen ei ffigurau.',
  noHeading: 'Ni luniwyd y siart hwn, am nad oes ganddo bennawd.',
  noSummary: 'Ni luniwyd y siart hwn, am nad oes ganddo grynodeb o’r hyn y mae’n ei ddangos.',
  noSource: 'Ni luniwyd y siart hwn, am nad yw’n dweud o ble y daw ei ffigurau.',
  made: (iso) => `Gwnaed y llun ar ${formatDate(iso, 'cy')}`,
};
