import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { versionOf } from './machine.ts';
import type { Measured } from './measure.ts';
import { reportTemplate } from './report.ts';
import type { Result } from './result.ts';
import { summarise } from './summary.ts';
import type { Suite } from './suite.ts';

const folder = new URL('../results/', import.meta.url);

function fileOf({ name }: Suite): URL {
  return new URL(`${name}.json`, folder);
}

/** The result of a run, from its measurements. */
export function resultOf(
  suite: Suite,
  measured: readonly Measured[],
  run: Pick<Result, 'rounds' | 'throttle' | 'seed' | 'machine'>,
): Result {
  const named = suite.contenders.flatMap((one): [string, string][] => {
    const version = versionOf(one.package);
    return version === null ? [] : [[one.name, `${one.package} ${version}`]];
  });
  return {
    suite: suite.name,
    ...run,
    versions: Object.fromEntries(named),
    rows: summarise(measured),
    measured,
  };
}

/** Keeps a result beside those of other suites. */
export function keep(suite: Suite, result: Result): void {
  writeFileSync(fileOf(suite), `${JSON.stringify(result, rounded, 1)}\n`);
}

/** A tenth of a millisecond and three digits of a ratio are all that is meant. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(3)) : value;
}

/** Writes RESULTS.md from the kept results of every suite. */
export function writeReport(suites: readonly Suite[]): void {
  const kept = suites
    .filter((suite) => existsSync(fileOf(suite)))
    .map((suite) => ({ suite, result: JSON.parse(readFileSync(fileOf(suite), 'utf8')) as Result }));
  writeFileSync(new URL('../RESULTS.md', import.meta.url), reportTemplate(kept));
}
