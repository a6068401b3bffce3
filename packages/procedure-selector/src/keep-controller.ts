import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Extra } from './extra.ts';
import { keptName, keptSomewhere } from './kept-somewhere.ts';
import type { Where } from './options.ts';
import type { Saved } from './state/restore.ts';
import type { State } from './state/state.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** What the keeping needs of its element. */
export interface KeepSite {
  readonly today: string;
  readonly rules: string;
}

/** Where the answers of a run are kept, if anywhere. The part that does it is asked for only where there is a need. */
export class KeepController implements ReactiveController {
  readonly #host: Host;
  readonly #part: () => Promise<Extra['part'] | undefined>;
  readonly #site: () => KeepSite;
  #looked = false;
  /** What was found on load, and where. */
  found: { readonly saved: Saved; readonly where: Where } | null = null;
  where: Where = 'none';
  failed = false;

  constructor(host: Host, part: () => Promise<Extra['part'] | undefined>, site: () => KeepSite) {
    this.#host = host;
    this.#part = part;
    this.#site = site;
    host.addController(this);
  }

  /** What was kept is offered, not shown: nobody is taken anywhere on load. */
  hostConnected(): void {
    if (this.#looked) return;
    this.#looked = true;
    const page = this.#window;
    if (keptSomewhere(page, keptName(this.#host.id), () => [page.sessionStorage, page.localStorage]))
      void this.#find();
  }

  async save(state: State): Promise<void> {
    if (this.where === 'none') return;
    const { rules, today } = this.#site();
    this.failed = !(await this.#keeper())?.save(this.where, state, rules, today);
  }

  /** One place at a time: what was kept elsewhere is taken away first. */
  async move(where: Where, state: State): Promise<void> {
    (await this.#keeper())?.clear();
    this.found = null;
    this.where = where;
    await this.save(state);
    this.#host.requestUpdate();
  }

  get #window(): Window {
    return this.#host.ownerDocument.defaultView ?? window;
  }

  async #find(): Promise<void> {
    this.found = (await this.#keeper())?.load(this.#site().today) ?? null;
    if (this.found) this.where = this.found.where;
    this.#host.requestUpdate();
  }

  async #keeper(): Promise<InstanceType<Extra['part']['Keeper']> | undefined> {
    const part = await this.#part();
    return part && new part.Keeper(this.#window, this.#host.id);
  }
}
