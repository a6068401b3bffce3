import type { PartController } from '@ipec/element-kit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Where } from '../host/options.ts';
import { record } from '../parts.ts';
import type { Saved } from '../run/restore.ts';
import type { State } from '../run/state.ts';
import { keptName, keptSomewhere } from './storage-key.ts';
import type { NotKept } from './not-kept.ts';
import type { AnswerStore, Seen } from './store.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** What keeping needs from its element. */
export interface KeepSite {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The version of the rules. */
  readonly rules: string;
}

/** What was found on load, and where. */
export interface Found {
  readonly saved: Saved;
  readonly where: Where;
}

/** Where the answers of a run are kept, if anywhere. The part that does it is loaded only where there is a need. */
export class KeepController implements ReactiveController {
  readonly #host: Host;
  readonly #parts: PartController;
  readonly #site: () => KeepSite;
  #looked = false;
  found: Found | null = null;
  where: Where = 'none';
  /** Why the last change is not kept; null where it is, or where nobody wants it to be. */
  notKept: NotKept | null = null;
  readonly #seen: Seen = new Map();

  constructor(host: Host, parts: PartController, site: () => KeepSite) {
    this.#host = host;
    this.#parts = parts;
    this.#site = site;
    host.addController(this);
  }

  /** What was kept is offered, not shown: nobody is taken anywhere on load. */
  hostConnected(): void {
    if (this.#looked) return;
    this.#looked = true;
    const page = this.#window();
    if (keptSomewhere(page, keptName(this.#host.id), () => [page.sessionStorage, page.localStorage]))
      void this.#find();
  }

  async save(state: State): Promise<void> {
    if (this.where === 'none') return;
    const { rules, today } = this.#site();
    const store = await this.#store();
    const before = this.notKept;
    this.notKept = store ? store.save(this.where, state, rules, today) : 'refused';
    if (this.notKept !== before) this.#host.requestUpdate();
  }

  /** One place at a time: what this run kept elsewhere is taken away first, and whoever wants nothing kept clears all. */
  async move(where: Where, state: State): Promise<void> {
    (await this.#store())?.clear(where === 'none');
    this.found = null;
    this.where = where;
    this.notKept = null;
    await this.save(state);
    this.#host.requestUpdate();
  }

  #window(): Window {
    return this.#host.ownerDocument.defaultView ?? window;
  }

  async #find(): Promise<void> {
    this.found = (await this.#store())?.load(this.#site().today) ?? null;
    if (this.found) this.where = this.found.where;
    this.#host.requestUpdate();
  }

  async #store(): Promise<AnswerStore | undefined> {
    const part = await this.#parts.load(record);
    return part && new part.AnswerStore(this.#window(), this.#host.id, this.#seen);
  }
}
