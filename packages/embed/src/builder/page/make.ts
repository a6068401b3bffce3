/** An element of the page with its attributes and children. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that does something in the page. Its name may say more than its words, and begins with them. */
export function button(words: string, name: string, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' }, words) as HTMLButtonElement;
  if (name !== words) made.setAttribute('aria-label', name);
  made.addEventListener('click', act);
  return made;
}
