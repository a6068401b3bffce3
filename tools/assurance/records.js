/** The accessibility record of each widget: the table in its ACCESSIBILITY.md. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const plain = (cell) => cell.trim().replaceAll('**', '').replaceAll('`', '');

/** @typedef {{ what: string, how: string, when: string, result: string }} RecordRow */

/** The rows of the table whose first column is "What". @returns {RecordRow[]} */
export function readRecord(markdown) {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^\|\s*What\s*\|/.test(line));
  if (start < 0) return [];
  const below = lines.slice(start);
  const end = below.findIndex((line) => !line.startsWith('|'));
  return below.slice(2, end < 0 ? undefined : end).map((line) => {
    const [what, how, when, result] = line.split('|').slice(1, -1).map(plain);
    return { what, how, when, result };
  });
}

/** Whether a row says that something was not done, not met, or waits for somebody. */
export function isOpen({ result }) {
  return /\bnot\b|\bawait|partly/i.test(result);
}

/** @param {string} root */
export function readRecords(root) {
  return globSync('packages/*/ACCESSIBILITY.md', { cwd: root })
    .sort()
    .map((file) => ({
      widget: file.split(/[\\/]/)[1],
      file,
      rows: readRecord(readFileSync(join(root, file), 'utf8')),
    }));
}
