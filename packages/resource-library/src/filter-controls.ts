import { filtersTemplate, toggleTemplate, type FilterPanel } from '@ipec/element-kit/list.js';
import { EMPTY_STATE, facetsInWords } from '@ipec/feeds/list';
import { html, nothing, type TemplateResult } from 'lit';
import { typeName } from './document-view.ts';
import type { LibraryActions, LibraryView } from './library-view.ts';
import { LIBRARY_SORTS } from './options.ts';

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

/** What unfolds the controls, and they themselves. */
export interface FilterControls {
  readonly toggle: TemplateResult | typeof nothing;
  readonly filters: TemplateResult | typeof nothing;
}

/** Filters, search and order. */
export function controlsTemplate(view: LibraryView, actions: LibraryActions): FilterControls {
  const { items, fields, strings, language } = view;
  const state = view.state ?? EMPTY_STATE;
  const panel: FilterPanel = {
    filters: facetsInWords(items, fields, state, language, strings.filters, (value, field) =>
      field === 'type' ? typeName(value, strings) : value,
    ),
    query: view.hasSearch ? state.query : null,
    isOpen: view.isOpen,
    others: sortTemplate(view, actions),
  };
  return {
    toggle: toggleTemplate(panel, strings, actions),
    filters: filtersTemplate(panel, strings, actions),
  };
}
