import { pageTree, type ElementIssue } from '@ipec/element-kit';
import { aroundFigures, figuresInPage, type KeyFigure } from '@ipec/feeds/figures';
import type { Block } from '@ipec/feeds/item';

/** The figures that the host's children hold, and what stands around them. */
export interface OwnFigures {
  /** Whether it holds any, fit to be shown or not: then no file is asked for. */
  readonly isPresent: boolean;
  readonly figures: readonly KeyFigure[];
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  /** Why a figure is not shown, and which. */
  readonly issues: readonly ElementIssue[];
}

/** Reads the host's children into figures, in the page's language. */
export function ownFigures(host: Element, language: string): OwnFigures {
  const { baseURI: baseUrl } = host.ownerDocument;
  const tree = pageTree(host);
  const read = figuresInPage(tree, { baseUrl, language });
  const isPresent = !read.ok || read.value.length > 0;
  const around = isPresent ? aroundFigures(tree, baseUrl) : { before: [], after: [] };
  return {
    isPresent,
    figures: read.ok ? read.value : [],
    ...around,
    issues: read.ok ? read.warnings : read.issues,
  };
}
