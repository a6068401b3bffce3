import { cite } from '../citation.ts';
import type { Deadline } from '../consequences/types.ts';
import type { Citation, Ruleset, RulesetText } from '../types.ts';
import type { KINDS } from './columns.ts';

export type RowKind = (typeof KINDS)[number];

/** One row of the rulebook, in plain text: what a procurement lawyer reads and marks up. */
export interface RulebookRow {
  readonly kind: RowKind;
  /** The id of the rule, the name of the definition, the table, the limit, the notice, the duty or the period. */
  readonly id: string;
  /** Routes the row decides, or the outcome of a row of a table. */
  readonly applies: readonly string[];
  readonly condition: string;
  readonly citations: readonly Citation[];
  readonly status: string;
  /** Why a route is barred, why it is preferred, or what is due. */
  readonly text: readonly string[];
  readonly open: string;
  readonly yes: string;
  /** What follows: a duty of a notice or duty row, or the days of a period. */
  readonly duty: string;
  /** When it is due, as "beginning-with 30 signing"; or how the days of a period are counted. */
  readonly deadline: string;
  /** Where the line arises at all. */
  readonly only: string;
  /** The name of the words of a notice or duty row. */
  readonly words: string;
  /** The table of limits whose figures the reasons of a rule show. */
  readonly figures: string;
}

const row = (kind: RowKind, id: string, rest: Partial<RulebookRow>): RulebookRow => ({
  kind,
  id,
  applies: [],
  condition: '',
  citations: [],
  status: '',
  text: [],
  open: '',
  yes: '',
  duty: '',
  deadline: '',
  only: '',
  words: '',
  figures: '',
  ...rest,
});

/** A deadline in one cell. */
export function deadlineText(deadline: Deadline | undefined): string {
  if (!deadline) return '';
  const { phrase, days, event } = deadline;
  return [phrase, days, event].filter((part) => part !== undefined).join(' ');
}

/** The whole rulebook as rows, in the order in which rules are consulted. */
export function rulebookRows(ruleset: Ruleset, text: RulesetText = ruleset.text): RulebookRow[] {
  return [
    ...versionRows(ruleset),
    ...ruleRows(ruleset, text),
    ...lawRows(ruleset),
    ...hangingRows(ruleset, text),
  ];
}

/** What identifies the rule set, so that a new version can be named in the sheet. */
function versionRows({ version, lawAsAt, knownTo, changes }: Ruleset): RulebookRow[] {
  return [
    row('ruleset', 'version', { condition: version }),
    row('ruleset', 'law-as-at', { condition: lawAsAt }),
    ...(knownTo === undefined ? [] : [row('ruleset', 'known-to', { condition: knownTo })]),
    row('ruleset', 'changes', { condition: changes.join('; ') }),
  ];
}

function ruleRows(ruleset: Ruleset, text: RulesetText): RulebookRow[] {
  return [
    ...ruleset.rules.map(({ id, routes, require, cites, status, figures }) => {
      const words = text.rules[id];
      return row('rule', id, {
        applies: routes,
        condition: require,
        citations: cites.map((ref) => cite(ref, ruleset, status)),
        status: status ?? 'verified',
        text: words?.no ?? [],
        open: words?.open ?? '',
        yes: words?.yes ?? '',
        figures: figures ?? '',
      });
    }),
    ...ruleset.preferences.map(({ id, when, routes }) =>
      row('preference', id, { applies: routes, condition: when, text: [text.preferences[id] ?? ''] }),
    ),
  ];
}

function lawRows(ruleset: Ruleset): RulebookRow[] {
  return [
    ...Object.entries(ruleset.definitions).map(([id, condition]) => row('definition', id, { condition })),
    ...Object.entries(ruleset.tables).flatMap(([id, { hitPolicy, rows }]) =>
      rows.map(({ when, then }) =>
        row('table', id, { applies: [then ?? ''], condition: when, status: hitPolicy }),
      ),
    ),
    ...ruleset.limits.map(({ key, amount, from, to, net, cite: ref, status }) =>
      row('limit', key, {
        applies: [String(amount)],
        condition: `${from}/${to ?? ''}${net ? ' net' : ''}`,
        citations: [cite(ref, ruleset, status)],
        status,
      }),
    ),
    ...Object.entries(ruleset.timingFlags ?? {}).map(([id, condition]) => row('flag', id, { condition })),
  ];
}

function hangingRows(ruleset: Ruleset, text: RulesetText): RulebookRow[] {
  return [
    ...(ruleset.consequences ?? []).flatMap(({ kind, code, routes, only, rows }) =>
      rows.map((one) =>
        row(kind, code, {
          applies: routes,
          condition: one.when,
          citations: [cite(one.cite, ruleset, one.status)],
          status: one.status ?? 'verified',
          text: [text.consequences[one.say] ?? ''],
          duty: one.duty,
          deadline: deadlineText(one.deadline),
          only: only ?? '',
          words: one.say,
        }),
      ),
    ),
    ...(ruleset.periods ?? []).flatMap(({ id, routes, only = '', counting, rows }) =>
      rows.map((one) =>
        row('period', id, {
          applies: routes,
          condition: one.when,
          citations: [cite(one.cite, ruleset, one.status)],
          status: one.status ?? 'verified',
          duty: one.days === null ? 'not-read' : String(one.days),
          deadline: counting,
          only,
        }),
      ),
    ),
  ];
}

/** Rows that hold every word of a search, anywhere and in any case. */
export function searchRows(rows: readonly RulebookRow[], search: string): RulebookRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((one) => {
    const refs = one.citations.map(({ ref }) => ref);
    const all = [
      ...[one.kind, one.id, ...one.applies, one.condition, ...refs, one.status],
      ...[...one.text, one.open, one.yes, one.duty, one.deadline, one.only],
    ];
    const hay = all.join(' ').toLowerCase();
    return words.every((word) => hay.includes(word));
  });
}
