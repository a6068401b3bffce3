/** What is known not to hold in an engine, each with its cause. */

/**
 * Widgets on hosts. `*` stands for all.
 *
 * @type {readonly import('./judge.js').Exception[]}
 */
export const HOST_EXCEPTIONS = [];

/**
 * Element tests by the beginning of their name.
 *
 * @type {readonly { engine: string, test: RegExp, cause: string }[]}
 */
export const TEST_EXCEPTIONS = [];
