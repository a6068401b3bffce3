import { execFile, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';

const run = promisify(execFile);
const dist = new URL('../dist/', import.meta.url);
const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;

const TOWNS = ['Leeds', 'York', 'Hull', 'Bath', 'Ely', 'Wells', 'Ripon', 'Truro'];
const figure = (chart: number, row: number): number => 1000 * (chart + 1) + 17 * row;

function chart(index: number): string {
  const rows = TOWNS.map(
    (town, row) => `<tr><th>${town}</th><td>${figure(index, row).toLocaleString('en-GB')}</td></tr>`,
  );
  return `<ipec-evidence-chart type="${index % 2 ? 'column' : 'bar'}" heading="Chart number ${index}" summary="Summary ${index}." source="Source ${index}">
    <table><tr><th>Town</th><th>Contracts</th></tr>${rows.join('')}</table></ipec-evidence-chart>`;
}

const PAIRS = [
  ['Town', 'Before', 'After'],
  ['Leeds', '1,001', '2,002'],
  ['York', '3,003', '4,004'],
  ['Hull', '5,005', '6,006'],
];
const REGIONS = [
  ['Region', 'Contracts'],
  ['Wales', '1,001'],
  ['London', '2,002'],
  ['North East', '3,003'],
];

/** Kinds that parts bring, and stacks that lie, each with a table that suits it. */
const KINDS: readonly (readonly [type: string, rows: readonly (readonly string[])[]])[] = [
  ['slope', PAIRS],
  ['scatter', PAIRS],
  ['inline-bars', PAIRS],
  ['stacked-bar', PAIRS],
  ['diverging', PAIRS],
  ['strip', REGIONS],
  ['box', REGIONS],
  ['tile-map', REGIONS],
];

function chartOf([type, rows]: (typeof KINDS)[number], index: number): string {
  const lines = rows.map((cells, at) => {
    const tag = at === 0 ? 'th' : 'td';
    return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  });
  return `<ipec-evidence-chart type="${type}" heading="Chart number ${index}" summary="Summary ${index}." source="Source ${index}">
    <table>${lines.join('')}</table></ipec-evidence-chart>`;
}

function pageOf(count: number): string {
  const all = count > 0 ? Array.from({ length: count }, (_, index) => chart(index)) : KINDS.map(chartOf);
  const charts = all.join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Print</title>
    <script type="module" src="/evidence-chart.js"></script>
    <body style="font: 16px/1.5 Arial, sans-serif">${charts}<p>The very last line.</p></body></html>`;
}

async function serve(): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html');
      response.end(pageOf(Number(searchParams.get('charts'))));
      return;
    }
    readFile(new URL(`.${pathname}`, dist)).then(
      (bytes) => response.setHeader('content-type', 'text/javascript').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** What a printed page says, by the browser's own print. */
async function printed(page: Page, file: string): Promise<string> {
  await writeFile(file, await page.pdf({ format: 'A4', printBackground: false }));
  const { stdout } = await run('pdftotext', ['-layout', file, '-']);
  return stdout;
}

test.describe('charts on paper', () => {
  test.skip(!hasReader, 'pdftotext (poppler-utils), which reads what was printed, is not installed');

  for (const count of [1, 4, 8])
    test(`${count} charts: every heading, figure and source, and the end of the page`, async ({
      page,
    }, info) => {
      const { server, origin } = await serve();
      try {
        await page.goto(`${origin}/?charts=${count}`);
        await expect(page.locator('ipec-evidence-chart .graphic svg')).toHaveCount(count);
        await expect(page.locator('ipec-evidence-chart #description').last()).not.toBeEmpty();
        const text = await printed(page, info.outputPath('page.pdf'));
        for (let index = 0; index < count; index += 1) {
          // Once as the heading, once as the caption of the table.
          expect(text.split(`Chart number ${index}`).length).toBe(3);
          expect(text).toContain(`Summary ${index}.`);
          expect(text).toContain(`Source ${index}`);
          TOWNS.forEach((town, row) =>
            expect(text, `${town} in the table of chart ${index}`).toMatch(
              new RegExp(`${town}\\s+${figure(index, row).toLocaleString('en-GB')}`),
            ),
          );
        }
        expect(text.trimEnd()).toMatch(/The very last line\.$/);
        // On the screen there is no table again.
        await expect(page.locator('ipec-evidence-chart .scroll')).toHaveCount(0);
      } finally {
        server.close();
      }
    });

  test('each kind that a part brings: its figures, its table, and the end of the page', async ({
    page,
  }, info) => {
    const { server, origin } = await serve();
    try {
      await page.goto(`${origin}/?charts=0`);
      await expect(page.locator('ipec-evidence-chart .graphic svg')).toHaveCount(KINDS.length);
      await expect(page.locator('ipec-evidence-chart #description').last()).not.toBeEmpty();
      const text = await printed(page, info.outputPath('page.pdf'));
      for (const [index, [type, rows]] of KINDS.entries()) {
        expect(text.split(`Chart number ${index}`).length, type).toBe(3);
        expect(text, type).toContain(`Source ${index}`);
        const table = text.slice(text.lastIndexOf(`Chart number ${index}`), text.indexOf(`Source ${index}`));
        for (const row of rows.slice(1)) expect(table, type).toMatch(new RegExp(row.join('\\s+')));
      }
      expect(text.trimEnd()).toMatch(/The very last line\.$/);
    } finally {
      server.close();
    }
  });
});
