import { cite } from '../citation.ts';
import { FALSE, TRUE, UNKNOWN } from '../logic/tri.ts';
import type { Expr } from '../logic/ast.ts';
import type { Reason, RouteResult, Rule, RulesetText, Tri } from '../types.ts';
import { AS_OF, causeOf, type Cause } from './causes.ts';
import type { Context } from './context.ts';
import { figureOf } from './figures.ts';
import { missingIn } from './missing.ts';

/**
 * The reasons for a route's verdict, each resting on answers. Barred: the rules that fail, the first to fail first, with
 * the answers that make them fail. Open: every rule that is not known, with the questions it waits for. Lawful: the
 * proof in the order of the law, with its figures, and then the statutory basis.
 */
export function explain(context: Context, at: number, text: RulesetText): RouteResult {
  const { ruleset, routeRules } = context.program;
  const id = ruleset.routes[at]?.id ?? '';
  const rules = routeRules[at] ?? [];
  const values = rules.map((rule) => context.rule(rule));
  const worst = values.reduce<Tri>((least, value) => (value < least ? value : least), TRUE);
  const picked = rules.filter((_, n) => values[n] === worst);
  if (worst === FALSE) return { id, verdict: 'ruled-out', reasons: against(context, picked, text) };
  if (worst === UNKNOWN) {
    return { id, verdict: 'undetermined', reasons: picked.map((rule) => open(context, rule, text)) };
  }
  const proof = picked.flatMap((rule) => favour(context, rule, text));
  return { id, verdict: 'lawful', reasons: [...proof, basis(context, at, proof, text)] };
}

/**
 * The proof of one regime: each rule it turns on, true or false, that rests on an answer, in the order of the law.
 * `proofs` of the rule set names the rules.
 */
export function explainRegime(context: Context, regime: string, text: RulesetText): Reason[] {
  const { ruleset } = context.program;
  return (ruleset.proofs?.[regime] ?? []).flatMap((id) => {
    const at = ruleset.rules.findIndex((rule) => rule.id === id);
    const value = at < 0 ? UNKNOWN : context.rule(at);
    if (value === TRUE) return favour(context, at, text);
    return value === FALSE ? failures(context, at, text) : [];
  });
}

/** What was worked out for a case: a rule bars or proves many routes, always for the same reason. */
interface Known {
  readonly causes: Map<number, Cause>;
  readonly said: Map<RulesetText, Map<number, readonly Reason[]>>;
}

const known = new WeakMap<Context, Known>();

function knownOf(context: Context): Known {
  const found = known.get(context);
  if (found) return found;
  const fresh: Known = { causes: new Map(), said: new Map() };
  known.set(context, fresh);
  return fresh;
}

function causeOfRule(context: Context, at: number): Cause {
  const { causes } = knownOf(context);
  const found = causes.get(at);
  if (found) return found;
  const cause = causeOf(context, context.program.rules[at] as Expr);
  causes.set(at, cause);
  return cause;
}

/** The sentences of a rule in a case, for or against, made once in each language. */
function once(
  context: Context,
  at: number,
  text: RulesetText,
  make: () => readonly Reason[],
): readonly Reason[] {
  const { said } = knownOf(context);
  let sentences = said.get(text);
  if (!sentences) said.set(text, (sentences = new Map<number, readonly Reason[]>()));
  const found = sentences.get(at) ?? make();
  sentences.set(at, found);
  return found;
}

function ruleAt(context: Context, at: number): Rule {
  return context.program.ruleset.rules[at] as Rule;
}

function reason(
  context: Context,
  at: number,
  text: string,
  n: number,
  effect: Reason['effect'],
  keys: readonly string[],
): Reason {
  const rule = ruleAt(context, at);
  return {
    text,
    citation: cite(rule.cites[n] ?? rule.cites[0] ?? '', context.program.ruleset, rule.status),
    rule: rule.id,
    effect,
    keys,
  };
}

/** The answer that weighs most in closing a route: of the first rule that fails, the first. Undefined if it is the day. */
export function closingAnswer(context: Context, at: number): string | undefined {
  const barring = (context.program.routeRules[at] ?? []).filter((rule) => context.rule(rule) === FALSE);
  const [first] = kept(context, barring);
  const [key] = first === undefined ? [] : causeOfRule(context, first).keys;
  return key === AS_OF ? undefined : key;
}

