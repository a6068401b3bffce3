import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLOURS, MODES, themeFromBrand, type CouncilTheme } from '@ipec/theme';
import { converter } from 'culori';
import fc from 'fast-check';
import { minify } from '../build/css.ts';
import { hexColour } from './arbitraries.ts';

const oklch = converter('oklch');

function theme(brand: unknown): CouncilTheme {
  const result = themeFromBrand(brand);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function codes(input: unknown): readonly string[] {
  const result = themeFromBrand(input);
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

test('whatever the brand colour, every pair of every mode passes', () => {
  const examples: [string][] = [['#000000'], ['#ffffff'], ['#808080'], ['#0000ff'], ['#ffff00'], ['#00ff00']];
  fc.assert(
    fc.property(hexColour, (brand) => {
      assert.deepEqual(
        theme(brand).pairs.filter(({ passes }) => !passes),
        [],
      );
    }),
    { numRuns: 400, examples },
  );
});

test('a brand colour that meets its ratios is left alone, one that does not is reported', () => {
  fc.assert(
    fc.property(hexColour, (brand) => {
      const { changes, overrides } = theme(brand);
      for (const mode of ['light', 'dark', 'more-contrast-light', 'more-contrast-dark'] as const) {
        const change = changes.find((one) => one.mode === mode);
        const accent = overrides[mode]['color-accent'];
        assert.equal(accent, change?.to ?? brand);
        if (change) assert.ok(change.ratio < change.required && change.from === brand && change.to !== brand);
      }
    }),
  );
});

test('a colour at the edge of sRGB is taken as it is', () => {
  assert.equal(theme('#00be4c').brand, '#00be4c', 'it was read as #01be4c once');
  fc.assert(fc.property(hexColour, (brand) => assert.equal(theme(brand).brand, brand)));
});

test('the hue of the brand survives', () => {
  const colourful = hexColour.filter((hex) => (oklch(hex)?.c ?? 0) > 0.06);
  fc.assert(
    fc.property(colourful, (brand) => {
      const before = oklch(brand)?.h ?? 0;
      for (const { to } of theme(brand).changes) {
        const after = oklch(to);
        if ((after?.c ?? 0) < 0.04) continue; // near black and white a hue cannot be told
        const turn = Math.abs((((after?.h ?? 0) - before + 540) % 360) - 180);
        assert.ok(turn < 6, `${brand} → ${to} turned by ${turn}°`);
      }
    }),
  );
});

test('a hovered link can be told from one at rest', () => {
  fc.assert(
    fc.property(hexColour, (brand) => {
      const { overrides } = theme(brand);
      for (const mode of ['light', 'dark', 'more-contrast-light', 'more-contrast-dark'] as const) {
        assert.notEqual(overrides[mode]['color-link-hover'], overrides[mode]['color-link'], mode);
      }
    }),
  );
  assert.notEqual(
    theme('#000000').overrides.light['color-link-hover'],
    '#060606',
    'nearly black on black was chosen once',
  );
});

test('every mode overrides the same tokens, and only tokens that exist', () => {
  fc.assert(
    fc.property(hexColour, (brand) => {
      const { overrides } = theme(brand);
      const names = Object.keys(overrides.light);
      for (const mode of MODES) assert.deepEqual(Object.keys(overrides[mode]), names, mode);
      assert.ok(names.every((name) => name in COLOURS.light));
    }),
    { numRuns: 50 },
  );
});

test('forced colours stay the reader’s own, and paper stays black', () => {
  const { overrides } = theme('#652c95');
  assert.equal(overrides['forced-colors']['color-accent'], 'CanvasText');
  assert.equal(overrides['forced-colors']['color-link'], 'LinkText');
  assert.equal(overrides.print['color-link'], '#000000');
});

test('a known brand: LocalGov purple keeps its colour in light and is made lighter in dark', () => {
  const { brand, overrides, changes } = theme('#652c95');
  assert.equal(brand, '#652c95');
  assert.equal(overrides.light['color-accent'], '#652c95');
  assert.deepEqual(
    changes.map(({ mode, ratio, required }) => [mode, ratio, required]),
    [
      ['dark', 1.67, 4.5],
      ['more-contrast-dark', 2.34, 7],
    ],
  );
});

test('a blue brand does not make the third chart series look like the first', () => {
  const { overrides } = theme('#0000ff');
  const hue = (colour: string | undefined): number => oklch(colour ?? '')?.h ?? NaN;
  // The green of our first series, at another grey than the blue.
  const third = overrides.light['color-chart-3'];
  assert.ok(Math.abs(hue(third) - hue(COLOURS.light['color-chart-1'])) < 20, third);
});

test('a grey brand leaves the charts alone', () => {
  assert.ok(!('color-chart-1' in theme('#808080').overrides.light));
});

test('the CSS has every mode, wins by its selector, and is CSS', () => {
  const { css } = theme('#652c95');
  for (const part of [
    'light-dark(#652c95',
    'prefers-contrast: more',
    'forced-colors: active',
    '@media print',
  ]) {
    assert.ok(css.includes(part), part);
  }
  assert.match(minify(css, 'council.css'), /:root\{--ipec-color-link:/);
  const scoped = themeFromBrand('#652c95', { selector: '.council' });
  assert.ok(scoped.ok && scoped.value.css.includes('.council {') && !scoped.value.css.includes(':root'));
});

test('a brand colour may be written as brand guides and CSS write it', () => {
  const spellings = [
    '#652c95',
    '652C95',
    ' #652C95 ',
    'rgb(101, 44, 149)',
    'rgb(101 44 149 / 1)',
    '#652c95ff',
  ];
  for (const text of spellings) assert.equal(theme(text).brand, '#652c95', text);
  assert.equal(theme('#0a5').brand, '#00aa55');
  assert.equal(theme('RebeccaPurple').brand, '#663399');
});

test('a colour outside sRGB is brought inside, and that is said', () => {
  assert.equal(theme('color(display-p3 0 1 0)').inSrgb, false);
  assert.equal(theme('#00ff00').inSrgb, true);
});

test('what is not an opaque colour is refused with a code, and nothing throws', () => {
  for (const text of [
    '',
    '#',
    'nope',
    '#12',
    '#12345',
    'constructor',
    '__proto__',
    'currentColor',
    'var(--x)',
    'red;}',
    'h/7c',
  ]) {
    assert.deepEqual(codes(text), ['not-a-colour'], text);
  }
  for (const value of [undefined, null, 0x652c95, {}, ['#652c95']])
    assert.deepEqual(codes(value), ['not-a-colour']);
  for (const text of ['rgba(0,0,0,.5)', '#652c9580', 'transparent']) {
    assert.deepEqual(codes(text), ['translucent'], text);
  }
  const refused = themeFromBrand('rgb(101 44 149 / 50%)');
  assert.match(refused.ok ? '' : (refused.issues[0]?.message ?? ''), /looks like #b296ca/);
  const anything = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'#rgbhsloklch(),%./ 0123456789aenf-') }),
  );
  fc.assert(
    fc.property(anything, (input) => {
      const result = themeFromBrand(input);
      assert.ok(
        result.ok ? /^#[\da-f]{6}$/.test(result.value.brand) : result.issues.every(({ message }) => message),
      );
    }),
    { numRuns: 2000 },
  );
});

