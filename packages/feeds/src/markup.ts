import type { CaseStudy } from './case-study.ts';
import { finish, type Draft, type DraftImage } from './draft.ts';
import type { Result } from './result.ts';

/** What an element reads from one `<article>` or `<li>` of the page: plain data, no node. */
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
}

function draftOf(item: MarkupItem, index: number): Draft {
  const { data, time } = item;
  return {
    // The names that carry over as they are: `organisation`, `sector`, `outcome` and so on.
    ...data,
    path: `children[${index}]`,
    base: undefined,
    id: item.id?.replace(/^ipec-case-/, ''),
    title: item.heading,
    url: item.href,
    summary: item.paragraphs.join(' '),
    image: item.image,
    date: time?.datetime ?? time?.text,
    routes: data['route'],
    language: item.lang,
    // A bare `data-verified` says yes, as a bare attribute does.
    verified: data['verified'] === '' || data['verified'],
  };
}

/** The case studies that a page holds as markup. Relative addresses resolve against the page's base address. */
export function fromMarkup(
  items: readonly MarkupItem[],
  { baseUrl }: { readonly baseUrl: string },
): Result<readonly CaseStudy[]> {
  return finish(items.map(draftOf), baseUrl);
}
