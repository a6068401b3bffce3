import { heading } from '@ipec/element-kit';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Options } from './options.ts';
import type { Words } from './reading.ts';
import type { UiStrings } from './strings/ui.ts';

type Part = TemplateResult | typeof nothing;

/** Heading, what is measured, and the author's words. */
export function headTemplate(level: number, words: Words, subtitle: string): TemplateResult {
  return html`${heading(level, words.heading, 'title')}
    ${subtitle ? html`<p class="subtitle" part="subtitle">${subtitle}</p>` : nothing}
    <div class="summary" part="summary" id="summary">
      <slot name="summary"><p>${words.summary}</p></slot>
    </div>`;
}

/** What is written in the picture where it is wide, and in a list below where it is not. */
export function notesTemplate(notes: readonly string[], ui: UiStrings): Part {
  if (notes.length === 0) return nothing;
  return html`<ol class="notes" aria-label=${ui.axisNotes}>
    ${notes.map((note) => html`<li>${note}</li>`)}
  </ol>`;
}

/** Where the figures come from, and what is to be known of them. */
export function captionTemplate(
  { source, notes }: Words,
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
export interface Actions {
  readonly onTable: () => void;
  readonly onDownload: (format: Options['download'][number]) => void;
  readonly onLink: () => void;
  readonly onSound: () => void;
}

/** What the buttons are to say. */
export interface ButtonState {
  readonly table: boolean;
  readonly chart: boolean;
  readonly playing: boolean;
  readonly download: Options['download'];
}

export function buttonsTemplate(state: ButtonState, actions: Actions, ui: UiStrings): TemplateResult {
  const { table, chart, playing, download } = state;
  const label = chart ? (table ? ui.hideTable : ui.showTable) : ui.showChart;
  return html`<div class="buttons">
    <button
      type="button"
      part="control"
      aria-expanded=${chart ? String(table) : nothing}
      @click=${actions.onTable}
    >
      ${label}
    </button>
    ${download.map(
      (format) =>
        html`<button
          type="button"
          part="control"
          data-format=${format}
          @click=${() => actions.onDownload(format)}
        >
          ${ui.download(format.toUpperCase())}
        </button>`,
    )}
    <button type="button" part="control" class="link" @click=${actions.onLink}>${ui.copyLink}</button>
    ${
      chart
        ? html`<button
            type="button"
            part="control"
            class="sound"
            aria-pressed=${String(playing)}
            @click=${actions.onSound}
          >
            ${playing ? ui.stopSound : ui.sound}
          </button>`
        : nothing
    }
  </div>`;
}

/** The figure that the cursor is on: a ring, and its words. */
export function pointTemplate(
  at: readonly [number, number] | undefined,
  words: string,
  { width, height }: { readonly width: number; readonly height: number },
): Part {
  if (!at) return nothing;
  const ring = svg`<circle class="cursor" cx=${at[0]} cy=${at[1]} r="8"></circle>`;
  return html`<svg class="over" aria-hidden="true" width=${width} height=${height}>${ring}</svg>
    <p class="tip" aria-hidden="true">${words}</p>`;
}
