/**
 * `npm run listen`: Orca, a real screen reader, goes the main path of each widget in Chromium and Firefox, in every
 * language. What was heard is kept in the widget's `test/heard/`, beside what its tests compute; what a listener stumbles
 * over is printed, and ends it with 1. `--browser chromium`, `--lang en` and names of widgets choose some;
 * `--check` keeps no transcripts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../packages/common/src/languages/index.ts';
import { commitOf } from '../../scripts/results-folder.js';
import { BROWSERS, openBrowser } from './browsers.js';
import { missing, PACKAGES, startDesktop } from './desktop.js';
import { exceptionOf } from './exceptions.js';
import { stumbles } from './heard.js';
import { noteSteps } from './in-page.js';
import { PATHS } from './paths.js';
import { startSite } from './site.js';
import { transcript } from './transcript.js';
import { walk } from './walk.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', multiple: true, default: [...BROWSERS] },
    lang: { type: 'string', multiple: true, default: [...LANGUAGES] },
    check: { type: 'boolean', default: false },
  },
});

const lacks = missing();
if (lacks.length > 0) {
  console.error(
    `Not found: ${lacks.join(', ')}. Debian: apt-get install --no-install-recommends ${PACKAGES}`,
  );
  process.exit(1);
}

const paths = PATHS.filter(({ widget }) => positionals.length === 0 || positionals.includes(widget));
const results = [];

function keep(widget, name, heard) {
  const folder = join(root, 'packages', widget, 'test/heard');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.txt`), transcript(heard));
}

function report({ browser, lang, widget, part, seconds }, heard) {
  const found = heard.flatMap(({ says, lines, pairs, isQuiet, isWhole = true }) =>
    [
      ...stumbles(lines, pairs).filter(({ kind }) => kind !== 'silent' || !isQuiet),
      ...(isWhole ? [] : [{ kind: 'unread', line: lines.length, text: 'the page was not read to its end' }]),
    ].map((one) => ({ ...one, says })),
  );
  const known = (one) => exceptionOf({ browser, widget }, one);
  const faults = found.filter((one) => !known(one));
  const exceptions = found.filter(known).map((one) => ({ ...one, cause: known(one).cause }));
  const utterances = heard.reduce((sum, { lines }) => sum + lines.length, 0);
  console.log(
    `${part ? `${widget}, ${part}` : widget}, ${browser}, ${lang}: ${heard.length} steps, ${utterances} utterances, ${faults.length} to stumble over, ${seconds} s`,
  );
  for (const { kind, says, line, text } of faults) console.log(`  ${kind} (${says}, line ${line}): ${text}`);
  for (const { says, text, cause } of exceptions) console.log(`  known (${says}): ${text} ${cause}`);
  results.push({ browser, lang, widget, part, steps: heard.length, utterances, faults, exceptions });
}

async function listenIn(name, site) {
  const desktop = await startDesktop();
  const { browser, page } = await openBrowser(name, desktop);
  try {
    await page.evaluateOnNewDocument(noteSteps);
    for (const lang of values.lang) {
      for (const path of paths) {
        const started = Date.now();
        const heard = await walk({ page, desktop, site }, path, lang);
        const { widget, part } = path;
        if (!values.check) keep(widget, [name, lang, part].filter(Boolean).join('-'), heard);
        const seconds = Math.round((Date.now() - started) / 1000);
        report({ browser: name, lang, widget, part, seconds }, heard);
      }
    }
  } finally {
    await Promise.race([browser.close().catch(() => {}), new Promise((done) => setTimeout(done, 2000))]);
    await desktop.stop();
  }
}

const site = await startSite();
try {
  for (const name of values.browser) await listenIn(name, site);
} finally {
  site.stop();
}
const folder = join(root, 'dist/test-results');
mkdirSync(folder, { recursive: true });
const run = { commit: commitOf(root), date: new Date().toISOString().slice(0, 10), runs: results };
writeFileSync(join(folder, 'heard.json'), JSON.stringify(run, null, 2));
process.exit(results.every(({ faults }) => faults.length === 0) ? 0 : 1);
