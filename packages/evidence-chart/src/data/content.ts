import type { Issue, Result } from '@ipec/feeds/table';
import type { Model } from '../model.ts';
import type { Options } from '../attributes/options.ts';
import type { Children, LinkedWords } from './children.ts';
import { uiEn } from '../strings/en/ui.ts';

/** What an element shows, in the words of its author: attributes, or the children that say the same. */
export interface AuthorWords {
  readonly heading: string;
  readonly summary: string;
  readonly source: LinkedWords;
  readonly caption: string | null;
  readonly notes: readonly LinkedWords[];
}

/** A chart that can be drawn, or every reason why not. */
export type ChartContent =
  | {
      readonly ok: true;
      readonly model: Model;
      readonly words: AuthorWords;
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Provenance that the figures bring with them, such as `# source:` lines of a CSV. */
function sourceOf(options: Options, children: Children, model: Model | undefined): LinkedWords | null {
  const text = options.source ?? (children.source ? null : model?.notes['source']);
  const said = text ? { text, links: [] } : children.source;
  const { sourceHref: href } = options;
  return said && href && said.links.length === 0 ? { ...said, links: [{ text: said.text, href }] } : said;
}

/** A table, of children or of a feed, and the author's words → what is to be shown. */
export function readChart(found: Result<Model>, options: Options, children: Children): ChartContent {
  const model = found.ok ? found.value : undefined;
  const source = sourceOf(options, children, model);
  const { heading } = options;
  const summary = options.summary ?? children.summary;
  const said = { heading, summary, source };
  const missing = Object.entries(said).filter(([, words]) => !words);
  const issues: Issue[] = missing.map(([path]) => {
    const code = `chart-no-${path}`;
    return { code, path, message: uiEn.needed[code] ?? '' };
  });
  if (!found.ok) issues.push(...found.issues);
  if (!found.ok || !heading || !summary || !source) return { ok: false, issues };
  const { caption, notes } = children;
  const words = { heading, summary, source, caption, notes };
  return { ok: true, model: found.value, words, issues: [...options.issues, ...found.warnings] };
}
