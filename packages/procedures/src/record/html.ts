import { escapeHtml } from '@ipec/common';
import type { Citation, RulesetText } from '../types.ts';
import { english, recordDocument, type RecordBlock, type RecordItem, type RecordText } from './document.ts';
import type { DecisionRecord } from './format.ts';

/** Only web addresses become links; anything else stays text. */
function link({ ref, url }: Citation): string {
  const label = escapeHtml(ref);
  return url !== null && /^https?:\/\//.test(url) ? `<a href="${escapeHtml(url)}">${label}</a>` : label;
}

function itemHtml({ text, citations = [] }: RecordItem, status: RecordText['status']): string {
  const law = citations.map((one) => `${link(one)}; ${escapeHtml(status[one.status] ?? one.status)}`);
  const words = escapeHtml(text).replace(/\r?\n/g, '<br>');
  return law.length > 0 ? `${words} (${law.join('; ')})` : words;
}

const BLOCKS: {
  readonly [T in RecordBlock['type']]: (
    block: Extract<RecordBlock, { type: T }>,
    status: RecordText['status'],
  ) => string;
} = {
  heading: ({ level, text }) => `<h${level}>${escapeHtml(text)}</h${level}>`,
  paragraph: ({ text }) => `<p>${escapeHtml(text)}</p>`,
  facts: ({ rows }, status) =>
    `<dl>${rows.map(([term, one]) => `<dt>${escapeHtml(term)}</dt><dd>${itemHtml(one, status)}</dd>`).join('')}</dl>`,
  list: ({ items }, status) => `<ol>${items.map((one) => `<li>${itemHtml(one, status)}</li>`).join('')}</ol>`,
  table: ({ head, rows }, status) => {
    const cells = ([first, ...others]: readonly RecordItem[]): string =>
      `<th scope="row">${first ? itemHtml(first, status) : ''}</th>${others.map((one) => `<td>${itemHtml(one, status)}</td>`).join('')}`;
    const top = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
    return `<table><thead><tr>${top}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`;
  },
};

/** A whole accessible page: no script, no style sheet of its own, readable in print, by Word and by LibreOffice. */
export function recordToHtml(record: DecisionRecord, text: RulesetText, words: RecordText = english): string {
  const { title, language, blocks } = recordDocument(record, text, words);
  const body = blocks.map((block) =>
    (BLOCKS[block.type] as (block: RecordBlock, status: RecordText['status']) => string)(block, words.status),
  );
  return [
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...body,
    '</body></html>',
  ].join('\n');
}

/** The record as JSON text, indented for the file. `parseRecord` reads it back. */
export function recordToJson(record: DecisionRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
