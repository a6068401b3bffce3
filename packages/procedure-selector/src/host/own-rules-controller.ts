import type { PartController } from '@ipec/element-kit';
import type { ParsedOwnRules } from '@ipec/procedures';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ownRules } from '../parts.ts';
import type { Source } from './source.ts';

/** The council's own rules, read again whenever the page changes. The part that reads them comes only with a table. */
export class OwnRulesController implements ReactiveController {
  readonly #parts: PartController;
  readonly #source: () => Source;
  #read: { readonly source: Source; readonly parsed: ParsedOwnRules } | null = null;

  constructor(host: ReactiveControllerHost, parts: PartController, source: () => Source) {
    this.#parts = parts;
    this.#source = source;
    host.addController(this);
  }

  hostUpdate(): void {
    const source = this.#source();
    const [first, ...others] = source.ownRulesTables;
    const part = first ? this.#parts.use(ownRules) : undefined;
    if (!first || !part) this.#read = null;
    else if (this.#read?.source !== source)
      this.#read = { source, parsed: part.readOwnRules([first, ...others]) };
  }

  /** Null where there is no table, or its reader is on its way. */
  get parsed(): ParsedOwnRules | null {
    return this.#read?.parsed ?? null;
  }
}
