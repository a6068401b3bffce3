import type { Consequence, ConsequenceRow } from '../../consequences/types.ts';

/** A duty on some routes, decided by the first row that holds. */
export const duty = (
  code: string,
  routes: readonly string[],
  rows: readonly ConsequenceRow[],
  only?: string,
): Consequence => ({ code, kind: 'duty', routes, rows, ...(only === undefined ? {} : { only }) });
/** One row. */
export const row = (
  when: string,
  what: ConsequenceRow['duty'],
  cite: string,
  say: string,
  rest: Partial<ConsequenceRow> = {},
): ConsequenceRow => ({ when, duty: what, cite, say, ...rest });
/** The row that holds wherever none before it does, and asks for something. */
export const must = (cite: string, say: string, rest: Partial<ConsequenceRow> = {}): ConsequenceRow =>
  row('true', 'required', cite, say, rest);
/** Days that begin with the day on which the contract is entered into. */
export const signed = (days: number) => ({ phrase: 'beginning-with', days, event: 'signing' }) as const;
/** A row that says why a notice is not due. */
export const unless = (when: string, cite: string, say: string): ConsequenceRow => ({
  when,
  duty: 'not-due',
  cite,
  say,
});
/** A notice on some routes, decided by the first row that holds. */
export const notice = (
  code: string,
  routes: readonly string[],
  rows: readonly ConsequenceRow[],
): Consequence => ({
  code,
  kind: 'notice',
  routes,
  rows,
});
/** A contract from before the Act: what the earlier regulations ask of its change was not read. */
export const oldContract = row('old_contract', 'not-read', 'SI2024-716 reg.5', 'old-contract');
