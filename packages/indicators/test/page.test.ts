import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { LANGUAGES } from '@ipec/common';
import { decimal, valueText } from '../src/page/numbers.ts';
import { PANELS } from '../src/page/panels.ts';
import type { ReportData } from '../src/page/model.ts';
import { DEFINITIONS } from '../src/index.ts';
import { run, workFolder } from './support/command.ts';
import { uk6, uk7 } from './support/releases.ts';

const { folder, file } = workFolder('page');
const NAME = 'Ynys <Môn> & "Co"';

/** Seven months of awards of one buyer, and three peers of ten awards. */
const RELEASES = [
  ...Array.from({ length: 21 }, (_, index) =>
    uk7({
      ocid: `ocds-h6vhtk-own${index}`,
      id: `0000${String(index).padStart(2, '0')}-2026`,
      date: `2026-0${1 + (index % 7)}-10T10:00:00Z`,
      signed: `2026-0${1 + (index % 7)}-01T10:00:00Z`,
      buyer: NAME,
      suppliers: [{ id: 'S', scale: index % 3 === 0 ? 'sme' : 'large' }],
    }),
  ),
  ...[2, 5, 8].flatMap((sme, peer) =>
    Array.from({ length: 10 }, (_, index) =>
      uk6({
        ocid: `ocds-h6vhtk-peer${peer}${index}`,
        buyer: `Peer ${peer}`,
        suppliers: [{ id: `P${index}`, scale: index < sme ? 'sme' : 'large' }],
      }),
    ),
  ),
];
for (const release of RELEASES) {
  const [party] = release['parties'] as Record<string, unknown>[];
  party!['details'] = { classifications: [{ scheme: 'UK_CA_TYPE', id: 'x' }] };
}
const PATH = file('releases.json', JSON.stringify({ releases: RELEASES }));

function made(name: string): Readonly<Record<string, string>> {
  const out = join(folder, name);
  const { status, stderr } = run([
    'report',
    PATH,
    '--buyer',
    `${NAME} Council`,
    '--peers',
    'type',
    '-o',
    out,
  ]);
  assert.equal(status, 0, stderr);
  return Object.fromEntries(readdirSync(out).map((one) => [one, readFileSync(join(out, one), 'utf8')]));
}

test('a page of some days says which, and one with nothing to count says that', () => {
  const page = (out: string, ...days: readonly string[]) => {
    const words = ['report', PATH, '--buyer', `${NAME} Council`, ...days, '-o', join(folder, out)];
    assert.equal(run(words).status, 0);
    const read = (name: string) => readFileSync(join(folder, out, name), 'utf8');
    return [read('index.html'), read('cy.html'), read('report.md')] as const;
  };
  const [en, cy, markdown] = page('some', '--from', '2026-02-01', '--to', '2026-03-31');
  for (const text of [en, markdown])
    assert.match(text, /Only notices published from 1 February 2026 up to 31 March 2026 are counted\./);
  assert.match(cy, /Dim ond hysbysiadau a gyhoeddwyd o 1 Chwefror 2026 hyd at 31 Mawrth 2026/);
  assert.doesNotMatch(en, /anything to count for the buyer/);
  for (const text of page('none', '--from', '2030-01-01'))
    assert.match(text, /anything to count for the buyer|ddim i’w gyfrif ar gyfer y prynwr/);
});

