import { heading, type Language } from '@ipec/element-kit';
import type { KeptEntries } from '@ipec/element-kit/list.js';
import type { KeyFigure } from '@ipec/feeds/figures';
import type { Block } from '@ipec/feeds/item';
import { html, nothing, render, type TemplateResult } from 'lit';
import type * as Details from './details.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { sourceTemplate } from './source-template.ts';
import type { Strings } from './strings/strings.ts';

/** Everything that the widget shows where it has figures. */
export interface FiguresView {
  /** Where each figure has its element. */
  readonly kept: KeptEntries<FigureView>;
  readonly strings: Strings;
  readonly heading: string | null;
  readonly headingLevel: number;
  readonly language: Language;
  readonly figures: readonly KeyFigure[];
  /** Undefined where there is nothing to be known beside the figures. */
  readonly details: typeof Details | undefined;
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

function figureTemplate(
  view: FigureView,
  { strings, language, details }: FiguresView,
  level: number,
): TemplateResult {
  const { text, label, date, source, lang } = view;
  const on = date.iso
    ? html`<time datetime=${date.iso}>${date.text}</time>`
    : html`<span>${date.text}</span>`;
  return html`<p class="said" lang=${lang ?? nothing}>
      <strong class="value" part="value">${text}</strong> ${label}
    </p>
    ${details?.lineTemplate(view, strings, language)}
    <p class="origin">
      ${on} <span aria-hidden="true">·</span>
      <span class="visually-hidden">${strings.source}: </span>${sourceTemplate(source, lang)}
    </p>
    ${details?.detailsTemplate(view, strings, language, level)}`;
}

/** The heading and the figures, each one sentence with its date and source. */
export function figuresTemplate(view: FiguresView): TemplateResult {
  const { strings, language, kept, details } = view;
  const figures = view.figures.map((one) => figureView(one, language));
  const level = view.heading ? view.headingLevel + 1 : view.headingLevel;
  return html`<section
    aria-labelledby=${view.heading ? 'title' : nothing}
    aria-label=${view.heading ? nothing : strings.name}
  >
    ${view.heading ? heading(view.headingLevel, view.heading, 'title') : nothing}
    ${details?.aroundTemplate(view.before, level)}
    ${kept.draw(figures, (one, entry) => void render(figureTemplate(one, view, level), entry))}
    ${details?.aroundTemplate(view.after, level)}<slot name="footer"></slot>
  </section>`;
}
