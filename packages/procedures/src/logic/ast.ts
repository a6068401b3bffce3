/** A condition, parsed. Conditions are written in rule sets as short texts; see `parse.ts` for the grammar. */
export type Expr =
  | { readonly op: 'const'; readonly value: 0 | 1 | 2 }
  | {
      readonly op: 'in';
      readonly key: string;
      readonly values: readonly string[];
      readonly negated: boolean;
      readonly raw: boolean;
    }
  | { readonly op: 'number'; readonly key: string; readonly compare: '>' | '<='; readonly amount: number }
  | { readonly op: 'all'; readonly of: readonly Expr[] }
  | { readonly op: 'any'; readonly of: readonly Expr[] }
  | { readonly op: 'not'; readonly of: Expr }
  | { readonly op: 'certain'; readonly of: Expr }
  | { readonly op: 'possible'; readonly of: Expr }
  | { readonly op: 'definition'; readonly name: string }
  | { readonly op: 'value'; readonly net: boolean; readonly limit: string; readonly over?: boolean }
  | { readonly op: 'table'; readonly net: boolean; readonly table: string }
  | { readonly op: 'from'; readonly date: string }
  | { readonly op: 'known'; readonly key: string }
  | { readonly op: 'relevant'; readonly key: string }
  | { readonly op: 'lawful'; readonly route: string };

/** Every expression inside one, itself included. */
export function* walk(expr: Expr): Generator<Expr> {
  yield expr;
  if (!('of' in expr)) return;
  for (const part of Array.isArray(expr.of) ? (expr.of as readonly Expr[]) : [expr.of as Expr])
    yield* walk(part);
}
