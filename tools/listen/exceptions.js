/**
 * @typedef {{ browser: string, widget: string, kind: string, text: RegExp, says?: RegExp, cause: string }} Exception `says`: the steps of the path
 */

/**
 * What is heard and cannot be mended by a page, each with its cause. Everything else that a listener stumbles over fails.
 *
 * @type {readonly Exception[]}
 */
export const EXCEPTIONS = [];

/** The exception that a fault falls under. */
export function exceptionOf({ browser, widget }, { kind, text, says = '' }, exceptions = EXCEPTIONS) {
  return exceptions.find(
    (one) =>
      one.browser === browser &&
      one.widget === widget &&
      one.kind === kind &&
      one.text.test(text) &&
      (one.says?.test(says) ?? true),
  );
}
