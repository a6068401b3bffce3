import type { PageNode } from './page-node.ts';

/** What a writer changed in a text: took out, as `<s>` does too, or put in. */
export type Change = 'del' | 'ins';

const LINE_THROUGH = /text-decoration(?:-line)?\s*:[^;]*line-through/i;

/** Whether what an element holds is struck out: a reader sees that it is true no longer. */
export function isStruck({ name, attributes }: Pick<PageNode, 'name' | 'attributes'>): boolean {
  return /^(?:del|s|strike)$/.test(name) || LINE_THROUGH.test(attributes['style'] ?? '');
}

/** What an element says of the change of its words. */
export function changeOf(node: PageNode): Change | undefined {
  if (isStruck(node)) return 'del';
  return node.name === 'ins' ? 'ins' : undefined;
}

/** The pieces of a text that are true: those that are not struck out. */
export function validOf<Piece extends { readonly change?: Change | undefined }>(
  runs: readonly Piece[],
): readonly Piece[] {
  return runs.filter(({ change }) => change !== 'del');
}

/** Whether some of a text is struck out, so that its words alone would say too much. */
export function hasStruck(
  runs: readonly { readonly change?: Change | undefined; readonly text: string }[],
): boolean {
  return runs.some(({ change, text }) => change === 'del' && text.trim() !== '');
}
