import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardView, FilterView } from './view-model.ts';
import type { FilterField } from './options.ts';
import type { Position, Strings } from './strings/strings.ts';

function imageTemplate(image: NonNullable<CardView['image']>): TemplateResult {
  return html`<img
    part="image"
    src=${image.src}
    alt=${image.alt ?? ''}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    loading="lazy"
    decoding="async"
  />`;
}

function factsTemplate(facts: CardView['facts']): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<dl>
    ${facts.map(
      ({ term, text }) =>
        html`<div>
          <dt>${`${term}: `}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

function cardTemplate(card: CardView, level: number): TemplateResult {
  const title = card.url ? html`<a href=${card.url}>${card.title}</a>` : card.title;
  return html`<li class="card" part="card" id=${card.anchor} lang=${card.lang ?? nothing} tabindex="-1">
    ${card.image ? imageTemplate(card.image) : nothing}${heading(level, title)}${
      card.byline ? html`<p class="byline">${card.byline}</p>` : nothing
    }${card.date ? html`<time class="byline" datetime=${card.date.iso}>${card.date.text}</time>` : nothing}${
      card.summary ? html`<p>${card.summary}</p>` : nothing
    }${factsTemplate(card.facts)}${card.note ? html`<p class="note">${card.note}</p>` : nothing}
  </li>`;
}

/** The cards as a list. */
export function cardsTemplate(cards: readonly CardView[], level: number): TemplateResult {
  // role="list": WebKit drops the list semantics of an unstyled list.
  return html`<ul class="cards" role="list">
    ${cards.map((card) => cardTemplate(card, level))}
  </ul>`;
}

/** Native selects, one a field, and a way back to everything. */
export function filtersTemplate(
  filters: readonly FilterView[],
  strings: Strings,
  onChoose: (field: FilterField, value: string) => void,
  onClear: () => void,
): TemplateResult | typeof nothing {
  if (filters.length === 0) return nothing;
  const selectTemplate = ({ field, label, options, selected }: FilterView): TemplateResult =>
    html`<label
      >${label}
      <select
        name=${field}
        @change=${(event: Event) => onChoose(field, (event.currentTarget as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${selected === ''}>${strings.all}</option>
        ${options.map((option) => html`<option value=${option} ?selected=${option === selected}>${option}</option>`)}
      </select>
    </label>`;
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    ${filters.map(selectTemplate)}
    <button
      type="button"
      part="control"
      ?hidden=${filters.every(({ selected }) => selected === '')}
      @click=${onClear}
    >
      ${strings.clear}
    </button>
  </form>`;
}

/** What the row's bar needs: where the reader is, and whether the position is to be announced yet. */
export interface BarView {
  readonly position: Position | null;
  readonly announce: boolean;
}

/** "Previous", "3 of 12", "Next": before the cards in reading order. The buttons keep focus at the ends. */
export function barTemplate(
  { position, announce }: BarView,
  strings: Strings,
  onStep: (step: 1 | -1) => void,
): TemplateResult {
  const still = !overflows(position);
  const atStart = position === null || position.first <= 1;
  const atEnd = position === null || position.last >= position.total;
  return html`<div class="bar">
    <button
      type="button"
      part="control previous"
      ?hidden=${still}
      aria-disabled=${atStart}
      @click=${() => onStep(-1)}
    >
      ${strings.previous}
    </button>
    <p class="position" part="position" aria-live=${announce ? 'polite' : 'off'}>
      ${position ? strings.position(position) : nothing}
    </p>
    <button
      type="button"
      part="control next"
      ?hidden=${still}
      aria-disabled=${atEnd}
      @click=${() => onStep(1)}
    >
      ${strings.next}
    </button>
  </div>`;
}

function overflows(position: Position | null): boolean {
  return position !== null && position.last - position.first + 1 < position.total;
}

/** The row that scrolls. It is a stop of the Tab key only where there is something to scroll to. */
export function rowTemplate(
  list: TemplateResult,
  name: string,
  position: Position | null,
  onHand: () => void,
): TemplateResult {
  return html`<div
    class="row"
    role="group"
    aria-label=${name}
    tabindex=${overflows(position) ? 0 : nothing}
    @wheel=${{ handleEvent: onHand, passive: true }}
    @touchstart=${{ handleEvent: onHand, passive: true }}
    @pointerdown=${onHand}
    @keydown=${onHand}
  >
    ${list}
  </div>`;
}
