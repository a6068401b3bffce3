import { recordWords } from '../text/en/record.ts';
import { words as names } from '../text/en/words.ts';
import type { RulesetText, Verdict } from '../types.ts';
import type { DecisionRecord, RecordedRoute } from './record.ts';

/** The words a record needs beyond the rule set's own. */
export interface RecordText {
  readonly record: Readonly<Record<keyof typeof recordWords, string>>;
  readonly status: Readonly<Record<string, string>>;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const english: RecordText = { record: recordWords, status: names.status };

/** Only web addresses become links; anything else stays text. */
function link(ref: string, url: string | null): string {
  const label = escapeHtml(ref);
  return url !== null && /^https?:\/\//.test(url) ? `<a href="${escapeHtml(url)}">${label}</a>` : label;
}

/** Pounds in the manner of the language; English and Welsh write figures alike. */
function money(amount: number | null, otherwise: string): string {
  if (amount === null) return otherwise;
  const [whole = '', pence = ''] = amount.toFixed(2).split('.');
  return `£${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${pence === '00' ? '' : `.${pence}`}`;
}

/** A whole accessible page: no script, no style sheet of its own, readable in print and by Word. */
export function recordToHtml(record: DecisionRecord, text: RulesetText, words: RecordText = english): string {
  const w = words.record;
  const e = escapeHtml;
  const title = record.title || w.title;
  return [
    `<!doctype html><html lang="${record.language}"><head><meta charset="utf-8"><title>${e(title)}</title></head><body>`,
    `<h1>${e(title)}</h1><p>${e(w.kept)}</p><p>${e(w.disclaimer)}</p>`,
    summary(record, text, words),
    record.provisional ? `<p>${e(w.assumed)}</p>` : '',
    answersTable(record, words),
    section(record, ['recommended'], w.recommended, words),
    section(record, ['lawful'], w.open, words),
    section(record, ['undetermined'], w.undetermined, words),
    section(record, ['ruled-out'], w.barred, words),
    '</body></html>',
  ].join('\n');
}

function summary(record: DecisionRecord, text: RulesetText, { record: w }: RecordText): string {
  const named = (id: string): string => record.routes.find((route) => route.id === id)?.name ?? id;
  const { threshold, chosen, ruleset } = record;
  const limit = threshold.key
    ? `${text.limits[threshold.key] ?? threshold.key}: ${money(threshold.amount, w.unknown)}`
    : w.unknown;
  const rows: readonly (readonly [string, string])[] = [
    [w.author, record.author],
    [w.date, record.createdOn],
    [w.lawDate, record.asOf],
    [w.ruleset, `${ruleset.id} ${ruleset.version}, ${ruleset.effectiveFrom}, SHA-256 ${ruleset.hash}`],
    [w.regime, text.regimes[record.regime] ?? record.regime],
    [w.value, money(threshold.estimated, w.unknown)],
    [w.threshold, limit],
    [w.recommended, record.recommended.map(named).join('; ') || w.unknown],
    ...(chosen
      ? [[w.chosen, named(chosen.route)] as const, [w.justification, chosen.justification] as const]
      : []),
  ];
  const items = rows.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`);
  return `<dl>${items.join('')}</dl>`;
}

function answersTable(record: DecisionRecord, { record: w }: RecordText): string {
  const head = [w.question, w.answer, w.justification].map(
    (name) => `<th scope="col">${escapeHtml(name)}</th>`,
  );
  const rows = record.answers.map(({ question, answer, label, justification }) => {
    const cells = [answer === 'unsure' ? w.unsure : label, justification].map(
      (cell) => `<td>${escapeHtml(cell)}</td>`,
    );
    return `<tr><th scope="row">${escapeHtml(question)}</th>${cells.join('')}</tr>`;
  });
  return `<h2>${escapeHtml(w.answers)}</h2><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function section(
  record: DecisionRecord,
  verdicts: readonly Verdict[],
  heading: string,
  words: RecordText,
): string {
  const routes = record.routes.filter(({ verdict }) => verdicts.includes(verdict));
  if (routes.length === 0) return '';
  return `<h2>${escapeHtml(heading)}</h2>${routes.map((route) => routeHtml(route, words)).join('')}`;
}

function routeHtml({ name, reasons }: RecordedRoute, { status }: RecordText): string {
  const items = reasons.map(({ text, citation }) => {
    const checked = status[citation.status] ?? citation.status;
    return `<li>${escapeHtml(text)} (${link(citation.ref, citation.url)}; ${escapeHtml(checked)})</li>`;
  });
  return `<h3>${escapeHtml(name)}</h3><ul>${items.join('')}</ul>`;
}

/** The record as JSON text, indented for the file. `parseRecord` reads it back. */
export function recordToJson(record: DecisionRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
