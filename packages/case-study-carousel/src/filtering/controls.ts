import { filtersTemplate, toggleTemplate, type FilterActions } from '@ipec/element-kit/list.js';
import { EMPTY_STATE, facetsInWords, type ListState } from '@ipec/feeds/list';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { CarouselView } from '../carousel-view.ts';
import type { FilterField } from '../options.ts';
import { FILTER_WORDS } from './strings/index.ts';

/** What the controls are drawn from. */
export interface FilteredView extends CarouselView {
  readonly fields: readonly FilterField[];
  readonly state: ListState | null;
  readonly hasSearch: boolean;
  readonly isOpen: boolean;
  /** Whether the reader types a search: the count waits. */
  readonly isTyping: boolean;
}

/** The controls of a list that can be narrowed down: what unfolds them, and they themselves with what they leave. */
export interface FilterControls {
  readonly toggle: TemplateResult | typeof nothing;
  readonly filters: TemplateResult | typeof nothing;
}

/** Filters and search, and how many of the items match. */
export function controlsTemplate(view: FilteredView, actions: FilterActions): FilterControls {
  const { items, shown, fields, language } = view;
  const words = FILTER_WORDS[language];
  const state = view.state ?? EMPTY_STATE;
  const filters = facetsInWords(items, fields, state, language, words.filters);
  const panel = { filters, query: view.hasSearch ? state.query : null, isOpen: view.isOpen };
  if (filters.length === 0 && panel.query === null) return { toggle: nothing, filters: nothing };
  const left = shown.length === 0 ? words.noMatch : words.shown(shown.length, items.length);
  return {
    toggle: toggleTemplate(panel, words, actions),
    filters: html`${filtersTemplate(panel, words, actions)}
      <p class="shown" aria-live="polite">
        ${view.isTyping ? noChange : shown.length < items.length ? left : nothing}
      </p>`,
  };
}
