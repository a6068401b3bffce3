/*
 * What a widget uses of Lit's module for style sheets (`@lit/reactive-element/css-tag.js`): sheets of text alone, in browsers
 * that construct style sheets, as every browser does that runs the rest of a widget (ES2023, container queries). Under a strict
 * policy no other way of adding a sheet works. The build puts it in the place of Lit's own: a third of the bytes.
 */

/** A style sheet that is made when a shadow root first takes it in, and is then shared by all of them. */
export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

/** A style sheet as it is written; a value inside it is not text of ours, and the build refuses it. */
export const css = ([text = '']: TemplateStringsArray): CSSResult => new CSSResult(text);

/** A style sheet from text that is not in a template. */
export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);

/** Lit passes it on to those who ask. */
export const supportsAdoptingStyleSheets = true;

/** Lit asks for each sheet of a class; a sheet of ours is fit as it is. */
export const getCompatibleStyle = (style: CSSResult): CSSResult => style;

/** Gives a shadow root its sheets. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
}
