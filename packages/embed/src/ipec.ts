import { importChecked } from './import-checked.ts';

/** Name of a widget → integrity of its file. Written in at build time. */
declare const __IPEC_FILES__: Readonly<Record<string, string>>;

const waiting = new Map(Object.entries(__IPEC_FILES__));
const coming = new Set<string>();
/** Elements whose file was refused: another one of their tag is a reason to ask again, these are not. */
const refused = new WeakSet<Element>();
const roots = new Set<ParentNode & Node>();

const elementsOf = (tag: string): Element[] => [...roots].flatMap((root) => [...root.querySelectorAll(tag)]);

/** Three seconds become fifteen: a file that is on its way is worth the wait, and one that never comes is not. */
const SLOWLY = 0.2;

/** The timers of theme.css after which a page's own markup is no longer drawn in the measure of its widget: `ipec-…`. */
const timersOf = (elements: readonly Element[]): Animation[] =>
  elements
    .flatMap((element) => element.getAnimations({ subtree: true }))
    .filter((one) => /^ipec-/.test((one as CSSAnimation).animationName));

/** Loads the widgets whose tags are in the page: each file once, and again where it was refused and a new element needs it. */
function look(): void {
  for (const [name, integrity] of waiting) {
    const tag = `ipec-${name}`;
    const elements = elementsOf(tag);
    if (coming.has(name) || elements.every((element) => refused.has(element))) continue;
    coming.add(name);
    const timers = timersOf(elements);
    for (const timer of timers) timer.playbackRate = SLOWLY;
    // The query lets an old widget never meet a new loader behind a cache.
    const file = `./${name}.js?v=${integrity.slice(7, 17)}`;
    importChecked(new URL(file, import.meta.url).href, integrity).then(
      () => waiting.delete(name),
      (error: unknown) => {
        // The page's own content stays as it is: a widget that cannot be loaded is reported and harms no other.
        console.error(`<${tag}>`, error);
        for (const element of elementsOf(tag)) refused.add(element);
        for (const timer of timers) timer.finish();
        coming.delete(name);
      },
    );
  }
}

const observer = new MutationObserver(() => (waiting.size > 0 ? look() : observer.disconnect()));

/** Loads what `root` holds and will hold: a shadow root, which nothing on the page can look into. */
export function load(root: ParentNode & Node): void {
  roots.add(root);
  observer.observe(root, { childList: true, subtree: true });
  look();
}

declare global {
  var ipec: { load?: typeof load } | undefined;
}

globalThis.ipec = { ...globalThis.ipec, load };
load(document);
