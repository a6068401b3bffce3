import { functionOr, globalFetch, GuestElement, textOr, today, type Fetch } from '@ipec/element-kit';
import type { Ruleset } from '@ipec/procedures';
import { rulesetList } from './options.ts';

/** What a page may set on a selector, as attributes or by script; nothing else is in here. */
export abstract class SelectorProperties extends GuestElement {
  static override properties = {
    nation: {},
    buyer: {},
    asOf: { attribute: 'as-of' },
    persist: {},
    history: { type: Boolean },
    src: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    today: { attribute: false, converter: textOr(today) },
    rulesets: { attribute: false, converter: rulesetList },
    fetch: { attribute: false, converter: functionOr(globalFetch) },
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
    this.today = today();
    this.rulesets = [];
    this.fetch = globalFetch;
  }
}
