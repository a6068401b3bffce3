import { formatDate, type Language } from '@ipec/element-kit';
import { tagsOf, type Item, type ItemImage, type LinkManner, type Tag } from '@ipec/feeds/item';
import type { Kind } from './options.ts';
import type { Strings } from './strings/strings.ts';

/** One card, in words. */
export interface CardView {
  readonly kind: Kind;
  /** The record itself, for the part that draws what it holds beside its fields. */
  readonly item: Item;
  readonly title: string;
  readonly url: string | null;
  readonly link: LinkManner;
  /** BCP 47 tag of the item's own words, where they are not in the page's language. */
  readonly lang: string | null;
  readonly image: ItemImage | null;
  /** What it is about, above the title. */
  readonly label: string;
  /** Who and where: `Oldham Council, Greater Manchester`. Empty where nothing is known. */
  readonly byline: string;
  readonly date: { readonly iso: string; readonly text: string } | null;
  readonly outcome: { readonly text: string; readonly date: string } | null;
  readonly summary: string;
  /** How it was bought, by comma; empty where nothing is known. */
  readonly routes: string;
  readonly tags: readonly Tag[];
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
  const { title, url, link, image, summary, sector, routes, outcome } = item;
  return {
    kind,
    item,
    title,
    url,
    link,
    lang: item.language,
    image,
    label: [item.kind, sector].filter(Boolean).join(' · '),
    byline: byline(item, kind),
    date: dateView(item, language),
    outcome: outcome && {
      text: outcome.text,
      date: outcome.date ? strings.asOf(formatDate(outcome.date, language)) : '',
    },
    summary,
    routes: routes.join(', '),
    tags: tagsOf(item),
    note: item.verified === false ? strings.unverified : null,
  };
}

/** Whether an item holds what only the part `blocks` draws. */
export function hasBlocks({ blocks, figures, files, quote, logo }: Item): boolean {
  return [blocks, figures, files].some(({ length }) => length > 0) || quote !== null || logo !== null;
}
