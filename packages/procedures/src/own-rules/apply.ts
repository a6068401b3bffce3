import { bandsFor, isStep } from './check.ts';
import { strictness } from './method.ts';
import { kindsOf } from './subject.ts';
import type { OwnBand, OwnMethod, OwnOutcome, OwnRules } from './types.ts';
import type { Citation, Evaluation, Facts, Issue } from '../types.ts';

interface Case {
  readonly facts: Facts;
  readonly evaluation: Pick<Evaluation, 'regime' | 'threshold'>;
}

const NOTHING: OwnOutcome = {
  status: 'value-unknown',
  band: null,
  bands: [],
  standingOrders: null,
  citation: null,
  closes: [],
  collisions: [],
};
/** Regimes that leave nothing to an authority's own rules. */
const OTHER_LAW = ['psr-england', 'psr-wales', 'old-regulations', 'not-a-purchase'];

/** Routes that ask for less than the method that a band names. */
const CLOSED_BY: Readonly<Record<OwnMethod, readonly string[]>> = {
  'single-quote': [],
  quotes: ['bt_direct'],
  advertise: ['bt_direct', 'bt_quotes', 'scot_quick_quote'],
  law: ['bt_direct', 'bt_quotes', 'scot_quick_quote'],
};

/** What an authority's own rules say of one purchase. The law comes first wherever the two collide. */
export function applyOwnRules(rules: OwnRules, { facts, evaluation }: Case): OwnOutcome {
  const range = rangeOf(rules, evaluation);
  if (!range) return NOTHING;
  const bands = bandsOf(rules, facts, range);
  const band = strictest(bands);
  const lawDecides = evaluation.threshold.above === true || OTHER_LAW.includes(evaluation.regime);
  if (lawDecides) {
    return {
      ...NOTHING,
      status: 'law-decides',
      band,
      bands,
      citation: band && ownCitation(rules, band),
      collisions: collision(rules, band),
    };
  }
  if (!band) return { ...NOTHING, status: 'no-band' };
  return {
    status: bands.length > 1 ? 'several' : 'applies',
    band,
    bands,
    standingOrders: band.method === 'law' ? 'advertise' : band.method,
    citation: ownCitation(rules, band),
    closes: CLOSED_BY[band.method],
    collisions: [],
  };
}

/** By name and number: "Eastmere Contract Procedure Rule 12". */
export function ownCitation({ name }: OwnRules, { rule, row, form }: OwnBand): Citation {
  const one = /^\d/.test(rule) ? name.replace(/\b(Rule|Order|Regulation|Procedure)s$/i, '$1') : name;
  return {
    ref: rule === '' ? `${name}, row ${row}` : `${one} ${rule}`,
    url: form?.href ?? null,
    status: 'unverified',
  };
}

interface Range {
  readonly lower: number;
  readonly upper: number | null;
}

/** The value in the terms of the rules. Where they do not say whether VAT counts, both readings stay possible. */
function rangeOf({ vat }: OwnRules, { threshold }: Case['evaluation']): Range | undefined {
  const { lower, upper, net } = threshold;
  if (lower === null || (lower === 0 && upper === null)) return undefined;
  const without = net ?? { lower, upper };
  if (vat === 'excluded') return { lower: without.lower ?? lower, upper: without.upper };
  return vat === 'included' ? { lower, upper } : { lower: without.lower ?? lower, upper };
}

/** The bands for a purchase. Where a service may be light touch and may be not, those of both. */
function bandsOf(rules: OwnRules, facts: Facts, range: Range): OwnBand[] {
  const { own, general } = kindsOf(facts);
  const special = own.flatMap((kind) => bandsAt(bandsFor(rules, kind), range));
  const isSure = facts['subject'] !== 'services' || facts['serviceCategory'] !== undefined;
  if (special.length > 0 && isSure) return special;
  return [...special, ...bandsAt(bandsFor(rules, general), range)];
}

/** The bands that hold some of a range; for pence between "to £112,514" and "from £112,515", both. */
function bandsAt(all: readonly OwnBand[], range: Range): OwnBand[] {
  const found = all.filter((band) => holdsSome(band, range));
  if (found.length > 0 || range.upper === null) return found;
  const [least, most] = [range.lower, range.upper];
  const low = all.findLast(({ to }) => typeof to === 'number' && to < least);
  const high = all.find(({ from }) => from > most);
  const isBetween = low && high && typeof low.to === 'number' && isStep(low.to, high.from);
  return isBetween && low.toIncluded && high.fromIncluded ? [low, high] : [];
}

function holdsSome(band: OwnBand, { lower, upper }: Range): boolean {
  // "To £5,000", "from £5,001": the pence between are more than the lower band allows.
  const next = band.fromIncluded && Number.isInteger(band.from) && band.from % 10 === 1;
  const begin = next ? band.from - 1 : band.from;
  const above = upper === null || upper > begin || (upper === begin && band.fromIncluded && !next);
  if (typeof band.to !== 'number') return above;
  // Councils write "to £9,999" and "from £10,000": the pence between belong to the lower band.
  const end = band.toIncluded && Number.isInteger(band.to) && band.to % 10 === 9 ? band.to + 0.99 : band.to;
  return above && (lower < end || (lower === end && band.toIncluded));
}

function strictest(bands: readonly OwnBand[]): OwnBand | null {
  return bands.reduce<OwnBand | null>(
    (best, band) => (best && strictness(best.method) >= strictness(band.method) ? best : band),
    null,
  );
}

function collision(rules: OwnRules, band: OwnBand | null): Issue[] {
  if (!band || strictness(band.method) >= strictness('advertise')) return [];
  const message = `${ownCitation(rules, band).ref} asks for "${band.methodText}", and the law asks for more: the law comes first`;
  return [{ code: 'law-first', path: `row ${band.row}`, message }];
}
