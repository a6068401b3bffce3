import { readFigures } from './figures.ts';
import { scan } from './scan.ts';

export interface ParsedNumber {
  readonly value: number;
  readonly unit?: string;
  /** Whether the text itself held a multiplier, so that one in the heading does not apply. */
  readonly scaled: boolean;
}

/**
 * A number in UK writing that stands by itself, or undefined. Never guesses at `1.234,5`, which is 1.2345 or 1234.5 by
 * country. In a table the whole column decides: see {@link parseRows}.
 */
export function parseNumber(text: string): ParsedNumber | undefined {
  const setting = { heading: { power: 0 }, name: '', decimal: '.', language: undefined } as const;
  const [figure] = readFigures([scan(text)], setting);
  if (!figure || figure.marks.length > 0) return undefined;
  const { value, unit, scaled } = figure;
  const isKnown = unit === undefined || /^([A-Z]{3}|%|pp)$/.test(unit);
  return isKnown ? { value, scaled, ...(unit && { unit }) } : undefined;
}
