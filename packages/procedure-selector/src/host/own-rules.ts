import type { ParsedOwnRules } from '@ipec/procedures';
import { parseOwnRules } from '@ipec/procedures/own-rules';
import { readOwnRulesTable } from './own-rules-table.ts';

/** Reads the council's own rules from their table; what was not understood is an issue for the author of the page. */
export function readOwnRules(table: HTMLTableElement): ParsedOwnRules {
  return parseOwnRules(readOwnRulesTable(table));
}
