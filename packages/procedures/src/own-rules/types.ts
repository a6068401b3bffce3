import type { Issue } from '@ipec/common';
import type { Citation } from '../cited.ts';

/**
 * The contract procedure rules of one authority, as data. How the parts fit together:
 *
 * 1. The element turns a `<table>` among its children into an `OwnRulesTable`: plain text, cell by cell.
 * 2. `parseOwnRules(table)` reads it and gives `{ rules, issues }`. It never throws. `rules` is null if no row could be
 *    read; every gap, overlap, VAT trap and cell that was not understood is an issue for the author of the page.
 * 3. `evaluate(facts, { ownRules })` and `progress(interview, { ownRules })` take `rules` as they are. `evaluate` then
 *    gives `own` (an `OwnOutcome`), puts nothing first that these rules close, and cites them by name.
 * 4. `applyOwnRules(rules, { facts, evaluation })` gives the same outcome for an evaluation made without them.
 */
export interface OwnRulesTable {
  /** The caption, such as "Eastmere Contract Procedure Rules (values before VAT)". It names the rules in citations. */
  readonly caption: string;
  /** The heading of each column. `field` names what the column holds where the words do not (`data-field`). */
  readonly columns: readonly { readonly text: string; readonly field?: string }[];
  /** The body, row by row, a cell for each column. `href` is the address of the first link in the cell. */
  readonly rows: readonly (readonly { readonly text: string; readonly href?: string }[])[];
}

/** What a band asks for, least strict first. `law`: the band only points to the procedures of the law. */
export type OwnMethod = 'single-quote' | 'quotes' | 'advertise' | 'law';

/** The kinds of purchase that a band is for. */
export type OwnSubject = 'any' | 'works' | 'goods-services' | 'light-touch' | 'concession';

/** One band. Amounts are pounds, with or without VAT as `OwnRules.vat` says. */
export interface OwnBand {
  /** The row of the table, from 1. */
  readonly row: number;
  readonly subject: OwnSubject;
  /** The least amount of the band; it belongs to the band if `fromIncluded`. */
  readonly from: number;
  readonly fromIncluded: boolean;
  /** The greatest amount; null without an upper end; `threshold` where the band ends at the limit of the law. */
  readonly to: number | 'threshold' | null;
  readonly toIncluded: boolean;
  readonly method: OwnMethod;
  /** Other methods that the band also allows. */
  readonly alternatives: readonly OwnMethod[];
  /** How many quotes or tenders; null where the table does not say. */
  readonly quotes: number | null;
  readonly approver: string;
  readonly advert: string;
  readonly form: { readonly text: string; readonly href: string } | null;
  /** The number of the rule, as in "12" or "4.3"; empty where the table has none. */
  readonly rule: string;
  /** The words of the band and of its method as they stand in the page. */
  readonly bandText: string;
  readonly methodText: string;
}

/** The rules of an authority. `vat` says whether their amounts include VAT; `unknown` if the page does not say. */
export interface OwnRules {
  readonly name: string;
  readonly vat: 'excluded' | 'included' | 'unknown';
  readonly bands: readonly OwnBand[];
}

/**
 * What the table gave. Codes of issues: `no-band-column`, `no-method-column`, `band-not-read`, `method-not-read`,
 * `kind-not-used`, `column-not-used`, `gap`, `overlap`, `shared-edge`, `vat-unknown`, `vat-mixed`, `vat-trap`, `per-year`, `over-the-limit`, `old-limit`,
 * `weaker-above`; and from the element `other-table`.
 * `path` is `row N`, or empty for the whole table.
 */
export interface ParsedOwnRules {
  readonly rules: OwnRules | null;
  readonly issues: readonly Issue[];
}

/**
 * What the rules say of one purchase.
 * - `applies`: one band holds the value, and its method is required.
 * - `several`: the value is a range, or an edge that two bands share; the strictest of `bands` counts.
 * - `law-decides`: the value reaches the limit, or another law governs; `band` is the one that would hold it.
 * - `no-band`: the table has a gap there.
 * - `value-unknown`: no value is known yet.
 */
export interface OwnOutcome {
  readonly status: 'applies' | 'several' | 'law-decides' | 'no-band' | 'value-unknown';
  readonly band: OwnBand | null;
  readonly bands: readonly OwnBand[];
  /** The answer to `standingOrders` that follows; null where none does. */
  readonly standingOrders: 'single-quote' | 'quotes' | 'advertise' | null;
  /** By name, such as "Eastmere Contract Procedure Rule 12". `url` is the form's address, or null. */
  readonly citation: Citation | null;
  /** Routes that the law leaves open and these rules close. */
  readonly closes: readonly string[];
  /** Where the rules ask for less than the law does: the law comes first. */
  readonly collisions: readonly Issue[];
}
