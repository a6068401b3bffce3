import { cite } from '../citation.ts';
import type { Citation, Ruleset, RulesetText } from '../types.ts';

export type RowKind = 'rule' | 'preference' | 'definition' | 'table' | 'limit';

/** One row of the rulebook, in plain text: what a procurement lawyer reads and marks up. */
export interface RulebookRow {
  readonly kind: RowKind;
  /** The id of the rule, the name of the definition, the table, or the limit. */
  readonly id: string;
  /** Routes the row decides, or the outcome of a row of a table. */
  readonly applies: readonly string[];
  readonly condition: string;
  readonly citations: readonly Citation[];
  readonly status: string;
  /** Why a route is barred, or why it is preferred. */
  readonly text: readonly string[];
  readonly open: string;
  readonly yes: string;
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
  ...rest,
});

/** The whole rulebook as rows, in the order in which rules are consulted. */
export function rulebookRows(ruleset: Ruleset, text: RulesetText = ruleset.text): RulebookRow[] {
  return [
    ...ruleset.rules.map(({ id, routes, require, cites, status }) => {
      const words = text.rules[id];
      return row('rule', id, {
        applies: routes,
        condition: require,
        citations: cites.map((ref) => cite(ref, ruleset, status)),
        status: status ?? 'verified',
        text: words?.no ?? [],
        open: words?.open ?? '',
        yes: words?.yes ?? '',
      });
    }),
    ...ruleset.preferences.map(({ id, when, routes }) =>
      row('preference', id, { applies: routes, condition: when, text: [text.preferences[id] ?? ''] }),
    ),
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
  ];
}

/** Rows that hold every word of a search, anywhere and in any case. */
export function searchRows(rows: readonly RulebookRow[], search: string): RulebookRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((one) => {
    const refs = one.citations.map(({ ref }) => ref);
    const all = [
      one.kind,
      one.id,
      ...one.applies,
      one.condition,
      ...refs,
      one.status,
      ...one.text,
      one.open,
      one.yes,
    ];
    const hay = all.join(' ').toLowerCase();
    return words.every((word) => hay.includes(word));
  });
}
