import type { Row } from './summary.ts';

function list(rows: readonly Row[], say: (row: Row) => string): string {
  return rows.length === 0 ? 'none' : rows.map(say).join(', ');
}

/** Whether two costs differ by more than a run can tell: in three rounds of four at least. */
function isClear(above: number, rounds: number): boolean {
  return above >= rounds * 0.75 || above <= rounds * 0.25;
}

/** What the numbers say, in sentences that follow from them. Nobody edits these by hand. */
export function reading(rows: readonly Row[], rounds: number): readonly string[] {
  const ours = rows.find(({ role }) => role === 'ours');
  if (!ours) throw new Error('A suite has one contender of ours.');
  const peers = rows.filter(({ role }) => role === 'peer');
  const times = (row: Row): string =>
    `${row.name} (${row.toOurs.toFixed(2)} times ours, above it in ${row.roundsAboveOurs} of ${rounds} rounds)`;
  const kilobytes = (row: Row): string => `${row.name} (${(row.assets.brotli / 1000).toFixed(1)} kB)`;
  const clear = peers.filter((row) => isClear(row.roundsAboveOurs, rounds));
  return [
    `Ours takes ${ours.toLimit.toFixed(2)} times the main-thread time of the static limit until it is ready.`,
    `Dearer than ours in main-thread time: ${list(
      clear.filter(({ toOurs }) => toOurs > 1),
      times,
    )}.`,
    `Cheaper than ours in main-thread time: ${list(
      clear.filter(({ toOurs }) => toOurs <= 1),
      times,
    )}.`,
    `Too close to tell in this run (neither above nor below ours in three rounds of four): ${list(
      peers.filter((row) => !clear.includes(row)),
      times,
    )}.`,
    `Fewer bytes than ours (${(ours.assets.brotli / 1000).toFixed(1)} kB in brotli, scripts and styles): ${list(
      peers.filter(({ assets }) => assets.brotli < ours.assets.brotli),
      kilobytes,
    )}.`,
  ];
}
