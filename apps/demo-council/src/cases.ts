import { readFileSync } from 'node:fs';
import { attribute, escapeHtml } from './html.ts';

/** One case as data/case-studies.json holds it. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly organisation: string;
  readonly place: string;
  readonly nation: string;
  readonly sector: string;
  readonly routes: readonly string[];
  readonly outcome: string | null;
  readonly year: number | null;
  readonly tags: readonly string[];
  /** Why the facts are not yet fully checked; empty where the whole source was read and agrees with others. */
  readonly doubts: readonly string[];
}

const file = new URL('../data/case-studies.json', import.meta.url);

/** Every real case, in the file's order. */
export const cases: readonly Case[] = (JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] })
  .cases;

/** The markup that a council pastes: readable without any script. */
export function article(one: Case, level = 3): string {
  const data = [
    attribute('data-organisation', one.organisation),
    attribute('data-place', one.place),
    attribute('data-nation', one.nation),
    attribute('data-sector', one.sector),
    attribute('data-route', one.routes.join('; ')),
    attribute('data-outcome', one.outcome),
    attribute('data-tags', one.tags.join('; ')),
    one.doubts.length > 0 ? attribute('data-verified', 'false') : '',
  ].join('');
  const time = one.year === null ? '' : `\n  <time datetime="${one.year}">${one.year}</time>`;
  return `<article id="ipec-case-${one.id}"${data}>
  <h${level}><a href="${escapeHtml(one.url)}">${escapeHtml(one.title)}</a></h${level}>
  <p>${escapeHtml(one.summary)}</p>${time}
</article>`;
}

/** A widget with its cases inside. */
export function widget(
  list: readonly Case[],
  attributes: Readonly<Record<string, string>> = {},
  level = 3,
): string {
  const names = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  return `<ipec-case-study-carousel${names.join('')}>\n${list.map((one) => article(one, level)).join('\n')}\n</ipec-case-study-carousel>`;
}
