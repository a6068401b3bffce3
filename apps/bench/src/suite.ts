/** A file that a page loads besides itself. */
export interface Asset {
  /** A `part` has no tag: it is there for a script that asks for it, and counts only then. */
  readonly kind: 'script' | 'style' | 'part';
  /** The name it is served under, beside the page. */
  readonly name: string;
  /** `bundle`: resolved, joined and minified from `entry`, as a site's own build would. `file`: served as it is. */
  readonly from: 'bundle' | 'file';
  readonly entry: URL;
}

/** Who made what is measured. The limit is the least that shows the same content. */
export type Role = 'limit' | 'ours' | 'peer';

/** One way to show a suite's content. */
export interface Contender {
  /** In kebab case, and the name of its file. */
  readonly name: string;
  readonly role: Role;
  /** The npm package whose version the report names. */
  readonly package: string | null;
  readonly assets: readonly Asset[];
  /** The markup inside `<main>`, before any script has run. */
  readonly body: string;
  /** An inline module that calls `benchReady` where no asset of the bench's own does. */
  readonly whenReady?: string;
}

/** The same content, shown by several contenders, measured in one run. */
export interface Suite {
  readonly name: string;
  readonly title: string;
  /** What is shown and when it counts as ready: printed above the table. */
  readonly about: string;
  readonly contenders: readonly Contender[];
  /** What a reader must know to read the table fairly; sentences that hold whatever the numbers are. */
  readonly notes: readonly string[];
}

declare global {
  /** Says that the widget has its final state. The mark is set after the next frame. */
  var benchReady: () => void;
}
