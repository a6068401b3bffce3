import type { ContentElement, ContentNode } from '../content.ts';
import { element, isBlank, type EntryShape } from './entry.ts';

/** The entries of a content, and the content with others in their place. */
export interface Entries {
  readonly found: readonly ContentElement[];
  readonly put: (entries: readonly ContentElement[]) => readonly ContentNode[];
}

/** The first place of the content that holds entries, or the place where they belong. */
export function entriesIn(shape: EntryShape, content: readonly ContentNode[]): Entries {
  return within(shape, content) ?? fresh(shape, content);
}

function within(shape: EntryShape, nodes: readonly ContentNode[]): Entries | null {
  const isEntry = (node: ContentNode): node is ContentElement =>
    typeof node !== 'string' && shape.tags.includes(node.tag);
  const first = nodes.findIndex(isEntry);
  if (first >= 0)
    return {
      found: nodes.filter(isEntry),
      put: (entries) => [
        ...nodes.slice(0, first),
        ...entries,
        ...nodes.slice(first).filter((node) => !isEntry(node) && !isBlank(node)),
      ],
    };
  for (const [at, node] of nodes.entries()) {
    // A table, a fold and a form hold no entries of their widget.
    if (typeof node === 'string' || /^(?:table|details|form)$/.test(node.tag) || 'slot' in node.attributes)
      continue;
    const inside = within(shape, node.children);
    if (inside)
      return {
        found: inside.found,
        put: (entries) => nodes.with(at, { ...node, children: inside.put(entries) }),
      };
  }
  return null;
}

function fresh({ within: list }: EntryShape, content: readonly ContentNode[]): Entries {
  const isEmptyList = (node: ContentNode): boolean =>
    typeof node !== 'string' && node.tag === list && node.children.every(isBlank);
  const others = content.filter((node) => !isEmptyList(node));
  return {
    found: [],
    put(entries) {
      if (entries.length === 0) return others;
      const last = others.findIndex((node) => typeof node !== 'string' && 'slot' in node.attributes);
      const at = last < 0 ? others.length : last;
      return others.toSpliced(at, 0, ...(list ? [element(list, {}, ...entries)] : entries));
    },
  };
}
