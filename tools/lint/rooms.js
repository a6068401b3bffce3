import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Who may import whom. One table: a room, its folders, and what a file in it may import besides itself. `docs` of the
 * rule: pure code reaches no page, a widget knows no other widget, delivery knows widgets only as built files, and
 * nothing imports an app.
 */
const PURE = ['@ipec/common', '@ipec/feeds', '@ipec/procedures', '@ipec/indicators', '@ipec/membership'];
const LIBRARIES = {
  common: [],
  feeds: ['d3-dsv', 'entities', 'htmlparser2'],
  procedures: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'd3-dsv', 'valibot'],
  indicators: [],
  membership: [],
  theme: ['culori'],
};

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

/** A widget is a package with a custom-elements manifest. */
const WIDGETS = readdirSync(packages).filter((name) => {
  const file = join(packages, name, 'package.json');
  return existsSync(file) && 'customElements' in JSON.parse(readFileSync(file, 'utf8'));
});

/** Every room: its source folder and the packages (with their subpaths) that it may import. */
export const ROOMS = [
  ...Object.entries(LIBRARIES).map(([name, libraries]) => ({
    files: `packages/${name}/src/**`,
    may: [...PURE, ...libraries],
    why: 'a pure package imports pure packages and a small library, so that it runs anywhere',
  })),
  {
    files: 'packages/element-kit/src/**',
    may: ['@ipec/common', 'lit'],
    why: 'element-kit imports the common package and lit, nothing else',
  },
  ...WIDGETS.map((name) => ({
    files: `packages/${name}/src/**`,
    may: [...PURE, '@ipec/element-kit', 'lit', 'altcha-lib', 'docx'],
    why: 'a widget imports pure packages and element-kit, never another widget',
  })),
];

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** A pattern of every import specifier that is not relative and not allowed. */
function forbidden(may) {
  return `^(?!\\.{1,2}/)(?!(?:${may.map(escape).join('|')})(?:/|$))`;
}

/** The flat-config entries that hold the rooms. */
export const roomRules = ROOMS.map(({ files, may, why }) => ({
  files: [files],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: forbidden(may), message: `Not from here: ${why}.` },
          {
            regex: `^(?:\.\./){2,}(?:apps|packages|${readdirSync(packages).join('|')})/`,
            message: 'Import a package by its name.',
          },
        ],
      },
    ],
  },
}));
