import {
  html,
  isServer,
  LitElement,
  render,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclaration,
} from 'lit';
import { Author } from './author.ts';
import type { CheckModule } from './check/check-module.ts';
import { IpecErrorEvent, type ElementIssue } from './events.ts';
import { guestStyles } from './guest.styles.ts';
import { thrownOut, unread, updateFailed } from './guest-issues.ts';
import { flag, isLost, readOf } from './outside-values.ts';
import type { Part } from './parts.ts';
import { statusTemplate } from './status-templates.ts';
import { kitStrings } from './strings/index.ts';
import { takeBackThrownOut } from './thrown-out.ts';

/**
 * What every IPEC element is: a guest in a page that it knows nothing of.
 *
 * - It has a width in every box (see guest.styles.ts).
 * - Each property reads what is set on it, whatever it is, as its attribute would be read; so nothing inside the element
 *   has to doubt a type.
 * - An exception in an update leaves the page's own children and a line that says so.
 * - Children that the parser threw out are taken back.
 * - The author is told what was not used: `issues`, `ipec-warning`, the console, and the check view.
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

  #author = new Author(this);
  #unread = new Map<PropertyKey, ElementIssue>();
  #taken: readonly Element[] = [];
  #failure: ElementIssue | null = null;
  #errors: readonly ElementIssue[] = [];
  #checkRoot: HTMLElement | null = null;
  #isDrawn = false;

  constructor() {
    super();
    this.ipecCheck = false;
  }

  /** What was not used or not understood of what the page gave, and where: for its author, not for residents. */
  get issues(): readonly ElementIssue[] {
    const taken: readonly ElementIssue[] = this.#taken.length === 0 ? [] : [thrownOut(this.#taken)];
    return [...this.#unread.values(), ...taken, ...(this.#failure ? [this.#failure] : [])];
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
    for (const [name, options] of this.elementProperties) {
      const read = readOf(options);
      const { get, set } = Object.getOwnPropertyDescriptor(this.prototype, name) ?? {};
      if (!read || !get || !set) continue;
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get,
        set(this: GuestElement, given: unknown) {
          const value = read(given);
          if (isLost(given, value)) this.#unread.set(name, unread(String(name), given));
          else this.#unread.delete(name);
          set.call(this, value);
        },
      });
    }
  }

  protected override createRenderRoot(): HTMLElement {
    const root = super.createRenderRoot();
    const measure = this.ownerDocument.createElement('div');
    measure.className = 'measure';
    measure.append(this.ownerDocument.createElement('div'));
    const box = this.ownerDocument.createElement('div');
    box.className = 'guest';
    root.append(measure, box);
    return box;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#takeBack();
    // While the page is still being read, what was thrown out is yet to come.
    if (this.ownerDocument.readyState === 'loading')
      this.ownerDocument.addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
  }

  #onParsed = (): void => {
    this.#takeBack();
    this.requestUpdate();
  };

  /** An error that the page's author and script learn of. */
  protected tellError(event: IpecErrorEvent): void {
    this.#errors = event.issues;
    this.dispatchEvent(event);
  }

  protected override performUpdate(): void {
    this.#isDrawn = false;
    try {
      super.performUpdate();
      this.#failure = null;
    } catch (error) {
      this.#fail(error);
    }
    this.#tell();
  }

  #tell(): void {
    // While the page is still being read, what is missing may be yet to come.
    if (this.ownerDocument.readyState === 'loading') return;
    const { issues } = this;
    const errors = new Set(this.#errors.map(({ code, path }) => `${code} ${path}`));
    this.#author.tell(
      issues,
      issues.filter(({ code, path }) => !errors.has(`${code} ${path}`)),
    );
    this.#renderCheck(issues);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.#isDrawn = true;
  }

  /** A fault of our own: the page's children stay, with a line that says so. What has been drawn stays as well. */
  #fail(error: unknown): void {
    this.#failure = updateFailed(error);
    console.error(error);
    if (!this.#isDrawn) {
      const names = new Set(Array.from(this.children, (child) => child.slot));
      const slots = [...names.add('')].map((name) => html`<slot name=${name}></slot>`);
      const status = statusTemplate({ kind: 'error', text: kitStrings(this).failed });
      render(html`${status}${slots}`, this.renderRoot as HTMLElement, this.renderOptions);
    }
    this.tellError(new IpecErrorEvent([this.#failure]));
  }

  #takeBack(): void {
    const { children } = this.constructor as typeof GuestElement;
    if (children === null) return;
    const taken = takeBackThrownOut(this, children, this.hasAttribute('src'));
    if (taken.length === 0) return;
    this.#taken = taken;
    this.requestUpdate();
  }

  #renderCheck(issues: readonly ElementIssue[]): void {
    const { check } = this.constructor as typeof GuestElement;
    if (!check || !this.#isChecked) return this.#checkRoot?.remove();
    if (check.state === 'idle') {
      const draw = (): void => this.requestUpdate();
      check.load().then(draw, draw);
    }
    if (!check.value) return;
    this.#checkRoot ??= this.ownerDocument.createElement('div');
    this.shadowRoot?.append(this.#checkRoot);
    check.value.drawCheck(this.#checkRoot, { element: this, reading: this.reading, issues });
  }

  get #isChecked(): boolean {
    return this.ipecCheck || new URLSearchParams(globalThis.location?.search).has('ipec-check');
  }
}
