import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { recordDocument } from '@ipec/procedures/record';
import * as engine from '../src/engine/index.ts';
import { wordFile } from '../src/record/word.ts';
import { relevantFacts, uk, words } from '@ipec/procedures';
import { ORDINARY, rules, runThrough } from './run.ts';

/** The text of one file in a zip, by the local header that stands before it. */
function fileIn(zip: Buffer, name: string): string {
  for (let at = zip.indexOf('PK\u0003\u0004'); at >= 0; at = zip.indexOf('PK\u0003\u0004', at + 4)) {
    const [method, size, length, more] = [
      zip.readUInt16LE(at + 8),
      zip.readUInt32LE(at + 18),
      zip.readUInt16LE(at + 26),
      zip.readUInt16LE(at + 28),
    ];
    if (zip.subarray(at + 30, at + 30 + length).toString() !== name) continue;
    const from = at + 30 + length + more;
    const bytes = zip.subarray(from, size > 0 ? from + size : undefined);
    return (method === 0 ? bytes : inflateRawSync(bytes)).toString();
  }
  throw new Error(`There is no ${name}.`);
}

test('the Word file has headings, tables with a head row, links, and the language of the record', async () => {
  const { interview } = runThrough(ORDINARY);
  const facts = relevantFacts(interview, rules);
  const evaluation = engine.evaluate(facts, rules);
  const record = engine.createRecord(facts, evaluation, uk, {
    createdOn: '2026-11-22',
    title: 'Road <sensors> & signs',
    justifications: { nation: 'First line.\nSecond line.' },
    plan: { start: '2026-11-30', options: {} },
  });
  const document = recordDocument(record, uk.text);
  const zip = Buffer.from(await (await wordFile(document, words.status, 'A. Buyer')).arrayBuffer());
  const body = fileIn(zip, 'word/document.xml');
  assert.match(body, /Road &lt;sensors&gt; &amp; signs/);
  for (const style of ['Heading1', 'Heading2', 'Heading3'])
    assert.ok(body.includes(`w:val="${style}"`), style);
  assert.ok(body.includes('<w:tblHeader'));
  assert.ok((body.match(/<w:hyperlink/g) ?? []).length > 20);
  assert.match(body, /First line\.<\/w:t>.*?<w:br\/>.*?Second line\./s);
  assert.match(fileIn(zip, 'word/styles.xml'), /w:lang w:val="en-GB"/);
  assert.match(fileIn(zip, 'docProps/core.xml'), /A\. Buyer/);
});
