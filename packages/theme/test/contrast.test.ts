import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLOURS, contrast, contrastReport, luminance, PAIRS } from '@ipec/theme';
import fc from 'fast-check';
import { hexColour } from './arbitraries.ts';

test('black on white is 21, a colour on itself is 1', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#006a52', '#006a52'), 1);
});

test('known pairs have their published ratios', () => {
  const known = [
    ['#767676', '#ffffff', '4.54'],
    ['#777777', '#ffffff', '4.48'],
    ['#ff0000', '#ffffff', '4.00'],
    ['#0000ff', '#ffffff', '8.59'],
    ['#006a52', '#ffffff', '6.60'],
    ['#006a52', '#f3f2f1', '5.90'],
    ['#006a52', '#ffdd00', '4.90'],
  ] as const;
  for (const [one, other, ratio] of known)
    assert.equal(contrast(one, other).toFixed(2), ratio, `${one} on ${other}`);
});

test('the luminance of the primaries is that of the definition', () => {
  const primaries = ['#ff0000', '#00ff00', '#0000ff'].map((hex) => luminance(hex));
  assert.deepEqual(primaries, [0.2126, 0.7152, 0.0722]);
});

test('the ratio does not depend on the order and lies from 1 to 21', () => {
  fc.assert(
    fc.property(hexColour, hexColour, (one, other) => {
      const ratio = contrast(one, other);
      assert.equal(ratio, contrast(other, one));
      assert.ok(ratio >= 1 && ratio <= 21);
    }),
  );
});

test('text that is not a colour is refused by name', () => {
  for (const text of ['green', '#fff', '#1234567', '006a52', '']) {
    assert.throws(() => luminance(text), {
      name: 'RangeError',
      message: new RegExp(`"${text}" is not a colour`),
    });
  }
});

test('every text, control and neighbour pair has its ratio in every mode', () => {
  const report = contrastReport(COLOURS);
  for (const { mode, front, back, kind, ratio, required } of report) {
    console.log(
      `${mode.padEnd(19)} ${kind.padEnd(9)} ${front} on ${back}: ${ratio.toFixed(2)} (needs ${required})`,
    );
  }
  assert.deepEqual(
    report.filter(({ passes }) => !passes),
    [],
  );
  assert.equal(report.length, PAIRS.length * 5);
});

test('text needs 4.5, or 7 for more contrast; controls 3, or 4.5; neighbours 3; other series another grey', () => {
  const needed = new Set(
    contrastReport(COLOURS).map(({ mode, kind, required }) => `${mode} ${kind} ${required}`),
  );
  const usual = (mode: string) => [
    `${mode} text 4.5`,
    `${mode} control 3`,
    `${mode} neighbour 3`,
    `${mode} series 1.25`,
  ];
  const more = (mode: string) => [
    `${mode} text 7`,
    `${mode} control 4.5`,
    `${mode} neighbour 3`,
    `${mode} series 1.25`,
  ];
  const all = [
    usual('light'),
    usual('dark'),
    more('more-contrast-light'),
    more('more-contrast-dark'),
    usual('print'),
  ];
  assert.deepEqual([...needed].sort(), all.flat().sort());
});

test('every colour but the decoration is in a pair', () => {
  const paired = new Set(PAIRS.flatMap(({ front, back }) => [front, back]));
  const alone = Object.keys(COLOURS.light).filter((name) => !paired.has(name));
  assert.deepEqual(alone, ['color-border']);
});

test('a text that is too faint is caught, and so are chart neighbours too alike', () => {
  const faint = { ...COLOURS, dark: { ...COLOURS.dark, 'color-text': '#444444' } };
  const alike = { ...COLOURS, light: { ...COLOURS.light, 'color-chart-2': '#002266' } };
  const failures = (colours: typeof COLOURS) =>
    contrastReport(colours)
      .filter(({ passes }) => !passes)
      .map(({ mode, front, back }) => `${mode}: ${front} on ${back}`);
  assert.deepEqual(failures(faint), [
    'dark: color-text on color-surface',
    'dark: color-text on color-surface-raised',
  ]);
  assert.deepEqual(failures(alike), [
    'light: color-chart-1 on color-chart-2',
    'light: color-chart-2 on color-chart-3',
  ]);
});

test('no two of the four hues of a chart are the same grey, in any mode', () => {
  for (const [mode, colours] of Object.entries(COLOURS)) {
    if (mode === 'forced-colors') continue; // one colour for all: told apart by hatch, dash or label
    const greys = [1, 2, 3, 4].map((series) => luminance(colours[`color-chart-${series}`] ?? ''));
    const ratios = greys.flatMap((one, at) =>
      greys.slice(at + 1).map((other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)),
    );
    assert.ok(Math.min(...ratios) >= 1.25, `${mode}: ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`);
  }
});
