/** The browsers that are listened to, each in a window on Orca's desktop. */
import { CHROMIUM_FLAGS, FIREFOX_PREFERENCES, findBrowser } from '@ipec/browser';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

const START = 'data:text/html,<title>Start</title><p>Start';

const SETTINGS = {
  chromium: () => ({
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    // A window of its own for the page: no address bar takes the focus, and no bar says that it is automated.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...CHROMIUM_FLAGS.filter((flag) => flag !== '--headless'),
      '--force-renderer-accessibility=complete',
      '--window-size=1200,850',
      '--test-type',
      `--app=${START}`,
    ],
  }),
  firefox: () => ({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    args: ['--width=1200', '--height=850'],
    extraPrefsFirefox: {
      ...FIREFOX_PREFERENCES,
      'accessibility.force_disabled': -1,
      'browser.aboutwelcome.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
    },
  }),
};

/** @type {readonly string[]} */
export const BROWSERS = Object.keys(SETTINGS);

/**
 * Opens a browser on the desktop.
 *
 * @param {'chromium' | 'firefox'} name
 * @param {{ env: Record<string, string>, press: (key: string) => void }} desktop
 */
export async function openBrowser(name, { env, press }) {
  const browser = await puppeteer.launch({
    ...SETTINGS[name](),
    headless: false,
    env,
    defaultViewport: null,
    handleSIGINT: false,
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.bringToFront();
  if (name === 'firefox') {
    // Its address bar has the focus until the page gets it: a page that has no focus is not read.
    await page.goto(START);
    await sleep(1000);
    press('F6');
  }
  return { browser, page };
}
