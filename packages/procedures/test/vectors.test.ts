import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { evaluate } from '@ipec/procedures';

interface Vector {
  readonly id: string;
  readonly title: string;
  readonly asOf?: string;
  readonly facts: Record<string, string | number>;
  readonly expect: {
    readonly regime: string;
    readonly aboveThreshold: boolean | null;
    readonly lawful: readonly string[];
    readonly ruledOut: readonly {
      readonly route: string;
      readonly cite: string;
      readonly or?: readonly string[];
    }[];
    readonly recommended: readonly string[];
    readonly derived?: {
      readonly valueIncVat?: number;
      readonly thresholdKey?: string;
      readonly thresholdAmount?: number;
      readonly notifiable?: boolean;
    };
  };
}

const file = new URL('vectors.json', import.meta.url);
const { vectors, asOf } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[]; asOf: string };

for (const { id, title, facts, expect, ...vector } of vectors) {
  describe(`${id} ${title}`, () => {
    const result = evaluate(facts, { asOf: vector.asOf ?? asOf });
    const verdict = (route: string): string | undefined =>
      result.routes.find((one) => one.id === route)?.verdict;

    test('nothing is wrong with the facts', () => assert.deepEqual(result.issues, []));
    test('regime and threshold', () => {
      assert.equal(result.regime, expect.regime);
      assert.equal(result.threshold.above, expect.aboveThreshold);
      const { valueIncVat, thresholdKey, thresholdAmount, notifiable } = expect.derived ?? {};
      if (valueIncVat !== undefined) assert.equal(result.threshold.estimated, valueIncVat);
      if (thresholdKey !== undefined) assert.equal(result.threshold.key, thresholdKey);
      if (thresholdAmount !== undefined) assert.equal(result.threshold.amount, thresholdAmount);
      if (notifiable !== undefined) assert.equal(result.threshold.notifiable, notifiable);
    });
    test('routes that may not be ruled out', () => {
      for (const route of expect.lawful) assert.notEqual(verdict(route), 'ruled-out', route);
    });
    test('routes that must be, on the authority named', () => {
      for (const { route, cite, or } of expect.ruledOut) {
        const found = result.routes.find((one) => one.id === route);
        assert.equal(found?.verdict, 'ruled-out', route);
        const refs = found.reasons.map((reason) => reason.citation.ref);
        assert.ok(
          [cite, ...(or ?? [])].some((ref) => refs.includes(ref)),
          `${route}: ${refs.join('; ')} lacks ${cite}`,
        );
      }
    });
    if (expect.recommended.length > 0) {
      test('first recommendation', () => {
        assert.ok(
          expect.recommended.includes(result.recommended[0] ?? ''),
          `${result.recommended.join(', ')}`,
        );
      });
    }
  });
}
