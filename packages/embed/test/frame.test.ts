import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { documentedAttributes } from '../build/documented-attributes.ts';
import { oembedFile } from '../build/oembed.ts';
import { WIDGETS } from '../build/widgets.ts';
import { heightOf, mayBeFrom } from '../src/frame/height-message.ts';
import { queryAttributes, queryLanguage, wordPressSecret } from '../src/frame/query-attributes.ts';

/** The example is a script of its own, without types. */
const example: string = '../examples/oembed-server.js';
const { oembed } = (await import(example)) as {
  oembed: (address: string, site: string) => { title: string } | null;
};
const dist = new URL('../dist/', import.meta.url);
const PAGE = 'https://www.council.gov.uk/ipec/frame/x.html';
const documented = ['heading', 'action', 'src', 'lang', 'heading-level'];
const read = (query: string, set: readonly string[] = []) =>
  Object.fromEntries(queryAttributes({ documented, set, href: PAGE + query }));

for (const { name, tag } of WIDGETS) {
  test(`the frame of ${name} takes every attribute that its widget documents`, () => {
    const names = documentedAttributes(name, tag);
    const page = readFileSync(new URL(`frame/${name}.html`, dist), 'utf8');
    const listed = /data-attributes="([^"]*)"/.exec(page)?.[1]?.split(' ') ?? [];
    assert.deepEqual(listed, names);
    const query = new URLSearchParams(
      names.filter((one) => one !== 'lang').map((one) => [one, '/value']),
    ).toString();
    const taken = queryAttributes({ documented: listed, set: [], href: `${PAGE}?${query}` }).map(
      ([one]) => one,
    );
    assert.deepEqual(
      taken,
      names.filter((one) => one !== 'lang'),
    );
  });
}

test('what the widget does not document, or the file has set, is not taken', () => {
  assert.deepEqual(read('?heading=H&onclick=x&style=y&class=z&data-url=u&id=i&heading=2'), { heading: '2' });
  assert.deepEqual(read('?heading=H&heading-level=3', ['heading']), { 'heading-level': '3' });
});

test('an address that an editor escaped twice, or wrote in capitals, says the same', () => {
  const meant = { heading: 'A', src: '/b?c=1&d=2', 'heading-level': '3' };
  for (const query of [
    '?heading=A&src=%2Fb%3Fc%3D1%26d%3D2&heading-level=3&lang=cy',
    '?heading=A&amp;src=%2Fb%3Fc%3D1%26d%3D2&amp;heading-level=3&amp;lang=cy',
    '?heading=A&amp;amp;src=%2Fb%3Fc%3D1%26d%3D2&amp;amp;heading-level=3&amp;amp;lang=cy',
    '?Heading=A&SRC=%2Fb%3Fc%3D1%26d%3D2&Heading-Level=3&Lang=cy',
    '?+heading=A&src=%2Fb%3Fc%3D1%26d%3D2&heading-level+=3&lang=+cy',
  ]) {
    assert.deepEqual(read(query), meant, query);
    assert.equal(queryLanguage(PAGE + query, ['en', 'cy']), 'cy', query);
  }
  assert.deepEqual(read('?amp;action=https://evil.example/&ACTION=//evil.example/&amp;onclick=x'), {});
  assert.deepEqual(read('?amp;heading=2&HEADING=3', ['heading']), {}, 'what the file sets stands');
});

test('answers are sent to the own site and nowhere else', () => {
  assert.deepEqual(read('?action=/members'), { action: 'https://www.council.gov.uk/members' });
  for (const action of [
    'https://evil.example/',
    '//evil.example/',
    'javascript:alert(1)',
    'http://www.council.gov.uk/',
    'data:,x',
    'https://www.council.gov.uk.evil.example/',
  ])
    assert.deepEqual(read(`?action=${encodeURIComponent(action)}`), {}, action);
});

test('the language is one that widgets speak, written as a language tag', () => {
  assert.equal(queryLanguage(`${PAGE}?lang=cy`, ['en', 'cy']), 'cy');
  assert.equal(queryLanguage(`${PAGE}?lang=cy-GB`, ['en', 'cy']), 'cy-GB');
  for (const query of ['', '?lang=', '?lang=fr', '?lang=cy"><b', '?lang=xx'])
    assert.equal(queryLanguage(PAGE + query, ['en', 'cy']), null, query);
});

