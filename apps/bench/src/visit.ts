import type { Browser, CDPSession, Page } from 'playwright-core';
import { READY_BINDING, READY_MARK } from './page.ts';

/** What one first visit cost. Times in milliseconds, of the throttled main thread. */
export interface Sample {
  /** From the start of the navigation to the first frame after the final state, by the clock. */
  readonly ready: number;
  /** Processor time of all main-thread tasks until the page was ready. */
  readonly cpuToReady: number;
  /** The same, with what followed in the quiet time after it. */
  readonly cpu: number;
  /** The part of `cpu` spent in scripts. */
  readonly script: number;
  /** The part of `cpu` spent on styles and layout. */
  readonly layout: number;
  /** Cumulative layout shift, without a unit. */
  readonly shift: number;
  /** Elements in the page and in every open shadow tree. */
  readonly elements: number;
  /** Paths asked of the server, the page first. */
  readonly requests: readonly string[];
}

/** How a visit is made. */
export interface VisitOptions {
  readonly throttle: number;
  /** Milliseconds after which a page that says nothing has failed. */
  readonly patience?: number;
}

/** Milliseconds for what a widget does after it looks ready: observers, timers, idle work. */
const QUIET = 300;

const VIEWPORT = { width: 1280, height: 800 };

async function metrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  const values = new Map(list.map(({ name, value }) => [name, value * 1000]));
  return (name) => values.get(name) ?? NaN;
}

function readyCall(page: Page, session: CDPSession, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${page.url()} was not ready after ${patience} ms.`)),
      patience,
    );
    page.once('pageerror', reject);
    session.on('Runtime.bindingCalled', ({ name }) => {
      if (name !== READY_BINDING) return;
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Runs in the page once everything has been counted. */
function readPage(mark: string): { ready: number; shift: number; elements: number } {
  const count = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
      0,
    );
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as unknown as readonly { value: number }[];
  return {
    ready: performance.getEntriesByName(mark)[0]?.startTime ?? NaN,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    elements: count(document),
  };
}

/** Visits a page for the first time, in a profile of its own, and counts what it costs. */
export async function visit(browser: Browser, url: string, options: VisitOptions): Promise<Sample> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const session = await context.newCDPSession(page);
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: READY_BINDING });
    // Thread time: what the processor spent on this page, not what the machine spent on others meanwhile.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: options.throttle });
    const ready = readyCall(page, session, options.patience ?? 30_000);
    await Promise.all([page.goto(url, { waitUntil: 'commit' }), ready]);
    const toReady = await metrics(session);
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    const all = await metrics(session);
    return {
      ...(await page.evaluate(readPage, READY_MARK)),
      cpuToReady: toReady('TaskDuration'),
      cpu: all('TaskDuration'),
      script: all('ScriptDuration'),
      layout: all('LayoutDuration') + all('RecalcStyleDuration'),
      requests: requests.filter((one) => !one.startsWith('data:')).map((one) => new URL(one).pathname),
    };
  } finally {
    await context.close();
  }
}
