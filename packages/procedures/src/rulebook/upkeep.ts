import type { Ruleset } from '../types.ts';
import type { RulebookChange } from './change.ts';

const where = 'ruleset';
const danger = (code: string, message: string): RulebookChange => ({
  code,
  severity: 'danger',
  where,
  message,
});

/** What identifies the rule set may only move on: a version, the day the law was read, the days of change. */
export function identity(base: Ruleset, next: Ruleset): RulebookChange[] {
  const struck = base.changes.filter((day) => !next.changes.includes(day));
  const isOlder = next.version !== base.version && !isLater(next.version, base.version);
  const [was, is] = [base.knownTo ?? '', next.knownTo ?? ''];
  return [
    ...(isOlder ? [danger('version', `the version ${next.version} is older than ${base.version}`)] : []),
    ...(next.lawAsAt < base.lawAsAt
      ? [danger('dates', `the day the law was read goes back from ${base.lawAsAt} to ${next.lawAsAt}`)]
      : []),
    ...(is > was && was !== ''
      ? [danger('dates', `the law is said to be known to ${is} and not ${was}: say who read it`)]
      : []),
    ...struck.map((day) => danger('dates', `${day} is no longer among the days of change`)),
  ];
}

function isLater(a: string, b: string): boolean {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const at = x.findIndex((part, n) => part !== y[n]);
  return at >= 0 && (x[at] ?? 0) > (y[at] ?? 0);
}

/** What must be brought along with a change: the version, the day the law was read, and the days of change. */
export function upkeep(base: Ruleset, next: Ruleset, changed: boolean): RulebookChange[] {
  if (!changed) return [];
  const days = new Set(next.limits.flatMap(({ from }) => (from > (base.changes[0] ?? '') ? [from] : [])));
  const unlisted = [...days].filter(
    (day) => !next.changes.includes(day) && !base.limits.some(({ from }) => from === day),
  );
  return [
    ...(next.version === base.version
      ? [
          {
            code: 'version',
            severity: 'danger',
            where,
            message: `the version is still ${base.version}: a record could not tell the two apart`,
          } as const,
        ]
      : []),
    ...(next.lawAsAt === base.lawAsAt
      ? [
          {
            code: 'dates',
            severity: 'warning',
            where,
            message: `the day the law was read is still ${base.lawAsAt}`,
          } as const,
        ]
      : []),
    ...unlisted.map(
      (day) =>
        ({
          code: 'dates',
          severity: 'danger',
          where,
          message: `${day} is a day of change and "changes" does not list it`,
        }) as const,
    ),
    ...(next.knownTo !== undefined && [...days].some((day) => day > (next.knownTo ?? ''))
      ? [
          {
            code: 'dates',
            severity: 'warning',
            where,
            message: `a limit begins after ${next.knownTo}, the last day for which the law is known`,
          } as const,
        ]
      : []),
  ];
}
