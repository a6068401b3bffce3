/** `node src/run.ts [--only carousel] [--rounds 9] [--throttle 4] [--seed 1]`: measures, prints, and writes the report. */
import { CHROMIUM_FLAGS, findBrowser } from '@ipec/browser';
import { chromium } from 'playwright-core';
import { currentLoad, machine } from './machine.ts';
import { measure } from './measure.ts';
import { parseOptions, type Options } from './options.ts';
import { reading } from './reading.ts';
import { keep, resultOf, writeReport } from './results.ts';
import { randomFrom } from './statistics.ts';
import { suites } from './suites.ts';
import { cells, plainTable } from './table.ts';

async function run({ suites: chosen, rounds, throttle, seed }: Options): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: CHROMIUM_FLAGS });
  try {
    for (const suite of chosen) {
      const loadBefore = currentLoad();
      console.log(`${suite.name}: ${suite.contenders.length} pages, ${rounds} rounds and one to warm up.`);
      const onRound = (round: number): void => console.log(`  round ${round} of ${rounds}`);
      const measured = await measure(browser, suite, { rounds, throttle, random: randomFrom(seed), onRound });
      const where = machine(`Chromium ${browser.version()}`, loadBefore, new Date());
      const result = resultOf(suite, measured, { rounds, throttle, seed, machine: where });
      keep(suite, result);
      console.log(`\n${plainTable(cells(result.rows, rounds))}\n`);
      for (const line of reading(result.rows, rounds)) console.log(line);
    }
  } finally {
    await browser.close();
  }
  writeReport(suites);
}

const parsed = parseOptions(process.argv.slice(2), suites);
if (parsed.ok) await run(parsed.value);
else {
  console.error(parsed.message);
  process.exitCode = 1;
}
