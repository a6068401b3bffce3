import { readFileSync } from 'node:fs';
import type { Language, Localized } from '@ipec/common';
import { parseCsv, type Cell } from '@ipec/feeds/table';
import { chartWordsCy } from './chart-words-cy.ts';
import { attribute, escapeHtml } from './html.ts';

/** Indicators of real notices; packages/indicators/scripts/sample.ts makes the file. */
const SAMPLE = new URL('../../../packages/indicators/data/find-a-tender-sample.csv', import.meta.url);
const EXAMPLES = new URL('../../../packages/evidence-chart/examples/', import.meta.url);

/** The column of the indicator file that holds the name of a category. */
const LABELS: Localized<string> = { en: 'category_label', cy: 'category_label_cy' };

/** The words of the examples in each language; `null` where they stand as they are. */
const EXAMPLE_WORDS: Localized<typeof chartWordsCy | null> = { en: null, cy: chartWordsCy };

const text = (cell: Cell | undefined): string => cell?.text ?? '';

/** One category of an indicator. */
interface Category {
  readonly name: string;
  readonly share: number;
  readonly all: string;
}

/** The rows of one indicator by category, as the file has them, in the words of a language. */
function categories(id: string, lang: Language): readonly Category[] {
  const parsed = parseCsv(readFileSync(SAMPLE, 'utf8'));
  if (!parsed.ok) throw new Error(`The indicator file cannot be read: ${JSON.stringify(parsed.issues)}`);
  const { columns, rows } = parsed.value;
  const at = (row: readonly Cell[], name: string): string =>
    text(row[columns.findIndex((one) => one.name === name)]);
  const found = rows.filter(
    (row) => at(row, 'id') === id && at(row, 'stream') === 'find-a-tender' && at(row, 'category') !== '',
  );
  if (found.length === 0) throw new Error(`The indicator file has no categories of ${id}.`);
  return found.map((row) => ({
    name: at(row, LABELS[lang]) || at(row, 'category'),
    share: Number(at(row, 'value')),
    all: new Intl.NumberFormat('en-GB').format(Number(at(row, 'denominator'))),
  }));
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** The words of a chart, some of which are counted when the page is built. */
interface ChartWords {
  readonly heading: string;
  readonly summary: (rows: readonly Category[]) => string;
  readonly caption: string;
  readonly head: readonly [string, string];
}

/** The words that the charts share. The Welsh awaits a translator's review. */
const SHARED: Readonly<
  Record<Language, { readonly source: string; readonly period: string; readonly note: string }>
> = {
  en: {
    source: 'Find a Tender, Cabinet Office (Open Government Licence v3.0), computed by @ipec/indicators',
    period: '10 April to 12 August 2026',
    note: 'Three weekdays of August and fragments of April and July 2026 are not a sample of a year. Do not quote these as figures about the United Kingdom.',
  },
  cy: {
    source:
      'Find a Tender, Swyddfa’r Cabinet (Trwydded Llywodraeth Agored f3.0), wedi’i gyfrifo gan @ipec/indicators',
    period: '10 Ebrill i 12 Awst 2026',
    note: 'Nid yw tri diwrnod gwaith ym mis Awst a darnau o fis Ebrill a mis Gorffennaf 2026 yn sampl o flwyddyn. Peidiwch â dyfynnu’r rhain fel ffigurau am y Deyrnas Unedig.',
  },
};

const MIX: Readonly<Record<Language, ChartWords>> = {
  en: {
    heading: 'How contracts were awarded in a sample of UK notices',
    summary: ([first, second]) =>
      `The open procedure leads with ${percent(first?.share ?? 0)} of ${first?.all ?? ''} awards; ${percent(second?.share ?? 0)} were made ${second?.name.toLowerCase() ?? ''}.`,
    caption: 'Awards by procedure',
    head: ['Procedure', 'Awards, %'],
  },
  cy: {
    heading: 'Sut y dyfarnwyd contractau mewn sampl o hysbysiadau’r DU',
    summary: ([first, second]) =>
      `Y weithdrefn agored sydd ar y blaen gyda ${percent(first?.share ?? 0)} o ${first?.all ?? ''} o ddyfarniadau; ${percent(second?.share ?? 0)}: ${second?.name.toLowerCase() ?? ''}.`,
    caption: 'Dyfarniadau yn ôl gweithdrefn',
    head: ['Gweithdrefn', 'Dyfarniadau, %'],
  },
};

const shareOf = (rows: readonly Category[], pattern: RegExp): number =>
  rows.filter(({ name }) => pattern.test(name)).reduce((sum, { share }) => sum + share, 0);

const CRITERIA: Readonly<Record<Language, ChartWords>> = {
  en: {
    heading: 'What tenders were to be judged on, in the same sample',
    summary: (rows) =>
      `${percent(shareOf(rows, /and quality/))} of ${rows[0]?.all ?? ''} lots named price or cost together with quality; ${percent(shareOf(rows, /words only/))} named criteria in words only, or none.`,
    caption: 'Lots by the kinds of criteria published',
    head: ['Criteria', 'Lots, %'],
  },
  cy: {
    heading: 'Yr hyn yr oedd tendrau i’w barnu arno, yn yr un sampl',
    summary: (rows) =>
      `Enwodd ${percent(shareOf(rows, /ac ansawdd/))} o ${rows[0]?.all ?? ''} o lotiau bris neu gost ynghyd ag ansawdd; enwodd ${percent(shareOf(rows, /geiriau/))} feini prawf mewn geiriau’n unig, neu ddim o gwbl.`,
    caption: 'Lotiau yn ôl y mathau o feini prawf a gyhoeddwyd',
    head: ['Meini prawf', 'Lotiau, %'],
  },
};

function indicatorChart(id: string, words: ChartWords, lang: Language): string {
  const rows = categories(id, lang);
  const { source, period, note } = SHARED[lang];
  const attributes = {
    type: 'bar',
    heading: words.heading,
    summary: words.summary(rows),
    source,
    'source-href': 'https://www.find-tender.service.gov.uk/',
    period,
  };
  const body = rows.map(
    ({ name, share }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td data-value="${share * 100}">${percent(share)}</td></tr>`,
  );
  const [category, value] = words.head;
  return `<ipec-evidence-chart id="${id}"${Object.entries(attributes)
    .map(([name, one]) => attribute(name, one))
    .join('')}>
<table><caption>${escapeHtml(words.caption)}</caption><thead><tr><th scope="col">${escapeHtml(category)}</th><th scope="col">${escapeHtml(value)}</th></tr></thead><tbody>
${body.join('\n')}
</tbody></table>
<ul slot="notes"><li>${escapeHtml(note)}</li></ul>
</ipec-evidence-chart>`;
}

/** The mix of procedures in the sample of real notices, computed when the page is built. */
export function procedureMix(lang: Language = 'en'): string {
  return indicatorChart('procedure-mix', MIX[lang], lang);
}

/** What tenders were to be judged on, in the same sample. */
export function criteriaMix(lang: Language = 'en'): string {
  return indicatorChart('criteria-mix', CRITERIA[lang], lang);
}

/** An example as people copy it, or in Welsh: a word that has none stops the build. */
export function chartExample(name: string, lang: Language = 'en'): string {
  const html = readFileSync(new URL(`chart-${name}.html`, EXAMPLES), 'utf8').replace(/^<!--[^]*?-->\s*/, '');
  const said = EXAMPLE_WORDS[lang];
  if (!said) return html;
  const line = html.replace(/\s+/g, ' ').replaceAll(/> | </g, (edge) => edge.trim());
  const words = said[name];
  if (!words) throw new Error(`The example ${name} has no words in the language ${lang}.`);
  return Object.entries(words).reduce((text, [english, other]) => {
    if (!text.includes(english)) throw new Error(`The example ${name} does not say: ${english}`);
    return text.replaceAll(english, other);
  }, line);
}
