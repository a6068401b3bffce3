import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const pages = globSync(
  ['*.md', 'packages/*/*.md', 'packages/*/docs/*.md', 'apps/*/*.md', 'apps/*/docs/*.md'],
  {
    cwd: root,
  },
).filter((path) => !path.endsWith('CHANGELOG.md'));

/** A text in Markdown without its blocks of code: what looks like a link or a heading in there is none. */
const prose = (text: string): string => text.replaceAll(/^ *```[^]*?^ *```/gm, '');

/** The anchors that GitHub gives to the headings of a page. */
function anchors(page: string): readonly string[] {
  const headings = [...prose(read(page)).matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) => words);
  return headings.map((words) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The links of a page into this repository. */
function links(page: string): readonly string[] {
  return [...prose(read(page)).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link = '']) => link);
}

test('pages and links are found', () => {
  assert.ok(pages.includes('README.md') && pages.includes('CONTRIBUTING.md'));
  assert.ok(links('README.md').length > 10);
  assert.deepEqual(anchors('SUPPORT.md').slice(0, 1), ['support-and-upgrades']);
});

for (const page of pages.toSorted()) {
  test(`every link of ${page} leads to a file, and its anchor to a heading`, () => {
    for (const link of links(page)) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      // What a build writes is there only after it.
      if (/(?:^|\/)dist\//.test(target)) continue;
      assert.ok(existsSync(join(root, target)), `${link} is not there`);
      if (anchor) assert.ok(anchors(target).includes(anchor), `${link} has no such heading`);
    }
  });
}
