import { pounds, units } from '../engine/money.ts';
import { SCALE, addUp } from '../engine/value.ts';
import type { Answer } from '../types.ts';

/** The parts of an estimate, in pounds, as the buyer knows them. All but `yearly` may be left out. */
export interface ValuationParts {
  /** What is paid in a year of the fixed term, or once. */
  readonly yearly: number;
  readonly years?: number;
  /** Years of extension or renewal, at the same price unless `extensionYearly` is given. */
  readonly extensionYears?: number;
  readonly extensionYearly?: number;
  /** Options to buy more, fees and anything given in kind. */
  readonly options?: number;
  readonly inKind?: number;
  /** Related purchases that could sensibly share the contract. */
  readonly linked?: number;
  /** Prizes, stipends and payments to bidders, with their VAT. */
  readonly prizes?: number;
  readonly vat?: 'included' | 'add-20' | 'add-5' | 'none' | 'unsure';
}

/** One line of the sum, in pounds. */
export interface ValuationLine {
  readonly id: 'fixed' | 'in-kind' | 'extensions' | 'options' | 'linked' | 'vat' | 'prizes';
  readonly amount: number;
}

/** The sum in the open, and the facts it amounts to. `lower` and `upper` differ only while VAT is not known. */
export interface Valuation {
  readonly lines: readonly ValuationLine[];
  readonly lower: number;
  readonly upper: number;
  readonly facts: Readonly<
    Record<'estimatedValue' | 'optionsValue' | 'linkedValue' | 'prizesValue', number>
  > & {
    readonly vat?: Answer;
  };
}

/** A figure that can be used: anything that is not a number of 0 or more counts as 0. */
function amount(value: number | undefined, otherwise = 0): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : otherwise;
}

/** a × b exactly, to the penny below. */
function times(a: number, b: number): number {
  return pounds((units(a) * units(b)) / units(1));
}

/** Adds up an estimate as PA2023 Sch.3 does: the most that could be paid, options and VAT included. */
export function valuation(parts: ValuationParts): Valuation {
  const fixed = times(amount(parts.yearly), amount(parts.years, 1));
  const extensions = times(amount(parts.extensionYearly, amount(parts.yearly)), amount(parts.extensionYears));
  const [inKind, options] = [amount(parts.inKind), amount(parts.options)];
  const [linked, prizes] = [amount(parts.linked), amount(parts.prizes)];
  const value = addUp([fixed, inKind, extensions, options, linked], prizes, parts.vat);
  const total = pounds(value.lower / SCALE);
  const bare = pounds(
    [fixed, inKind, extensions, options, linked, prizes].reduce((sum, part) => sum + units(part), 0n),
  );
  const lines: ValuationLine[] = [
    { id: 'fixed', amount: fixed },
    { id: 'in-kind', amount: inKind },
    { id: 'extensions', amount: extensions },
    { id: 'options', amount: options },
    { id: 'linked', amount: linked },
    { id: 'vat', amount: pounds(units(total) - units(bare)) },
    { id: 'prizes', amount: prizes },
  ];
  return {
    lines: lines.filter((line) => line.id === 'fixed' || line.amount > 0),
    lower: total,
    upper: pounds((value.upper ?? value.lower) / SCALE),
    facts: {
      estimatedValue: pounds(units(fixed) + units(inKind)),
      optionsValue: pounds(units(extensions) + units(options)),
      linkedValue: linked,
      prizesValue: prizes,
      ...(parts.vat === undefined || parts.vat === 'unsure' ? {} : { vat: parts.vat }),
    },
  };
}

/** How far a value is from a limit, as a share of the limit: negative below it. */
export function distance(value: number, limit: number): number {
  return limit === 0 ? 0 : pounds(units(value) - units(limit)) / limit;
}

/** True within 10 % of the limit on either side, both ends included. */
export function nearLimit(value: number, limit: number): boolean {
  const [v, bar] = [units(value) * 10n, units(limit)];
  return v >= bar * 9n && v <= bar * 11n;
}
