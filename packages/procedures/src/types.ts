import type { Issue } from '@ipec/common';
import type { Citation, Status } from './cited.ts';
import type * as shape from './ruleset/shape.ts';
import type { Shape } from './ruleset/shape.ts';
import type { OwnOutcome } from './own-rules/types.ts';

export type { Citation, Issue, Status };

/** A verdict on a condition: it fails, is not known yet, or holds. Ordered, so that `and` is the minimum. */
export type Tri = 0 | 1 | 2;

export type Verdict = 'recommended' | 'lawful' | 'ruled-out' | 'undetermined';

/** An act, regulation or policy note. `url` is null where none was traced. */
export type Instrument = Shape<typeof shape.instrument>;
/** A question. `options` are the codes that may be answered; `unit` says that a number of 0 or more may be too. */
export type Question = Shape<typeof shape.question>;
/** A money limit in pounds, in force from the first day to the last, both inclusive. */
export type Limit = Shape<typeof shape.limit>;
/** A way to buy, or not to buy. What follows from it stands in `consequences` and `periods`. */
export type Route = Shape<typeof shape.route>;
/** A hard legal rule: each route it names is barred where `require` fails and open while it is not known. */
export type Rule = Shape<typeof shape.rule>;
/** A preference among lawful routes, in order of the list. It can put a lawful route first; it can do nothing else. */
export type Preference = Shape<typeof shape.preference>;
/** A decision table in DMN's sense. FIRST: the first row that holds. UNIQUE: rows may not overlap. */
export type Table = Shape<typeof shape.table>;
export type NoticeCode = Shape<typeof shape.noticeCode>;
export type QuestionText = Shape<typeof shape.questionText>;
export type RouteText = Shape<typeof shape.routeText>;
/** `no` says why the route is barred, one text for each citation; `open` says why it stays open; `yes` why it holds. */
export type RuleText = Shape<typeof shape.ruleText>;
/** All words that a rule set needs in one language. `{name}` marks a place to fill. */
export type RulesetText = Shape<typeof shape.rulesetText>;

/** Longer words about a route. `limits` says what about it is unverified; empty if nothing is. */
export interface RouteGuide {
  readonly about: string;
  readonly watch: readonly string[];
  readonly fit: string;
  readonly limits: string;
}

/** A whole rule set: law as dated data. Its shape stands in `ruleset/shape.ts`, and `data/ruleset.schema.json` follows. */
export type Ruleset = Omit<Shape<typeof shape.ruleset>, 'hash'> & {
  /** SHA-256 of the canonical JSON of everything else, hexadecimal. */
  readonly hash: string;
};

/** One reason for a verdict. Read together by `effect`, a route's reasons reproduce its verdict. */
export interface Reason {
  readonly text: string;
  readonly citation: Citation;
  /** The rule this comes from, or the route's own id for its statutory basis. */
  readonly rule: string;
  readonly effect: 'rules-out' | 'leaves-open' | 'allows';
  /**
   * The answers this rests on, the weightiest first; for `leaves-open`, those still missing. `asOf` stands for the day
   * the procurement begins. Empty only for a step that is always open.
   */
  readonly keys: readonly string[];
  /** Where the limit stands whose figure the text shows. */
  readonly figure?: Citation;
}

export interface RouteResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** The level before VAT from which the Scottish Act regulates a purchase (PRSA2014 s.3), in pounds. */
export interface LevelResult {
  readonly key: string;
  readonly amount: number;
  /** Whether the value without VAT reaches it; null while that is not known. */
  readonly reached: boolean | null;
  readonly citation: Citation;
}

/** What the value was compared with. Amounts in pounds; `estimated` includes VAT and is null unless exact. */
export interface ThresholdResult {
  readonly key: string | null;
  readonly amount: number | null;
  readonly estimated: number | null;
  readonly above: boolean | null;
  /** The least and the most the value could be; `upper` is null where there is no upper end. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The same without VAT; null where no estimate is possible. */
  readonly net: { readonly lower: number; readonly upper: number | null } | null;
  /** Every limit that the answers leave possible. */
  readonly candidates: readonly string[];
  /** True within 10 % of the limit, on either side. */
  readonly near: boolean;
  /** True if below-threshold notices are due, null if not known, false otherwise. */
  readonly notifiable: boolean | null;
  readonly citation: Citation | null;
  /** Scotland only: the level that decides under the limit. Null elsewhere, and where it is not modelled. */
  readonly level: LevelResult | null;
}

export interface Change {
  readonly key: string;
  readonly from: Answer;
  readonly to: Answer;
}

/** The smallest change of answers that gives another outcome. `opens` and `closes` are routes no longer or newly barred. */
export interface Counterfactual {
  readonly changes: readonly Change[];
  readonly regime: string;
  readonly recommended: string | null;
  readonly opens: readonly string[];
  readonly closes: readonly string[];
}

export type Answer = string | number;
export type Facts = Readonly<Record<string, Answer>>;

export interface Evaluation {
  readonly regime: string;
  readonly threshold: ThresholdResult;
  readonly routes: readonly RouteResult[];
  /** Best first. Empty where nothing can be recommended yet. */
  readonly recommended: readonly string[];
  /** True if the first recommendation rests on planning assumptions, because an answer is missing. */
  readonly provisional: boolean;
  /** Why each was put forward, in the order of `recommended`. */
  readonly preferences: readonly { readonly route: string; readonly rule: string; readonly text: string }[];
  /** Why this regime governs and how the value stands, in the order of the law, with the figures. */
  readonly because: readonly Reason[];
  /** What to know before relying on the result; see `WarningCode`. */
  readonly warnings: readonly Issue[];
  /** Unanswered questions that could still change a verdict, the one that settles most first. */
  readonly nextQuestions: readonly string[];
  /** Those of them that could still change the regime or the first recommendation. */
  readonly decisive: readonly string[];
  /** What would change the result, the nearest and most plausible first. */
  readonly counterfactuals: readonly Counterfactual[];
  readonly ruleset: {
    readonly id: string;
    readonly version: string;
    readonly effectiveFrom: string;
    readonly hash: string;
  };
  readonly asOf: string;
  /** What the authority's own contract rules say; null if none were given. */
  readonly own: OwnOutcome | null;
  /** What was wrong with the input. A bad answer counts as unanswered. */
  readonly issues: readonly Issue[];
}
