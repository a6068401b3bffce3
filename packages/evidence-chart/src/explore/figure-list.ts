import { countOf } from '../layout/positions.ts';
import type { DrawnChart } from '../page/drawn-chart.ts';
import { element } from './nodes.ts';

/**
 * The figures that a reader has gone to, each an option of the picture, which is a list of its figures. An option stays as long
 * as its figures: a reader that finds the last one gone says the name of the whole list again with each figure.
 */
export class FigureList {
  readonly #nodes = new Map<string, HTMLElement>();
  #strings: DrawnChart['strings'] | undefined;
  #made = 0;

  /** All of them; the one with the first words where there is none yet. */
  in(shown: DrawnChart, first: () => string): readonly HTMLElement[] {
    // Words of another language.
    if (this.#strings !== shown.strings) this.forget();
    this.#strings = shown.strings;
    if (this.#nodes.size === 0) this.of(first(), 0, shown);
    return [...this.#nodes.values()];
  }

  /** The option that says a sentence at a place, counted from 0. */
  of(sentence: string, place: number, { picture }: DrawnChart): HTMLElement {
    const known = this.#nodes.get(sentence);
    if (known) return known;
    const node = element(
      'div',
      {
        id: `figure-${(this.#made += 1)}`,
        class: 'vh',
        role: 'option',
        'aria-posinset': `${place + 1}`,
        'aria-setsize': `${countOf(picture.content.model.x)}`,
      },
      [sentence],
    );
    this.#nodes.set(sentence, node);
    return node;
  }

  forget(): void {
    this.#nodes.clear();
  }
}
