import { formatDate, type Language } from '@ipec/element-kit';
import { fileFacts } from '@ipec/element-kit/list.js';
import {
  figureParts,
  type Block,
  type Item,
  type ItemFigure,
  type ItemFile,
  type ItemImage,
  type ItemQuote,
  type LinkManner,
} from '@ipec/feeds/item';
import type { Kind } from './options.ts';
import type { Strings } from './strings/strings.ts';

/** A term and what is said of it. */
export interface FactView {
  readonly term: string;
  readonly text: string;
}

/** A figure in words. */
export interface FigureView {
  readonly value: string;
  readonly label: string;
  readonly date: string;
}

/** A tag; a link where the page had one. */
export interface TagView {
  readonly text: string;
  readonly href: string | null;
}

/** A document with what is known of it. */
export interface FileView {
  readonly href: string;
  readonly text: string;
}

/** One card, in words. */
export interface CardView {
  /** The fragment that leads here, without `#`. */
  readonly anchor: string;
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly url: string | null;
  readonly link: LinkManner;
  /** BCP 47 tag of the item's own words, where they are not in the page's language. */
  readonly lang: string | null;
  readonly image: ItemImage | null;
  readonly logo: ItemImage | null;
  /** The figure that leads, where there is one. */
  readonly figure: FigureView | null;
  readonly figures: readonly FigureView[];
  /** What it is about, above the title. */
  readonly label: string;
  /** Who and where: `Oldham Council, Greater Manchester`. Empty where nothing is known. */
  readonly byline: string;
  readonly date: { readonly iso: string; readonly text: string } | null;
  readonly outcome: { readonly text: string; readonly date: string } | null;
  readonly summary: string;
  readonly blocks: readonly Block[];
  readonly quote: ItemQuote | null;
  readonly facts: readonly FactView[];
  readonly tags: readonly TagView[];
  readonly files: readonly FileView[];
  readonly note: string | null;
}

/** The prefix of every deep link: `#ipec-case-<id>`. */
export const ANCHOR_PREFIX = 'ipec-case-';

/** Whether a place says no more than the organisation's name does: `London Borough of Barnet`, `Barnet, London`. */
function placeBeside(organisation: string | null, place: string | null): string | null {
  const parts = place?.split(/,\s*/).filter((part) => !organisation?.includes(part)) ?? [];
  return parts.length > 0 ? parts.join(', ') : null;
}

function byline({ organisation, place, nation, authors, publisher }: Item, kind: Kind): string {
  const who = organisation ?? (kind === 'news' ? (publisher ?? authors.join(', ')) : null);
  const where = placeBeside(who, place) ?? (place === null && !who?.includes(nation ?? '\n') ? nation : null);
  return [who, where].filter((part) => part !== null && part !== '').join(', ');
}

function figureView(figure: ItemFigure, strings: Strings, language: Language): FigureView {
  const { value, label } = figureParts(figure, language);
  return { value, label, date: figure.date ? strings.asOf(formatDate(figure.date, language)) : '' };
}

function tagViews({ tags, blocks }: Item): readonly TagView[] {
  const linked = blocks
    .filter(({ kind }) => kind === 'tag')
    .map(({ runs: [run] }) => ({ text: run?.text.trim() ?? '', href: run?.href ?? null }));
  const known = new Set(linked.map(({ text }) => text));
  return [...linked, ...tags.filter((text) => !known.has(text)).map((text) => ({ text, href: null }))];
}

function fileView(file: ItemFile, strings: Strings): FileView {
  const { href, text } = file;
  const name = text ?? decodeURIComponentSafely(href.split(/[?#]/)[0]?.split('/').at(-1) ?? href);
  const facts = fileFacts(file, strings.pages);
  // A writer who gave the type has said enough.
  const isSaid = /\((?:pdf|word|excel|odt|csv|docx?|xlsx?)\b/i.test(name);
  return { href, text: facts && !isSaid ? `${name} (${facts})` : name };
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether the card's own words give the date already, as `Published: 3 June 2024` does. */
function saysDate({ blocks, summary }: Item, text: string): boolean {
  // A year alone may stand in a text for another reason.
  if (/^\d{4}$/.test(text)) return false;
  return summary.includes(text) || blocks.some(({ runs }) => runs.some((run) => run.text.includes(text)));
}

function dateView(item: Item, language: Language): CardView['date'] {
  const { date } = item;
  if (date === null) return null;
  const text = formatDate(date, language);
  return saysDate(item, text) ? null : { iso: date, text };
}

/** An item as a card, in the language of the page. */
export function cardView(
  item: Item,
  strings: Strings,
  language: Language,
  kind: Kind = 'case-study',
): CardView {
  const { id, title, url, link, image, logo, summary, sector, routes, outcome, quote, files } = item;
  const [figure, ...figures] = item.figures.map((one) => figureView(one, strings, language));
  return {
    anchor: ANCHOR_PREFIX + id,
    id,
    kind,
    title,
    url,
    link,
    lang: item.language,
    image,
    logo,
    figure: figure ?? null,
    figures,
    label: [item.kind, sector].filter(Boolean).join(' · '),
    byline: byline(item, kind),
    date: dateView(item, language),
    outcome: outcome && {
      text: outcome.text,
      date: outcome.date ? strings.asOf(formatDate(outcome.date, language)) : '',
    },
    summary,
    blocks: item.blocks,
    quote,
    facts: [{ term: strings.route, text: routes.join(', ') }].filter(({ text }) => text !== ''),
    tags: tagViews(item),
    files: files
      .filter(({ href, text }) => text !== null || href !== url)
      .map((one) => fileView(one, strings)),
    note: item.verified === false ? strings.unverified : null,
  };
}
