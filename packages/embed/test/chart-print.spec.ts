import { execFile, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { chartHtml, chartPage, KINDS, RARE, serve } from './chart-pages.ts';

const run = promisify(execFile);
const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;

const TOWNS = ['Leeds', 'York', 'Hull', 'Bath', 'Ely', 'Wells', 'Ripon', 'Truro'];
const figure = (chart: number, row: number): string =>
  (1000 * (chart + 1) + 17 * row).toLocaleString('en-GB');

const rowsOf = (index: number): readonly (readonly string[])[] => [
  ['Town', 'Contracts'],
  ...TOWNS.map((town, row) => [town, figure(index, row)]),
];

/** What a printed page says, by the browser's own print. */
async function printed(page: Page, file: string): Promise<string> {
  await writeFile(file, await page.pdf({ format: 'A4', printBackground: false }));
  const { stdout } = await run('pdftotext', ['-layout', file, '-']);
  return stdout;
}

test.describe('charts on paper', () => {
  test.skip(!hasReader, 'pdftotext (poppler-utils), which reads what was printed, is not installed');

  const pages = [
    ...[1, 4, 8].map((count) => ({
      name: `${count} charts`,
      charts: Array.from(
        { length: count },
        (_, index) => [index % 2 ? 'column' : 'bar', rowsOf(index)] as (typeof RARE)[number],
      ),
    })),
    ...[1, 4, 8].map((count) => ({
      name: `${count} charts of the kinds for surveys, distributions and regions`,
      charts: RARE.slice(0, count),
    })),
    { name: 'a chart of every kind', charts: KINDS },
  ];

  for (const { name, charts } of pages)
    test(`${name}: every heading, figure and source, and the end of the page`, async ({ page }, info) => {
      const site = await serve({
        '/': chartPage(charts.map(([type, rows, attributes], at) => chartHtml(type, rows, at, attributes))),
      });
      try {
        await page.goto(site.origin);
        await expect(page.locator('ipec-evidence-chart .graphic svg')).toHaveCount(charts.length);
        await expect(page.locator('ipec-evidence-chart #description').last()).not.toBeEmpty();
        const text = await printed(page, info.outputPath('page.pdf'));
        for (const [index, [type, rows]] of charts.entries()) {
          // Once as the heading, once as the caption of the table.
          expect(text.split(new RegExp(`Chart number ${index}(?!\\d)`)).length, type).toBe(3);
          expect(text, type).toContain(`Summary ${index}.`);
          const source = text.search(new RegExp(`Source ${index}(?!\\d)`));
          expect(source, type).toBeGreaterThan(0);
          const table = text.slice(text.slice(0, source).lastIndexOf(`Chart number ${index}`), source);
          for (const [name, ...figures] of rows.slice(1))
            expect(table, `${name} in the table of ${type}`).toMatch(
              new RegExp([name, ...figures.map((one) => `${one}(?: \\([\\d.]+%\\))?`)].join('\\s+')),
            );
        }
        expect(text.trimEnd()).toMatch(/The very last line\.$/);
        // On the screen there is no table again.
        await expect(page.locator('ipec-evidence-chart .scroll')).toHaveCount(0);
      } finally {
        site.close();
      }
    });
});
