/**
 * Multi-valued decision diagrams, reduced and ordered: the same function is always the same node, so equality of two
 * conditions over the whole answer space is equality of two numbers. Terminals are small whole numbers.
 */
export type Node = number;

const FIRST = 1000;

export class Diagrams {
  readonly sizes: readonly number[];
  readonly #levels: number[] = [];
  readonly #children: Node[][] = [];
  readonly #unique = new Map<string, Node>();
  readonly #memo = new Map<string, Map<number, Node>>();

  /** One size for each variable, in order. */
  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
  }

  /** How many inner nodes exist. */
  get count(): number {
    return this.#levels.length;
  }

  level(node: Node): number {
    return node < FIRST ? this.sizes.length : (this.#levels[node - FIRST] as number);
  }

  child(node: Node, value: number): Node {
    return this.#children[node - FIRST]?.[value] ?? node;
  }

  /** A function of one variable: `of` gives the node for each of its values. */
  variable(level: number, of: (value: number) => Node): Node {
    return this.#make(
      level,
      Array.from({ length: this.sizes[level] ?? 0 }, (_, value) => of(value)),
    );
  }

  #make(level: number, children: Node[]): Node {
    const [first = 0] = children;
    if (children.every((child) => child === first)) return first;
    const key = `${level}:${children.join()}`;
    const known = this.#unique.get(key);
    if (known !== undefined) return known;
    const node = FIRST + this.#levels.length;
    this.#levels.push(level);
    this.#children.push(children);
    this.#unique.set(key, node);
    return node;
  }

  /** Combines two functions point by point. `name` names the operation, which must always be the same. */
  apply(name: string, a: Node, b: Node, op: (a: number, b: number) => number): Node {
    let memo = this.#memo.get(name);
    if (!memo) this.#memo.set(name, (memo = new Map<number, Node>()));
    return this.#apply(memo, a, b, op);
  }

  #apply(memo: Map<number, Node>, a: Node, b: Node, op: (a: number, b: number) => number): Node {
    if (a < FIRST && b < FIRST) return op(a, b);
    const key = a * 4_194_304 + b;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const level = Math.min(this.level(a), this.level(b));
    const down = (node: Node, value: number): Node =>
      this.level(node) === level ? this.child(node, value) : node;
    const node = this.variable(level, (value) => this.#apply(memo, down(a, value), down(b, value), op));
    memo.set(key, node);
    return node;
  }

  /** Changes the terminals of a function. */
  map(name: string, a: Node, op: (a: number) => number): Node {
    return this.apply(`map:${name}`, a, 0, (value) => op(value));
  }

  min(a: Node, b: Node): Node {
    return this.apply('min', a, b, Math.min);
  }

  max(a: Node, b: Node): Node {
    return this.apply('max', a, b, Math.max);
  }

  /** Where `test` is 1 take `a`, else `b`. `test` must be 0 or 1 and `a` and `b` under 16. */
  pick(test: Node, a: Node, b: Node): Node {
    const packed = this.apply('pack', a, b, (x, y) => x * 16 + y);
    return this.apply('pick', test, packed, (t, xy) => (t === 1 ? Math.floor(xy / 16) : xy % 16));
  }

  /** Every terminal that some assignment leads to. */
  terminals(node: Node): Set<number> {
    const seen = new Set<Node>([node]);
    for (const at of seen) for (const child of this.#children[at - FIRST] ?? []) seen.add(child);
    return new Set([...seen].filter((at) => at < FIRST));
  }

  /** How many assignments give each terminal. */
  tally(node: Node): Map<number, bigint> {
    const memo = new Map<Node, Map<number, bigint>>();
    const space = (from: number, to: number): bigint =>
      this.sizes.slice(from, to).reduce((product, size) => product * BigInt(size), 1n);
    const visit = (at: Node): Map<number, bigint> => {
      if (at < FIRST) return new Map([[at, 1n]]);
      const known = memo.get(at);
      if (known) return known;
      const sum = new Map<number, bigint>();
      const level = this.level(at);
      for (const child of this.#children[at - FIRST] ?? []) {
        const skipped = space(level + 1, this.level(child));
        for (const [value, ways] of visit(child)) sum.set(value, (sum.get(value) ?? 0n) + ways * skipped);
      }
      memo.set(at, sum);
      return sum;
    };
    const above = space(0, this.level(node));
    return new Map([...visit(node)].map(([value, ways]) => [value, ways * above]));
  }

  /** One assignment that gives the terminal wanted: a value for each variable that matters. Undefined if none does. */
  witness(node: Node, wanted: number): Map<number, number> | undefined {
    const dead = new Set<Node>();
    const find = (at: Node): Map<number, number> | undefined => {
      if (at < FIRST) return at === wanted ? new Map<number, number>() : undefined;
      if (dead.has(at)) return undefined;
      for (const [value, child] of (this.#children[at - FIRST] ?? []).entries()) {
        const found = find(child);
        if (found) return found.set(this.level(at), value);
      }
      dead.add(at);
      return undefined;
    };
    return find(node);
  }

  /** The terminal that an assignment leads to. */
  follow(node: Node, valueOf: (level: number) => number): number {
    let at = node;
    while (at >= FIRST) {
      const next = this.#children[at - FIRST]?.[valueOf(this.level(at))];
      if (next === undefined) throw new RangeError(`variable ${this.level(at)} has no such value`);
      at = next;
    }
    return at;
  }
}
