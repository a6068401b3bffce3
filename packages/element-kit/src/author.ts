import { IpecWarningEvent, type ElementIssue } from './events.ts';
import { placeOf } from './place.ts';

/** The page that explains every code, beside the script files; the build of those writes its name in. */
declare const __IPEC_MESSAGES__: string | undefined;

const messages = (): string =>
  typeof __IPEC_MESSAGES__ === 'string'
    ? ` Every code is explained at ${new URL(__IPEC_MESSAGES__, import.meta.url).href}.`
    : '';

/**
 * Tells the author of the page what a widget left out or did not understand: `ipec-warning` whenever that changes, and
 * one line in the console for each element.
 */
export class Author {
  readonly #element: Element;
  #said = '[]';
  #hasWarned = false;

  constructor(element: Element) {
    this.#element = element;
  }

  /** `warnings` are those of `issues` that no `ipec-error` has named. */
  tell(issues: readonly ElementIssue[], warnings: readonly ElementIssue[]): void {
    const said = JSON.stringify(issues);
    if (said === this.#said) return;
    this.#said = said;
    if (issues.length === 0) return;
    if (!this.#hasWarned) this.#warn(issues);
    if (warnings.length > 0) this.#element.dispatchEvent(new IpecWarningEvent(warnings));
  }

  #warn(issues: readonly ElementIssue[]): void {
    this.#hasWarned = true;
    const lines = issues.map(
      ({ code, path, message }) => `\n- ${code}${path ? ` at ${path}` : ''}: ${message}`,
    );
    console.warn(
      `<${placeOf(this.#element)}> did not use everything on this page:${lines.join('')}\n` +
        `To see how it was read, add ipec-check to the element, or ?ipec-check to the address.${messages()}`,
      this.#element,
    );
  }
}
