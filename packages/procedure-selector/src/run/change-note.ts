import { difference, setAside, type EvaluateOptions, type Interview } from '@ipec/procedures';
import { standingOf } from './standing.ts';
import type { ChangeNote } from './state.ts';

/** What came of changing answers: nothing is lost, so it tells what moved. */
export function changeNote(
  from: Interview,
  to: Interview,
  keys: readonly string[],
  options: EvaluateOptions,
): ChangeNote {
  const was = standingOf(from, options).evaluation;
  const is = standingOf(to, options).evaluation;
  const [asideBefore, asideNow] = [setAside(from, options), setAside(to, options)];
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
