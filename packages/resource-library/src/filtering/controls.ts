import {
  filtersTemplate,
  toggleTemplate,
  type FilterActions,
  type FilterPanel,
} from '@ipec/element-kit/list.js';
import { EMPTY_STATE, facetsInWords, type ListState, type Sort } from '@ipec/feeds/list';
import { html, nothing, type TemplateResult } from 'lit';
import { typeName } from '../document-view.ts';
import type { LibraryView } from '../library-view.ts';
import { LIBRARY_SORTS, type FilterField } from '../options.ts';
import { FILTER_WORDS } from './strings/index.ts';
import type { FilterStrings } from './strings/strings.ts';

/** What the controls are drawn from. */
export interface FilteredView extends LibraryView {
  readonly fields: readonly FilterField[];
  readonly state: ListState | null;
  /** The order in use. */
  readonly sort: Sort;
  readonly hasSearch: boolean;
  readonly isOpen: boolean;
}

/** What the controls do. */
export interface LibraryFilterActions extends FilterActions {
  readonly onSort: (sort: string) => void;
}

function sortTemplate(
  sort: Sort,
  words: FilterStrings,
  { onSort }: LibraryFilterActions,
): TemplateResult | typeof nothing {
  if (sort === 'given') return nothing;
  const onChange = (event: Event): void => onSort((event.currentTarget as HTMLSelectElement).value);
  return html`<label class="sort"
    >${words.sort}
    <select name="sort" @change=${onChange}>
      ${LIBRARY_SORTS.map((one) => html`<option value=${one} .selected=${one === sort}>${words.sorts[one]}</option>`)}
    </select>
  </label>`;
}

/** What unfolds the controls, and they themselves. */
export interface FilterControls {
  readonly toggle: TemplateResult | typeof nothing;
  readonly filters: TemplateResult | typeof nothing;
}

/** Filters, search and order. */
export function controlsTemplate(view: FilteredView, actions: LibraryFilterActions): FilterControls {
  const { items, fields, strings, language } = view;
  const words = FILTER_WORDS[language];
  const state = view.state ?? EMPTY_STATE;
  const panel: FilterPanel = {
    filters: facetsInWords(items, fields, state, language, words.filters, (value, field) =>
      field === 'type' ? typeName(value, strings) : value,
    ),
    query: view.hasSearch ? state.query : null,
    isOpen: view.isOpen,
    others: sortTemplate(view.sort, words, actions),
  };
  return {
    toggle: toggleTemplate(panel, words, actions),
    filters: filtersTemplate(panel, words, actions),
  };
}
