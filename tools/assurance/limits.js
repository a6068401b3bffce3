/** What is known not to hold, gathered from where it is said: records, statuses, skipped tests, and the README. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDINGS } from '../../packages/membership/src/index.ts';
import { isOpen } from './records.js';

/** The bullet points of the README's section "Status". */
export function statusOf(readme) {
  const [, section = ''] = /^## Status\n([^]*?)(?=^## |^[A-Z][^\n]*licence|$(?![^]))/m.exec(readme) ?? [];
  return section
    .split(/^- /m)
    .slice(1)
    .map((text) =>
      text
        .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
        .replaceAll('**', '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
}

/**
 * @param {string} root
 * @param {{ records: ReturnType<import('./records.js').readRecords>, law: ReturnType<import('./law.js').readLaw>, tests: import('./read-results.js').TestResult[] }} read
 */
export function readLimits(root, { records, law, tests }) {
  return {
    status: statusOf(readFileSync(join(root, 'README.md'), 'utf8')),
    records: records.flatMap(({ widget, rows }) => rows.filter(isOpen).map((row) => ({ widget, ...row }))),
    law: law.citations.filter(({ status }) => status !== 'verified'),
    wordings: WORDINGS.filter(({ status }) => status !== 'reviewed').map(({ id, status }) => ({
      id,
      status,
    })),
    skipped: tests.filter(({ outcome }) => outcome === 'skipped').map(({ file, name }) => ({ file, name })),
    failed: tests.filter(({ outcome }) => outcome === 'failed').map(({ file, name }) => ({ file, name })),
  };
}
