import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { dutyChecklist, evaluate, noticeChecklist, uk, type Answer } from '@ipec/procedures';
import { eventDays, timeline } from '@ipec/procedures/timeline';
import { stepsOf, timingCase, type TimingOptions } from '@ipec/procedures/guide';

interface Purchase {
  readonly id: string;
  readonly title: string;
  readonly asOf?: string;
  readonly facts: Readonly<Record<string, Answer | null>>;
  readonly above?: boolean | null;
  readonly regime?: string;
  readonly first?: string;
  readonly out?: readonly string[];
  readonly undetermined?: readonly string[];
  readonly warning?: string;
  /** The route whose checklists are read. */
  readonly route?: string;
  readonly expect?: readonly string[];
  readonly absent?: readonly string[];
  readonly periods?: Readonly<Record<string, readonly [number | null, string]>>;
  readonly options?: TimingOptions;
  /** An instrument that no line may cite. */
  readonly neverCites?: string;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const { purchases } = read('purchases.json') as { purchases: Purchase[] };
const { base } = read('consequence-vectors.json') as { base: Record<string, Answer> };
const days = {
  'tender-notice': '2026-11-02',
  signing: '2027-03-08',
  award: '2027-03-08',
  modification: '2027-03-08',
};

for (const one of purchases) {
  describe(`${one.id} ${one.title}`, () => {
    const facts: Record<string, Answer> = {};
    for (const [key, answer] of Object.entries({ ...base, ...one.facts }))
      if (answer !== null) facts[key] = answer;
    const result = evaluate(facts, { asOf: one.asOf ?? '2026-11-22' });
    const verdict = (id: string): string | undefined =>
      result.routes.find((route) => route.id === id)?.verdict;

    test('the verdicts', () => {
      assert.deepEqual(result.issues, []);
      if (one.above !== undefined) assert.equal(result.threshold.above, one.above);
      if (one.regime !== undefined) assert.equal(result.regime, one.regime);
      if (one.first !== undefined) assert.equal(result.recommended[0], one.first);
      for (const id of one.out ?? []) assert.equal(verdict(id), 'ruled-out', id);
      for (const id of one.undetermined ?? []) assert.equal(verdict(id), 'undetermined', id);
      if (one.warning !== undefined)
        assert.ok(
          result.warnings.some(({ code }) => code === one.warning),
          one.warning,
        );
    });

    const { route } = one;
    if (route === undefined) return;
    test(`what follows from ${route}`, () => {
      assert.notEqual(verdict(route), 'ruled-out');
      const judged = { facts, evaluation: result, days };
      const lines = [
        ...noticeChecklist(route, judged, uk, uk.text),
        ...dutyChecklist(route, judged, uk, uk.text),
      ];
      const shown = lines.map(({ code, duty, citation, lastDay }) =>
        [code, duty, citation.ref, lastDay].filter((part) => part !== undefined).join(' '),
      );
      for (const line of one.expect ?? [])
        assert.ok(
          shown.includes(line) || shown.some((each) => isLine(each, line)),
          `${line}\n${shown.join('\n')}`,
        );
      for (const code of one.absent ?? []) assert.ok(!lines.some((line) => line.code === code), code);
      for (const { code, citation } of lines)
        if (one.neverCites !== undefined)
          assert.ok(!citation.ref.startsWith(`${one.neverCites} `), `${code}: ${citation.ref}`);
    });
    test('the timetable says of notices what the checklist says', () => {
      const timetable = timeline(route, '2026-11-30', timingCase(facts, result));
      const planned = noticeChecklist(
        route,
        { facts, evaluation: result, days: eventDays(timetable) },
        uk,
        uk.text,
      );
      for (const { notice, to } of timetable.entries) {
        const line = planned.find(({ code }) => code === notice);
        if (notice === null || !line) continue;
        assert.ok(line.duty === 'required' || line.duty === 'conditional', `${notice} is ${line.duty}`);
        if (line.lastDay !== undefined && notice === 'UK7') assert.equal(to, line.lastDay);
      }
      const details = planned.find(({ code }) => code === 'UK7');
      if (details?.lastDay !== undefined && timetable.entries.length > 0)
        assert.ok(timetable.entries.some(({ notice }) => notice === 'UK7'));
    });
    test('the shortest periods', () => {
      const steps = stepsOf(route, one.options, timingCase(facts, result));
      for (const [id, [minimum, cite]] of Object.entries(one.periods ?? {})) {
        const step = steps.find((each) => each.id === id);
        assert.deepEqual([step?.minimum, step?.cite], [minimum, cite], id);
      }
    });
  });
}

/** A line that names no last day is met by one that has a day. */
function isLine(shown: string, line: string): boolean {
  return shown.startsWith(`${line} `) && /^\d{4}-\d{2}-\d{2}$/.test(shown.slice(line.length + 1));
}
