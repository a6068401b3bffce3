/** What a frame page knows when it reads its address. */
export interface FrameContext {
  /** The attributes that the widget documents. */
  readonly documented: readonly string[];
  /** Those that the frame file itself sets on its element: they stand, whatever the address says. */
  readonly set: readonly string[];
  /** The address of the frame page. */
  readonly href: string;
}

/** Attributes that belong to the page and not to the element. */
const OF_THE_PAGE = ['lang'];

/**
 * The attributes that the query of a frame's address sets on its element. Anybody can write a link to a frame, so it may
 * set only what the widget documents and the frame file does not; and `action` may send answers to the frame's own site
 * and nowhere else. What may be fetched is the affair of the frame's Content Security Policy.
 */
export function queryAttributes(context: FrameContext): readonly (readonly [name: string, value: string])[] {
  const { documented, set, href } = context;
  return queryOf(href).flatMap(([name, value]) => {
    if (!documented.includes(name) || set.includes(name) || OF_THE_PAGE.includes(name)) return [];
    if (name !== 'action') return [[name, value] as const];
    if (!URL.canParse(value, href)) return [];
    const action = new URL(value, href);
    return action.origin === new URL(href).origin ? [[name, action.href] as const] : [];
  });
}

/**
 * Names and values of the query. An editor that escapes an address twice leaves `&amp;heading=…` in it, which a browser reads
 * as `amp;heading`; capitals are what HTML would make small.
 */
function queryOf(href: string): [name: string, value: string][] {
  return [...new URL(href).searchParams].map(([name, value]) => [
    name
      .trim()
      .toLowerCase()
      .replace(/^(?:amp;)+/, ''),
    value,
  ]);
}

/** The language that the query asks for, as a `lang`; null where it asks for none of ours. */
export function queryLanguage(href: string, languages: readonly string[]): string | null {
  const tag =
    queryOf(href)
      .find(([name]) => name === 'lang')?.[1]
      .trim() ?? '';
  const isTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag);
  return isTag && languages.includes(tag.split('-')[0]?.toLowerCase() ?? '') ? tag : null;
}

/** The secret that WordPress gives to a frame of another site, in the fragment: `#?secret=abc123`. */
export function wordPressSecret(hash: string): string | null {
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret');
  return secret !== null && /^[a-z\d]+$/i.test(secret) ? secret : null;
}
