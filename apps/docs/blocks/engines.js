import { createElement as h } from 'react';
import made from '../../../tools/engines/results.json';
import { Table } from './blocks.js';

const engines = Object.keys(made.engines);
const tags = [...new Set(made.cells.map(({ tag }) => tag))];
const hosts = [...new Set(made.cells.map(({ host }) => host))];

/** What one widget does on one host, in each engine. */
function said(tag, host) {
  const cells = engines.map((engine) =>
    made.cells.find((one) => one.tag === tag && one.host === host && one.engine === engine),
  );
  const wrong = cells.filter((one) => one && one.outcome !== 'holds');
  if (cells.some((one) => !one)) return 'not run';
  if (wrong.length === 0) return 'all three';
  return wrong.map(({ engine, cause, faults }) => `${engine}: ${cause ?? faults.join('; ')}`).join(' ');
}

/** Every widget on every host in every engine. A cell says "all three", or which engine does not hold and why. */
export function EngineHosts() {
  const rows = hosts.map((host) => [host, ...tags.map((tag) => said(tag, host))]);
  return h(Table, {
    label: 'Widgets on hosts in three engines',
    head: ['Host', ...tags.map((tag) => tag.replace('ipec-', ''))],
    rows,
  });
}

/** What each host stands for. */
export function EngineHostWords() {
  const rows = made.hosts.map(({ name, why }) => [name, why]);
  return h(Table, { label: 'What each host stands for', head: ['Host', 'What it stands for'], rows });
}

/** `634 passed`, and what else there is. */
function counts(suite) {
  if (!suite) return 'not run';
  const { passed, failed, exception, skipped } = suite;
  const others = [
    [failed, 'failed'],
    [exception, 'known exceptions'],
    [skipped, 'skipped'],
  ].filter(([count]) => count > 0);
  return [`${passed} passed`, ...others.map((one) => one.join(' '))].join(', ');
}

/** The element tests of each package, a column an engine. */
export function EngineSuites() {
  if (made.suites.length === 0)
    return h('p', null, 'The counts of the element suite are written by a whole run of the command.');
  const subjects = [...new Set(made.suites.map(({ subject }) => subject))];
  const rows = subjects.map((subject) => [
    subject,
    ...engines.map((engine) =>
      counts(made.suites.find((one) => one.subject === subject && one.engine === engine)),
    ),
  ]);
  return h(Table, { label: 'Element tests by engine', head: ['Package', ...engines], rows });
}

/** Each exception with its cause. */
export function EngineExceptions() {
  const tests = made.suites.flatMap(({ subject, engine, exceptions }) =>
    exceptions.map(({ name, cause }) => [engine, subject, name, cause]),
  );
  const cells = made.cells
    .filter(({ outcome }) => outcome !== 'holds')
    .map(({ engine, host, tag, cause, faults }) => [engine, tag, `on ${host}`, cause ?? faults.join('; ')]);
  const rows = [...cells, ...tests];
  if (rows.length === 0) return h('p', null, 'There are none.');
  return h(Table, { label: 'Exceptions', head: ['Engine', 'Where', 'What', 'Cause'], rows });
}

/** Which releases ran, and when. */
export function EngineRun() {
  const runs = engines.map((name) => `${made.engines[name]} on ${made.dates?.[name] ?? made.date}`);
  return h('p', null, `The last whole run of each: ${runs.join(', ')}.`);
}
