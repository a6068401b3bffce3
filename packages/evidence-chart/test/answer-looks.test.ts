import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLOURS } from '../src/draw/look.ts';
import { ANSWERS } from '../src/layout/drawn.ts';
import { kinds } from './kinds.ts';
import { env } from './models.ts';
import { modelOf } from './words-data.ts';

/** Relative luminance of WCAG. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('answers are the darker the further they are from the middle, in another hue on each side, and no two look alike', () => {
  for (let count = 2; count < 8; count += 1) {
    const names = Array.from({ length: count }, (_, at) => `Answer ${String.fromCharCode(65 + at)}`);
    const model = modelOf([
      ['Statement', ...names],
      ['We buy early', ...names.map(() => '10')],
      ['We test first', ...names.map((_, at) => String(at + 1))],
    ]);
    const scene = kinds.diverging.layout(model, {}, env(model, 700));
    const looks = scene.looks ?? [];
    assert.deepEqual(
      [...looks].sort((a, b) => a - b),
      looks,
      'from one end to the other',
    );
    assert.deepEqual(
      looks.map((look) => 2 * (ANSWERS + 3) - look).reverse(),
      looks,
      'the same on both sides',
    );
    assert.equal(new Set(looks).size, count);
    assert.equal(looks.includes(ANSWERS + 3), count % 2 === 1, 'a grey middle where there is one');
    const dark = looks.map((look) => 1 - luminance(COLOURS[look] ?? ''));
    const half = Math.floor(count / 2);
    const falls = dark.slice(0, half + (count % 2));
    const rises = dark.slice(half);
    assert.ok(falls.every((one, at) => at === 0 || one < (falls[at - 1] ?? 0)));
    assert.ok(rises.every((one, at) => at === 0 || one > (rises[at - 1] ?? 0)));
    // The line around each answer is told from its neighbours where their colours are not far apart.
    const outline = luminance('#1a1a1a') + 0.05;
    const apart = dark.slice(1).map((one, at) => {
      const [low = 0, high = 0] = [1.05 - one, 1.05 - (dark[at] ?? 0)].sort((a, b) => a - b);
      return Math.max(high / low, high / outline);
    });
    assert.ok(
      apart.every((ratio) => ratio >= 3),
      apart.join(' '),
    );
    const keyed = scene.paths.filter(({ paint }) => paint === 'answer').slice(0, count);
    assert.deepEqual(
      keyed.map(({ slot }) => slot),
      looks,
      'the key has each',
    );
  }
});
