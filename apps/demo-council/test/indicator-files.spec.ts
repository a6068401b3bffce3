import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';

// One worker runs the whole file: what it computes once is removed at its end.
test.describe.configure({ mode: 'default' });

/**
 * The way of a figure from notices to a page: the command, its file as it is, the chart's `src`, `indicator` and `group`,
 * and what is drawn and tabulated. The numbers in the picture are held against the report of the same command.
 */
const PATHS = {
  command: fileURLToPath(new URL('../../../packages/indicators/cli/main.ts', import.meta.url)),
  made: fileURLToPath(new URL('../../../packages/indicators/scripts/synthetic-year.ts', import.meta.url)),
  dist: fileURLToPath(new URL('../../../packages/embed/dist/', import.meta.url)),
};
const DATA = process.env['IPEC_OCDS_DIR'];
const REAL = ['find-a-tender', 'contracts-finder', 'public-contracts-scotland', 'sell2wales'];

/** Indicators of each statistic. */
const IDS = [
  'procedure-mix',
  'competitive-procedure-share',
  'sme-share',
  'sme-share-mentions',
  'vcse-share',
  'single-bid-share',
  'bidders',
  'price-only-share',
  'market-engagement-share',
  'rnd-share',
  'tendering-days',
  'local-supplier-share',
] as const;

interface Figure {
  readonly key?: string;
  readonly labels: { readonly en: string; readonly cy: string };
  readonly value: number | null;
  readonly rows?: readonly { readonly labels: { readonly en: string }; readonly share: number | null }[];
}

interface Indicator extends Figure {
  readonly id: string;
  readonly stream: string;
  readonly valueUnit: string;
  readonly statistic: string;
  readonly groups?: readonly Figure[];
}

const folder = mkdtempSync(join(tmpdir(), 'ipec-join-'));
const files = new Map<string, string>();
let server: Server;
let origin = '';

function node(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@ipec/source', ...words], {
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout.toString();
}

/** The report as JSON; the same as CSV is what the charts read. */
function computed(
  inputs: readonly string[],
  by: string | undefined,
  name: string,
  ids: readonly string[] = IDS,
): readonly Indicator[] {
  const words = [
    PATHS.command,
    ...inputs,
    ...(by ? ['--by', by] : []),
    ...ids.flatMap((id) => ['--indicator', id]),
  ];
  files.set(`${name}.csv`, node([...words, '--format', 'csv']));
  files.set(`${name}.json`, node(words));
  return (JSON.parse(files.get(`${name}.json`)!) as { readonly indicators: readonly Indicator[] }).indicators;
}

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const name = url.pathname.slice(1);
    const file = files.get(name);
    if (name === 'page') {
      response.setHeader('content-type', 'text/html');
      const lang = url.searchParams.get('lang') ?? 'en';
      response.end(
        `<!doctype html><html lang="${lang}"><title>Chart</title><link rel="icon" href="data:,"><script type="module" src="/evidence-chart.js"></script><ipec-evidence-chart heading="A chart" summary="A summary" source="Notices" view="both" where="stream=find-a-tender" ${url.searchParams.get('attributes')}></ipec-evidence-chart>`,
      );
    } else if (file !== undefined) response.end(file);
    else if (existsSync(join(PATHS.dist, name))) {
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(join(PATHS.dist, name)));
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

interface Drawn {
  /** Cells of the table by its first column. */
  readonly rows: readonly (readonly string[])[];
  readonly heads: readonly string[];
  /** Bars of the picture as parts of the axis, from top to bottom, and the names beside them. */
  readonly bars: readonly number[];
  readonly text: string;
}

async function drawn(page: Page, attributes: string, lang = 'en'): Promise<Drawn> {
  await page.goto(`${origin}/page?lang=${lang}&attributes=${encodeURIComponent(attributes)}`);
  const chart = page.locator('ipec-evidence-chart');
  await expect(chart.locator('svg').first()).toBeVisible();
  await expect(chart.locator('table tbody tr').first()).toBeVisible();
  return chart.evaluate((element) => {
    const root = element.shadowRoot!;
    const texts = (list: Iterable<Element>) => Array.from(list, (one) => (one.textContent ?? '').trim());
    const table = root.querySelector('table')!;
    const grid = [
      ...(root.querySelector('path.grid')?.getAttribute('d') ?? '').matchAll(/M([\d.]+) [\d.]+L\1 /g),
    ].map(([, x]) => Number(x));
    // Groups that are too few to compare are grey.
    const shapes = [...root.querySelectorAll('svg path.fill.s0, svg:not(.swatch) path.fill.s5')]
      .map((path) => path.getAttribute('d') ?? '')
      .join('');
    const [from = 0, to = 1] = [grid[0], grid.at(-1)];
    const bars = [...shapes.matchAll(/M([\d.]+) [\d.]+H([\d.]+)V/g)]
      .filter(([, start]) => Math.abs(Number(start) - from) < 0.11)
      .map(([, start, end]) => (Number(end) - Number(start)) / (to - from));
    return {
      rows: Array.from(table.querySelectorAll('tbody tr'), (row) => texts(row.children)),
      heads: texts(table.querySelectorAll('thead th')),
      bars,
      text: root.textContent ?? '',
    };
  });
}

/** The number in a cell; null where it is words. */
function numberIn(cell: string): number | null {
  const found = /-?[\d,]+(\.\d+)?/.exec(cell.replace('−', '-'));
  return found ? Number(found[0].replaceAll(',', '')) : null;
}

const near = (said: number | null, value: number | null, unit: string): boolean => {
  if (said === null || value === null) return said === value;
  return Math.abs(said - value * (unit === 'share' ? 100 : 1)) <= 0.0500001;
};

