import type { Answer } from '@ipec/procedures';
import { parseAmount, parsePercent } from './amount.ts';
import type { Fault } from './state.ts';

/** The value of the radio that stands for a figure. No option of a rule set may be called so. */
export const FIGURE = '~figure';

/** What a form held: the radio chosen, or null, and the text of the figure's field. */
export interface Given {
  readonly answer: string | null;
  readonly figure: string;
}

export type Read = { readonly value: Answer } | { readonly value: null; readonly fault: Fault };

const PARSERS = { pounds: parseAmount, percent: parsePercent } as const;
const FAULTS = { pounds: 'amount', percent: 'percent' } as const;

/** The answer in a form. A figure without its radio counts: whoever typed one meant it. */
export function readAnswer(unit: 'pounds' | 'percent' | null, { answer, figure }: Given): Read {
  if (answer !== null && answer !== FIGURE) return { value: answer };
  if (unit === null || (answer === null && figure.trim() === '')) return { value: null, fault: 'missing' };
  const value = PARSERS[unit](figure);
  return value === null ? { value, fault: FAULTS[unit] } : { value };
}