test('the secret of WordPress is letters and digits', () => {
  assert.equal(wordPressSecret('#?secret=Ab3'), 'Ab3');
  for (const hash of ['', '#', '#?secret=', '#?secret=a-b', '#?secret=<b>', '#x'])
    assert.equal(wordPressSecret(hash), null);
});

test('a message is a height only where it is one, and nothing throws', () => {
  assert.equal(heightOf({ type: 'ipec-frame-height', height: 300.2 }), 301);
  fc.assert(
    fc.property(fc.anything(), (data) => {
      assert.equal(heightOf(data), null);
    }),
  );
  // Thirty cards on a phone.
  assert.equal(heightOf({ type: 'ipec-frame-height', height: 20_258 }), 20_258);
  for (const height of [0, -1, NaN, Infinity, 100_000, '300', null])
    assert.equal(heightOf({ type: 'ipec-frame-height', height }), null);
});

test('a message is from the frame’s own address, or from no origin where the sandbox takes it away', () => {
  const src = 'https://a.example/frame/x.html';
  assert.equal(mayBeFrom('https://a.example', src, null), true);
  assert.equal(mayBeFrom('https://b.example', src, null), false);
  assert.equal(mayBeFrom('null', src, 'allow-scripts'), true);
  assert.equal(mayBeFrom('null', src, 'allow-scripts allow-same-origin'), false);
  assert.equal(mayBeFrom('null', src, null), false);
  assert.equal(mayBeFrom('https://a.example', '', null), false);
  assert.equal(mayBeFrom('https://a.example', 'no address', null), false);
});

test('oEmbed: a rich answer whose words cannot leave their place', () => {
  const { html, type, version } = oembedFile(`${PAGE}?a=1&b="`, 'A <b> & "c"');
  assert.equal(`${type} ${version}`, 'rich 1.0');
  assert.match(
    html,
    /^<blockquote><a href="[^"]*">[^<]*<\/a><\/blockquote><iframe title="[^"]*" src="[^"]*" width="100%" height="600" sandbox="[^"]*"><\/iframe>$/,
  );
});

test('oEmbed as a service answers for the frames of its site only', () => {
  const site = 'https://www.council.gov.uk/ipec/';
  assert.equal(oembed(`${PAGE}?heading=Cases&src=/feed`, site)?.title, 'Cases');
  for (const other of [
    '',
    'x',
    'https://evil.example/ipec/frame/x.html',
    'https://www.council.gov.uk/ipec/frame/../x.html',
    'https://www.council.gov.uk/ipec/frame/a/b.html',
    'https://www.council.gov.uk/ipec/x.html',
  ])
    assert.equal(oembed(other, site), null, other);
});

test('the command writes the site’s address into frames, their oEmbed files and the manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ipec-embed-'));
  try {
    cpSync(dist, folder, { recursive: true });
    const bin = new URL('../bin/ipec-embed.js', import.meta.url).pathname;
    const run = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
    assert.equal(run('site', 'https://www.eastmere.example/assets/ipec', folder).status, 0);
    // Twice, because a site moves.
    assert.equal(run('site', 'https://new.example/ipec/', folder).status, 0);
    const json = readFileSync(join(folder, 'frame/evidence-chart.oembed.json'), 'utf8');
    assert.ok(
      (JSON.parse(json) as { html: string }).html.includes(
        'src="https://new.example/ipec/frame/evidence-chart.html"',
      ),
    );
    const page = readFileSync(join(folder, 'frame/evidence-chart.html'), 'utf8');
    assert.ok(page.includes('href="https://new.example/ipec/frame/evidence-chart.oembed.json"'));
    const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      files: Record<string, { bytes: number }>;
    };
    assert.equal(files['frame/evidence-chart.html']?.bytes, Buffer.byteLength(page));
    assert.equal(run('site', 'no address', folder).status, 1);
    assert.equal(run().status, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