/** What a chart calls a group: a month in words, any other as the report does. */
function called({ key, labels }: Figure): string {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(key ?? '') ?? [];
  if (!year) return labels.en;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(Number(year), Number(month) - 1)),
  );
}

/** Every cell of a chart's table is the report's number; null is words. */
function holds({ rows, heads }: Drawn, indicator: Indicator, name: string): void {
  const { groups, statistic, valueUnit } = indicator;
  const figures: readonly Figure[] = groups ?? [indicator];
  if (groups && statistic === 'mix') {
    for (const group of figures) {
      const row = rows.find(([first]) => first === called(group));
      expect(row, `${name}: ${group.labels.en}`).toBeDefined();
      for (const { labels, share } of group.rows ?? []) {
        const cell = row?.[heads.indexOf(labels.en)] ?? '';
        expect(
          near(numberIn(cell), share, 'share'),
          `${name}: ${group.labels.en} ${labels.en}: ${cell} is ${share}`,
        ).toBe(true);
      }
    }
    return;
  }
  const expected =
    statistic === 'mix'
      ? (indicator.rows ?? []).map(({ labels, share }) => ({ label: labels.en, value: share }))
      : figures.map((figure) => ({ label: called(figure), value: figure.value }));
  expect(rows.length, name).toBe(expected.length);
  for (const { label, value } of expected) {
    const row = rows.find(([first]) => first === label);
    expect(row, `${name}: ${label}`).toBeDefined();
    expect(
      near(numberIn(row?.[1] ?? ''), value, valueUnit),
      `${name}: ${label}: ${row?.[1]} is ${value}`,
    ).toBe(true);
  }
}

test('made-up notices: file, chart, table, picture and words, in English and Welsh, CSV and JSON', async ({
  page,
}) => {
  const notices = join(folder, 'made.ndjson');
  node([PATHS.made, '400', notices, '5']);
  const report = computed([notices], 'region', 'made');
  const sme = report.find(({ id }) => id === 'sme-share')!;
  for (const ending of ['csv', 'json']) {
    const picture = await drawn(page, `src="/made.${ending}" indicator="sme-share" type="bar"`);
    if (ending === 'csv') holds(picture, sme, ending);
    const values = sme.groups!.map(({ value }) => value).filter((value) => value !== null);
    expect(picture.bars.length, ending).toBe(values.length);
    const lengths = [...picture.bars].sort((a, b) => a - b);
    [...values]
      .sort((a, b) => a - b)
      .forEach((value, index) => expect(lengths[index]!).toBeCloseTo(value, 3));
  }
  const welsh = await drawn(page, 'src="/made.csv" indicator="sme-share" type="bar"', 'cy');
  expect(welsh.text).toContain('Gogledd-orllewin Lloegr');
  const mix = await drawn(page, 'src="/made.csv" indicator="procedure-mix" type="stacked-100"');
  holds(
    mix,
    report.find(({ id }) => id === 'procedure-mix')!,
    'mix',
  );
});

/** The figures of the file that a reader takes along, by its first column. */
async function takenAlong(page: Page): Promise<ReadonlyMap<string, number | null>> {
  const chart = page.locator('ipec-evidence-chart');
  await chart.locator('.tools button[aria-expanded]').last().click();
  const coming = page.waitForEvent('download');
  await chart.getByRole('button', { name: /CSV/ }).click();
  const text = readFileSync(await (await coming).path(), 'utf8');
  expect(text.startsWith('\uFEFF'), 'a byte order mark').toBe(true);
  const [, ...lines] = text.slice(1).trim().split('\r\n');
  const cell = (line: string) => /^(?:"((?:[^"]|"")*)"|([^,]*)),(?:"([^"]*)"|([^,]*))/.exec(line)!;
  return new Map(
    lines.map((line) => {
      const [, quoted, plain, quotedFigure, figure] = cell(line);
      return [(quoted ?? plain)!, numberIn(quotedFigure ?? figure ?? '')];
    }),
  );
}

test('made-up notices by month: a line with every month, and the exact figures in the file that a reader takes along', async ({
  page,
}) => {
  const notices = join(folder, 'months.ndjson');
  node([PATHS.made, '600', notices, '3']);
  const sme = computed([notices], 'month', 'months', ['sme-share'])[0]!;
  const picture = await drawn(page, 'src="/months.csv" indicator="sme-share" type="line"');
  holds(picture, sme, 'months');
  const taken = await takenAlong(page);
  expect(taken.size).toBe(sme.groups!.length);
  for (const { key, value } of sme.groups!) {
    expect(taken.get(key!) ?? null, key).toBe(value);
  }
});

for (const by of [undefined, 'region', 'month', 'buyer']) {
  test(`real notices, twelve indicators ${by ? `by ${by}` : 'as a whole'}`, async ({ page }) => {
    test.skip(!DATA, 'real notices are not kept here: set IPEC_OCDS_DIR');
    test.setTimeout(300_000);
    const inputs = REAL.map((name) => join(DATA!, 'data', `${name}.nopii.ndjson.gz`));
    // By buyer all twelve are more than a page may load: one file for each, as the docs advise.
    const together = by === 'buyer' ? undefined : computed(inputs, by, `real-${by}`);
    for (const id of IDS) {
      const report = together ?? computed(inputs, by, `real-${by}`, [id]);
      const indicator = report.find((one) => one.id === id && one.stream === 'find-a-tender')!;
      const some = (indicator.groups ?? [indicator]).some(({ value }) => value !== null);
      if (!some) continue;
      const type = by === 'month' ? 'line' : indicator.statistic === 'mix' && by ? 'stacked-100' : 'bar';
      const picture = await drawn(page, `src="/real-${by}.csv" indicator="${id}" type="${type}"`);
      holds(picture, indicator, id);
    }
  });
}
