import type { Draft, DraftBlock, DraftFigure, DraftFile, DraftImage } from './draft.ts';
import { finish } from './finish.ts';
import type { Item, LinkManner } from './item.ts';
import type { Result } from '@ipec/common';

/** What is read from one element of the page: plain data, no node. */
export interface MarkupItem {
  readonly id: string | null;
  readonly lang: string | null;
  /** The text of the heading, or of the link where there is no heading. */
  readonly heading: string;
  readonly href: string | null;
  readonly paragraphs: readonly string[];
  readonly image: DraftImage | null;
  readonly time: { readonly datetime: string | null; readonly text: string } | null;
  /** The `data-*` attributes, camel-cased as `dataset` does: `data-outcome-date` → `outcomeDate`. */
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly link?: Partial<LinkManner>;
  readonly logo?: DraftImage | null;
  readonly updated?: string | null;
  readonly figures?: readonly DraftFigure[];
  readonly quote?: { readonly text: string; readonly cite: string | null } | null;
  readonly files?: readonly DraftFile[];
  readonly tags?: readonly string[];
  readonly blocks?: readonly DraftBlock[];
  /** Every id inside it. */
  readonly anchors?: readonly string[];
}

/** `data-figure`, `data-figure-unit`, `data-figure-label` and `data-figure-date`: the figure that leads. */
function leadingFigure(data: MarkupItem['data']): readonly DraftFigure[] {
  const { figure, figureText, figureUnit, figureLabel, figureDate } = data;
  return figure
    ? [{ value: figure, text: figureText, unit: figureUnit, label: figureLabel, date: figureDate }]
    : [];
}

function draftOf(item: MarkupItem, index: number): Draft {
  const { data, time } = item;
  const said = data['tags'] ?? data['topics'];
  return {
    // The names that carry over as they are: `organisation`, `sector`, `outcome` and so on.
    ...data,
    path: `children[${index}]`,
    base: undefined,
    order: 'day-first',
    id: item.id?.replace(/^ipec-(?:case|doc)-/, ''),
    ...(item.anchors ? { anchors: item.anchors } : {}),
    kind: data['type'] ?? data['kind'],
    title: item.heading,
    url: item.href,
    link: item.link,
    summary: item.paragraphs.join(' '),
    image: item.image && (data['imageFit'] ? { ...item.image, fit: data['imageFit'] } : item.image),
    logo: data['logo'] ? { src: data['logo'], alt: data['logoAlt'] ?? '' } : item.logo,
    date: time ? (time.datetime ?? time.text) : data['date'],
    updated: item.updated ?? data['updated'],
    routes: data['route'],
    authors: data['authors'] ?? data['author'],
    figures: [...leadingFigure(data), ...(item.figures ?? [])],
    quote: item.quote ?? (data['quote'] ? { text: data['quote'], cite: data['quoteBy'] ?? null } : null),
    files: item.files,
    tags: said === undefined ? item.tags : [said.split(/[,;]/), item.tags ?? []].flat(),
    blocks: item.blocks,
    language: item.lang,
    // A bare `data-verified` says yes, as a bare attribute does.
    verified: data['verified'] === '' || data['verified'],
  };
}

/** The items that a page holds as markup. Relative addresses resolve against the page's base address. */
export function fromMarkup(
  items: readonly MarkupItem[],
  { baseUrl }: { readonly baseUrl: string },
): Result<readonly Item[]> {
  return finish(items.map(draftOf), baseUrl);
}
