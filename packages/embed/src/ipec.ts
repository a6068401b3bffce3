import { importChecked } from './import-checked.ts';

/** Tag → file name and integrity. Written in at build time. */
declare const __IPEC_FILES__: Readonly<Record<string, readonly [name: string, integrity: string]>>;

const waiting = new Map(Object.entries(__IPEC_FILES__));

/** Loads the widgets whose tags are in the page; each file is asked for once. */
function load(): void {
  for (const [tag, [name, integrity]] of waiting) {
    if (!document.querySelector(tag)) continue;
    waiting.delete(tag);
    // The page's own content stays as it is: a widget that cannot be loaded is told of, once, and harms no other.
    importChecked(new URL(name, import.meta.url).href, integrity).catch((error: unknown) =>
      console.error(`<${tag}>`, error),
    );
  }
  if (waiting.size === 0) observer.disconnect();
}

const observer = new MutationObserver(load);
observer.observe(document, { childList: true, subtree: true });
load();
