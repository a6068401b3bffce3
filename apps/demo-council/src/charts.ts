import { readFileSync } from 'node:fs';
import { parseCsv, type Cell } from '@ipec/feeds/table';
import { attribute, escapeHtml } from './html.ts';

/** Indicators of real notices; packages/indicators/scripts/sample.ts makes the file. */
const SAMPLE = new URL('../../../packages/indicators/data/find-a-tender-sample.csv', import.meta.url);
const EXAMPLES = new URL('../../../packages/evidence-chart/examples/', import.meta.url);

/** A category of the indicators in words. */
const PROCEDURES: Readonly<Record<string, string>> = {
  open: 'Open',
  below_without_competition: 'Below threshold, without competition',
  below_limited: 'Below threshold, limited',
  below_open: 'Below threshold, open',
  competitive_flexible: 'Competitive flexible',
  below_unknown: 'Below threshold, not said',
  direct_award: 'Direct award',
  framework_call_off: 'Call-off from a framework',
  below_framework_call_off: 'Below threshold, call-off from a framework',
};

const text = (cell: Cell | undefined): string => cell?.text ?? '';

/** The rows of one indicator by category, as the file has them. */
function categories(
  id: string,
): readonly { readonly name: string; readonly share: number; readonly all: string }[] {
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
    name: PROCEDURES[at(row, 'category')] ?? at(row, 'category'),
    share: Number(at(row, 'value')),
    all: at(row, 'denominator'),
  }));
}

/** The mix of procedures in the sample of real notices, computed when the page is built. */
export function procedureMix(): string {
  const rows = categories('procedure-mix');
  const first = rows[0];
  if (!first) throw new Error('The mix has no procedures.');
  const share = (one: number): string => `${(one * 100).toFixed(1)}%`;
  const words = {
    type: 'bar',
    heading: 'How contracts were awarded in a sample of UK notices',
    summary: `The open procedure leads with ${share(first.share)} of ${first.all} awards; ${share(rows[1]?.share ?? 0)} were made ${rows[1]?.name.toLowerCase() ?? ''}.`,
    source: 'Find a Tender, Cabinet Office (Open Government Licence v3.0), computed by @ipec/indicators',
    'source-href': 'https://www.find-tender.service.gov.uk/',
    period: '10 April to 12 August 2026',
  };
  const body = rows.map(
    ({ name, share: one }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td data-value="${one * 100}">${share(one)}</td></tr>`,
  );
  return `<ipec-evidence-chart id="procedure-mix"${Object.entries(words)
    .map(([name, value]) => attribute(name, value))
    .join('')}>
<table><caption>Awards by procedure</caption><thead><tr><th scope="col">Procedure</th><th scope="col">Awards, %</th></tr></thead><tbody>
${body.join('\n')}
</tbody></table>
<ul slot="notes"><li>Three weekdays of August and fragments of April and July 2026 are not a sample of a year. Do not quote these as figures about the United Kingdom.</li></ul>
</ipec-evidence-chart>`;
}

/** An example as people copy it. */
export function chartExample(name: string): string {
  return readFileSync(new URL(`chart-${name}.html`, EXAMPLES), 'utf8').replace(/^<!--[^]*?-->\s*/, '');
}
