import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawnChart } from './drawn-chart.ts';
import type { AuthorWords } from '../data/content.ts';
import type { UiStrings } from '../strings/ui.ts';
import type { TakeAway, ViewName } from '../events.ts';

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
    ${notes.map((note) => html`<li>${note}</li>`)}
  </ol>`;
}

/** Where the figures come from, and what is to be known of them. */
export function captionTemplate(
  { source, notes }: AuthorWords,
  extra: readonly string[],
  ui: UiStrings,
): TemplateResult {
  const all = [...extra, ...notes];
  const name = source.href ? html`<a href=${source.href}>${source.text}</a>` : source.text;
  return html`<figcaption part="source">
    <p>${ui.source} ${name}</p>
    ${all.map((note) => html`<p>${note}</p>`)}
  </figcaption>`;
}

/** What the buttons do. */
export interface ButtonActions {
  readonly onTable: () => void;
  readonly onTake: (what: TakeAway) => void;
  /** The menu is opened or closed. */
  readonly onMenu: () => void;
}

/** How the buttons stand. */
export interface ButtonState {
  readonly shown: DrawnChart;
  readonly view: ViewName;
  readonly playing: boolean;
  /** Whether the menu is open. */
  readonly hasMenu: boolean;
  /** What became of the last request. */
  readonly answer: string;
}

const button = (label: string, onClick: () => void, expanded?: boolean, pressed?: boolean): TemplateResult =>
  html`<button
    type="button"
    part="control"
    aria-expanded=${expanded ?? nothing}
    aria-pressed=${pressed ?? nothing}
    @click=${onClick}
  >
    ${label}
  </button>`;

/** The table, and one menu for what a reader takes along: downloads, the link, the sound of a picture. */
export function buttonsTemplate(
  { view, hasMenu, ...state }: ButtonState,
  { onTable, onTake, onMenu }: ButtonActions,
): TemplateResult {
  const { ui } = state.shown.strings;
  const hasChart = view !== 'table';
  const label = hasChart ? (view === 'both' ? ui.hideTable : ui.showTable) : ui.showChart;
  return html`<div class="tools">
    ${button(label, onTable, hasChart ? view === 'both' : undefined)} ${button(ui.takeAway, onMenu, hasMenu)}
    ${hasMenu ? menuTemplate(state, hasChart, onTake) : nothing}
  </div>`;
}

function menuTemplate(
  { playing, shown, answer }: Omit<ButtonState, 'view' | 'hasMenu'>,
  hasChart: boolean,
  onTake: ButtonActions['onTake'],
): TemplateResult {
  const { ui } = shown.strings;
  return html`<div class="menu">
    ${shown.options.download.map((format) => button(ui.download(format.toUpperCase()), () => onTake(format)))}
    ${button(ui.copyLink, () => onTake('link'))}
    ${hasChart ? button(playing ? ui.stopSound : ui.sound, () => onTake('sound'), undefined, playing) : nothing}
    <p aria-live="polite">${answer}</p>
  </div>`;
}
