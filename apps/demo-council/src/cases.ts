import { readFileSync } from 'node:fs';
import { figureParts } from '@ipec/feeds/item';
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
  /** What was counted, each in the source's words. */
  readonly figures: readonly {
    readonly value: number | string;
    readonly unit: string;
    readonly label: string;
    /** `more than`, `about` … */
    readonly qualifier?: string;
  }[];
  /** Why the facts are not yet fully checked; empty where the whole source was read and agrees with others. */
  readonly doubts: readonly string[];
}

const file = new URL('../data/case-studies.json', import.meta.url);

/** Every real case, in the file's order. */
export const cases: readonly Case[] = (JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] })
  .cases;

/** A figure as a sentence: its quantity, and what it says. */
function figure({ value, unit, label, qualifier = '' }: Case['figures'][number]): string {
  const number = typeof value === 'number' ? value : null;
  // `4 EV projects supported` says its unit.
  const isSaid = label.toLowerCase().includes(unit.toLowerCase());
  const given = { value: number, text: String(value), unit: isSaid ? null : unit, label, date: null };
  const parts = figureParts(given, 'en');
  const quantity = `${qualifier} ${parts.value}`.trim();
  return `\n  <p><data${attribute('value', value)}>${escapeHtml(quantity)}</data> ${escapeHtml(label)}</p>`;
}

/** A picture of our own for a case that has no figure to lead with. */
function picture({ id, figures }: Case): string {
  return figures.length > 0
    ? ''
    : `\n  <img src="/pictures/${id}.svg" alt="" width="288" height="162" loading="lazy">`;
}

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
  const figures = one.figures.map(figure).join('');
  const time = one.year === null ? '' : `\n  <time datetime="${one.year}">${one.year}</time>`;
  return `<article id="ipec-case-${one.id}"${data}>${picture(one)}${figures}
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
