import type { Expr } from './ast.ts';

/**
 * The language of conditions, small enough for a spreadsheet cell:
 *
 *     nation = england|wales and not (subject = works or urgency = soon)
 *
 * - `key = a|b`, `key != a|b`, `key > 80`, `key <= 20`: a test on an answer. `~key` reads it even where it does not count.
 * - `name`: a definition of the rule set. `and`, `or`, `not`, brackets; `and` binds tighter than `or`.
 * - `value >= limit`, `net >= limit`: the value with or without VAT against a dated limit, or `@table` of limits.
 * - `value > limit`: the value is more than a dated limit.
 * - `asOf >= 2026-02-04`: the procurement begins on or after that day.
 * - `known(key)`, `relevant(key)`, `certain(…)`, `possible(…)`, `lawful(route)`.
 * - `true`, `false`; `unsettled` (the law leaves it open) and `unproved` (evidence is missing) are both unknown.
 *
 * Throws a SyntaxError that says what was expected and where.
 */
export function parseExpr(text: string): Expr {
  const tokens = tokenise(text);
  const state: State = { text, tokens, at: 0 };
  const expr = readAny(state);
  if (state.at < tokens.length) throw fault(state, 'the end');
  return expr;
}

interface State {
  readonly text: string;
  readonly tokens: readonly string[];
  at: number;
}

const CONSTANTS: Readonly<Record<string, 0 | 1 | 2>> = { true: 2, false: 0, unsettled: 1, unproved: 1 };
const WORD = /^[\w@.-]+$/;

function tokenise(text: string): string[] {
  const tokens = text.match(/>=|<=|!=|[=()|~>]|[\w@.-]+|\S/g) ?? [];
  return [...tokens];
}

function fault(state: State, expected: string): SyntaxError {
  const found = state.tokens[state.at] ?? 'the end';
  return new SyntaxError(`expected ${expected}, found "${found}" at word ${state.at + 1} of "${state.text}"`);
}

function take(state: State, token: string): boolean {
  if (state.tokens[state.at] !== token) return false;
  state.at += 1;
  return true;
}

function need(state: State, token: string): void {
  if (!take(state, token)) throw fault(state, `"${token}"`);
}

function word(state: State, what: string): string {
  const token = state.tokens[state.at];
  if (token === undefined || !WORD.test(token)) throw fault(state, what);
  state.at += 1;
  return token;
}

function readAny(state: State): Expr {
  return readList(state, 'or', 'any', readAll);
}

function readAll(state: State): Expr {
  return readList(state, 'and', 'all', readNot);
}

function readList(state: State, joint: string, op: 'any' | 'all', read: (state: State) => Expr): Expr {
  const first = read(state);
  const of = [first];
  while (take(state, joint)) of.push(read(state));
  return of.length === 1 ? first : { op, of };
}

function readNot(state: State): Expr {
  return take(state, 'not') ? { op: 'not', of: readNot(state) } : readAtom(state);
}

function readAtom(state: State): Expr {
  if (take(state, '(')) return closed(state, readAny(state));
  const raw = take(state, '~');
  const name = word(state, 'a condition');
  const call = CALLS[name];
  if (call && take(state, '(')) return closed(state, call(state));
  const test = TESTS.find(([sign]) => state.tokens[state.at] === sign);
  if (test) {
    state.at += 1;
    return test[1](state, name, raw);
  }
  const value = CONSTANTS[name];
  return value === undefined ? { op: 'definition', name } : { op: 'const', value };
}

function closed<T>(state: State, value: T): T {
  need(state, ')');
  return value;
}

const CALLS: Readonly<Record<string, (state: State) => Expr>> = {
  known: (state) => ({ op: 'known', key: word(state, 'a question') }),
  relevant: (state) => ({ op: 'relevant', key: word(state, 'a question') }),
  lawful: (state) => ({ op: 'lawful', route: word(state, 'a route') }),
  certain: (state) => ({ op: 'certain', of: readAny(state) }),
  possible: (state) => ({ op: 'possible', of: readAny(state) }),
};

const TESTS: readonly (readonly [string, (state: State, key: string, raw: boolean) => Expr])[] = [
  ['=', (state, key, raw) => ({ op: 'in', key, values: readValues(state), negated: false, raw })],
  ['!=', (state, key, raw) => ({ op: 'in', key, values: readValues(state), negated: true, raw })],
  ['>', readOver],
  ['<=', (state, key) => ({ op: 'number', key, compare: '<=', amount: readNumber(state) })],
  ['>=', readLimit],
];

function readValues(state: State): string[] {
  const values = [word(state, 'an answer')];
  while (take(state, '|')) values.push(word(state, 'an answer'));
  return values;
}

function readNumber(state: State): number {
  const amount = Number(word(state, 'a number'));
  if (Number.isFinite(amount)) return amount;
  state.at -= 1;
  throw fault(state, 'a number');
}

function readOver(state: State, key: string): Expr {
  if (key !== 'value' && key !== 'net') return { op: 'number', key, compare: '>', amount: readNumber(state) };
  return { op: 'value', net: key === 'net', limit: word(state, 'a limit'), over: true };
}

function readLimit(state: State, key: string): Expr {
  if (key === 'asOf') return { op: 'from', date: word(state, 'a date') };
  if (key !== 'value' && key !== 'net') throw fault(state, '"=", "!=", ">" or "<=" after a question');
  const net = key === 'net';
  const limit = word(state, 'a limit');
  return limit.startsWith('@') ? { op: 'table', net, table: limit.slice(1) } : { op: 'value', net, limit };
}
