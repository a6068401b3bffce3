import { filtersTemplate, toggleTemplate } from '@ipec/element-kit/list.js';
import { EMPTY_STATE, facetsInWords } from '@ipec/feeds/list';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { CarouselActions, CarouselView } from './carousel-view.ts';

/** The controls of a list that can be narrowed down: what unfolds them, and they themselves with what they leave. */
export interface FilterControls {
  readonly toggle: TemplateResult | typeof nothing;
  readonly filters: TemplateResult | typeof nothing;
}

/** Filters and search, and how many of the items match. */
export function controlsTemplate(view: CarouselView, actions: CarouselActions): FilterControls {
  const { items, shown, fields, strings, language } = view;
  const state = view.state ?? EMPTY_STATE;
  const filters = facetsInWords(items, fields, state, language, strings.filters);
  const panel = { filters, query: view.hasSearch ? state.query : null, isOpen: view.isOpen };
  if (filters.length === 0 && panel.query === null) return { toggle: nothing, filters: nothing };
  const left = shown.length === 0 ? strings.noMatch : strings.shown(shown.length, items.length);
  return {
    toggle: toggleTemplate(panel, strings, actions),
    filters: html`${filtersTemplate(panel, strings, actions)}
      <p class="shown" aria-live="polite">
        ${view.isTyping ? noChange : shown.length < items.length ? left : nothing}
      </p>`,
  };
}
