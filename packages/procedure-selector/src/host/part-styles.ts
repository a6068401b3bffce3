import { adoptStyles, type CSSResultOrNative, type LitElement, type ReactiveController } from 'lit';
import { planning, record } from '../parts.ts';

/** The styles of the parts that are loaded later. They join the page's own before the first update that needs them. */
export class PartStyles implements ReactiveController {
  readonly #host: LitElement;
  readonly #own: readonly CSSResultOrNative[];
  #adopted = 0;

  constructor(host: LitElement, own: readonly CSSResultOrNative[]) {
    this.#host = host;
    this.#own = own;
    host.addController(this);
  }

  hostUpdate(): void {
    const later = [planning.value?.planningStyles, record.value?.recordStyles].filter(
      (one) => one !== undefined,
    );
    if (later.length === this.#adopted) return;
    this.#adopted = later.length;
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...this.#own, ...later]);
  }
}
