/**
 * Makes data/example*.{json,csv}: small made-up files of indicators, in the format of docs/files.md.
 * Usage: node --conditions=@ipec/source scripts/example.ts
 */
import { writeFileSync } from 'node:fs';
import { reportCsv } from '../src/index.ts';
import { EXAMPLES, exampleReport } from '../test/support/example.ts';

for (const [name, options] of Object.entries(EXAMPLES)) {
  const report = exampleReport(options);
  const to = (ending: string) => new URL(`../data/${name}.${ending}`, import.meta.url);
  writeFileSync(to('json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(to('csv'), reportCsv(report));
}
