/**
 * `npm run profile --workspace apps/bench -- --only chart-long --rounds 5`: what the main thread of ours and of one peer does
 * until the page is ready. A trace costs time itself, so shares are to be compared, not sums with those of the report.
 */
import { parseArgs } from 'node:util';
import { CHROMIUM_FLAGS, findBrowser } from '@ipec/browser';
import { chromium, type Browser } from 'playwright-core';
import { READY_BINDING, READY_MARK } from './page.ts';
import { serve } from './server.ts';
import { buildSite, pathOf } from './site.ts';
import { median } from './statistics.ts';
import { suites } from './suites.ts';
import { CATEGORIES, mainThread, selfTimes, WORK, type TraceEvent, type WorkTimes } from './trace.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'chart-long' },
    peer: { type: 'string', default: 'uplot' },
    rounds: { type: 'string', default: '5' },
    throttle: { type: 'string', default: '4' },
    events: { type: 'boolean', default: false },
  },
});

/** One visit with a trace, as `visit.ts` makes one without. */
async function traced(browser: Browser, url: string): Promise<WorkTimes> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.throttle) });
    let resolve = (): void => undefined;
    const ready = new Promise<void>((done) => {
      resolve = done;
    });
    await page.exposeFunction(READY_BINDING, () => resolve());
    await browser.startTracing(page, { categories: [...CATEGORIES] });
    await Promise.all([page.goto(url, { waitUntil: 'commit' }), ready]);
    const trace = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: readonly TraceEvent[];
    };
    return selfTimes(mainThread(trace.traceEvents, READY_MARK), values.events);
  } finally {
    await context.close();
  }
}

const suite = suites.find(({ name }) => name === values.only);
if (!suite) throw new Error(`--only ${values.only}: there is no such suite.`);
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: CHROMIUM_FLAGS });
const served = await serve(await buildSite(suite));
const chosen = suite.contenders.filter(({ role, name }) => role !== 'peer' || name === values.peer);
const found = new Map<string, WorkTimes[]>(chosen.map(({ name }) => [name, []]));
for (let round = 0; round <= Number(values.rounds); round += 1)
  for (const contender of chosen) {
    const times = await traced(browser, served.origin + pathOf(suite, contender));
    if (round > 0) found.get(contender.name)?.push(times);
  }
await served.close();
await browser.close();

const keys = values.events
  ? [...new Set([...found.values()].flat().flatMap((times) => [...times.keys()]))]
  : Object.keys(WORK);
console.log(['ms of the main thread', ...found.keys()].join(' | '));
for (const key of keys) {
  const cells = [...found.values()].map((all) => median(all.map((times) => times.get(key) ?? 0)));
  if (cells.some((one) => one >= 1)) console.log([key, ...cells.map((one) => one.toFixed(0))].join(' | '));
}
const sums = [...found.values()].map((all) =>
  median(all.map((times) => [...times.values()].reduce((a, b) => a + b, 0))),
);
console.log(['all', ...sums.map((one) => one.toFixed(0))].join(' | '));
