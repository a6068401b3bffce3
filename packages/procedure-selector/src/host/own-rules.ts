import type { ParsedOwnRules } from '@ipec/procedures';
import { parseOwnRules } from '@ipec/procedures/own-rules';
import { readOwnRulesTable, readOwnRulesTables } from './own-rules-table.ts';

/**
 * Reads the council's own rules from their tables; what was not understood is an issue for the author of the page. Tables
 * with the same columns are one set of rules. Of tables with other columns the first is read, and the author learns it.
 */
export function readOwnRules(tables: readonly [HTMLTableElement, ...HTMLTableElement[]]): ParsedOwnRules {
  const whole = readOwnRulesTables(tables);
  if (whole) return parseOwnRules(whole);
  const { rules, issues } = parseOwnRules(readOwnRulesTable(tables[0]));
  const message = 'the tables have different columns: only the first is read';
  return { rules, issues: [...issues, { code: 'other-table', message }] };
}