test('a channel beyond its range is the end of the range, as a browser reads it', () => {
  const colours = {
    'rgb(300, 0, 0)': '#ff0000',
    'rgb(-5 128 0)': '#008000',
    'rgba(120%, 0%, 0%, 1)': '#ff0000',
  };
  for (const [written, brand] of Object.entries(colours)) {
    const theme = themeFromBrand(written);
    assert.ok(theme.ok);
    assert.deepEqual([theme.value.brand, theme.value.inSrgb], [brand, true], written);
  }
});

const PASTED: readonly ((hex: string, channels: readonly number[]) => string)[] = [
  (hex) => `${hex};`,
  (hex) => ` ${hex.toUpperCase()}\u00a0`,
  (hex) => `\u200b${hex}`,
  (hex) => `# ${hex.slice(1)}`,
  (hex) => `\uff03${hex.slice(1)}`,
  (hex) => `0x${hex.slice(1)}`,
  (hex) => `color: ${hex};`,
  (hex) => `background-color:${hex} !important;`,
  (hex) => `--brand: ${hex}`,
  (hex) => `$brand-colour: ${hex};`,
  (hex) => `"${hex}",`,
  (hex) => `\u201c${hex}\u201d`,
  (hex) => `HEX: ${hex}`,
  (hex) => `Hex ${hex.slice(1)}`,
  (_, channels) => channels.join(', '),
  (_, [r, g, b]) => `R${r} G${g} B${b}`,
  (_, [r, g, b]) => `R: ${r}, G: ${g}, B: ${b}`,
  (_, channels) => `RGB: ${channels.join(' / ')}`,
  (hex) => JSON.stringify({ council: { brand: { $type: 'color', $value: hex } } }),
  (hex) => JSON.stringify({ brand: { type: 'color', value: hex } }),
  (hex, channels) =>
    JSON.stringify({
      $type: 'color',
      $value: { colorSpace: 'srgb', components: channels.map((one) => one / 255), alpha: 1, hex },
    }),
  (_, channels) =>
    JSON.stringify({ $value: { colorSpace: 'srgb', components: channels.map((one) => one / 255) } }),
  (hex) => JSON.stringify({ base: { $value: hex }, link: { $value: '{base}' }, again: { $value: hex } }),
];

test('a colour is read with what stands around it where people copy it', () => {
  fc.assert(
    fc.property(hexColour, fc.constantFrom(...PASTED), (hex, paste) => {
      const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      assert.equal(theme(paste(hex, channels)).brand, hex, paste(hex, channels));
    }),
    { numRuns: 400 },
  );
});

test('what names another space, several colours or none is not guessed at', () => {
  for (const text of [
    'CMYK: 75, 100, 0',
    'C:75 M:100 Y:0 K:0',
    'HSL: 200 50 40',
    'HSB: 200, 50, 40',
    'Lab: 29 39 45',
    'RAL: 1 2 3',
    'Pantone 268 C',
    '256, 44, 149',
    '101, 44',
    '#652C9',
    '#652c95 #ffffff',
    'color: var(--brand)',
    'linear-gradient(#652c95, #fff)',
    '{"a":{"$value":"#652c95"},"b":{"$value":"#00703c"}}',
    '{"a":{"$value":"{b}"}}',
    '{"brand":',
    '{}',
    ';',
  ]) {
    assert.deepEqual(codes(text), ['not-a-colour'], text);
  }
  assert.deepEqual(codes('color: #652c9580;'), ['translucent']);
  assert.deepEqual(
    codes('{"$value":{"colorSpace":"srgb","components":[1,0,0],"alpha":0.5,"hex":"#ff0000"}}'),
    ['translucent'],
  );
});
