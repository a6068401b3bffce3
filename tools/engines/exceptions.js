/** What is known not to hold in an engine, each with its cause. */

/**
 * Widgets on hosts. `*` stands for all.
 *
 * @type {readonly import('./judge.js').Exception[]}
 */
export const HOST_EXCEPTIONS = [];

const SLOW_ROW = {
  test: /the row › counts every press of Next, \d+ ms apart/,
  cause:
    'The end of a movement of the row is taken from a tenth of a second without one, because scrollend is not in every engine. On a busy machine these engines pause for longer before they arrive, and the next press is counted from there.',
  isOfBusyMachines: true,
};

/**
 * Element tests by a part of their name. One that is of busy machines need not happen in every run.
 *
 * @type {readonly { engine: string, test: RegExp, cause: string, isOfBusyMachines?: boolean }[]}
 */
export const TEST_EXCEPTIONS = [
  { engine: 'firefox', ...SLOW_ROW },
  { engine: 'webkit', ...SLOW_ROW },
];
