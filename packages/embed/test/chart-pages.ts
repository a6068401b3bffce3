import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Rows = readonly (readonly string[])[];

const dist = new URL('../dist/', import.meta.url);

const PAIRS: Rows = [
  ['Town', 'Before', 'After'],
  ['Leeds', '1,001', '2,002'],
  ['York', '3,003', '4,004'],
  ['Hull', '5,005', '6,006'],
];
const REGIONS: Rows = [
  ['Region', 'Contracts'],
  ['Wales', '1,001'],
  ['London', '2,002'],
  ['North East', '3,003'],
];
const YEARS: Rows = [
  ['Year', 'Open', 'Direct'],
  ['2021/22', '1,001', '2,002'],
  ['2022/23', '3,003', '4,004'],
  ['2024/25', '5,005', '6,006'],
];
const RATES: Rows = [
  ['Town', 'Rate', 'Lower 95% CI', 'Upper 95% CI'],
  ['Leeds', '1,001', '800', '1,200'],
  ['York', '2,002', '1,900', '2,100'],
];

/** Every kind of chart with a table that suits it. */
export const KINDS: readonly (readonly [type: string, rows: Rows])[] = [
  ['bar', PAIRS],
  ['column', YEARS],
  ['stacked', YEARS],
  ['stacked-100', YEARS],
  ['stacked-bar', PAIRS],
  ['diverging', PAIRS],
  ['line', YEARS],
  ['area', YEARS],
  ['dot', PAIRS],
  ['range', RATES],
  ['slope', PAIRS],
  ['strip', REGIONS],
  ['box', REGIONS],
  ['tile-map', REGIONS],
  ['inline-bars', PAIRS],
  ['scatter', PAIRS],
  ['headline', YEARS],
];

const ANSWERS: Rows = [
  ['Statement', 'Disagree', 'Neither', 'Agree'],
  ['We buy early', '21', '18', '61'],
  ['We test first', '49', '24', '27'],
];
const NATIONS: Rows = [...REGIONS, ['Scotland', '4,004'], ['South West', '5,005']];

/** Eight charts of kinds that few pages have, and one with a range of dates that is shaded. */
export const RARE: readonly (readonly [type: string, rows: Rows, attributes?: string])[] = [
  ['diverging', ANSWERS],
  ['slope', PAIRS],
  ['scatter', PAIRS],
  ['box', NATIONS],
  ['strip', NATIONS],
  ['inline-bars', PAIRS],
  ['tile-map', NATIONS],
  ['line', YEARS, `references='[{"x":"2022/23","to":"2024/25","label":"Act in force"}]'`],
];

/** A chart as a council pastes it. */
export function chartHtml(type: string, rows: Rows, index: number, attributes = ''): string {
  const lines = rows.map((cells, at) => {
    const tag = at === 0 ? 'th' : 'td';
    return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  });
  return `<ipec-evidence-chart type="${type}" heading="Chart number ${index}" summary="Summary ${index}." source="Source ${index}" ${attributes}>
    <table>${lines.join('')}</table></ipec-evidence-chart>`;
}

/** A page of charts, which ends with a sentence that must not be lost. */
export function chartPage(charts: readonly string[], lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Charts</title>
    <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="/theme.css"><script type="module" src="/evidence-chart.js"></script>
    <body style="font: 16px/1.5 Arial, sans-serif; background: Canvas; color: CanvasText"><main><h1>Charts</h1>${charts.join('\n')}<p>The very last line.</p></main></body></html>`;
}

interface Site {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves pages by their paths, and the files of `dist`. */
export async function serve(pages: Readonly<Record<string, string>>): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[pathname];
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html').end(page);
      return;
    }
    readFile(new URL(`.${pathname}`, dist)).then(
      (bytes) =>
        response
          .setHeader('content-type', pathname.endsWith('.css') ? 'text/css' : 'text/javascript')
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
