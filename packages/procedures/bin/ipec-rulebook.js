#!/usr/bin/env node
/**
 * The rulebook in a spreadsheet and back.
 *
 *   ipec-rulebook export > rulebook.csv          the UK rules as CSV
 *   ipec-rulebook lint rulebook.csv              go through the whole answer space; exit 1 if anything is found
 *   ipec-rulebook import rulebook.csv > uk.json  the rule set with those rules, and its new hash
 */
import { readFileSync } from 'node:fs';
import { uk } from '@ipec/procedures';
import { prove } from '@ipec/procedures/proof';
import { rulebookFromCsv, rulebookToCsv } from '@ipec/procedures/rulebook';

const [command, file] = process.argv.slice(2);

function read() {
  if (!file) return refuse([{ path: command, message: 'name a CSV file' }]);
  const result = rulebookFromCsv(readFileSync(file, 'utf8'), uk);
  return result.ok ? result.value : refuse(result.issues);
}

function refuse(issues) {
  for (const { path, message } of issues) console.error(`${path ?? ''}: ${message}`);
  process.exit(1);
}

const commands = {
  export: () => process.stdout.write(rulebookToCsv(uk)),
  import: () => process.stdout.write(`${JSON.stringify(read(), null, 2)}\n`),
  lint: () => {
    const { findings, days } = prove(read());
    for (const { kind, where, message, facts } of findings) {
      console.log(`${kind}: ${where}: ${message}${facts ? ` ${JSON.stringify(facts)}` : ''}`);
    }
    const situations = days.reduce((sum, day) => sum + BigInt(day.situations), 0n);
    console.log(`${findings.length} findings; ${situations} situations on ${days.length} days`);
    process.exitCode = findings.length > 0 ? 1 : 0;
  },
};

const run = commands[command];
if (run) run();
else refuse([{ path: 'ipec-rulebook', message: 'export, lint FILE or import FILE' }]);
