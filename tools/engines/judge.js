/** What is wrong with one widget on one host in one engine. Pure. */

/** The smallest text that we let a host force on us, in CSS pixels. */
const SMALLEST = 12;

/**
 * @typedef {object} Found
 * @property {string[]} errors
 * @property {string[]} violations of the Content Security Policy
 * @property {string[]} foreign addresses on another origin
 * @property {boolean} isDrawn
 * @property {number} [tooWide] CSS pixels beyond the page
 * @property {number} [font] size of its text, CSS pixels
 * @property {boolean} [isAbove] whether what comes after it is below it
 */

/** The faults in words; empty where all is well. @param {Found} found @returns {string[]} */
export function faultsOf({ errors, violations, foreign, isDrawn, tooWide = 0, font, isAbove }) {
  return [
    ...errors.map((text) => `error: ${text}`),
    ...violations.map((text) => `policy: ${text}`),
    ...foreign.map((text) => `request: ${text}`),
    ...(isDrawn ? [] : ['it does not draw itself']),
    ...(tooWide > 0 ? [`it is ${tooWide} px wider than the page`] : []),
    ...(isDrawn && !(font >= SMALLEST) ? [`its text has ${font} px`] : []),
    ...(isDrawn && !isAbove ? ['what comes after it is not below it'] : []),
  ];
}

/**
 * @typedef {{ engine: string, host: string, tag: string, cause: string }} Exception
 * @typedef {{ engine: string, host: string, tag: string, faults: string[] }} Cell
 * @typedef {Cell & { outcome: 'holds' | 'fails' | 'exception' | 'mended', cause?: string }} Judged
 */

const fits = (rule, value) => rule === '*' || rule === value;

/**
 * Compares what was found with the known exceptions. An exception that no longer happens is reported as `mended`, so that
 * the list stays true.
 *
 * @param {Cell} cell
 * @param {readonly Exception[]} exceptions
 * @returns {Judged}
 */
export function judge(cell, exceptions) {
  const known = exceptions.find(
    ({ engine, host, tag }) => fits(engine, cell.engine) && fits(host, cell.host) && fits(tag, cell.tag),
  );
  const isFine = cell.faults.length === 0;
  if (known) return { ...cell, outcome: isFine ? 'mended' : 'exception', cause: known.cause };
  return { ...cell, outcome: isFine ? 'holds' : 'fails' };
}
