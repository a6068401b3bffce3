import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '@ipec/common';
import { figureParts, sentenceParts } from '@ipec/feeds/item';
import { escapeHtml, quotedIn } from './html.ts';

const require = createRequire(import.meta.url);

interface Source {
  readonly name: string;
  readonly url: string;
}

interface Figure {
  readonly id: string;
  readonly value: number | string;
  readonly unit?: string;
  readonly label: string;
  readonly date?: string;
  readonly source: Source;
  readonly details?: string;
  readonly note?: string;
  readonly alternatives?: readonly {
    readonly value: number | string;
    readonly date?: string;
    readonly source: Source;
  }[];
}

const file = require.resolve('@ipec/key-figures/examples/feeds/key-figures.json');
const figures = (JSON.parse(readFileSync(file, 'utf8')) as { readonly figures: readonly Figure[] }).figures;

function quantity(value: number | string, unit: string | undefined): string {
  const number = typeof value === 'number' ? value : null;
  return figureParts({ value: number, text: String(value), unit: unit ?? null, label: '', date: null }, 'en')
    .value;
}

function link({ name, url }: Source): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>`;
}

/** What others publish of the same quantity, for the reader who wants to know. */
function details({ details: text, note, alternatives = [], unit }: Figure, words: FigureWords): string {
  if (!text && !note && alternatives.length === 0) return '';
  const rivals = alternatives.map(
    ({ value, date, source }) =>
      `<li>${escapeHtml(quantity(value, unit))}${date ? `, ${escapeHtml(date)}` : ''}: ${link(source)}</li>`,
  );
  const paragraphs = [text, note].filter(Boolean).map((one) => `<p>${escapeHtml(one ?? '')}</p>`);
  return `<details><summary>${escapeHtml(rivals.length > 0 ? words.rivals : words.about)}</summary>
${paragraphs.join('')}${rivals.length > 0 ? `<ul>${rivals.join('')}</ul>` : ''}</details>`;
}

/** The words around figures. */
export interface FigureWords {
  readonly rivals: string;
  readonly about: string;
}

/** Published figures by their ids, each with its date and source. They are quoted in the language of their source. */
export function keyFigures(ids: readonly string[], words: FigureWords, lang: Language): string {
  const chosen = ids.map((id) => {
    const found = figures.find((one) => one.id === id);
    if (!found?.date) throw new Error(`There is no dated figure ${id}.`);
    return found;
  });
  const written = chosen.map((one) => {
    const { value, unit = null, label } = one;
    const number = typeof value === 'number' ? value : null;
    const said = sentenceParts({ value: number, text: String(value), unit, label, date: null }, 'en');
    return `<figure id="${one.id}"${quotedIn(lang)}>
<data value="${escapeHtml(String(one.value))}">${escapeHtml(said.value)}</data>
<figcaption>${escapeHtml(said.label)}</figcaption>
<time>${escapeHtml(one.date ?? '')}</time>
<cite>${link(one.source)}</cite>
${details(one, words)}
</figure>`;
  });
  return `<ipec-key-figures heading-level="3">\n${written.join('\n')}\n</ipec-key-figures>`;
}
