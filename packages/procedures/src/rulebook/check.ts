import { parseDay } from '../engine/day.ts';
import { countsDays, DEADLINE_EVENTS, DEADLINE_PHRASES, ROW_STATUSES } from '../ruleset/words-of-rules.ts';
import type { Issue } from '../types.ts';
import { KINDS, type Cells } from './columns.ts';

export const TERM = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})?( net)?$/;
export const DEADLINE = new RegExp(`^(${DEADLINE_PHRASES.join('|')})(?: (\\d+))? ([a-z-]+)$`);
const EVENTS: readonly string[] = DEADLINE_EVENTS;
const STATUSES: readonly string[] = ROW_STATUSES;
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
    ...(kind === 'ruleset' ? checkRuleset(cells) : []).map(found),
    ...(kind === 'limit' ? checkLimit(cells) : []).map(found),
    ...(kind === 'table' && status !== 'FIRST' && status !== 'UNIQUE'
      ? [found('the status of a table row is FIRST or UNIQUE')]
      : []),
    ...(kind === 'notice' || kind === 'duty' ? checkDuty(cells) : []).map(found),
    ...(kind === 'period' ? checkPeriod(cells) : []).map(found),
  ];
}

const isDay = (text: string): boolean => parseDay(text) === text;

/** What identifies the rule set. A spreadsheet likes to write its days in its own way. */
function checkRuleset({ id, condition }: Cells): string[] {
  switch (id) {
    case 'version':
      return /^\d+\.\d+\.\d+$/.test(condition) ? [] : [`"${condition}" is not a version such as 2.0.1`];
    case 'law-as-at':
    case 'known-to':
      return isDay(condition) ? [] : [`${id} must be a day as 2026-12-31, not "${condition}"`];
    case 'changes':
      return condition
        .split(';')
        .map((day) => day.trim())
        .filter((day) => !isDay(day))
        .map((day) => `changes must be days as 2026-12-31, not "${day}"`);
    default:
      return [`a row of kind ruleset is version, law-as-at, known-to or changes, not "${id}"`];
  }
}

function checkLimit({ condition, applies }: Cells): string[] {
  const term = TERM.exec(condition);
  return [
    ...(term ? [] : ['a limit needs its term as 2026-01-01/2027-12-31']),
    ...[term?.[1], term?.[2]]
      .filter((day) => day !== undefined && !isDay(day))
      .map((day) => `there is no day ${day}`),
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
    ...checkDeadline(deadline),
    ...(words === '' ? ['words is empty: it names the sentence of the row'] : []),
  ];
}

function checkDeadline(deadline: string): string[] {
  const [, phrase = '', days, event = ''] = DEADLINE.exec(deadline) ?? [];
  if (phrase === '') return [];
  return [
    ...(EVENTS.includes(event)
      ? []
      : [`a deadline is counted from ${EVENTS.join(', ')}, not from "${event}"`]),
    ...(countsDays(phrase) && days === undefined ? [`"${deadline}" does not say how many days`] : []),
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

/** Kinds of rows whose ids are names: two rows of one name would hide each other. */
const NAMED = ['rule', 'preference', 'definition', 'flag', 'ruleset'];

/** What is wrong between the rows of a sheet: names that stand twice, and sentences that have two texts. */
export function checkNames(rows: readonly { readonly cells: Cells; readonly line: number }[]): Issue[] {
  const first = new Map<string, number>();
  const sentences = new Map<string, { readonly text: string; readonly line: number }>();
  const found: Issue[] = [];
  const issue = (line: number, message: string): void => {
    found.push({ code: 'bad-rulebook', path: `row ${line}`, message });
  };
  for (const { cells, line } of rows) {
    const { kind, id, words, text } = cells;
    const before = first.get(`${kind} ${id}`);
    if (NAMED.includes(kind)) {
      if (before !== undefined) issue(line, `${kind} ${id} stands in row ${before} too`);
      else first.set(`${kind} ${id}`, line);
    }
    if (kind !== 'notice' && kind !== 'duty') continue;
    const said = sentences.get(words);
    if (!said) sentences.set(words, { text, line });
    else if (said.text !== text)
      issue(line, `the words "${words}" have another text in row ${said.line}: change all of its rows`);
  }
  return found;
}
