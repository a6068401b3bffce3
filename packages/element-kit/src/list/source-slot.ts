/**
 * Where the page's own children stand: a slot that is always in the shadow root. They are hidden while a view of them is
 * shown, and are in the page's styles all the same, so that what the author hid is not taken for what the widget hides.
 */
export class SourceSlot {
  readonly #box: HTMLElement;

  constructor(element: Element) {
    this.#box = element.ownerDocument.createElement('div');
    this.#box.append(element.ownerDocument.createElement('slot'));
    element.shadowRoot?.append(this.#box);
  }

  /** Shows the children, or hides them. */
  set isShown(isShown: boolean) {
    this.#box.hidden = !isShown;
  }
}
