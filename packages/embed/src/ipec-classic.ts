import { importChecked } from './import-checked.ts';

/** File name and integrity of the loader. Written in at build time. */
declare const __IPEC_LOADER__: readonly [name: string, integrity: string];

/**
 * The loader for whoever cannot write `type="module"`: tag managers and lists of scripts in a CMS. A classic script knows
 * its own address only while it runs.
 */
const script = document.currentScript ?? document.querySelector('script[src*="ipec-classic.js"]');
const [name, integrity] = __IPEC_LOADER__;
if (script instanceof HTMLScriptElement)
  importChecked(new URL(name, script.src).href, integrity).catch((error: unknown) =>
    console.error('ipec', error),
  );
