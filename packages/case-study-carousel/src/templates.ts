import { html, nothing, type TemplateResult } from 'lit';
import type { Position, Strings } from './strings/strings.ts';

/**
 * Previous, position, next. At an end a button stays and holds the focus. The position is a live region from the first: a screen
 * reader may remember that a region was not live, and then it says nothing of one that has become so.
 */
export function barTemplate(
  position: Position | null,
  strings: Strings,
  { onStep, onReach }: { readonly onStep: (step: 1 | -1) => void; readonly onReach: () => void },
): TemplateResult {
  const atStart = !position || position.first <= 1;
  const atEnd = !position || position.last >= position.total;
  const still = position !== null && position.first <= 1 && position.last >= position.total;
  return html`<div class="bar" @focusin=${onReach}>
    <p class="position" part="position" aria-live="polite">
      ${position ? strings.position(position) : nothing}
    </p>
    <button
      type="button"
      part="control previous"
      ?hidden=${still}
      aria-disabled=${atStart}
      @click=${() => onStep(-1)}
    >
      <svg class="arrow" viewBox="0 0 16 16" aria-hidden="true"><path d="M11 2L5 8l6 6" /></svg
      ><span class="word">${strings.previous}</span>
    </button>
    <button
      type="button"
      part="control next"
      ?hidden=${still}
      aria-disabled=${atEnd}
      @click=${() => onStep(1)}
    >
      <span class="word">${strings.next}</span
      ><svg class="arrow" viewBox="0 0 16 16" aria-hidden="true"><path d="M5 2l6 6-6 6" /></svg>
    </button>
  </div>`;
}

function overflows(position: Position | null): boolean {
  return position !== null && position.last - position.first + 1 < position.total;
}

/** The row that scrolls. It is a stop of the Tab key only where there is something to scroll to; its look goes by how many cards it has. */
export function rowTemplate(
  list: Element,
  count: number,
  name: string,
  position: Position | null,
  onHand: () => void,
): TemplateResult {
  return html`<div
    class="row of-${count}"
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
