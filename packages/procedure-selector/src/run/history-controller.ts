import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RunController } from './run-controller.ts';
import type { State } from './state.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** The name of our entry in `history.state`; what the host keeps there stays. */
const KEY = 'ipecProcedureSelector';

interface Place {
  readonly run: string;
  readonly at: number;
}

let runs = 0;

function placeIn(state: unknown): Place | null {
  const place = (state as Record<string, unknown> | null)?.[KEY] as Partial<Place> | undefined;
  return typeof place?.at === 'number' && typeof place.run === 'string'
    ? { run: place.run, at: place.at }
    : null;
}

/**
 * Back and Forward of the browser, page by page of a run, where the host wants it. The address stays as it is, and
 * nothing is written before the person begins. Answers given meanwhile are kept, whichever way somebody walks.
 */
export class HistoryController implements ReactiveController {
  readonly #host: Host;
  readonly #run: RunController;
  readonly #isOn: () => boolean;
  readonly #name = `${performance.timeOrigin}-${(runs += 1)}`;
  #pages: readonly State[] = [];
  #at = 0;
  #isWalking = false;

  constructor(host: Host, run: RunController, isOn: () => boolean) {
    this.#host = host;
    this.#run = run;
    this.#isOn = isOn;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window().addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    this.#window().removeEventListener('popstate', this.#onPopState);
  }

  /** Notes that another page is shown. */
  note(before: State, now: State): void {
    if (!this.#isOn() || this.#isWalking || before.step === now.step) return;
    if (this.#pages.length === 0) this.#write('replaceState', 0);
    const walked = this.#pages.length === 0 ? [before] : this.#pages.slice(0, this.#at + 1);
    this.#pages = [...walked, now];
    this.#at = this.#pages.length - 1;
    this.#write('pushState', this.#at);
  }

  /** Goes back by the browser's own way, so that both ways agree. @returns false where there is nothing to go back to */
  back(): boolean {
    if (!this.#isOn() || this.#at === 0) return false;
    this.#window().history.back();
    return true;
  }

  #onPopState = ({ state }: PopStateEvent): void => {
    const place = placeIn(state);
    if (!this.#isOn() || place?.run !== this.#name) return;
    const page = this.#pages[place.at];
    if (!page) return;
    this.#at = place.at;
    this.#isWalking = true;
    this.#run.walk(page);
    this.#isWalking = false;
  };

  #write(how: 'pushState' | 'replaceState', at: number): void {
    const { history } = this.#window();
    try {
      history[how]({ ...(history.state as object | null), [KEY]: { run: this.#name, at } }, '');
    } catch {
      // A sandboxed frame or a flood of entries: the page's own Back button still works.
    }
  }

  #window(): Window {
    return this.#host.ownerDocument.defaultView ?? window;
  }
}
