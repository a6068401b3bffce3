import {
  html,
  isServer,
  LitElement,
  nothing,
  render,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclaration,
} from 'lit';
import type { CheckModule } from './check/check-module.ts';
import { IpecErrorEvent, type ElementIssue } from './events.ts';
import { adoptAnew, guestBox } from './guest-root.ts';
import { guestStyles } from './guest.styles.ts';
import { flag } from './outside-values.ts';
import type { Part } from './part.ts';
import { author, thrownOut } from './parts.ts';
import { readProperties } from './read-properties.ts';

const FAILED = 'update-failed';

/**
 * What every IPEC element is: a guest in a page that it knows nothing of.
 *
 * - It has a width in every box (see guest.styles.ts).
 * - Each property reads what is set on it, whatever it is, as its attribute would be read; so nothing inside the element
 *   has to doubt a type.
 * - An exception in an update leaves the page's own children and a line that says so.
 * - Children that the parser threw out are taken back.
 * - The author learns what was not used: `issues`, `ipec-warning`, the console, and the check view.
 */
export abstract class GuestElement extends LitElement {
  static override properties: Record<string, PropertyDeclaration> = {
    ipecCheck: { attribute: 'ipec-check', converter: flag },
  };
  /** A selector of the children that the element reads; null where it reads none. */
  static readonly children: string | null = null;
  /** What shows how the page was read; loaded only where somebody wants to see it. */
  static readonly check: Part<CheckModule> | null = null;

  /** Shows how the page was read, below the element. */
  declare ipecCheck: boolean;

  /** What the guest itself could not use, by property or code. */
  #issues = new Map<PropertyKey, ElementIssue>();
  #errors: readonly ElementIssue[] = [];
  #isDrawn = false;
  #told: Promise<void> | undefined;
  #taking: Promise<void> | undefined;

  constructor() {
    super();
    this.ipecCheck = false;
  }

  /** What was not used or not understood of what the page gave, and where: for its author, not for residents. */
  get issues(): readonly ElementIssue[] {
    return [...this.#issues.values()];
  }

  /** What the check view shows of how the page was read: the module `check` knows what it is. */
  protected get reading(): unknown {
    return null;
  }

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [...super.finalizeStyles(styles), guestStyles];
  }

  /** Puts a reader at the door of each property that the class declares. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    // Where a page is rendered on a server, its own HTML is the content: there is no page to read yet.
    if (isServer) Object.assign(this.prototype, { willUpdate() {}, render: () => html`<slot></slot>` });
    readProperties(this.prototype, this.elementProperties, (guest, name, issue) => guest.#note(name, issue));
  }

  protected override createRenderRoot(): HTMLElement {
    return guestBox(super.createRenderRoot());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#takeBack();
    // While the page is still being read, what was thrown out is yet to come.
    const { ownerDocument } = this;
    if (ownerDocument.readyState === 'loading')
      ownerDocument.addEventListener('DOMContentLoaded', () => this.#onParsed(), { once: true });
  }

  /** A style sheet belongs to the document that made it: in another document the element needs sheets from there. */
  adoptedCallback(): void {
    adoptAnew(this.shadowRoot, (this.constructor as typeof GuestElement).elementStyles);
  }

  #onParsed(): void {
    this.#takeBack();
    this.requestUpdate();
  }

  /** An error that the page's author and script learn of: a task later, when a script that waited for the definition listens. */
  protected tellError(event: IpecErrorEvent): void {
    this.#errors = event.issues;
    setTimeout(() => this.dispatchEvent(event));
  }

  /** What is being taken back belongs to the next drawing. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (this.#taking) return this.#taking.then(() => super.scheduleUpdate());
    super.scheduleUpdate();
    return undefined;
  }

  protected override performUpdate(): void {
    this.#isDrawn = false;
    try {
      super.performUpdate();
      this.#note(FAILED, null);
    } catch (error) {
      this.#fail(error);
    }
    this.#tell();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.#isDrawn = true;
  }

  /** Until the author has learnt what there is to say. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#told;
    return isComplete;
  }

  #note(key: PropertyKey, issue: ElementIssue | null): void {
    if (issue) this.#issues.set(key, issue);
    else this.#issues.delete(key);
  }

  /** The part that tells the author is loaded with the first thing that there is to say. */
  #tell(): void {
    // While the page is still being read, what is missing may be yet to come.
    if (this.ownerDocument.readyState === 'loading') return;
    const { issues } = this;
    const check = this.isChecked ? (this.constructor as typeof GuestElement).check : null;
    if (this.#told ? author.state === 'failed' : issues.length === 0 && !check) return;
    const report = { issues, errors: this.#errors, reading: check && this.reading, check };
    this.#told = author.load().then(
      ({ tell, faultTemplate }) => {
        if (this.#issues.has(FAILED) && !this.#isDrawn) this.#showChildren(faultTemplate(this));
        return tell(this, report);
      },
      () => console.warn(this, issues),
    );
  }

  /** Whether somebody wants to see how the page was read. */
  get isChecked(): boolean {
    return this.ipecCheck || /[?&]ipec-check\b/.test(location.search);
  }

  /** A fault of our own: the page's children stay, with a line that says so. What has been drawn stays as well. */
  #fail(error: unknown): void {
    const issue = { code: FAILED, message: `The widget has a fault: ${String(error)}` };
    this.#note(FAILED, issue);
    console.error(error);
    if (!this.#isDrawn) this.#showChildren();
    this.tellError(new IpecErrorEvent([issue]));
  }

  /** @param line - what says why, once the part that has the words is there */
  #showChildren(line: unknown = nothing): void {
    const names = new Set(Array.from(this.children, (child) => child.slot));
    const slots = [...names.add('')].map((name) => html`<slot name=${name}></slot>`);
    render(html`${line}${slots}`, this.renderRoot as HTMLElement, this.renderOptions);
  }

  #takeBack(): void {
    const { children } = this.constructor as typeof GuestElement;
    if (children === null || !this.closest('p') || this.querySelector(children)) return;
    const taking = (this.#taking = thrownOut
      .load()
      .then(({ takeBackThrownOut }) => {
        const issue = takeBackThrownOut(this, children, this.hasAttribute('src'));
        if (issue) this.#note(issue.code, issue);
      }, console.error)
      .then(() => {
        if (this.#taking === taking) this.#taking = undefined;
      }));
    this.requestUpdate();
  }
}
