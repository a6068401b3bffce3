/** Previews of the blocks in the backoffice: the element as the page will show it, inert, with a link to edit it. */
import { readContent, toNodes } from '../../embed/src/builder/page/read-content.ts';

/** Written in at build time. */
declare const __IPEC_VIEWS__: {
  readonly version: string;
  readonly widgets: readonly {
    readonly tag: string;
    readonly name: string;
    readonly title: string;
    /** By attribute: the alias of its property, and its type. */
    readonly attributes: Readonly<Record<string, readonly [property: string, type: string]>>;
  }[];
};
const { version, widgets } = __IPEC_VIEWS__;

type Content = Readonly<Record<string, unknown>>;

/** The HTML of a rich text: its editor stores an object with `markup`. */
function markupOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const markup = typeof value === 'object' && value !== null && 'markup' in value ? value.markup : '';
  return typeof markup === 'string' ? markup : '';
}

for (const { tag, name, title, attributes } of widgets) {
  /** Umbraco sets `content` and `config` as properties. */
  class BlockView extends HTMLElement {
    #content: Content = {};
    #config: { readonly editContentPath?: string } = {};

    set content(content: Content | undefined) {
      this.#content = content ?? {};
      this.#draw();
    }

    set config(config: { readonly editContentPath?: string } | undefined) {
      this.#config = config ?? {};
      this.#draw();
    }

    connectedCallback(): void {
      void import(/* @vite-ignore */ `/App_Plugins/IpecElements/assets/${version}/${name}.js`);
      this.#draw();
    }

    #draw(): void {
      if (!this.isConnected) return;
      const element = document.createElement(tag);
      for (const [attribute, [property, type]] of Object.entries(attributes)) {
        const value = this.#content[property];
        if (type === 'boolean') element.toggleAttribute(attribute, value === true);
        else if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
          element.setAttribute(attribute, String(value));
      }
      element.append(...toNodes(readContent(markupOf(this.#content['content']))));
      const preview = document.createElement('div');
      preview.inert = true;
      preview.append(element);
      const link = document.createElement('a');
      link.href = this.#config.editContentPath ?? '';
      link.textContent = title;
      this.replaceChildren(link, preview);
    }
  }
  customElements.define(`ipec-view-${name}`, BlockView);
}
