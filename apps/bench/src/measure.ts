import type { Browser } from 'playwright-core';
import { serve } from './server.ts';
import { buildSite, pathOf, type Site, type Sizes } from './site.ts';
import { shuffled } from './statistics.ts';
import type { Contender, Suite } from './suite.ts';
import { visit, type Sample } from './visit.ts';

/** What is measured of a contender in every round, and what never differs between rounds. */
export interface Measured {
  readonly name: string;
  readonly role: Contender['role'];
  /** Responses, the page among them. */
  readonly requests: number;
  /** Scripts and styles together, without the page, whose words are the same for all. */
  readonly assets: Sizes;
  readonly page: Sizes;
  /** One a round, in the order of the rounds. */
  readonly samples: readonly Sample[];
}

/** How a suite is measured. */
export interface MeasureOptions {
  readonly rounds: number;
  readonly throttle: number;
  readonly random: () => number;
  readonly onRound?: (round: number) => void;
}

function sum(all: readonly Sizes[]): Sizes {
  return all.reduce(
    (total, { raw, gzip, brotli }) => ({
      raw: total.raw + raw,
      gzip: total.gzip + gzip,
      brotli: total.brotli + brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
}

function sizesOf(site: Site, path: string): Sizes {
  const found = site.get(path);
  if (!found) throw new Error(`A page asked for ${path}, which is not there.`);
  return found.sizes;
}

function measured(site: Site, { name, role }: Contender, samples: readonly Sample[]): Measured {
  const [page = '', ...assets] = samples[0]?.requests ?? [];
  return {
    name,
    role,
    requests: 1 + assets.length,
    assets: sum(assets.map((path) => sizesOf(site, path))),
    page: sizesOf(site, page),
    samples,
  };
}

/**
 * Visits every page of a suite once a round, in an order of that round's own, each time as a first visit. One round
 * before the first is thrown away: it warms the browser and the disk, not the pages.
 */
export async function measure(
  browser: Browser,
  suite: Suite,
  { rounds, throttle, random, onRound }: MeasureOptions,
): Promise<readonly Measured[]> {
  const site = await buildSite(suite);
  const served = await serve(site);
  const samples = new Map<Contender, Sample[]>(suite.contenders.map((one) => [one, []]));
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const contender of shuffled(suite.contenders, random)) {
        const sample = await visit(browser, served.origin + pathOf(suite, contender), { throttle });
        if (round > 0) samples.get(contender)?.push(sample);
      }
      onRound?.(round);
    }
  } finally {
    await served.close();
  }
  return [...samples].map(([contender, list]) => measured(site, contender, list));
}
