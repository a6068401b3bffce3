import { escapeHtml, type Language } from '@ipec/common';
import type { Panel, Point, ReportData } from './model.ts';
import { dateText } from './numbers.ts';
import { PAGE_WORDS } from './words.ts';

/** A chart of one figure to paste into a page: the figures stand in its table, and it draws itself from them. */
export function snippetOf(data: ReportData, panel: Panel, language: Language): string {
  const words = PAGE_WORDS[language];
  const { indicator, months, categories } = panel;
  const { period } = indicator;
  const days = [period.from, period.to].map((day) =>
    day === null ? words.notKnown : dateText(day, language),
  );
  const kind = months.length > 0 ? 'line' : 'bar';
  const attributes = {
    type: kind,
    lang: language,
    heading: panel.title,
    summary: [panel.figure, ...panel.sentences, ...panel.peers].join(' '),
    source: `${indicator.sourceLabels[language]}${indicator.licence && ` (${indicator.licence})`}`,
    'source-href': indicator.sourceHref,
    period: days.join(' – '),
  };
  const rows = months.length > 0 ? months : categories.length > 0 ? categories : comparison(panel, language);
  const head = months.length > 0 ? words.month : categories.length > 0 ? words.category : '';
  const scale = indicator.valueUnit === 'share' ? 100 : 1;
  const cells = rows.map(
    ({ key, label, value, text }) =>
      `<tr><th scope="row">${months.length > 0 ? `<time datetime="${key}">${escapeHtml(label)}</time>` : escapeHtml(label)}</th><td${value === null ? '' : ` data-value="${rounded(value * scale)}"`}>${escapeHtml(text)}</td></tr>`,
  );
  return `<ipec-evidence-chart${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')}>
<table><caption>${escapeHtml(`${panel.title}: ${data.title}`)}</caption><thead><tr><th scope="col">${escapeHtml(head)}</th><th scope="col">${escapeHtml(words.value)}${indicator.valueUnit === 'share' ? ', %' : ''}</th></tr></thead><tbody>
${cells.join('\n')}
</tbody></table>
</ipec-evidence-chart>`;
}

/** Our value and the peers' median. */
function comparison({ figure, indicator, peers }: Panel, language: Language): readonly Point[] {
  const words = PAGE_WORDS[language];
  const own = { key: 'ours', label: words.ours, value: indicator.value, text: figure, count: '' };
  const median = indicator.peers?.median ?? null;
  if (median === null || peers.length === 0) return [own];
  const text = indicator.valueUnit === 'share' ? `${rounded(median * 100)}%` : String(rounded(median));
  return [own, { key: 'peers', label: words.median, value: median, text, count: '' }];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
