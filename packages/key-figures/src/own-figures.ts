import type { PageTree } from '@ipec/element-kit';
import type { OwnRecords } from '@ipec/element-kit/list.js';
import { simpleFigures, type KeyFigure } from '@ipec/feeds/figures';
import type * as Details from './details.ts';

/** How the page's figures are read. */
export interface OwnFiguresOptions {
  readonly baseUrl: string;
  readonly language: string;
  /** Reads figures that are not as the documentation recommends; undefined while that is on its way. */
  readonly details: typeof Details | undefined;
}

/** Reads the page's own figures, in its language; undefined where they hold more than can be read yet. */
export function ownFigures(
  tree: PageTree,
  { baseUrl, language, details }: OwnFiguresOptions,
): OwnRecords<KeyFigure> | undefined {
  const simple = simpleFigures(tree, { baseUrl });
  if (simple) return { isPresent: simple.length > 0, items: simple, before: [], after: [], issues: [] };
  if (!details) return undefined;
  const read = details.figuresInPage(tree, { baseUrl, language });
  const isPresent = !read.ok || read.value.length > 0;
  return {
    isPresent,
    items: read.ok ? read.value : [],
    ...(isPresent ? details.aroundFigures(tree, baseUrl) : { before: [], after: [] }),
    issues: read.ok ? read.warnings : read.issues,
  };
}
