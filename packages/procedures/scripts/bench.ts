/** Times `evaluate` over the test vectors: median and 95th percentile of single calls, in milliseconds. */
import { readFileSync } from 'node:fs';
import { evaluate } from '@ipec/procedures';

const file = new URL('../test/vectors.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: { facts: unknown }[] };
const cases: unknown[] = [...vectors.map(({ facts }) => facts), {}, { nation: 'england', buyer: 'council' }];

function time(facts: unknown): number {
  const start = performance.now();
  evaluate(facts);
  return performance.now() - start;
}

const first = time({});
for (let round = 0; round < 20; round += 1) cases.forEach(time);
const times = Array.from({ length: 60 }, () => cases.map(time))
  .flat()
  .sort((a, b) => a - b);
const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(3);
console.log(
  `evaluate, ${times.length} calls on ${cases.length} cases: median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(0.9999)} ms`,
);
console.log(`first call, cold, rule set compiled: ${first.toFixed(1)} ms`);
