import {
  filtersTemplate,
  toggleTemplate,
  type FilterActions,
  type FilterPanel,
} from '@ipec/element-kit/list.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from './strings/strings.ts';

/** Everything above the cards. */
export interface Controls {
  readonly title: TemplateResult | typeof nothing;
  readonly bar: TemplateResult | typeof nothing;
  readonly panel: FilterPanel;
  readonly shown: number;
  readonly total: number;
}

function shownTemplate({ shown, total, panel }: Controls, strings: Strings): TemplateResult | typeof nothing {
  if (panel.filters.length === 0 && panel.query === null) return nothing;
  const text = shown === 0 ? strings.noMatch : strings.shown(shown, total);
  return html`<p class="shown" aria-live="polite">${shown < total ? text : nothing}</p>`;
}

/** The heading with the controls of the row beside it, and the filters below. */
export function controlsTemplate(
  controls: Controls,
  strings: Strings,
  actions: FilterActions,
): TemplateResult {
  const { title, bar, panel } = controls;
  const toggle = toggleTemplate(panel, strings, actions);
  const isEmpty = title === nothing && bar === nothing && toggle === nothing;
  return html`${isEmpty ? nothing : html`<div class="top">${title}${toggle}${bar}</div>`}
  ${filtersTemplate(panel, strings, actions)}${shownTemplate(controls, strings)}`;
}