/** Rules that fail on an answer given. Only if none does, the first that fails because a question does not arise. */
function kept(context: Context, rules: readonly number[]): number[] {
  const causes = rules.map((rule) => ({
    rule,
    cause: causeOfRule(context, rule),
  }));
  const given = causes.filter(({ cause }) => cause.given && cause.keys.length > 0);
  const first = causes.find(({ cause }) => cause.keys.length > 0);
  const chosen = given.length > 0 ? given : first ? [first] : causes.slice(0, 1);
  return chosen.map(({ rule }) => rule);
}

/** Where the law of a route does not reach the purchase, it says nothing more of it. */
function against(context: Context, rules: readonly number[], text: RulesetText): Reason[] {
  const failing = kept(context, rules);
  const scope = failing.filter((at) => context.program.ruleset.scope?.includes(ruleAt(context, at).id));
  return (scope.length > 0 ? scope : failing).flatMap((rule) => failures(context, rule, text));
}

function failures(context: Context, at: number, text: RulesetText): readonly Reason[] {
  return once(context, at, text, () => failing(context, at, text));
}

function failing(context: Context, at: number, text: RulesetText): Reason[] {
  const rule = ruleAt(context, at);
  const { keys } = causeOfRule(context, at);
  const figure = rule.figures === undefined ? undefined : figureOf(context, rule.figures, text);
  return (text.rules[rule.id]?.no ?? []).map((words, n) =>
    reason(context, at, figure && n === 0 ? `${figure.text} ${words}` : words, n, 'rules-out', keys),
  );
}

function favour(context: Context, at: number, text: RulesetText): readonly Reason[] {
  return once(context, at, text, () => holding(context, at, text));
}

function holding(context: Context, at: number, text: RulesetText): Reason[] {
  const rule = ruleAt(context, at);
  const words = text.rules[rule.id]?.yes;
  const { keys, given } = causeOfRule(context, at);
  if (words === undefined || !given || keys.length === 0) return [];
  const figure = rule.figures === undefined ? undefined : figureOf(context, rule.figures, text);
  const one = reason(context, at, figure ? `${figure.text} ${words}` : words, 0, 'allows', keys);
  return [figure ? { ...one, figure: figure.citation } : one];
}

function open(context: Context, at: number, text: RulesetText): Reason {
  const missing = missingIn(context, context.program.rules[at] as Expr);
  const words = text.rules[ruleAt(context, at).id]?.open;
  const asked = missing.map((key) => text.questions[key]?.ask ?? key).join(' ');
  const ask = (text.phrases['need-one'] ?? '{questions}').replace('{questions}', asked);
  const said = missing.length > 0 ? ask : (words ?? text.phrases['unsettled'] ?? ask);
  const keys = missing.length > 0 ? missing : counted(context, context.program.supports.rules[at]);
  return reason(context, at, said, 0, 'leaves-open', keys);
}

/** The answers given that count, of those that matter to a rule. */
function counted(context: Context, keys: ReadonlySet<string> | undefined): string[] {
  return context.program.questions
    .map(({ question }) => question.key)
    .filter(
      (key) =>
        keys?.has(key) !== false && context.facts[key] !== undefined && context.relevant(key) !== FALSE,
    );
}

function basis(context: Context, at: number, proof: readonly Reason[], text: RulesetText): Reason {
  const { ruleset } = context.program;
  const route = ruleset.routes[at];
  const id = route?.id ?? '';
  const always = (context.program.routeRules[at]?.length ?? 0) === 0;
  const phrase = text.phrases[always ? 'basis-step' : 'basis'] ?? '{route}';
  const keys = [...new Set(proof.flatMap((one) => one.keys))];
  return {
    text: phrase.replace('{route}', text.routes[id]?.short ?? id),
    citation: cite(route?.basis[0] ?? '', ruleset, route?.status),
    rule: id,
    effect: 'allows',
    keys:
      keys.length > 0
        ? keys
        : counted(context, always ? undefined : context.program.supports.routes[at]).slice(0, 1),
  };
}
