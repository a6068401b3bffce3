import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseRows } from '@ipec/feeds/table';
import { parseOptions } from '../src/attributes/options.ts';
import { readTable } from '../src/data/read-table.ts';
import type { Kind } from '../src/kinds.ts';
import { sentencesCy } from '../src/strings/cy/sentences.ts';
import { sentencesEn } from '../src/strings/en/sentences.ts';
import { uiEn } from '../src/strings/en/ui.ts';
import { describe } from '../src/words/describe.ts';
import { claimsOf } from './claims-of.ts';
import { kinds } from './kinds.ts';
import { PARTS } from './parts.ts';
import { published } from './published-tables.ts';

const RUNS = Number(process.env['RUNS'] ?? 120);

for (const kind of Object.keys(kinds) as Kind[])
  test(`a table as it is published, drawn as ${kind}, has nothing false said of it in English or Welsh`, () => {
    let sentences = 0;
    fc.assert(
      fc.property(published(kind), (one) => {
        const options = parseOptions(one.attributes);
        const model = readTable(parseRows(one.rows), options, { language: 'en', other: uiEn.other }, PARTS);
        if (!model?.ok || kinds[kind].needs?.(model.value, options)) return;
        for (const [language, words] of [
          ['en', sentencesEn],
          ['cy', sentencesCy],
        ] as const) {
          const said = describe(model.value, { kind, percent: options.percent }, words);
          sentences += claimsOf(said, one, language).length;
        }
      }),
      { numRuns: RUNS },
    );
    assert.ok(sentences > RUNS, `${sentences} sentences`);
  });
