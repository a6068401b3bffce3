import { html, nothing, type TemplateResult } from 'lit';
import type { ReaderView } from '../explore/reader.ts';
import {
  buttonsTemplate,
  captionTemplate,
  headTemplate,
  notesTemplate,
  type ButtonActions,
  type ButtonState,
} from './templates.ts';

/** How a figure stands: whatever is loaded later is absent until it has come. */
export interface FigureInput extends ButtonState, ReaderView {
  readonly level: number;
  readonly hasTable: boolean;
}

/** What happens at the picture. */
export interface ChartActions extends ButtonActions {
  readonly onFocus: () => void;
  /** Keys, the pointer, and either leaving. */
  readonly onExplore: (event: Event) => void;
}

/** Everything that is shown of a chart, from the heading to the source. */
export function figureTemplate(figure: FigureInput, actions: ChartActions): TemplateResult {
  const { shown, level, view, hasTable, table, message } = figure;
  const { picture, strings, options } = shown;
  const { ui } = strings;
  const { words } = picture.content;
  const isSeen = options.sr === 'describe';
  return html`<figure aria-label=${ui.figure}>
    ${headTemplate(level, words, picture.subtitle)}
    ${view === 'table' ? nothing : graphicTemplate(figure, actions)} ${notesTemplate(picture.scene.notes, ui)}
    <p id="description" class=${isSeen ? 'description' : 'vh'}>${figure.description}</p>
    ${buttonsTemplate(figure, actions)} ${hasTable ? (table ?? html`<slot></slot>`) : nothing}
    <div class="vh" aria-live="polite">${message}</div>
    ${captionTemplate(words, picture.notes, ui)}
  </figure>`;
}

/**
 * The picture: one tab stop that is explored by keys, or hidden from those who are given its description. It is an image until
 * the part for readers makes it a list of its figures.
 */
function graphicTemplate({ shown, over }: FigureInput, { onFocus, onExplore }: ChartActions): TemplateResult {
  const { picture, strings, options } = shown;
  const { ui } = strings;
  if (options.sr === 'describe')
    return html`<div class="graphic" part="graphic" aria-hidden="true" translate="no">${picture.node}</div>`;
  return html`<div
      class="graphic"
      part="graphic"
      translate="no"
      role="img"
      tabindex="0"
      aria-label=${ui.chart(picture.content.words.heading)}
      aria-describedby="hint description"
      @focus=${onFocus}
      @keydown=${onExplore}
      @blur=${onExplore}
      @pointermove=${onExplore}
      @pointerleave=${onExplore}
      @click=${onExplore}
    >
      ${picture.node}${over}
    </div>
    <p class="hint" id="hint">${ui.hint}</p>`;
}
