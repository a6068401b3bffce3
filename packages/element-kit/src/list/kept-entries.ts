import { render, type TemplateResult } from 'lit';

/** What an entry is drawn from. */
export interface EntryView {
  readonly id: string;
  /** The fragment that leads to it, without `#`. */
  readonly anchor: string;
}

/**
 * The entries of a list, each in an element of its own that stays while its entry is shown, whatever its place: pictures,
 * opened details and the observers of the element stay with it. The element moves, so that a focus in it is the caller's to
 * keep.
 *
 * Ours rather than Lit's `repeat`, which moves fewer elements in a list that changes place by place: it and the directive
 * that it is are 0.7 kB brotli, and no list of ours changes so.
 */
export class KeptEntries<T extends EntryView> {
  readonly #name: string;
  readonly #attributes: Partial<HTMLLIElement>;
  #entries: ReadonlyMap<string, HTMLLIElement> = new Map<string, HTMLLIElement>();

  /**
   * @param name - the class and the part of each entry
   * @param attributes - what else each has
   */
  constructor(name: string, attributes: Partial<HTMLLIElement> = {}) {
    this.#name = name;
    this.#attributes = attributes;
  }

  /**
   * Draws each entry into its element, and gives the elements in the order of the entries.
   *
   * @param template - a template, or a node, which stays as it is where it is the same as before
   */
  draw(
    views: readonly T[],
    template: (view: T, entry: HTMLLIElement) => TemplateResult | Node,
  ): readonly HTMLLIElement[] {
    const entries = new Map<string, HTMLLIElement>();
    for (const view of views) {
      const entry = this.#entries.get(view.id) ?? this.#make(view);
      render(template(view, entry), entry);
      entries.set(view.id, entry);
    }
    this.#entries = entries;
    return [...entries.values()];
  }

  #make({ anchor }: T): HTMLLIElement {
    const entry = document.createElement('li');
    entry.part.add(this.#name);
    return Object.assign(entry, { className: this.#name, id: anchor }, this.#attributes);
  }
}
