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
  readonly #names: readonly [list: string, entry: string];
  readonly #attributes: Partial<HTMLLIElement>;
  #list: HTMLUListElement | undefined;
  #entries: ReadonlyMap<string, HTMLLIElement> = new Map<string, HTMLLIElement>();

  /**
   * @param list - the class of the list
   * @param entry - the class and the part of each entry
   * @param attributes - what else each has
   */
  constructor(list: string, entry: string, attributes: Partial<HTMLLIElement> = {}) {
    this.#names = [list, entry];
    this.#attributes = attributes;
  }

  /** Draws each entry into its element, by `drawEntry`, and gives the list of them, in the order of the entries. */
  draw(views: readonly T[], drawEntry: (view: T, entry: HTMLLIElement) => void): HTMLUListElement {
    const list = (this.#list ??= this.#makeList());
    const entries = new Map<string, HTMLLIElement>();
    for (const view of views) {
      const entry = this.#entries.get(view.id) ?? this.#make(view);
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

  #makeList(): HTMLUListElement {
    const list = document.createElement('ul');
    list.className = this.#names[0];
    // WebKit drops the list semantics of an unstyled list.
    list.setAttribute('role', 'list');
    return list;
  }

  #make({ anchor }: T): HTMLLIElement {
    const [, name] = this.#names;
    const entry = document.createElement('li');
    entry.part.add(name);
    return Object.assign(entry, { className: name, id: anchor }, this.#attributes);
  }
}
