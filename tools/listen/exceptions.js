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
    says: /email address$/,
    text: /(?:Error|Gwall): /,
    cause:
      'Firefox sends, just after the focus, the event that the description of the field has changed, where the description has two parts, the hint and the error. Orca 43 then says the description once more. In Chromium it is heard once.',
  },
  {
    browser: 'firefox',
    widget: 'evidence-chart',
    kind: 'silent',
    says: /^goes to the picture$/,
    text: /nothing was heard/,
    cause:
      'Orca 43 takes an element with the role application for a document of its own: it clears its place, takes the element as its new one, and then finds that what has the focus is where it already is. The role is needed, because without it the arrow keys are the reader’s and not the chart’s. The figures are heard in its focus mode.',
  },
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
