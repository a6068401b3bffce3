import { cite } from '../citation.ts';
import type { Citation, Evaluation, Facts, Ruleset, RulesetText } from '../types.ts';

export type Duty = 'required' | 'conditional' | 'optional' | 'not-due';

/** One line of a notice checklist. `sure` is false where the number of the notice rests on one weaker source. */
export interface NoticeLine {
  readonly code: string;
  readonly name: string;
  readonly when: string;
  readonly duty: Duty;
  readonly sure: boolean;
  readonly citation: Citation;
}

const DUTY: Readonly<Record<string, Duty>> = { r: 'required', c: 'conditional', o: 'optional' };
const ORDER = [
  'UK1',
  'UK2',
  'UK3',
  'UK13',
  'UK14',
  'UK4',
  'UK5',
  'UK12',
  'UK6',
  'UK7',
  'UK8',
  'UK9',
  'UK10',
  'UK11',
  'UK15',
  'UK16',
  'UK17',
];

interface Case {
  readonly facts: Facts;
  readonly evaluation: Evaluation;
}

/** Where a notice is never due: Northern Ireland, private utilities, small values, procurements begun earlier. */
const NEVER: Readonly<Record<string, (one: Case) => boolean>> = {
  UK1: ({ facts }) => facts['nation'] === 'northern-ireland' || facts['buyer'] === 'private-utility',
  UK2: ({ facts }) => facts['buyer'] === 'private-utility',
  UK8: ({ evaluation, facts }) =>
    evaluation.asOf < '2026-04-01' ||
    /concession$/.test(String(facts['subject'])) ||
    ['school', 'private-utility'].includes(String(facts['buyer'])),
  UK9: ({ evaluation }) => evaluation.threshold.upper !== null && evaluation.threshold.upper <= 5_000_000,
  UK10: ({ facts }) => facts['nation'] === 'northern-ireland' || facts['buyer'] === 'private-utility',
  UK16: ({ facts }) => facts['buyer'] === 'private-utility',
};

const belowNotice = (route: string): boolean => /^(bt_|ni_|school_|unregulated)/.test(route);

function dutyOf(code: string, mark: string, route: string, one: Case): Duty {
  if (NEVER[code]?.(one)) return 'not-due';
  if (belowNotice(route) && one.evaluation.threshold.notifiable === false) return 'not-due';
  if (belowNotice(route) && one.evaluation.threshold.notifiable === true && code === 'UK7') return 'required';
  return DUTY[mark] ?? 'conditional';
}

/** The notices of a route in the order they are published, with what each case leaves out marked `not-due`. */
export function noticeChecklist(route: string, one: Case, ruleset: Ruleset, text: RulesetText): NoticeLine[] {
  const marks =
    ruleset.routes
      .find(({ id }) => id === route)
      ?.notices.split(' ')
      .filter(Boolean) ?? [];
  const lines = marks.map((mark) => {
    const code = mark.slice(0, -1);
    const notice = ruleset.notices.find((each) => each.code === code);
    const words = text.notices[code];
    return {
      code,
      name: words?.name ?? code,
      when: words?.when ?? '',
      duty: dutyOf(code, mark.slice(-1), route, one),
      sure: notice?.sure ?? false,
      citation: cite(notice?.cite ?? '', ruleset),
    };
  });
  return lines.sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
}
