import assert from 'node:assert/strict';
import { createHash, webcrypto } from 'node:crypto';
import { test } from 'node:test';
import {
  certificateText,
  contrastCertificate,
  dtcgColour,
  MODES,
  signedCertificate,
  themeFromBrand,
  themeToDrupal,
  themeToDtcg,
  themeToFigma,
  themeToWordPress,
  type CouncilTheme,
} from '@ipec/theme';
import { COLOURS } from '@ipec/theme';
import { formatHex, wcagContrast } from 'culori';
import fc from 'fast-check';
import { hexColour } from './arbitraries.ts';

function theme(brand: string): CouncilTheme {
  const result = themeFromBrand(brand);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

const digest = (bytes: Uint8Array): Promise<ArrayBuffer> =>
  webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);

test('every certified pair meets its ratio by another library’s computation too, over 200 brand colours', () => {
  fc.assert(
    fc.property(hexColour, (brand) => {
      const made = theme(brand);
      for (const { mode, front, back, ratio, required } of contrastCertificate(made).pairs) {
        const colours = { ...COLOURS[mode], ...made.overrides[mode] };
        const other = wcagContrast(colours[front] as string, colours[back] as string);
        assert.ok(other >= required - 1e-9, `${brand} ${mode} ${front} on ${back}: ${other}`);
        assert.ok(Math.abs(other - ratio) < 0.011, `${ratio} and ${other}`);
      }
    }),
    { numRuns: 200 },
  );
});

test('a certificate is signed by the hash of its own text, and a changed one does not match', async () => {
  const { sha256, ...certificate } = await signedCertificate(theme('#652c95'), digest);
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  assert.equal(sha256, hash(certificateText(certificate)));
  assert.notEqual(sha256, hash(certificateText({ ...certificate, brand: '#652c96' })));
});

test('a theme with a pair that fails is not certified, and the pair is named', () => {
  const made = theme('#652c95');
  const [first, ...others] = made.pairs;
  assert.ok(first);
  const pairs = [{ ...first, passes: false, ratio: 2.1 }, ...others];
  assert.throws(
    () => contrastCertificate({ ...made, pairs }),
    new RegExp(`${first.front} on ${first.back}.*2.1:1`),
  );
});

test('design tokens hold each override as components that give the same hex', () => {
  fc.assert(
    fc.property(hexColour, (hex) => {
      const { components, colorSpace } = dtcgColour(hex);
      const [r, g, b] = components;
      assert.equal(formatHex({ mode: 'rgb', r, g, b }), hex);
      assert.equal(colorSpace, 'srgb');
    }),
  );
  const made = theme('#652c95');
  const groups = (themeToDtcg(made) as { ipec: Record<string, Record<string, { $value: { hex: string } }>> })
    .ipec;
  assert.deepEqual(
    Object.keys(groups),
    MODES.filter((mode) => mode !== 'forced-colors'),
  );
  for (const [mode, group] of Object.entries(groups))
    for (const [name, { $value }] of Object.entries(group))
      assert.equal($value.hex, made.overrides[mode as 'light'][name]);
});

test('Figma variables have a value in each mode, and names that Figma groups', () => {
  const { variables, modes } = themeToFigma(theme('#652c95'));
  assert.ok(variables.length >= 6);
  for (const { name, valuesByMode } of variables) {
    assert.match(name, /^ipec\/color\/[\w-]+$/);
    assert.deepEqual(Object.keys(valuesByMode), [...modes]);
    for (const { r, g, b, a } of Object.values(valuesByMode))
      for (const part of [r, g, b, a]) assert.ok(part >= 0 && part <= 1);
  }
});

test('WordPress gets a palette with one slug for each colour', () => {
  const made = theme('#652c95');
  const { palette } = themeToWordPress(made).settings.color;
  assert.equal(new Set(palette.map(({ slug }) => slug)).size, palette.length);
  assert.equal(
    palette.find(({ slug }) => slug === 'ipec-accent')?.color,
    made.overrides.light['color-accent'],
  );
});

test('Drupal’s settings hold the CSS line by line', () => {
  const made = theme('#652c95');
  const [brand, key, ...lines] = themeToDrupal(made).trimEnd().split('\n');
  assert.equal(brand, "brand: '#652c95'");
  assert.equal(key, 'css: |');
  assert.equal(lines.map((line) => line.replace(/^ {2}/, '')).join('\n'), made.css.trimEnd());
});
