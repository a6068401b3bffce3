import type { Item } from './item.ts';

/** A tag; a link where the page had one. */
export interface Tag {
  readonly text: string;
  readonly href: string | null;
}

/** The tags of an item, each once: those that the page has as links first. */
export function tagsOf({ tags, blocks }: Item): readonly Tag[] {
  const linked = blocks
    .filter(({ kind }) => kind === 'tag')
    .map(({ runs: [run] }) => ({ text: run?.text.trim() ?? '', href: run?.href ?? null }));
  const known = new Set(linked.map(({ text }) => text));
  return [...linked, ...tags.filter((text) => !known.has(text)).map((text) => ({ text, href: null }))];
}
