import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from './strings/strings.ts';

/** Everything above the cards. */
export interface Controls {
  readonly title: TemplateResult | typeof nothing;
  readonly bar: TemplateResult | typeof nothing;
  /** The button that unfolds the filters, and the filters. */
  readonly toggle: TemplateResult | typeof nothing;
  readonly filters: TemplateResult | typeof nothing;
  readonly shown: number;
  readonly total: number;
}

function shownTemplate(
  { shown, total, filters }: Controls,
  strings: Strings,
): TemplateResult | typeof nothing {
  if (filters === nothing) return nothing;
  const text = shown === 0 ? strings.noMatch : strings.shown(shown, total);
  return html`<p class="shown" role="status">${shown < total ? text : nothing}</p>`;
}

/** The heading with the controls of the row beside it, and the filters below. */
export function controlsTemplate(controls: Controls, strings: Strings): TemplateResult {
  const { title, bar, toggle, filters } = controls;
  const isEmpty = title === nothing && bar === nothing && toggle === nothing;
  return html`${isEmpty ? nothing : html`<div class="top">${title}${toggle}${bar}</div>`}
  ${filters}${shownTemplate(controls, strings)}`;
}
