import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** The file of the engine that writes itself into the page's `window`. */
const ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js');

/** How sure the checker is: it fails, or somebody has to look. */
type Level = 'violation' | 'potentialviolation';

interface Result {
  readonly level: Level;
  readonly text: string;
}

let engine: Promise<string> | undefined;

const CHECK = `new globalThis.ace_ibma.Checker().check(document, ['WCAG_2_2']).then(({ results }) =>
  results
    .filter(({ value }) => value[0] === 'VIOLATION' && /^(FAIL|POTENTIAL)$/.test(value[1]))
    .map(({ ruleId, reasonId, message, value, path, snippet }) => ({
      level: value[1] === 'FAIL' ? 'violation' : 'potentialviolation',
      text: ruleId + ' ' + reasonId + ': ' + message + ' ' + path.dom + ' ' + snippet,
    })))`;

async function check(page: Page): Promise<readonly Result[]> {
  engine ??= readFile(ENGINE, 'utf8');
  await page.evaluate(`${await engine};undefined`);
  return page.evaluate<readonly Result[]>(CHECK);
}

/**
 * What IBM's Equal Access Accessibility Checker finds against WCAG 2.2, A and AA, in a page and its shadow trees: a line for
 * each failure. It runs in the page and asks no server for anything. `level: 'potentialviolation'` gives what somebody must
 * look at instead.
 */
export async function ibmFindings(
  page: Page,
  { level = 'violation' }: { readonly level?: Level } = {},
): Promise<readonly string[]> {
  return (await check(page)).filter((one) => one.level === level).map(({ text }) => text);
}
