import { walk, type Expr } from '../logic/ast.ts';
import type { Program, Stale, Supports } from './compiled.ts';

/** The answers that make up the value. Fixed, as the law of valuation is code and not data. */
const VALUE_KEYS = [
  'estimatedValue',
  'optionsValue',
  'linkedValue',
  'prizesValue',
  'supplierRevenue',
  'vat',
  'subject',
];

type Base = Omit<Program, 'supports' | 'preferences'>;

/** The answers that a reason about money names. */
export const MONEY: readonly string[] = VALUE_KEYS.slice(0, 6);

/** What an expression names: `q:` a question, `d:` a definition, `t:` a table, `r:` a route, `v:` the value. */
function namesIn(expr: Expr): string[] {
  return [...walk(expr)].flatMap((part) => {
    if ('key' in part) return [`q:${part.key}`];
    if (part.op === 'definition') return [`d:${part.name}`];
    if (part.op === 'lawful') return [`r:${part.route}`];
    if (part.op === 'value') return ['v:'];
    return part.op === 'table' ? ['v:', `t:${part.table}`] : [];
  });
}

function graphOf(base: Base): Map<string, readonly string[]> {
  const graph = new Map<string, readonly string[]>([['v:', VALUE_KEYS.map((key) => `q:${key}`)]]);
  for (const { question, when } of base.questions) graph.set(`q:${question.key}`, when ? namesIn(when) : []);
  for (const [name, at] of base.definitionAt) graph.set(`d:${name}`, namesIn(base.definitions[at] as Expr));
  for (const [name, rows] of base.tables)
    graph.set(
      `t:${name}`,
      rows.flatMap((row) => namesIn(row.when)),
    );
  for (const [id, at] of base.routeAt) {
    graph.set(
      `r:${id}`,
      (base.routeRules[at] ?? []).flatMap((rule) => namesIn(base.rules[rule] as Expr)),
    );
  }
  return graph;
}

/** Works the supports out by following every reference. */
export function dependencies(base: Base): Supports {
  const graph = graphOf(base);
  const reach = (starts: readonly string[]): ReadonlySet<string> => {
    const seen = new Set(starts);
    for (const name of seen) for (const next of graph.get(name) ?? []) seen.add(next);
    return new Set([...seen].filter((name) => name.startsWith('q:')).map((name) => name.slice(2)));
  };
  const sets = {
    relevance: base.questions.map(({ question }) => reach(graph.get(`q:${question.key}`) ?? [])),
    definitions: base.definitions.map((expr) => reach(namesIn(expr))),
    rules: base.rules.map((expr) => reach(namesIn(expr))),
    routes: [...base.routeAt.keys()].map((id) => reach([`r:${id}`])),
    value: reach(['v:']),
  };
  return {
    ...sets,
    stale: new Map(base.questions.map(({ question: { key } }) => [key, staleBy(sets, key)])),
  };
}

function staleBy(sets: Omit<Supports, 'stale'>, key: string): Stale {
  const holding = (all: readonly ReadonlySet<string>[]): number[] =>
    all.flatMap((keys, at) => (keys.has(key) ? [at] : []));
  return {
    relevance: holding(sets.relevance),
    definitions: holding(sets.definitions),
    rules: holding(sets.rules),
    routes: holding(sets.routes),
    value: sets.value.has(key),
  };
}

/** Every question named by a condition, through definitions but not through relevance, in order. */
export function keysNamed(base: Base, expr: Expr): string[] {
  const names = new Set(namesIn(expr));
  for (const name of names) {
    const at = name.startsWith('d:') ? base.definitionAt.get(name.slice(2)) : undefined;
    for (const next of at === undefined ? [] : namesIn(base.definitions[at] as Expr)) names.add(next);
  }
  const keys = base.questions.map(({ question }) => question.key);
  return keys.filter((key) => names.has(`q:${key}`) || (names.has('v:') && MONEY.includes(key)));
}
