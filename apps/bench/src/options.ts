import { parseArgs } from 'node:util';
import type { Suite } from './suite.ts';

/** What a run was asked to do. */
export interface Options {
  readonly suites: readonly Suite[];
  /** How often each page is visited. */
  readonly rounds: number;
  /** By how much Chromium slows the page's main thread; 1 is not at all. */
  readonly throttle: number;
  /** The seed of the order of visits. */
  readonly seed: number;
}

/** A command line that cannot be used, with the reason in one line. */
export type Parsed = { ok: true; value: Options } | { ok: false; message: string };

const FLAGS = {
  only: { type: 'string' },
  rounds: { type: 'string', default: '9' },
  throttle: { type: 'string', default: '4' },
  seed: { type: 'string', default: '1' },
} as const;

function whole(flag: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new Error(`--${flag} ${text}: expected a whole number of ${least} or more.`);
}

function chosen(only: string | undefined, all: readonly Suite[]): readonly Suite[] {
  if (only === undefined) return all;
  return only.split(',').map((name) => {
    const suite = all.find((one) => one.name === name);
    if (!suite) throw new Error(`--only ${name}: the suites are ${all.map((one) => one.name).join(', ')}.`);
    return suite;
  });
}

/** Reads `--only carousel,charts --rounds 9 --throttle 4 --seed 1`. */
export function parseOptions(args: readonly string[], all: readonly Suite[]): Parsed {
  try {
    const { values } = parseArgs({ args: [...args], options: FLAGS, strict: true });
    return {
      ok: true,
      value: {
        suites: chosen(values.only, all),
        rounds: whole('rounds', values.rounds, 1),
        throttle: whole('throttle', values.throttle, 1),
        seed: whole('seed', values.seed, 0),
      },
    };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
