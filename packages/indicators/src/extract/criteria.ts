import { type Json, identifier, object, objects, text } from '@ipec/common';
import type { LotFacts } from '../facts.ts';
import { code, quantity, yesNo } from './code.ts';

/** Award criteria of one lot: OCDS lots extension, `awardCriteria.criteria[] {type, numbers}`. */
export function lotFacts(lot: Json, index: number): LotFacts {
  const criteria = objects(object(lot['awardCriteria'])['criteria']);
  return {
    id: identifier(lot['id']) ?? String(index + 1),
    criteria: kindOf(criteria.map((criterion) => code(criterion['type']))),
    priceWeight: weightOf(criteria, ({ type }) => ['price', 'cost'].includes(code(type) ?? '')),
    socialValue: criteria.some(isSocialValue),
    socialWeight: criteria.some(isSocialValue) ? weightOf(criteria, isSocialValue) : undefined,
    smeSuitable: yesNo(object(lot['suitability'])['sme']) === true,
  };
}

/** A criterion with no type tells nothing: the lot counts as unstructured unless another type settles it. */
function kindOf(types: readonly (string | undefined)[]): LotFacts['criteria'] {
  const known = new Set(types.filter((type) => type !== undefined));
  if (known.size === 0) return 'none';
  if (known.has('quality')) return known.size === 1 && !types.includes(undefined) ? 'quality' : 'mixed';
  if (types.includes(undefined)) return 'none';
  if ([...known].every((type) => type === 'price')) return 'price';
  return [...known].every((type) => type === 'price' || type === 'cost') ? 'price-or-cost' : 'mixed';
}

function isSocialValue(criterion: Json): boolean {
  return /social value/i.test(text(criterion['name']) ?? '');
}

/** `order` weights and lots whose percentages do not sum to 100 have no weights. */
function weightOf(criteria: readonly Json[], chosen: (criterion: Json) => boolean): number | undefined {
  const weights = criteria.flatMap((criterion) =>
    objects(criterion['numbers'])
      .filter((number) => code(number['weight']) === 'percentageexact')
      .map((number) => ({ mine: chosen(criterion), percent: quantity(number['number']) ?? NaN })),
  );
  const total = sum(weights.map(({ percent }) => percent));
  if (weights.length === 0 || !(Math.abs(total - 100) < 1e-6)) return undefined;
  return sum(weights.filter(({ mine }) => mine).map(({ percent }) => percent));
}

/** Exact to a millionth of a point, whatever the order. */
function sum(percents: readonly number[]): number {
  return percents.reduce((total, percent) => total + Math.round(percent * 1e6), 0) / 1e6;
}
