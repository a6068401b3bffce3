import type { TemplateResult } from 'lit';
import { IpecWarningEvent, type ElementIssue } from './events.ts';
import type { CheckModule } from './check/check-module.ts';
import type { Part } from './part.ts';
import { placeOf } from './place.ts';
import { statusTemplate } from './status-templates.ts';
import { kitStrings } from './strings/index.ts';

/** The page that explains every code, beside the script files; the build of those writes its name in. */
declare const __IPEC_MESSAGES__: string | undefined;

/** What there is to say of an element after an update. */
export interface Report {
  readonly issues: readonly ElementIssue[];
  /** Those that an `ipec-error` has named already. */
  readonly errors: readonly ElementIssue[];
  /** How the page was read, for the check view. */
  readonly reading: unknown;
  /** The check view, where somebody wants to see it. */
  readonly check: Part<CheckModule> | null;
}

/** What was reported of an element before. */
interface Reported {
  issues: string;
  hasWarned: boolean;
  view: HTMLElement | null;
}

const reported = new WeakMap<Element, Reported>();

function reportedOf(element: Element): Reported {
  const before = reported.get(element);
  if (before) return before;
  const first: Reported = { issues: '[]', hasWarned: false, view: null };
  reported.set(element, first);
  return first;
}

/** Where the first of the codes is explained, and every other. Nowhere for those who bundle the packages by themselves. */
const explained = ([first]: readonly ElementIssue[]): string =>
  typeof __IPEC_MESSAGES__ === 'string'
    ? `\nWhat each code means, and what to do: ${new URL(__IPEC_MESSAGES__, import.meta.url).href}#${first?.code}`
    : '';

function warn(element: Element, issues: readonly ElementIssue[]): void {
  const lines = issues.map(
    ({ code, path, message }) => `\n- ${code}${path ? ` at ${path}` : ''}: ${message}`,
  );
  console.warn(
    `<${placeOf(element)}> did not use everything on this page:${lines.join('')}\n` +
      `To see how it was read, add ipec-check to the element, or ?ipec-check to the address.${explained(issues)}`,
    element,
  );
}

/** `ipec-warning` whenever the issues change, and one line in the console for each element. */
function report(element: Element, { issues, errors }: Report): void {
  const before = reportedOf(element);
  const now = JSON.stringify(issues);
  if (now === before.issues) return;
  before.issues = now;
  if (issues.length === 0) return;
  if (!before.hasWarned) warn(element, issues);
  before.hasWarned = true;
  const key = ({ code, path }: ElementIssue): string => `${code} ${path}`;
  const named = new Set(errors.map(key));
  const warnings = issues.filter((issue) => !named.has(key(issue)));
  if (warnings.length > 0) element.dispatchEvent(new IpecWarningEvent(warnings));
}

/** The check view stands last in the element's shadow root, or nowhere. */
async function showCheck(element: Element, { issues, reading, check }: Report): Promise<void> {
  const before = reportedOf(element);
  if (!check) return before.view?.remove();
  const { drawCheck } = check.value ?? (await check.load());
  before.view ??= element.ownerDocument.createElement('div');
  element.shadowRoot?.append(before.view);
  drawCheck(before.view, { element, reading, issues });
}

/** The line above the children of a widget that failed by a fault of its own: for residents. */
export function faultTemplate(element: Element): TemplateResult {
  return statusTemplate({ kind: 'error', text: kitStrings(element).failed });
}

/** Tells the author of the page what a widget left out or did not understand. Ends when the check view stands. */
export async function tell(element: Element, now: Report): Promise<void> {
  // A task later, as errors are sent: a script that waited for the element's definition listens by then.
  await new Promise((resolve) => setTimeout(resolve));
  report(element, now);
  await showCheck(element, now);
}
