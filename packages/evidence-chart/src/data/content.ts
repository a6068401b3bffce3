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

/** How words begin that say where figures come from, below a table as in the place for them. */
const SOURCE = /^(?:sources?|ffynhonnell(?:au)?) ?: *(?=\S)/i;
const withoutName = (text: string): string => text.replace(SOURCE, '');

/** The author's word, else what the figures bring with them, such as `# source:` lines of a CSV, else a note that says it. */
function sourceOf(options: Options, children: Children, model: Model | undefined): LinkedWords | null {
  const words = options.source ?? (children.source ? null : model?.notes['source']);
  const noted = children.notes.find((one) => SOURCE.test(one.text));
  const said = words ? { text: words, links: [] } : (children.source ?? noted);
  if (!said) return null;
  const [text, href] = [withoutName(said.text), options.sourceHref];
  return { text, links: href && said.links.length === 0 ? [{ text, href }] : said.links };
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
  const { caption } = children;
  const notes = children.notes.filter(({ text }) => withoutName(text) !== source.text);
  const words = { heading, summary, source, caption, notes };
  return { ok: true, model: found.value, words, issues: [...options.issues, ...found.warnings] };
}
