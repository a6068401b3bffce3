import { reading } from './reading.ts';
import type { Result } from './result.ts';
import type { Suite } from './suite.ts';
import { cells, markdownTable } from './table.ts';

const INTRODUCTION = `# What the widgets cost beside their peers

Written by \`npm run bench\`; every figure is in \`results/\`.

To repeat: \`npm run bench\`, or \`npm run bench -- --only carousel --rounds 9\`. It builds what is stale, serves every page from memory with brotli on 127.0.0.1, and visits each page once a round in a shuffled order, each time in a profile of its own, so that every visit is a first visit. One round more is made at the start and thrown away. Chromium comes from \`CHROMIUM_PATH\` or the PATH.

Read the ratios, not the single times: they are medians of the ratios round by round, and hold where a busy machine slows both pages alike.

- **ready**: from the start of the navigation to the first frame after the final state, by the clock.
- **CPU to ready**: processor time of every task on the page's main thread (parsing, scripts, styles, layout, painting, and what any page costs) until then. The throttle is in it. Both ratios are of this.
- **CPU to quiet**: the same, with the 300 ms after, for what a widget puts off. Script and layout+style are parts of it.
- **raw, gzip, brotli**: scripts and styles without the page itself; gzip at level 9, brotli at 11.
- Cells are medians, with the least and the most.
`;

function versionsLine(versions: Result['versions']): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name}: ${version}`)
    .join('; ');
}

function section({ suite, result }: { suite: Suite; result: Result }): string {
  const { machine, rounds, throttle, rows } = result;
  const [before, after] = machine.load;
  return `## ${suite.title} (\`${suite.name}\`)

${suite.about}

${machine.date}, ${machine.chromium}, headless, main thread slowed ${throttle} times; ${rounds} rounds, order from seed ${result.seed}; ${machine.cores} cores (${machine.processor}), load ${before.toFixed(1)} before and ${after.toFixed(1)} after. ${versionsLine(result.versions)}.

${markdownTable(cells(rows, rounds))}

${[...reading(rows, rounds), ...suite.notes].map((line) => `- ${line}`).join('\n')}
`;
}

/** RESULTS.md: how to read it, then a section for each suite that has been run. */
export function reportTemplate(kept: readonly { suite: Suite; result: Result }[]): string {
  return [INTRODUCTION, ...kept.map(section)].join('\n');
}
