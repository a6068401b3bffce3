import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawnChart } from './drawn-chart.ts';
import type { LinkedWords } from '../data/children.ts';
import type { AuthorWords } from '../data/content.ts';
import type { UiStrings } from '../strings/ui.ts';
import type { ViewName } from '../events.ts';

type Rendered = TemplateResult | typeof nothing;

/** Heading, what is measured, and the author's words. */
export function headTemplate(level: number, words: AuthorWords, subtitle: string): TemplateResult {
  return html`${heading(level, words.heading, 'title')}
    ${subtitle ? html`<p class="subtitle" part="subtitle">${subtitle}</p>` : nothing}
    <div class="summary" part="summary" id="summary">
      <slot name="summary"><p>${words.summary}</p></slot>
    </div>`;
}

/** What is written in the picture where it is wide, and in a list below where it is not. */
export function notesTemplate(notes: readonly string[], ui: UiStrings): Rendered {
  if (notes.length === 0) return nothing;
  return html`<ol class="notes" aria-label=${ui.axisNotes}>
    ${notes.map((note) => html`<li><bdi>${note}</bdi></li>`)}
  </ol>`;
}

/** Words with their links in their places. */
function linked({ text, links: [link, ...links] }: LinkedWords): unknown {
  if (!link) return text;
  const at = text.indexOf(link.text);
  if (at < 0) return linked({ text, links });
  const after = text.slice(at + link.text.length);
  return html`${text.slice(0, at)}<a href=${link.href}>${link.text}</a>${linked({ text: after, links })}`;
}

/** Where the figures come from, and what is to be known of them. */
export function captionTemplate(
  { source, notes }: AuthorWords,
  extra: readonly string[],
  ui: UiStrings,
): TemplateResult {
  const all = [...extra, ...notes.map(linked)];
  return html`<figcaption part="source">
    <p>${ui.source} ${linked(source)}</p>
    ${all.map((note) => html`<p>${note}</p>`)}
  </figcaption>`;
}

/** What the buttons do. */
export interface ButtonActions {
  readonly onTable: () => void;
  /** The menu is opened or closed. */
  readonly onMenu: () => void;
}

/** How the buttons stand. */
export interface ButtonState {
  readonly shown: DrawnChart;
  readonly view: ViewName;
  /** Whether the menu is open. */
  readonly hasMenu: boolean;
  readonly menu: Rendered;
}

const button = (label: string, onClick: () => void, expanded?: boolean): TemplateResult =>
  html`<button type="button" part="control" aria-expanded=${expanded ?? nothing} @click=${onClick}>
    ${label}
  </button>`;

/** The table, and one menu for what a reader takes along. */
export function buttonsTemplate(
  { view, hasMenu, menu, shown }: ButtonState,
  { onTable, onMenu }: ButtonActions,
): TemplateResult {
  const { ui } = shown.strings;
  const hasChart = view !== 'table';
  const label = hasChart ? (view === 'both' ? ui.hideTable : ui.showTable) : ui.showChart;
  return html`<div class="tools">
    ${button(label, onTable, hasChart ? view === 'both' : undefined)} ${button(ui.takeAway, onMenu, hasMenu)}
    ${menu}
  </div>`;
}