describe('the report of a council', () => {
  const files = made('one');
  const data = JSON.parse(files['report.json']!) as ReportData;
  const figure = (id: string) => data.indicators.find((one) => one.id === id)!;

  test('five files, the same byte for byte in a second run', () => {
    assert.deepEqual(Object.keys(files).sort(), [
      'cy.html',
      'index.html',
      'report.csv',
      'report.json',
      'report.md',
    ]);
    assert.deepEqual(made('two'), files);
  });

  test('its figures and peers', () => {
    const sme = figure('sme-share');
    assert.deepEqual([sme.numerator, sme.denominator], [7, 21]);
    assert.deepEqual(sme.peers, { buyers: 3, tooFew: 0, median: 0.5, lower: 0.2, upper: 0.8 });
  });

  for (const [name, language] of [
    ['index.html', 'en'],
    ['cy.html', 'cy'],
  ] as const) {
    test(`${name}: every number is the number in report.json`, () => {
      const page = files[name]!;
      const panels = [
        ...page.matchAll(/<article class="panel" id="find-a-tender-([a-z-]+)">([^]*?)<\/article>/g),
      ];
      assert.ok(panels.length >= 8, String(panels.length));
      for (const [, id, panel] of panels) {
        const { value, valueUnit, range, rows, statistic } = figure(id!);
        const [, shown, text] = /<p class="figure"><data value="([^"]*)">([^<]*)</.exec(panel!)!;
        assert.equal(shown, value === null ? '' : String(value), id);
        if (value !== null && !range) assert.equal(text, valueText(value, valueUnit, language), id);
        if (statistic !== 'mix') continue;
        const cells = [...panel!.matchAll(/<td>([\d,]+)<\/td><td><data value="([^"]*)">/g)].map(
          ([, count, share]) => [Number(count), share],
        );
        assert.deepEqual(
          cells.slice(0, rows!.length),
          rows!.map(({ count, share }) => [count, String(share ?? '')]),
          id,
        );
      }
    });

    test(`${name}: no script, no request, names escaped, links to notices, both languages linked`, () => {
      const page = files[name]!;
      assert.doesNotMatch(page, /<script|<link|@import|url\(|style="/);
      assert.ok(page.includes('Ynys &lt;Môn&gt; &amp; &quot;Co&quot; Council'));
      assert.ok(page.includes(`<html lang="${language}">`));
      assert.ok(page.includes('href="https://www.find-tender.service.gov.uk/Notice/000000-2026"'));
      assert.ok(page.includes({ en: 'href="cy.html"', cy: 'href="index.html"' }[language]));
      assert.ok(
        page.includes(
          data.indicators.find(({ id }) => id === 'sme-share')!.labels[language].replaceAll("'", '&#39;'),
        ),
      );
    });

    test(`${name}: a line of seven months, each with its value in a table`, () => {
      const panel = /id="find-a-tender-sme-share">([^]*?)<\/article>/.exec(files[name]!)![1]!;
      assert.match(panel, /<svg class="months"/);
      const months = data.byMonth.find(({ id }) => id === 'sme-share')!.groups!;
      assert.equal(months.length, 7);
      for (const { value } of months) assert.ok(panel.includes(`<data value="${value}">`));
    });

    test(`${name}: snippets hold the figures in a table`, () => {
      const panel = /id="find-a-tender-published-in-time-share">([^]*?)<\/article>/.exec(files[name]!)![1]!;
      const [, code] = /<pre[^>]*><code>([^]*?)<\/code>/.exec(panel)!;
      const snippet = code!
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      assert.match(snippet, /^<ipec-evidence-chart type="line" lang="(en|cy)" heading="/);
      assert.match(snippet, /<td data-value="100">100%<\/td>/);
    });
  }

  test('too few is said, and unknown is never a number', () => {
    assert.match(files['index.html']!, /Too few to compare: fewer than ten notices say\./);
    const { value, denominator } = figure('new-supplier-share');
    assert.deepEqual([value, denominator], [0, 21]);
    assert.match(
      files['index.html']!,
      /id="find-a-tender-new-supplier-share">[^]*?<data value="0">0% to [\d.]+%</,
    );
  });

  test('Markdown says the same, with names escaped', () => {
    assert.match(files['report.md']!, /# How Ynys \\<Môn\\> & "Co" Council buys/);
    assert.match(files['report.md']!, /\*\*33\.3%\*\* 7 of 21 awards\./);
    assert.match(files['report.md']!, /# Sut mae /);
  });

  test('CSV carries the peers', () => {
    assert.match(files['report.csv']!, /^\uFEFFid,code,title/);
    assert.match(files['report.csv']!, /sme-share,[^\r]*,3,0,0\.5,0\.2,0\.8,/);
  });
});

test('the folder is checked before anything is read', () => {
  const { status, stderr } = run(['report', PATH, '--buyer', 'x', '-o', PATH]);
  assert.deepEqual([status, /is a file/.test(stderr)], [2, true]);
  mkdirSync(join(folder, 'there'));
  assert.match(
    run(['report', PATH, '--buyer', 'nobody', '-o', join(folder, 'there')]).stderr,
    /no buyer is named/,
  );
  assert.match(run(['report', PATH, '-o', folder]).stderr, /needs --buyer/);
});

test('every panel is an indicator, with a note in each language', () => {
  for (const [id, note] of Object.entries(PANELS)) {
    assert.ok(
      DEFINITIONS.some((one) => one.id === id),
      id,
    );
    for (const language of LANGUAGES) assert.ok(note[language].length > 20);
  }
});

test('numbers are written the same on every machine', () => {
  assert.deepEqual(
    [decimal(1234567.89), decimal(-0.04), decimal(100, 0), decimal(-2.5)],
    ['1,234,567.9', '0', '100', '−2.5'],
  );
  assert.deepEqual(
    [valueText(0.5789, 'share', 'en'), valueText(1, 'days', 'en'), valueText(12, 'days', 'cy')],
    ['57.9%', '1 day', '12 diwrnod'],
  );
});
