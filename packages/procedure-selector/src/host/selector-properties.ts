import type { Fetch } from '@ipec/element-kit';
import type { Ruleset } from '@ipec/procedures';
import { LitElement, type PropertyDeclarations } from 'lit';

/** The properties of the selector, and the attributes that set them. */
export class SelectorProperties extends LitElement {
  static override properties: PropertyDeclarations = {
    nation: {},
    buyer: {},
    asOf: { attribute: 'as-of' },
    persist: {},
    history: { type: Boolean },
    src: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    today: { attribute: false },
    rulesets: { attribute: false },
    fetch: { attribute: false },
  };

  declare nation: string | null;
  declare buyer: string | null;
  /** YYYY-MM-DD. */
  declare asOf: string | null;
  declare persist: 'none' | 'session' | 'device' | null;
  /** Whether Back and Forward of the browser walk through the pages of a run. */
  declare history: boolean;
  declare src: string | null;
  declare heading: string | null;
  declare headingLevel: number;
  /** Today, YYYY-MM-DD: dates records and expiry. */
  declare today: string;
  /** Earlier rule sets, so that records made under them can be replayed. */
  declare rulesets: readonly Ruleset[];
  /** Requests `src`; nothing else uses the network. */
  declare fetch: Fetch;

  constructor() {
    super();
    this.nation = this.buyer = this.asOf = this.persist = this.src = this.heading = null;
    this.headingLevel = 2;
    this.history = false;
    this.today = new Date().toISOString().slice(0, 10);
    this.rulesets = [];
    this.fetch = (url, init) => globalThis.fetch(url, init);
  }
}
