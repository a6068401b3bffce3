import { heading } from '@ipec/element-kit';
import type { KeptEntries } from '@ipec/element-kit/list.js';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import type * as Blocks from './blocks.ts';
import { documentList } from './document-template.ts';
import { documentView, type DocumentView } from './document-view.ts';
import type { LibraryNarrowing } from './filtering/index.ts';
import type { LibraryActions, LibraryView } from './library-view.ts';

/** What draws the view: the elements of the documents, and the parts for what not every page has; undefined where this one does not want them. */
export interface Drawing {
  readonly kept: KeptEntries<DocumentView>;
  readonly narrowing: LibraryNarrowing | undefined;
  readonly blocks: typeof Blocks | undefined;
}

/** The heading, the controls, how many there are, and the documents. */
export function libraryTemplate(
  view: LibraryView,
  actions: LibraryActions,
  { kept, narrowing, blocks }: Drawing,
): TemplateResult {
  const { strings, language, items, shown, limit } = view;
  const level = view.heading ? view.headingLevel + 1 : view.headingLevel;
  const { toggle = nothing, filters = nothing } = narrowing?.controls(view) ?? {};
  const views = shown
    .slice(0, limit)
    .map((one) => documentView(one, strings, language, blocks?.fileWords(one, strings)));
  return html`<section
    aria-labelledby=${view.heading ? 'title' : nothing}
    aria-label=${view.heading ? nothing : strings.name}
  >
    <div class="top">
      ${view.heading ? heading(view.headingLevel, view.heading, 'title') : nothing} ${toggle}
    </div>
    ${filters}
    <p class="shown" part="count" aria-live="polite">
      ${narrowing?.isTyping ? noChange : shown.length === 0 ? strings.noMatch : strings.shown(shown.length, items.length)}
    </p>
    ${blocks?.aroundTemplate(view.before, level)}
    ${documentList(views, { kept, level, strings, language, blocks })}
    ${
      shown.length > limit
        ? html`<button type="button" class="more" part="control" @click=${actions.onShowAll}>
            ${strings.showAll(shown.length)}
          </button>`
        : nothing
    }
    ${blocks?.aroundTemplate(view.after, level)}<slot name="footer"></slot>
  </section>`;
}
