import type { CSSResult, CSSResultOrNative } from 'lit';

/** Puts the two boxes into a shadow root that guest.styles.ts measures the room with. @returns the box to draw in */
export function guestBox(root: HTMLElement | DocumentFragment): HTMLElement {
  const box = (name: string): HTMLElement => {
    const element = root.ownerDocument.createElement('div');
    element.className = name;
    return element;
  };
  const [measure, guest] = [box('measure'), box('guest')];
  measure.append(box(''));
  root.append(measure, guest);
  return guest;
}

/** Makes the style sheets of a shadow root anew, in the document that it is in now. */
export function adoptAnew(root: ShadowRoot | null, styles: readonly CSSResultOrNative[]): void {
  const view = root?.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
