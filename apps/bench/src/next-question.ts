/**
 * `node src/next-question.ts [rounds] [throttle]`: how long the selector takes from Continue to the next question, its layout
 * included, on a main thread slowed `throttle` times. Each round walks one interview in a page of its own. A page is built
 * from what `@ipec/embed` built last.
 */
import { CHROMIUM_FLAGS, findBrowser } from '@ipec/browser';
import { chromium, type Browser } from 'playwright-core';
import { embedFile, partFiles } from './embed-files.ts';
import { currentLoad } from './machine.ts';
import { serve } from './server.ts';
import { buildSite, pathOf } from './site.ts';
import { median } from './statistics.ts';
import type { Contender, Suite } from './suite.ts';

const WIDGET = 'procedure-selector';
const VIEWPORT = { width: 1280, height: 900 };
/** A frame of a screen that draws sixty in a second. */
const FRAME_MS = 1000 / 60;

const selector: Contender = {
  name: 'ipec',
  role: 'ours',
  package: '@ipec/embed',
  assets: [embedFile('theme.css', 'style'), embedFile(`${WIDGET}.js`, 'script'), ...partFiles(WIDGET)],
  body: '<ipec-procedure-selector></ipec-procedure-selector>',
};

const suite: Suite = { name: 'selector', title: 'Selector', about: '', contenders: [selector], notes: [] };

/** Runs in the page: answers question after question, and times each step from the press to the laid out page. */
async function walk(): Promise<readonly number[]> {
  const answers = [
    'england',
    'council',
    'purchase',
    'services',
    'included',
    'many',
    'written-bids',
    'none',
    'no',
  ];
  const element = document.querySelector('ipec-procedure-selector') as Element & {
    readonly updateComplete: Promise<boolean>;
  };
  const root = element.shadowRoot as ShadowRoot;
  const frames = (): Promise<unknown> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  const times: number[] = [];
  for (;;) {
    const form = root.querySelector('form.ask');
    const view = root.querySelector<HTMLElement>('.selector')?.dataset['view'];
    if (!form || view !== 'ask') return times;
    const figure = form.querySelector<HTMLInputElement>('input[name=figure]');
    const choices = [...form.querySelectorAll<HTMLInputElement>('input[name=answer]')];
    if (figure) {
      figure.value = '250000';
      figure.dispatchEvent(new Event('input', { bubbles: true }));
    } else (choices.find(({ value }) => answers.includes(value)) ?? choices.at(-1))?.click();
    const next = form.querySelector<HTMLButtonElement>('.primary');
    // As a person does: typed, a figure is picked; pressed, a button has the focus.
    next?.focus();
    await element.updateComplete;
    await frames();
    const pressed = performance.now();
    next?.click();
    await element.updateComplete;
    root.querySelector('.selector')?.getBoundingClientRect();
    times.push(performance.now() - pressed);
    await frames();
  }
}

async function round(browser: Browser, url: string, throttle: number): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  try {
    await page.goto(url);
    await page.locator('ipec-procedure-selector .start .primary').click();
    await page.locator('ipec-procedure-selector form.ask').waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    return await page.evaluate(walk);
  } finally {
    await page.close();
  }
}

const [rounds = 7, throttle = 4] = process.argv.slice(2).map(Number);
const served = await serve(await buildSite(suite));
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: CHROMIUM_FLAGS });
try {
  const times: number[] = [];
  for (let at = 0; at < rounds; at += 1)
    times.push(...(await round(browser, served.origin + pathOf(suite, selector), throttle)));
  const sorted = [...times].sort((a, b) => a - b);
  const inFrame = sorted.filter((time) => time <= FRAME_MS).length;
  console.log(
    `next question, ${times.length} steps in ${rounds} rounds, main thread slowed ${throttle} times, load ${currentLoad().toFixed(1)}:`,
  );
  console.log(
    `median ${median(times).toFixed(1)} ms, 90 % within ${(sorted[Math.floor(sorted.length * 0.9)] ?? NaN).toFixed(1)} ms; ${inFrame} of ${times.length} in one frame of ${FRAME_MS.toFixed(1)} ms`,
  );
} finally {
  await browser.close();
  await served.close();
}
