import { kinds as sources, type Kind } from '../src/kinds.ts';
import type { ChartKind } from '../src/layout/chart-kind.ts';

async function load(kind: Kind): Promise<ChartKind> {
  const source = sources[kind];
  const found = 'layout' in source ? source : (await source.load()).kinds[kind];
  if (!found) throw new Error(`There is no kind ${kind}.`);
  return found;
}

/** Every kind of chart, with the parts that bring some of them. */
export const kinds = Object.fromEntries(
  await Promise.all((Object.keys(sources) as Kind[]).map(async (kind) => [kind, await load(kind)] as const)),
) as Record<Kind, ChartKind>;
