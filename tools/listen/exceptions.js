/**
 * What is heard and cannot be mended by a page, each with its cause. Everything else that a listener stumbles over fails.
 *
 * @type {readonly { browser: string, widget: string, kind: string, text: RegExp, says?: RegExp, cause: string }[]} `says`: the steps of the path
 */
export const EXCEPTIONS = [
  {
    browser: 'firefox',
    widget: 'community-join-form',
    kind: 'doubled',
    text: /(?:Error|Gwall): /,
    cause:
      'Firefox sends, with the focus, the event that the description of the field has changed, as it did when its error came. Orca then says the description once more.',
  },
  {
    browser: 'chromium',
    widget: 'procedure-selector',
    kind: 'silent',
    says: /^goes on$/,
    text: /nothing was heard/,
    cause:
      'Each answer brings another page, and its heading gets the focus at the moment at which the old control goes. Orca 43 finds the control gone, clears its place, and takes the new one without a word; in Firefox it says the heading.',
  },
  ...['chromium', 'firefox'].map((browser) => ({
    browser,
    widget: 'case-study-carousel',
    kind: 'silent',
    says: /^goes (?:back|on)$/,
    text: /nothing was heard/,
    cause:
      'The position of the row changes in a polite region, and Orca 43 gets that event: its log has it, and nothing is said. Why is not known yet.',
  })),
];

/** The exception that a fault falls under. */
export function exceptionOf({ browser, widget }, { kind, text, says = '' }) {
  return EXCEPTIONS.find(
    (one) =>
      one.browser === browser &&
      one.widget === widget &&
      one.kind === kind &&
      one.text.test(text) &&
      (one.says?.test(says) ?? true),
  );
}
