import type { Asset } from '../../src/suite.ts';

/** The one style sheet and the one script that a contender's `client` folder holds for it. */
export function own(name: string): readonly Asset[] {
  const entry = (extension: string): URL => new URL(`client/${name}.${extension}`, import.meta.url);
  return [
    { kind: 'style', name: 'page.css', from: 'bundle', entry: entry('css') },
    { kind: 'script', name: 'page.js', from: 'bundle', entry: entry('ts') },
  ];
}
