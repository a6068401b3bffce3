/** A Lit element, as far as waiting for it goes. */
interface Updating extends Element {
  readonly updateComplete: Promise<boolean>;
}

/** Resolves when an element has drawn itself and asked for nothing more. */
export async function settled(tag: string): Promise<void> {
  await customElements.whenDefined(tag);
  const element = document.querySelector<Updating>(tag);
  while (element && !(await element.updateComplete));
}
