import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { COLOURS, lightValues, PAIRS, tokenNames } from '@ipec/theme';
import { format, resolveConfig } from 'prettier';
import { cssValue } from '../build/css-value.ts';
import { minify, themeCss } from '../build/css.ts';
import { guestCss, lightDomCss, widgetTags } from '../build/light-dom.ts';
import { coloursModule, tokensModule } from '../build/modules.ts';
import { readTokens } from '../build/read-tokens.ts';
import { withTokenTable } from '../build/token-table.ts';

const root = join(import.meta.dirname, '..');
const tokens = await readTokens();
const built = readFileSync(join(root, 'dist/theme.css'), 'utf8');
const LIMIT = 3700;

async function formatted(text: string, path: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

function withPackages(files: Readonly<Record<string, string>>, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'ipec-theme-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, 'src'), { recursive: true });
      writeFileSync(join(folder, name, 'src/light-dom.css'), text);
    }
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('theme.css is at most 3.65 kB, gzip and brotli', () => {
  const sizes = {
    bytes: built.length,
    gzip: gzipSync(built).length,
    brotli: brotliCompressSync(built).length,
  };
  console.log(sizes);
  assert.ok(sizes.gzip <= LIMIT && sizes.brotli <= LIMIT, JSON.stringify(sizes));
});

test('every selector of the properties is without specificity', () => {
  const selectors = [...minify(themeCss(tokens), 'theme.css').matchAll(/([^{};]+)\{/g)]
    .map(([, text]) => text?.trim() ?? '')
    .filter((text) => !text.startsWith('@'));
  assert.ok(selectors.length >= 8);
  for (const selector of selectors) assert.match(selector, /^:where\(.*\)$/);
});

test('every widget has room around it, the host’s fonts and a width, by rules without specificity', () => {
  const tags = widgetTags(join(root, '..'));
  assert.ok(tags.includes('ipec-case-study-carousel') && tags.length >= 4, String(tags));
  for (const [, selector = ''] of minify(guestCss(tags), 'x.css').matchAll(/([^{}]+)\{/g))
    assert.match(selector, /^(?::where\(.*?\))+$/);
  for (const tag of tags) assert.ok(built.includes(`${tag},`) || built.includes(`${tag})`), tag);
});

test('the scheme is the page’s and not the system’s', () => {
  assert.ok(built.includes('light-dark('));
  assert.ok(!built.includes('prefers-color-scheme'), 'a page that is always light must get no dark widget');
  for (const scheme of ['light', 'dark', 'auto'])
    assert.ok(built.includes(`[data-ipec-theme=${scheme}]`), scheme);
});

test('every colour has a rule in every special mode', () => {
  const part = (query: string) => {
    const from = built.indexOf(`@media ${query}`);
    assert.ok(from > 0, query);
    return built.slice(from, built.indexOf('}', from));
  };
  for (const query of ['(prefers-contrast:more)', '(forced-colors:active)', 'print']) {
    const missing = Object.keys(COLOURS.light).filter((name) => !part(query).includes(`--ipec-${name}:`));
    assert.deepEqual(missing, [], query);
  }
});

test('forced colours are system colours only, all others are sRGB', () => {
  const system = /^(Canvas|CanvasText|LinkText|Highlight|HighlightText|ButtonText|GrayText)$/;
  for (const [mode, colours] of Object.entries(COLOURS)) {
    const wanted = mode === 'forced-colors' ? system : /^#[\da-f]{6}$/;
    for (const [name, value] of Object.entries(colours)) assert.match(value, wanted, `${mode} ${name}`);
  }
});

test('in forced colours every text and control pair is one whose contrast CSS Color 4 promises', () => {
  const promised = new Set(['CanvasText on Canvas', 'LinkText on Canvas', 'Canvas on CanvasText']);
  const colours = COLOURS['forced-colors'];
  for (const { front, back, kind } of PAIRS) {
    if (kind === 'neighbour' || kind === 'series') continue; // one colour for all series: told apart by pattern, dash or label
    assert.ok(promised.has(`${colours[front]} on ${colours[back]}`), `${front} on ${back}`);
  }
});

test('nothing is measured in rem, and every token says what it is for', () => {
  for (const { name, description, values } of tokens) {
    assert.ok(description.length > 0, name);
    assert.doesNotMatch(values.light, /rem|\[object/, name);
  }
});

test('without a light-dom.css the theme is the properties alone', () => {
  withPackages({}, (folder) => assert.deepEqual(lightDomCss(folder), []));
});

test('each widget’s light-dom.css is taken, in the order of the packages', () => {
  withPackages({ 'z-widget': 'z-z { padding: 0 }', 'a-widget': 'a-a { margin: 0 }' }, (folder) => {
    assert.deepEqual(lightDomCss(folder), ['a-a { margin: 0 }', 'z-z { padding: 0 }']);
    const css = minify([themeCss(tokens), ...lightDomCss(folder)].join('\n'), 'theme.css');
    assert.ok(
      css.indexOf(':where(:root)') < css.indexOf('a-a{') && css.indexOf('a-a{') < css.indexOf('z-z{'),
    );
  });
});

test('a light-dom.css that is not CSS fails the build', () => {
  assert.throws(() => minify('a-a { margin: 0 } }', 'theme.css'));
});

test('the modules of src and the table of the README are those of the tokens', async () => {
  const texts = { 'src/tokens.ts': tokensModule(tokens), 'src/colours.ts': coloursModule(tokens) };
  for (const [name, text] of Object.entries(texts)) {
    const path = join(root, name);
    assert.equal(readFileSync(path, 'utf8'), await formatted(text, path), name);
  }
  const path = join(root, 'README.md');
  const readme = readFileSync(path, 'utf8');
  assert.equal(
    readme,
    await formatted(withTokenTable(readme, tokens), path),
    'Run: npm run readme -w packages/theme',
  );
  assert.ok(tokenNames.every((name) => readme.includes(`\`${name}\``)));
});

test('a README that lost the marks of its table is refused', () => {
  assert.throws(() => withTokenTable('# Theme', tokens), /needs "<!-- tokens/);
});

test('names and light values are for editors and linters', () => {
  assert.equal(lightValues['--ipec-color-accent'], '#006a52');
  assert.equal(lightValues['--ipec-space-3'], '0.75em');
  assert.equal(new Set(tokenNames).size, tokens.length);
});

test('a DTCG value becomes CSS, and what is not one is refused', () => {
  assert.equal(cssValue({ colorSpace: 'srgb', components: [0, 0.4157, 0.3216], hex: '#006a52' }), '#006a52');
  assert.equal(cssValue({ value: 4, unit: 'px' }), '4px');
  assert.equal(cssValue(0.75, 'em'), '0.75em');
  assert.equal(cssValue(600), '600');
  for (const value of [null, undefined, {}, [], true, { value: 4 }])
    assert.throws(() => cssValue(value), TypeError);
});

test('the components of every palette colour are those of its hex', () => {
  const system: unknown = JSON.parse(readFileSync(join(root, 'tokens/system.json'), 'utf8'));
  const found = JSON.stringify(system).matchAll(/"components":\[([^\]]+)\],"hex":"(#[\da-f]{6})"/g);
  const colours = [...found].map(([, components = '', hex = '']) => ({
    components: components.split(','),
    hex,
  }));
  assert.ok(colours.length > 20);
  for (const { components, hex } of colours) {
    const digits = components.map((part) =>
      Math.round(Number(part) * 255)
        .toString(16)
        .padStart(2, '0'),
    );
    assert.equal(`#${digits.join('')}`, hex);
  }
});
