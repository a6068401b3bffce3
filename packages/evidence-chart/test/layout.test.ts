import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrap } from '../src/layout/wrap.ts';
import fc from 'fast-check';
import { readNotes } from '../src/notes/index.ts';
import { kinds } from './kinds.ts';
import type { Drawing } from '../src/layout/drawing.ts';
import { ANSWERS, MUTED, OTHER } from '../src/layout/drawn.ts';
import type { Env } from '../src/layout/env.ts';
import type { TextMark } from '../src/layout/marks.ts';
import type { Scene } from '../src/layout/scene.ts';
import type { Kind } from '../src/kinds.ts';
import type { Model } from '../src/model.ts';
import { draw } from '../src/draw/draw.ts';
import { toMarkup } from '../src/draw/svg-text.ts';
import { env, model } from './models.ts';

/** A kind, and how it is drawn. */
interface Asked extends Drawing {
  readonly kind: Kind;
}

const drawing: fc.Arbitrary<Asked> = fc.record({
  kind: fc.constantFrom(...(Object.keys(kinds) as Kind[])),
  percent: fc.boolean(),
  multiples: fc.boolean(),
  log: fc.boolean(),
  highlight: fc.constantFrom(undefined, ['Adeiladu', '2003']),
  notes: fc
    .tuple(
      fc.array(
        fc.oneof(
          fc.record({
            value: fc.oneof(
              fc.double({ min: -500, max: 500, noNaN: true }),
              fc.constantFrom('mean', 'median'),
            ),
            label: fc.constant('A target that was set'),
          }),
          fc.record({ from: fc.constant(-3), to: fc.constant(50), label: fc.constant('What is usual') }),
          fc.record({
            x: fc.constantFrom('2001', '2002-05', 'Adeiladu', '5'),
            to: fc.constantFrom('2004', '', '10'),
            label: fc.constant('A time of change'),
          }),
        ),
        { maxLength: 2 },
      ),
      fc.array(
        fc.record({
          x: fc.constantFrom('2000', '2003', 'Adeiladu'),
          text: fc.constant('The Act came into force here'),
        }),
        { maxLength: 3 },
      ),
    )
    .map(([references, annotations]) => readNotes(references, annotations)),
});

/** A kind that cannot draw some figures truthfully draws others. */
const layout = (one: Model, { kind, ...how }: Asked, page: Env): Scene => {
  const { layout: draw, needs } = kinds[kind];
  return needs?.(one, how) ? kinds.bar.layout(one, how, page) : draw(one, how, page);
};

const width = fc.integer({ min: 288, max: 1300 });
const RUNS = { numRuns: 400 };

function edges(
  { x, text, anchor, role }: TextMark,
  measure: (text: string) => number,
): readonly [number, number] {
  const wide = measure(text) * (role === 'headline' ? 2 : 1);
  if (anchor === 'start') return [x, x + wide];
  return anchor === 'end' ? [x - wide, x] : [x - wide / 2, x + wide / 2];
}

test('no picture holds NaN, infinity or nothing where a number is due', () => {
  fc.assert(
    fc.property(model, drawing, width, fc.boolean(), (one, how, wide, rtl) => {
      const markup = toMarkup(draw(layout(one, how, env(one, wide, rtl)), { size: 14 }));
      for (const [attributes] of markup.matchAll(/ (?:d|x|y|cx|cy|width|height|viewBox)="[^"]*"/g))
        assert.doesNotMatch(attributes, /NaN|Infinity|undefined|\de[+-]?\d/);
    }),
    RUNS,
  );
});

test('no text is clipped by the edge of its picture', () => {
  fc.assert(
    fc.property(model, drawing, width, fc.boolean(), (one, how, wide, rtl) => {
      const page = env(one, wide, rtl);
      const scene = layout(one, how, page);
      for (const mark of scene.texts) {
        const [left, right] = edges(mark, page.measure);
        assert.ok(
          left >= -1 && right <= wide + 1,
          `${mark.role} ${JSON.stringify(mark.text)} at ${left} to ${right} of ${wide}`,
        );
        assert.ok(
          mark.y >= page.size * 0.6 && mark.y <= scene.height,
          `${mark.role} at ${mark.y} of ${scene.height}`,
        );
      }
    }),
    RUNS,
  );
});

/** Where figures stand along the axis of values. */
const along = (scene: Scene, [x, y]: readonly [number, number]): number => (scene.lies ? x : -y);

test('every figure of the table stands in the picture, and the greater never below the lesser', () => {
  const kinds = fc.constantFrom<Kind>('bar', 'column', 'line', 'area', 'dot', 'range');
  fc.assert(
    fc.property(model, kinds, width, (one, kind, wide) => {
      const scene = layout(one, { kind, multiples: false }, env(one, wide));
      const panels = kind === 'bar' || kind === 'column' ? one.series.slice(0, 4) : one.series;
      const shown = one.series.length === panels.length ? one : { ...one, series: panels };
      const again = shown === one ? scene : layout(shown, { kind }, env(one, wide));
      const points = shown.series.flatMap(({ y }, series) =>
        Array.from(y, (value, place) => ({ value, at: again.at(series, place) })).filter(({ value }) =>
          Number.isFinite(value),
        ),
      );
      for (const { at } of points)
        assert.ok(at && at[0] >= 0 && at[0] <= wide && at[1] >= 0 && at[1] <= again.height);
      const ordered = points.sort((a, b) => a.value - b.value).map(({ at }) => along(again, at ?? [0, 0]));
      ordered.forEach((px, index) => assert.ok(index === 0 || px >= (ordered[index - 1] ?? 0) - 1e-6));
    }),
    RUNS,
  );
});

test('there are never more looks than four and other, or seven of answers', () => {
  fc.assert(
    fc.property(model, drawing, width, (one, how, wide) => {
      const slots = new Set(layout(one, how, env(one, wide)).paths.flatMap(({ slot }) => slot ?? []));
      const most = how.kind === 'diverging' ? ANSWERS + 6 : how.highlight ? MUTED : OTHER;
      assert.ok([...slots].every((slot) => slot <= most));
    }),
    RUNS,
  );
});

test('bars start from nought', () => {
  fc.assert(
    fc.property(model, width, (one, wide) => {
      const shown = { ...one, series: one.series.slice(0, 1) };
      assert.equal(layout(shown, { kind: 'column' }, env(one, wide)).fromZero, true);
    }),
  );
});

test('a name that is wider than its room is broken after its hyphen', () => {
  const measure = (text: string): number => text.length;
  assert.deepEqual(wrap('Gogledd-ddwyrain Lloegr', 12, measure), ['Gogledd-', 'ddwyrain', 'Lloegr']);
  assert.deepEqual(wrap('Gogledd-ddwyrain', 16, measure), ['Gogledd-ddwyrain']);
  assert.deepEqual(wrap('-abcdefgh', 4, measure), ['-', 'abcd', 'efgh']);
});
