/**
 * `npm run listen`: Orca reads a page of each widget in Chromium, in English and Welsh. What was heard is kept in the
 * widget's `test/heard/`, beside what the tests compute; what a listener stumbles over is printed, and ends it with 1.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_FLAGS, findBrowser } from '@ipec/browser';
import { chromium } from '@playwright/test';
import { createSite } from '../../apps/demo-council/src/server.ts';
import { missing, startDesktop, waitFor } from './desktop.js';
import { ofThePage, stumbles, utterances } from './heard.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One example of each widget. */
const PAGES = {
  'case-study-carousel': 'carousel',
  'community-join-form': 'join-post',
  'evidence-chart': 'chart-bar',
  'key-figures': 'figures',
  'procedure-selector': 'selector',
  'resource-library': 'library',
};

/** Milliseconds without a word after which Orca has finished. */
const STILL = 2500;

const lacks = missing();
if (lacks.length > 0) {
  console.error(
    `Not found: ${lacks.join(', ')}. Debian: apt-get install --no-install-recommends orca xvfb dbus-x11 at-spi2-core speech-dispatcher xdotool openbox`,
  );
  process.exit(1);
}

/** Waits until Orca has said something and then nothing for a while; gives what it said. */
async function listen(desktop, from) {
  const end = Date.now() + 90_000;
  for (let count = -1, since = Date.now(); Date.now() < end; await sleep(150)) {
    const now = desktop.read().length;
    if (now !== count) [count, since] = [now, Date.now()];
    if (Date.now() - since > STILL && utterances(desktop.read()).length > from + 2) break;
  }
  return ofThePage(utterances(desktop.read()).slice(from));
}

const desktop = await startDesktop();
const profile = desktop.folder('profile');
desktop.start(findBrowser('chromium'), [
  ...CHROMIUM_FLAGS,
  '--force-renderer-accessibility=complete',
  '--remote-debugging-port=0',
  `--user-data-dir=${profile}`,
  '--window-size=1200,850',
  '--test-type',
  '--app=data:text/html,<title>Start</title><p>Start',
]);
const connect = async () => {
  try {
    const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    return await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  } catch {
    return null;
  }
};

const site = createSite();
await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${site.address().port}`;
let found = 0;
try {
  const browser = await waitFor('Chromium', connect);
  const page = browser.contexts()[0].pages()[0];
  await listen(desktop, -2);
  const only = process.argv.slice(2);
  for (const [widget, example] of Object.entries(PAGES)) {
    if (only.length > 0 && !only.includes(widget)) continue;
    for (const lang of ['en', 'cy']) {
      const from = utterances(desktop.read()).length;
      await page.goto(`${origin}/examples/${lang === 'cy' ? 'cy/' : ''}${example}.html`);
      const lines = await listen(desktop, from);
      const folder = join(root, 'packages', widget, 'test/heard');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${example}.${lang}.txt`), `${lines.join('\n')}\n`);
      const faults = stumbles(lines);
      found += faults.length;
      console.log(`${widget}, ${lang}: ${lines.length} utterances, ${faults.length} to stumble over`);
      for (const { kind, line, text } of faults) console.log(`  ${kind}, line ${line}: ${text}`);
    }
  }
  await browser.close();
} finally {
  site.close();
  site.closeAllConnections();
  await desktop.stop();
}
process.exitCode = found === 0 ? 0 : 1;
