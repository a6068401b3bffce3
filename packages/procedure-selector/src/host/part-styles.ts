import { adoptStyles, type LitElement, type ReactiveController } from 'lit';
import { planning, record } from '../parts.ts';

/** The styles of the parts that are loaded later. They join the element's own before the first update that needs them. */
export class PartStyles implements ReactiveController {
  readonly #host: LitElement;
  #adopted = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const later = [planning.value?.planningStyles, record.value?.recordStyles].filter(
      (one) => one !== undefined,
    );
    const { shadowRoot } = this.#host;
    if (later.length === this.#adopted || !shadowRoot) return;
    this.#adopted = later.length;
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    adoptStyles(shadowRoot, [...elementStyles, ...later]);
  }
}
