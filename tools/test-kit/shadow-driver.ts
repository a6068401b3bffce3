/** Finds what is on the screen of a widget. The harness of each widget builds on it, to drive its widget as a person does. */
export class ShadowDriver<E extends HTMLElement> {
  readonly element: E;

  constructor(element: E) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('There is no shadow root.');
    return shadowRoot;
  }

  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  one<T extends Element = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  /** A button by its whole name. */
  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((one) => one.textContent?.trim() === name);
    if (!found) throw new Error(`There is no button "${name}".`);
    return found;
  }
}
