import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** Where and when a run was made, and how busy the machine was with other things. */
export interface Machine {
  readonly date: string;
  readonly cores: number;
  readonly processor: string;
  readonly chromium: string;
  /** Runnable processes over the last minute, before the run and after it. */
  readonly load: readonly [before: number, after: number];
}

/** The machine of a run that began at `loadBefore` and has just ended. */
export function machine(chromium: string, loadBefore: number, now: Date): Machine {
  const all = cpus();
  return {
    date: now.toISOString().slice(0, 10),
    cores: all.length,
    processor: all[0]?.model.trim() ?? 'unknown',
    chromium,
    load: [loadBefore, currentLoad()],
  };
}

/** The mean number of runnable processes over the last minute. */
export function currentLoad(): number {
  return loadavg()[0] ?? NaN;
}

/** The installed version of a package, or `null` where none is meant. */
export function versionOf(name: string | null): string | null {
  if (name === null) return null;
  let folder = new URL(import.meta.url);
  for (;;) {
    const file = new URL(`node_modules/${name}/package.json`, folder);
    const parent = new URL('../', folder);
    try {
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    } catch (error) {
      if (parent.href === folder.href) throw error;
      folder = parent;
    }
  }
}
