import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What each widget's children need before its script has run, so that nothing shifts when it has: the text of every
 * `<packages>/*\/src/light-dom.css`, in the order of the packages' names.
 */
export function lightDomCss(packages: string): readonly string[] {
  return globSync('*/src/light-dom.css', { cwd: packages })
    .sort()
    .map((path) => readFileSync(join(packages, path), 'utf8'));
}
