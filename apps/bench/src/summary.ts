import type { Measured } from './measure.ts';
import { median, pairedRatio, roundsAbove, spread, type Spread } from './statistics.ts';
import type { Sample } from './visit.ts';

/** A contender's row of the table. */
export interface Row extends Omit<Measured, 'samples'> {
  readonly ready: Spread;
  readonly cpuToReady: Spread;
  readonly cpu: Spread;
  readonly script: Spread;
  readonly layout: Spread;
  readonly shift: Spread;
  readonly elements: number;
  /** Medians of the round-by-round ratios of `cpuToReady`. */
  readonly toLimit: number;
  readonly toOurs: number;
  /** In how many rounds `cpuToReady` was more than ours. */
  readonly roundsAboveOurs: number;
}

type Cost = Exclude<keyof Sample, 'requests'>;

function column({ samples }: Measured, cost: Cost): readonly number[] {
  return samples.map((sample) => sample[cost]);
}

function only(all: readonly Measured[], role: Measured['role']): Measured {
  const found = all.filter((one) => one.role === role);
  if (found.length !== 1 || !found[0]) throw new Error(`A suite has one contender with the role ${role}.`);
  return found[0];
}

/** The rows of a table: what stays in the report of many visits, the cheapest first. */
export function summarise(all: readonly Measured[]): readonly Row[] {
  const limit = column(only(all, 'limit'), 'cpuToReady');
  const ours = column(only(all, 'ours'), 'cpuToReady');
  const row = (one: Measured): Row => {
    const cost = column(one, 'cpuToReady');
    const { samples: _, ...constant } = one;
    return {
      ...constant,
      ready: spread(column(one, 'ready')),
      cpuToReady: spread(cost),
      cpu: spread(column(one, 'cpu')),
      script: spread(column(one, 'script')),
      layout: spread(column(one, 'layout')),
      shift: spread(column(one, 'shift')),
      elements: median(column(one, 'elements')),
      toLimit: pairedRatio(cost, limit),
      toOurs: pairedRatio(cost, ours),
      roundsAboveOurs: roundsAbove(cost, ours),
    };
  };
  return all.map(row).sort((a, b) => a.toLimit - b.toLimit);
}
