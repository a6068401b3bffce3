/** What is known not to hold in an engine, each with its cause. */

/**
 * Widgets on hosts. `*` stands for all.
 *
 * @type {readonly import('./judge.js').Exception[]}
 */
export const HOST_EXCEPTIONS = [];

/**
 * Element tests by a part of their name. One that is of busy machines need not happen in every run.
 *
 * @type {readonly { engine: string, test: RegExp, cause: string, isOfBusyMachines?: boolean }[]}
 */
export const TEST_EXCEPTIONS = [];
