/** How many pairs of the theme's colours meet their ratio, as the theme's build computed them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root */
export function readContrast(root) {
  const pairs = JSON.parse(readFileSync(join(root, 'packages/theme/dist/contrast.json'), 'utf8'));
  return { pairs: pairs.length, passed: pairs.filter(({ passes }) => passes).length };
}
