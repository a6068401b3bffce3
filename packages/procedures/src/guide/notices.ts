import { linesOf, type JudgedCase } from '../consequences/checklist.ts';
import type { ConsequenceLine } from '../consequences/types.ts';
import type { Ruleset, RulesetText } from '../types.ts';

/** One line of a notice checklist. `sure` is false where the number of the notice was not seen on a published notice. */
export interface NoticeLine extends ConsequenceLine {
  readonly sure: boolean;
}

/** The order in which notices are published. */
const ORDER = [
  'UK1 UK2 UK3 UK13 UK14 UK4 UK5',
  'PSR-plan PSR-invitation PCS-contract',
  'UK12 PSR-abandonment PSR-intention UK6 PSR-award PCS-award UK7 UK8 UK9',
  'UK10 PSR-change UK11 PSR-termination UK15 UK16',
]
  .join(' ')
  .split(' ');

const place = ({ code }: NoticeLine): number => {
  const at = ORDER.indexOf(code);
  return at < 0 ? ORDER.length : at;
};

/**
 * The notices of a route in the order in which they are published: each required, due in some cases, optional, not due,
 * or not read, with its section. With `days` of the events (see `eventDays`) each line has its last day.
 */
export function noticeChecklist(
  route: string,
  one: JudgedCase,
  ruleset: Ruleset,
  text: RulesetText,
): NoticeLine[] {
  return linesOf(route, one, ruleset, text, ['notice'])
    .map((line) => ({ ...line, sure: sureOf(line.code, ruleset) }))
    .sort((a, b) => place(a) - place(b));
}

function sureOf(code: string, { notices }: Ruleset): boolean {
  return notices.find((each) => each.code === code)?.sure ?? true;
}

/** The duties of a route beside its notices: conflicts, lots, small firms, records and the rest. */
export function dutyChecklist(
  route: string,
  one: JudgedCase,
  ruleset: Ruleset,
  text: RulesetText,
): ConsequenceLine[] {
  return linesOf(route, one, ruleset, text, ['duty']);
}
