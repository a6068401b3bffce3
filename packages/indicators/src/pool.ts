import type { AwardFacts, Buyer, Facts, Supplier } from './facts.ts';

/**
 * One copy of what repeats from notice to notice (wordings, buyers, suppliers, notice lists), so that a year of
 * notices fits in memory.
 */
export class Pool {
  readonly #texts = new Map<string, string>();
  readonly #buyers = new Map<string, Buyer>();
  readonly #suppliers = new Map<string, Supplier>();
  readonly #lists = new Map<string, readonly string[]>();

  share(facts: Facts): Facts {
    return {
      ...facts,
      regime: this.#text(facts.regime),
      notice: this.#text(facts.notice),
      details: facts.details && this.#text(facts.details),
      method: facts.method && this.#text(facts.method),
      buyer: facts.buyer && this.#buyer(facts.buyer),
      awards: facts.awards.map((award) => this.#award(award)),
      contracts: facts.contracts.map((contract) => ({
        ...contract,
        id: this.#text(contract.id),
        award: this.#text(contract.award),
        notices: this.#list(contract.notices),
      })),
    };
  }

  #award(award: AwardFacts): AwardFacts {
    return {
      ...award,
      id: this.#text(award.id),
      notices: this.#list(award.notices),
      lots: this.#list(award.lots),
      status: award.status && this.#text(award.status),
      suppliers: award.suppliers.map((supplier) => this.#supplier(supplier)),
    };
  }

  #text(text: string): string {
    return pooled(this.#texts, text, text);
  }

  #list(list: readonly string[]): readonly string[] {
    return pooled(this.#lists, list.join('\n'), list);
  }

  #buyer(buyer: Buyer): Buyer {
    return pooled(this.#buyers, `${buyer.id}\n${buyer.place}\n${buyer.name}`, buyer);
  }

  #supplier(supplier: Supplier): Supplier {
    return pooled(this.#suppliers, `${supplier.id}\n${supplier.scale}\n${supplier.place}`, supplier);
  }
}

function pooled<T>(pool: Map<string, T>, key: string, value: T): T {
  const known = pool.get(key);
  if (known !== undefined) return known;
  pool.set(key, value);
  return value;
}
