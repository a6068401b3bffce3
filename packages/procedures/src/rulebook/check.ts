import type { Issue } from '../types.ts';
import { KINDS, type Cells } from './columns.ts';

export const TERM = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})?( net)?$/;
export const DEADLINE =
  /^(beginning-with|within|at-least-before|before|as-soon-as-practicable)(?: (\d+))? ([a-z-]+)$/;
const STATUSES = ['verified', 'partly', 'unverified'];
const DUTIES = ['required', 'conditional', 'optional', 'not-due', 'not-read'];
const COUNTING = ['following', 'from-date', 'working-days', 'health-standstill', 'scottish-standstill'];
const WITH_STATUS = ['rule', 'limit', 'notice', 'duty', 'period'];

/** What is wrong with one row: kind, id, condition, status, term, amount, duty or deadline. */
export function checkRow(cells: Cells, path: string): Issue[] {
  const { kind, id, condition, status } = cells;
  const found = (message: string): Issue => ({ code: 'bad-rulebook', path, message });
  if (!(KINDS as readonly string[]).includes(kind))
    return [found(`kind must be one of ${KINDS.join(', ')}, not "${kind}"`)];
  return [
    ...(id === '' ? [found('id is empty')] : []),
    ...(condition === '' ? [found(`condition of ${kind} ${id} is empty`)] : []),
    ...(WITH_STATUS.includes(kind) && !STATUSES.includes(status)
      ? [found(`status must be one of ${STATUSES.join(', ')}, not "${status}"`)]
      : []),
    ...(kind === 'limit' ? checkLimit(cells) : []).map(found),
    ...(kind === 'table' && status !== 'FIRST' && status !== 'UNIQUE'
      ? [found('the status of a table row is FIRST or UNIQUE')]
      : []),
    ...(kind === 'notice' || kind === 'duty' ? checkDuty(cells) : []).map(found),
    ...(kind === 'period' ? checkPeriod(cells) : []).map(found),
  ];
}

function checkLimit({ condition, applies }: Cells): string[] {
  const term = TERM.exec(condition);
  return [
    ...(term ? [] : ['a limit needs its term as 2026-01-01/2027-12-31']),
    ...(term?.[2] !== undefined && term[2] < (term[1] ?? '')
      ? ['the term of a limit ends before it begins']
      : []),
    ...(/^\d+(\.\d+)?$/.test(applies) ? [] : [`"${applies}" is not an amount in pounds`]),
  ];
}

function checkDuty({ duty, deadline, words }: Cells): string[] {
  return [
    ...(DUTIES.includes(duty) ? [] : [`duty must be one of ${DUTIES.join(', ')}, not "${duty}"`]),
    ...(deadline === '' || DEADLINE.test(deadline)
      ? []
      : [`"${deadline}" is not a deadline such as "beginning-with 30 signing"`]),
    ...(words === '' ? ['words is empty: it names the sentence of the row'] : []),
  ];
}

function checkPeriod({ duty, deadline }: Cells): string[] {
  return [
    ...(duty === 'not-read' || /^\d+$/.test(duty)
      ? []
      : [`"${duty}" is not a number of days, nor "not-read"`]),
    ...(COUNTING.includes(deadline)
      ? []
      : [`counting must be one of ${COUNTING.join(', ')}, not "${deadline}"`]),
  ];
}

/** All rows of a table decide by one hit policy. */
export function checkTables(rows: readonly Cells[]): Issue[] {
  const policies = new Map<string, Set<string>>();
  for (const { kind, id, status } of rows)
    if (kind === 'table') policies.set(id, (policies.get(id) ?? new Set()).add(status));
  return [...policies]
    .filter(([, found]) => found.size > 1)
    .map(([id, found]) => ({
      code: 'bad-rulebook',
      path: `table ${id}`,
      message: `its rows name ${[...found].join(' and ')}: a table has one hit policy`,
    }));
}
