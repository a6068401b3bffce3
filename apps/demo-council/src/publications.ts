import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '@ipec/common';
import { attribute, escapeHtml, quotedIn } from './html.ts';

const require = createRequire(import.meta.url);

interface Publication {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly summary: string;
  readonly date_published?: string;
  readonly authors?: readonly { readonly name: string }[];
  readonly tags?: readonly string[];
  readonly _ipec: { readonly type: string; readonly publisher: string; readonly verified?: boolean };
}

const file = require.resolve('@ipec/resource-library/examples/feeds/publications.json');

/** Every real publication, in the file's order. */
export const publications = (
  JSON.parse(readFileSync(file, 'utf8')) as { readonly items: readonly Publication[] }
).items;

/** A publication as a council writes it: readable without any script. */
function article(one: Publication, lang: Language): string {
  const { type, publisher, verified } = one._ipec;
  const data = [
    attribute('data-type', type),
    attribute('data-publisher', publisher),
    attribute('data-authors', one.authors?.map(({ name }) => name).join('; ')),
    attribute('data-topics', one.tags?.join('; ')),
    verified === false ? ' data-verified="false"' : '',
    quotedIn(lang),
  ].join('');
  const title = one.url
    ? `<a href="${escapeHtml(one.url)}">${escapeHtml(one.title)}</a>`
    : escapeHtml(one.title);
  const date = one.date_published ?? '';
  const time = date ? `\n  <time datetime="${date}">${date}</time>` : '';
  return `<article id="ipec-doc-${one.id}"${data}>
  <h3>${title}</h3>
  <p>${escapeHtml(one.summary)}</p>${time}
</article>`;
}

/** The library with all of them inside. */
export function library(lang: Language, attributes: Readonly<Record<string, string>>): string {
  const names = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : attribute(name, value),
  );
  const articles = publications.map((one) => article(one, lang)).join('\n');
  return `<ipec-resource-library${names.join('')}>\n${articles}\n</ipec-resource-library>`;
}

/** Publications of one type, the newest first. */
export function newest(types: readonly string[]): readonly Publication[] {
  const dated = publications.filter(({ _ipec, date_published: date }) => types.includes(_ipec.type) && date);
  return [...dated].sort((one, other) =>
    (other.date_published ?? '').localeCompare(one.date_published ?? ''),
  );
}
