import type { Interview } from '@ipec/procedures';
import type { Rules } from './rules.ts';
import { standingOf } from './standing.ts';
import type { ChangeNote } from './state.ts';

/** What came of changing answers: nothing is lost, so it tells what moved. */
export function changeNote(
  from: Interview,
  to: Interview,
  keys: readonly string[],
  rules: Rules,
): ChangeNote {
  const { difference, setAside } = rules.engine;
  const was = standingOf(from, rules).evaluation;
  const is = standingOf(to, rules).evaluation;
  const [asideBefore, asideNow] = [setAside(from, rules), setAside(to, rules)];
  const moved = difference(was, is);
  return {
    keys,
    regime: moved.regime ? [was.regime, is.regime] : null,
    recommended: moved.recommended ? [was.recommended[0] ?? null, is.recommended[0] ?? null] : null,
    opened: moved.routes.filter((one) => one.from === 'ruled-out').map(({ id }) => id),
    closed: moved.routes.filter((one) => one.to === 'ruled-out').map(({ id }) => id),
    setAside: asideNow.filter((key) => !asideBefore.includes(key)),
    restored: asideBefore.filter((key) => !asideNow.includes(key)),
  };
}
