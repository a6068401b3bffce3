/** Goes a widget's path and keeps what was heard after each step. */
import { setTimeout as sleep } from 'node:timers/promises';
import { waitFor } from './desktop.js';
import { ofThePage, utterances } from './heard.js';
import { goTo, pairsIn, shows, standing } from './in-page.js';
import { FIRST, LAST } from './site.js';

/** Milliseconds without a word after which Orca has finished. */
const STILL = 900;

/** Milliseconds after which silence counts: a busy machine speaks late. */
const SILENT = 8000;

/** Milliseconds after which silence counts where it is right. */
const QUIET = 1800;

/** @typedef {{ says: string, lines: string[], pairs?: import('./heard.js').Pair[], isQuiet?: boolean, isWhole?: boolean }} Heard */

/** Orca's voice: what is heard from now on. */
class Ears {
  #desktop;
  constructor(desktop) {
    this.#desktop = desktop;
  }

  #said() {
    return utterances(this.#desktop.read());
  }

  get position() {
    return this.#said().length;
  }

  /** What was said since a position, once it has been quiet for a while; waits longer where nothing was said. */
  async since(from, { isOver = () => true, silent = SILENT } = {}) {
    let length = -1;
    let still = Date.now();
    const end = Date.now() + 60_000;
    while (Date.now() < end) {
      const now = this.#desktop.read().length;
      if (now !== length) [length, still] = [now, Date.now()];
      const quiet = Date.now() - still;
      const lines = ofThePage(this.#said().slice(from));
      if (quiet > STILL && lines.length > 0 && isOver(lines)) break;
      if (quiet > silent) break;
      await sleep(100);
    }
    return ofThePage(this.#said().slice(from));
  }
}

/**
 * @param {{ page: import('puppeteer-core').Page, desktop: object, site: object }} on
 * @param {import('./paths.js').Path} path
 * @param {import('../../packages/common/src/languages/index.ts').Language} lang
 * @returns {Promise<Heard[]>}
 */
export async function walk({ page, desktop, site }, path, lang) {
  const ears = new Ears(desktop);
  const { tag } = path;
  const wait = (selector) => waitFor(`${tag} ${selector}`, () => page.evaluate(shows, tag, selector), 20);
  const heard = [];

  /** From the heading of the page to its last line, without what was heard before and after. */
  const whole = (lines) => {
    const end = lines.findIndex((line) => line.startsWith(LAST[lang]));
    const start = lines.slice(0, Math.max(end, 0)).lastIndexOf(FIRST);
    return start < 0 ? null : lines.slice(start, end + 1);
  };

  /**
   * Reads the page from its top by the reader's own commands. In Chromium a list of options that a script inserts says that
   * its choice has changed: this reader then goes to the list, and reads the page from there or not at all.
   */
  const readAgain = async () => {
    for (const mode of [[], ['Insert+a']]) {
      for (const key of [...mode, 'ctrl+Home']) desktop.press(key);
      await sleep(1000);
      const from = ears.position;
      desktop.press('KP_Add');
      const lines = await ears.since(from, { isOver: (all) => whole(all) !== null });
      if (whole(lines) !== null) return whole(lines);
    }
    return null;
  };

  const read = async () => {
    const { url, release } = site.add(path.html(lang, site), lang);
    const from = ears.position;
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await wait(path.still);
    await sleep(300);
    release();
    const atLoad = await ears.since(from, { isOver: (all) => whole(all) !== null });
    const lines = whole(atLoad) ?? (await readAgain());
    heard.push({
      says: 'the page is read',
      lines: lines ?? atLoad,
      isWhole: lines !== null,
      pairs: await page.evaluate(pairsIn, tag),
    });
  };

  const readOn = async () => {
    const from = ears.position;
    desktop.press('KP_Add');
    return ears.since(from, { isOver: (all) => all.some((line) => line.startsWith(LAST[lang])) });
  };

  const step = async ({ says, at, keys = [], types, until, isQuiet, reads }) => {
    if (reads) return heard.push({ says, lines: await readOn() });
    const from = ears.position;
    if (at) {
      await page.evaluate(goTo, tag, at);
      await ears.since(from);
    }
    for (const key of keys) desktop.press(key);
    if (types) desktop.type(types);
    if (until) await wait(until);
    heard.push({ says, lines: await ears.since(from, { silent: isQuiet ? QUIET : SILENT }), isQuiet });
  };

  /**
   * To the link at the top. A page that has just loaded is often built a second time, and the reader, who stands on what is gone,
   * takes its next place in silence.
   */
  const toTheTop = async () => {
    for (const key of ['ctrl+Home', 'Tab']) {
      const from = ears.position;
      desktop.press(key);
      await ears.since(from, { silent: QUIET });
    }
  };

  /** Answers what is asked until the result is there. */
  const interview = async ({ answers, figures }) => {
    for (let turns = 0; turns < 40; turns += 1) {
      const { view, key, title } = await page.evaluate(standing, tag);
      if (view !== 'ask' && view !== 'several') break;
      const figure = figures[key];
      const value = view === 'several' ? '~none' : (answers[key] ?? 'unsure');
      const at = figure === undefined ? `form.ask input[value="${value}"]` : 'input[name=figure]';
      await step({ says: `goes to the answer: ${figure ?? value}`, at });
      if (figure === undefined) desktop.press('space');
      else desktop.type(figure);
      await ears.since(ears.position, { silent: QUIET });
      const from = ears.position;
      desktop.press('Return');
      await waitFor('the next page', async () => {
        const next = await page.evaluate(standing, tag);
        return next.title !== title || next.view !== view;
      });
      heard.push({ says: 'goes on', lines: await ears.since(from, { silent: QUIET }) });
    }
    await step({
      says: 'confirms the answers',
      at: '.step > .buttons .primary',
      keys: ['Return'],
      until: 'section.record',
    });
    heard.push({ says: 'reads the result', lines: await readOn() });
  };

  await read();
  await toTheTop();
  for (const one of path.steps) await step(one);
  if (path.interview) await interview(path.interview);
  return heard;
}
