#!/usr/bin/env node
/**
 * The rulebook in a spreadsheet and back.
 *
 *   ipec-rulebook export > rulebook.csv          the UK rules as CSV (UTF-8)
 *   ipec-rulebook lint rulebook.csv              go through the whole answer space; exit 1 if anything is found
 *   ipec-rulebook diff rulebook.csv              what it changes against the UK rules; exit 1 on a danger
 *   ipec-rulebook import rulebook.csv > uk.json  the rule set with those rules, and its new hash; exit 1 on a danger
 *   ipec-rulebook import --force rulebook.csv    the same, in spite of dangers, which are still printed
 */
import { readFileSync } from 'node:fs';
import { uk } from '@ipec/procedures';
import { cy } from '@ipec/procedures/cy';
import { prove } from '@ipec/procedures/proof';
import { decodeSheet, diffRulesets, rulebookFromCsv, rulebookToCsv } from '@ipec/procedures/rulebook';

const [command, ...rest] = process.argv.slice(2);
const force = rest.includes('--force');
const file = rest.find((word) => !word.startsWith('--'));

function read() {
  if (!file) return refuse([{ path: command, message: 'name a CSV file' }]);
  const text = decodeSheet(readFileSync(file));
  if (!text.ok) return refuse(text.issues);
  const result = rulebookFromCsv(text.value, uk);
  return result.ok ? result.value : refuse(result.issues);
}

function refuse(issues) {
  for (const { path, message } of issues) console.error(`${path ?? ''}: ${message}`);
  process.exit(1);
}

/** Prints what changes. @returns whether there is a danger */
function report(next, print) {
  const changes = diffRulesets(uk, next);
  for (const { severity, code, where, message } of changes)
    print(`${severity} (${code}): ${where}: ${message}`);
  return changes.some(({ severity }) => severity === 'danger');
}

const commands = {
  export: () => process.stdout.write(rulebookToCsv(uk)),
  diff: () => {
    const next = read();
    if (report(next, console.log)) process.exitCode = 1;
    else if (next.hash === uk.hash) console.log('nothing changes');
  },
  import: () => {
    const next = read();
    const danger = report(next, console.error);
    if (danger && !force) {
      console.error('not imported: raise the version and check each danger, or repeat with --force');
      process.exitCode = 1;
      return;
    }
    process.stdout.write(`${JSON.stringify(next, null, 2)}\n`);
  },
  lint: () => {
    const next = read();
    const { findings, days } = prove(next, [cy]);
    for (const { kind, where, message, facts } of findings) {
      console.log(`${kind}: ${where}: ${message}${facts ? ` ${JSON.stringify(facts)}` : ''}`);
    }
    const dangers = report(next, console.log);
    const situations = days.reduce((sum, day) => sum + BigInt(day.situations), 0n);
    console.log(`${findings.length} findings; ${situations} situations on ${days.length} days`);
    process.exitCode = findings.length > 0 || dangers ? 1 : 0;
  },
};

const run = commands[command];
if (run) run();
else refuse([{ path: 'ipec-rulebook', message: 'export, lint FILE, diff FILE or import [--force] FILE' }]);
