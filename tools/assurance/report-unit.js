/** A reporter of Node's test runner: every test of the run as one JSON list, for the assurance file. */
import { relative } from 'node:path';

/** @param {AsyncIterable<{ type: string, data: any }>} source */
export default async function* reportUnit(source) {
  const tests = [];
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const skipped = data.skip !== undefined || data.todo !== undefined;
    tests.push({
      suite: 'unit',
      browser: null,
      file: data.file ? relative(process.cwd(), data.file) : null,
      name: data.name,
      outcome: skipped ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed',
    });
  }
  yield JSON.stringify(tests);
}
