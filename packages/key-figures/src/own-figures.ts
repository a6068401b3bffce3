import type { PageTree } from '@ipec/element-kit';
import type { OwnRecords } from '@ipec/element-kit/list.js';
import { figuresIn, holdsBlocks, type KeyFigure } from '@ipec/feeds/figures';
import type * as Details from './details.ts';

/** How the page's figures are read. */
export interface OwnFiguresOptions {
  readonly baseUrl: string;
  readonly language: string;
  /** Reads what the page says beside the figures; undefined while that is on its way. */
  readonly details: typeof Details | undefined;
}

/** Reads the page's own figures, in its language; undefined where they hold more than can be read yet. */
export function ownFigures(
  tree: PageTree,
  { baseUrl, language, details }: OwnFiguresOptions,
): OwnRecords<KeyFigure> | undefined {
  if (holdsBlocks(tree) && !details) return undefined;
  const read = figuresIn(tree, { baseUrl, language }, details?.blocksIn ?? (() => []));
  const isPresent = !read.ok || read.value.length > 0;
  const around = isPresent ? details?.aroundFigures(tree, baseUrl) : undefined;
  return {
    isPresent,
    items: read.ok ? read.value : [],
    ...(around ?? { before: [], after: [] }),
    issues: read.ok ? read.warnings : read.issues,
  };
}
