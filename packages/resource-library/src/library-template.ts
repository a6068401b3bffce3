import { heading, type Language } from '@ipec/element-kit';
import {
  aroundTemplate,
  filtersTemplate,
  toggleTemplate,
  type FilterActions,
  type FilterPanel,
} from '@ipec/element-kit/list.js';
import type { Block, Item } from '@ipec/feeds/item';
import type { ListState, Sort } from '@ipec/feeds/list';
import { html, nothing, type TemplateResult } from 'lit';
import { documentsTemplate } from './document-template.ts';
import { documentView } from './document-view.ts';
import { LIBRARY_SORTS, type FilterField } from './options.ts';
import type { Strings } from './strings/strings.ts';
import { filterViews } from './view-model.ts';

/** Everything that the widget shows where it has documents. */
export interface LibraryView {
  readonly strings: Strings;
  readonly language: Language;
  readonly heading: string | null;
  readonly headingLevel: number;
  /** All documents, and those that match. */
  readonly items: readonly Item[];
  readonly shown: readonly Item[];
  readonly filters: readonly FilterField[];
  readonly state: ListState;
  /** The order in use. */
  readonly sort: Sort;
  readonly hasSearch: boolean;
  readonly isOpen: boolean;
  /** The most that are drawn until the reader wants all. */
  readonly limit: number;
  /** What the page has around its documents. */
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** What a reader can do. */
export interface LibraryActions extends FilterActions {
  readonly onSort: (sort: string) => void;
  readonly onShowAll: () => void;
}

function sortTemplate(
  { sort, strings }: LibraryView,
  { onSort }: LibraryActions,
): TemplateResult | typeof nothing {
  if (sort === 'given') return nothing;
  const onChange = (event: Event): void => onSort((event.currentTarget as HTMLSelectElement).value);
  return html`<label
    >${strings.sort}
    <select name="sort" @change=${onChange}>
      ${LIBRARY_SORTS.map((one) => html`<option value=${one} .selected=${one === sort}>${strings.sorts[one]}</option>`)}
    </select>
  </label>`;
}

/** The heading, the controls, how many there are, and the documents. */
export function libraryTemplate(view: LibraryView, actions: LibraryActions): TemplateResult {
  const { strings, language, items, shown, state, limit } = view;
  const level = view.heading ? view.headingLevel + 1 : view.headingLevel;
  const hasControls = items.length > 1;
  const panel: FilterPanel = {
    filters: filterViews(items, view.filters, state, strings, language),
    query: view.hasSearch ? state.query : null,
    isOpen: view.isOpen,
    others: hasControls ? sortTemplate(view, actions) : nothing,
  };
  const views = shown.slice(0, limit).map((one) => documentView(one, strings, language));
  return html`<section
    aria-labelledby=${view.heading ? 'title' : nothing}
    aria-label=${view.heading ? nothing : strings.name}
  >
    <div class="top">
      ${view.heading ? heading(view.headingLevel, view.heading, 'title') : nothing}
      ${hasControls ? toggleTemplate(panel, strings, actions) : nothing}
    </div>
    ${hasControls ? filtersTemplate(panel, strings, actions) : nothing}
    <p class="shown" part="count" aria-live="polite">
      ${shown.length === 0 ? strings.noMatch : strings.shown(shown.length, items.length)}
    </p>
    ${aroundTemplate(view.before, level)} ${documentsTemplate(views, level)}
    ${
      shown.length > limit
        ? html`<button type="button" class="more" part="control" @click=${actions.onShowAll}>
            ${strings.showAll(shown.length)}
          </button>`
        : nothing
    }
    ${aroundTemplate(view.after, level)}<slot name="footer"></slot>
  </section>`;
}
