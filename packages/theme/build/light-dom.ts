import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The tags of all widgets: what each `<packages>/*\/src/define.ts` defines, in the order of the packages' names. */
export function widgetTags(packages: string): readonly string[] {
  return globSync('*/src/define.ts', { cwd: packages })
    .sort()
    .flatMap((path) => /define\('(ipec-[\w-]+)'/.exec(readFileSync(join(packages, path), 'utf8'))?.[1] ?? []);
}

/**
 * What every widget's element needs of the page, before its script and after: room around it, the fonts that the host
 * gives, and a width in boxes that are as wide as what they hold (after the script, guest.styles.ts of the element kit
 * gives it). Without specificity, so that any rule of the host wins.
 */
export function guestCss(tags: readonly string[]): string {
  if (tags.length === 0) return '';
  return `
:where(${tags.join(', ')}) {
  margin-block: var(--ipec-space-6);
  font-family: var(--ipec-font-family, inherit);
  font-size: var(--ipec-font-size, inherit);
}
:where(${tags.join(', ')}):where(:not(:defined)) {
  contain: inline-size;
  contain-intrinsic-inline-size: min(40em, 100vw - 4em);
  min-inline-size: min(100%, 16em);
  max-inline-size: 100%;
}`;
}

/**
 * What each widget's children need before its script has run, so that nothing shifts when it has: the text of every
 * `<packages>/*\/src/light-dom.css`, in the order of the packages' names.
 */
export function lightDomCss(packages: string): readonly string[] {
  return globSync('*/src/light-dom.css', { cwd: packages })
    .sort()
    .map((path) => readFileSync(join(packages, path), 'utf8'));
}
