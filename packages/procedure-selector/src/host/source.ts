import type { Links, RouteLink } from '../views/scene.ts';

function linkOf(anchor: HTMLAnchorElement): RouteLink {
  return { href: anchor.href, text: anchor.textContent?.replace(/\s+/g, ' ').trim() || anchor.href };
}

function names(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter(Boolean);
}

/** Only web addresses become links in the result. */
function usable({ protocol }: HTMLAnchorElement): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/** What the page gives: links by route, and the council's own rules. */
export interface Source {
  readonly links: Links;
  readonly ownRulesTables: readonly HTMLTableElement[];
}

/** The only reader of the page. */
export function readSource(host: Element): Source {
  return {
    links: readLinks(host),
    ownRulesTables: [...host.querySelectorAll<HTMLTableElement>('table[data-own-rules]')],
  };
}

/**
 * A link with `data-route="open cfp"` is the host's guidance on those routes; one with
 * `data-case-study="cfp_demo"` is a case study that used them. Other links just stay in the list.
 */
function readLinks(host: Element): Links {
  const guidance = new Map<string, RouteLink>();
  const cases = new Map<string, RouteLink[]>();
  for (const anchor of host.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (!usable(anchor)) continue;
    for (const id of names(anchor.dataset['route'])) if (!guidance.has(id)) guidance.set(id, linkOf(anchor));
    for (const id of names(anchor.dataset['caseStudy']))
      cases.set(id, [...(cases.get(id) ?? []), linkOf(anchor)]);
  }
  return { guidance, cases };
}
