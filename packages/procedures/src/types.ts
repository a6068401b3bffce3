import type { Issue } from '@ipec/common';
import type { Citation, Status } from './cited.ts';
import type { Consequence, Period } from './consequences/types.ts';
import type { OwnOutcome } from './own-rules/types.ts';

export type { Citation, Issue, Status };

/** A verdict on a condition: it fails, is not known yet, or holds. Ordered, so that `and` is the minimum. */
export type Tri = 0 | 1 | 2;

export type Verdict = 'recommended' | 'lawful' | 'ruled-out' | 'undetermined';

/** An act, regulation or policy note. `url` is null where none was traced. */
export interface Instrument {
  readonly title: string;
  readonly url: string | null;
}

/** A question. `options` are the codes that may be answered; `unit` says that a number of 0 or more may be too. */
export interface Question {
  readonly key: string;
  readonly group: string;
  readonly core?: boolean;
  readonly unit?: 'pounds' | 'percent';
  readonly options: readonly string[];
  /** When the answer counts. Always, if left out. */
  readonly when?: string;
  /** What stands in for the answer when it does not count. Without it, every test on the key then fails. */
  readonly neutral?: string | number;
  /** The answer nearly everyone gives: such questions may share one "do any of these apply?" page. */
  readonly usual?: string;
  /** What to plan on while unanswered. It steers the recommendation, never a verdict. */
  readonly assume?: string;
  readonly cites: readonly string[];
}

/** A money limit in pounds, in force from the first day to the last, both inclusive. */
export interface Limit {
  readonly key: string;
  readonly amount: number;
  readonly from: string;
  readonly to?: string;
  /** True if the limit is compared with a value before VAT. */
  readonly net?: boolean;
  readonly cite: string;
  readonly status: Status;
}

/** A way to buy, or not to buy. What follows from it stands in `consequences` and `periods`. */
export interface Route {
  readonly id: string;
  readonly family: string;
  readonly basis: readonly string[];
  readonly fit: 'none' | 'low' | 'medium' | 'high';
  readonly status: Status;
}

/** A hard legal rule: each route it names is barred where `require` fails and open while it is not known. */
export interface Rule {
  readonly id: string;
  readonly routes: readonly string[];
  readonly require: string;
  readonly cites: readonly string[];
  readonly status?: Status;
  /** The table of limits that the rule compares the value with: its reasons then show the figures. */
  readonly figures?: string;
}

/** A preference among lawful routes, in order of the list. It can put a lawful route first; it can do nothing else. */
export interface Preference {
  readonly id: string;
  readonly when: string;
  readonly routes: readonly string[];
}

/** A decision table in DMN's sense. FIRST: the first row that holds. UNIQUE: rows may not overlap. */
export interface Table {
  readonly hitPolicy: 'FIRST' | 'UNIQUE';
  readonly rows: readonly { readonly when: string; readonly then: string | null }[];
}

export interface NoticeCode {
  readonly code: string;
  readonly cite: string;
  readonly sure: boolean;
}

export interface QuestionText {
  readonly ask: string;
  readonly help: string;
  readonly unsure: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface RouteText {
  readonly short: string;
  readonly long: string;
  readonly suits: string;
}

/** Longer words about a route. `limits` says what about it is unverified; empty if nothing is. */
export interface RouteGuide {
  readonly about: string;
  readonly watch: readonly string[];
  readonly fit: string;
  readonly limits: string;
}

/** `no` says why the route is barred, one text for each citation; `open` says why it stays open; `yes` why it holds. */
export interface RuleText {
  readonly no: readonly string[];
  readonly open?: string;
  readonly yes?: string;
}

/** All words that a rule set needs in one language. `{name}` marks a place to fill. */
export interface RulesetText {
  readonly questions: Readonly<Record<string, QuestionText>>;
  readonly routes: Readonly<Record<string, RouteText>>;
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly preferences: Readonly<Record<string, string>>;
  readonly regimes: Readonly<Record<string, string>>;
  readonly limits: Readonly<Record<string, string>>;
  readonly families: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly notices: Readonly<Record<string, { readonly name: string; readonly when: string }>>;
  /** What each row of a consequence says, and the names of the duties. */
  readonly consequences: Readonly<Record<string, string>>;
  readonly duties: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Record<string, string>>;
}

/** A whole rule set: law as dated data. `data/ruleset.schema.json` is its published schema. */
export interface Ruleset {
  readonly id: string;
  readonly version: string;
  readonly jurisdiction: readonly string[];
  /** First day the rules speak for; `to` is left out while they are in force. */
  readonly effectiveFrom: string;
  readonly effectiveTo?: string;
  /** The day the law was read: the default for `asOf`. */
  readonly lawAsAt: string;
  /** Days on which something changes: limits, or a new power. */
  readonly changes: readonly string[];
  /** The last day for which the law is known: limits change after it. A result for a later day carries a warning. */
  readonly knownTo?: string;
  readonly instruments: Readonly<Record<string, Instrument>>;
  readonly limits: readonly Limit[];
  readonly questions: readonly Question[];
  readonly routes: readonly Route[];
  readonly definitions: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, Table>>;
  readonly rules: readonly Rule[];
  readonly preferences: readonly Preference[];
  /** For each regime, the rules that prove it, in the order of the law. */
  readonly proofs?: Readonly<Record<string, readonly string[]>>;
  /** What must be known before anything is recommended. */
  readonly recommendWhen: string;
  /** Where no award is to be expected: nothing is bought, or the law that governs is not in the rule set. */
  readonly exitWhen: string;
  readonly notices: readonly NoticeCode[];
  /** What hangs on each route: notices and duties, by conditions like those of the rules. */
  readonly consequences?: readonly Consequence[];
  /** The shortest periods the law allows, by flags; `timingFlags` gives the condition behind each flag of a case. */
  readonly periods?: readonly Period[];
  readonly timingFlags?: Readonly<Record<string, string>>;
  readonly text: RulesetText;
  /** SHA-256 of the canonical JSON of everything else, hexadecimal. */
  readonly hash: string;
}


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
