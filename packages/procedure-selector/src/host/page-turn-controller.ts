import type { LitElement, ReactiveController } from 'lit';
import type { RunController } from '../run/run-controller.ts';
import { focusOn } from './focus-on.ts';

/**
 * From page to page: where the focus goes, and that a question, which takes over the form of the question before, takes over
 * nothing that was ticked or typed there.
 */
export class PageTurnController implements ReactiveController {
  readonly #host: LitElement;
  readonly #run: RunController;
  #turn = 0;
  #view = 'start';

  constructor(host: LitElement, run: RunController) {
    this.#host = host;
    this.#run = run;
    host.addController(this);
  }

  /** What has the focus and goes with its page gives it up while the page stands: half way, all that is new would be laid out. */
  hostUpdate(): void {
    const { view } = this.#run.state.step;
    const { shadowRoot } = this.#host;
    if (view !== this.#view && this.#run.movesFocus)
      (shadowRoot?.activeElement as HTMLElement | null)?.blur();
    this.#view = view;
  }

  hostUpdated(): void {
    const { turn } = this.#run;
    const root = this.#host.renderRoot;
    if (turn !== this.#turn) root.querySelector<HTMLFormElement>('form.ask')?.reset();
    this.#turn = turn;
    focusOn(root, this.#run.takeFocus());
  }
}
