import { element } from './element.ts';

/** What an entry is drawn from. */
export interface EntryView {
  readonly id: string;
  /** The fragment that leads to it, without `#`. */
  readonly anchor: string;
}

/**
 * A list, each entry of which has an element of its own that stays while its entry is shown, whatever its place: pictures,
 * opened details and the observers of the element stay with it. The element moves, so that a focus in it is the caller's to
 * keep.
 *
 * Ours rather than Lit's `repeat`, which moves fewer elements in a list that changes place by place: it and the directive
 * that it is are 0.7 kB brotli, and no list of ours changes so.
 */
export class KeptEntries<T extends EntryView> {
  readonly #class: string;
  readonly #attributes: Readonly<Record<string, string>>;
  #list: HTMLElement | undefined;
  #entries: ReadonlyMap<string, HTMLElement> = new Map<string, HTMLElement>();

  /**
   * @param name - the class of the list
   * @param attributes - those of each entry
   */
  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.#class = name;
    this.#attributes = attributes;
  }

  /** Draws each entry into its element, by `drawEntry`, and gives the list of them, in the order of the entries. */
  draw(views: readonly T[], drawEntry: (view: T, entry: HTMLElement) => void): HTMLElement {
    // role="list": WebKit drops the list semantics of an unstyled list.
    const list = (this.#list ??= element('ul', { class: this.#class, role: 'list' }));
    const entries = new Map<string, HTMLElement>();
    for (const view of views) {
      const entry = this.#entries.get(view.id) ?? element('li', { ...this.#attributes, id: view.anchor });
      drawEntry(view, entry);
      entries.set(view.id, entry);
    }
    for (const [id, entry] of this.#entries) if (!entries.has(id)) entry.remove();
    let place = list.firstChild;
    for (const entry of entries.values()) {
      if (entry === place) place = entry.nextSibling;
      else list.insertBefore(entry, place);
    }
    this.#entries = entries;
    return list;
  }
}
