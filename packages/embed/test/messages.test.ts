import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { allMessages, messagesOf, messagesPage } from '../build/messages-page.ts';

const packages = new URL('../../', import.meta.url);

/** The packages whose issues reach the author of a page. */
const FOLDERS = [
  'element-kit',
  'feeds',
  'case-study-carousel',
  'resource-library',
  'key-figures',
  'community-join-form',
  'membership',
  'procedure-selector',
  'procedures',
  'evidence-chart',
];

/** Where only a part of a package speaks to the author of a page. */
const SPEAKING: Readonly<Record<string, RegExp>> = {
  procedures:
    /src\/(?:own-rules\/(?!apply\.ts)|ruleset\/parse\.ts|record\/parse\.ts|engine\/(?!warnings\.ts)|evaluate\.ts)/,
  // The check of an author's sentences is a function for editors, with words of its own.
  'evidence-chart': /src\/(?!words\/)/,
};

/** Tables whose keys or entries are codes. */
const TABLES = ['ISSUES', 'FIGURE_ISSUES', 'TABLE_CODES', 'ERROR_CODES', 'MESSAGES'];

const CODE = /^[a-z]+(?:-[a-z]+)*$/;

interface Found {
  readonly code: string;
  readonly file: string;
}

const sources: readonly { folder: string; file: string; tree: ts.SourceFile }[] = FOLDERS.flatMap((folder) =>
  globSync(`${folder}/src/**/*.ts`, { cwd: packages.pathname })
    .filter((file) => (SPEAKING[folder]?.test(file) ?? true) && !file.includes('/strings/'))
    .map((file) => {
      const text = readFileSync(new URL(file, packages), 'utf8');
      return { folder, file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
    }),
);

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** Functions of a package that take a `code`: by name, at which place. */
function takers(folder: string): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { tree } of sources.filter((one) => one.folder === folder))
    walk(tree, (node) => {
      if (!ts.isFunctionLike(node)) return;
      const at = node.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === 'code');
      const name =
        node.name ??
        (ts.isVariableDeclaration(node.parent) || ts.isTypeAliasDeclaration(node.parent)
          ? node.parent.name
          : undefined);
      if (at < 0 || !name) return;
      // A type of such a function is named as its values are: `Note` and `note`.
      const key = name.getText().replace(/^[A-Z]/, (letter) => letter.toLowerCase());
      found.set(key, (found.get(key) ?? new Set()).add(at));
    });
  return found;
}

/** The texts that an expression may be; a template keeps a `*` for what is filled in. */
function texts(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')];
  if (ts.isConditionalExpression(node)) return [...texts(node.whenTrue), ...texts(node.whenFalse)];
  return [];
}

function namesOfTable({ name, initializer }: ts.VariableDeclaration): readonly string[] {
  if (!TABLES.includes(name.getText()) || !initializer) return [];
  let table: ts.Expression = initializer;
  while (ts.isAsExpression(table) || ts.isSatisfiesExpression(table)) table = table.expression;
  if (ts.isArrayLiteralExpression(table)) return table.elements.flatMap(texts);
  if (!ts.isObjectLiteralExpression(table)) return [];
  return table.properties.flatMap(({ name: key }) =>
    key && (ts.isStringLiteral(key) || ts.isIdentifier(key)) ? [key.text] : [],
  );
}

/** Every code that the sources of a package can emit. */
function emitted(folder: string): readonly Found[] {
  const takes = takers(folder);
  const found: Found[] = [];
  for (const { file, tree } of sources.filter((one) => one.folder === folder))
    walk(tree, (node) => {
      const add = (codes: readonly string[]): void =>
        void found.push(...codes.map((code) => ({ code, file })));
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'code') add(texts(node.initializer));
      if (ts.isVariableDeclaration(node)) {
        add(namesOfTable(node));
        if (['code', 'FAILED'].includes(node.name.getText()) && node.initializer)
          add(texts(node.initializer));
      }
      if (ts.isCallExpression(node))
        for (const at of takes.get(node.expression.getText()) ?? []) {
          const given = node.arguments[at];
          if (given) add(texts(given));
        }
    });
  return found.filter(({ code }) => CODE.test(code.replaceAll('*', 'x')));
}

const known = new Set(allMessages().flatMap(([, codes]) => Object.keys(codes)));

/** Values of `code` that are not issues: languages, and roles of columns. */
const OTHERS: Readonly<Record<string, readonly string[]>> = { feeds: ['codes'] };

for (const folder of FOLDERS) {
  const codes = emitted(folder).filter(({ code }) => !OTHERS[folder]?.includes(code));

  test(`every code that ${folder} can emit is explained`, () => {
    const missing = codes.filter(({ code }) => {
      const pattern = new RegExp(`^${code.replaceAll('*', '[a-z-]+')}$`);
      return ![...known].some((one) => pattern.test(one));
    });
    assert.deepEqual(missing, []);
  });
}

test('the sources are read: each kind of place at which a code is written is found', () => {
  const all = new Set(FOLDERS.flatMap(emitted).map(({ code }) => code));
  for (const code of [
    'children-missing',
    'feed-status',
    'option-link',
    'missing-*',
    'figure-no-date',
    'update-failed',
    'invalid-email',
    'data-x-order',
    'feed-cut-off',
    'vat-trap',
  ])
    assert.ok(all.has(code), code);
});

test('every explained code is written somewhere in its package or where its package is used', () => {
  const all = FOLDERS.flatMap(emitted).map(({ code }) => new RegExp(`^${code.replaceAll('*', '[a-z-]+')}$`));
  // These come from outside: a finding of the rule set's own check.
  const outside = new Set(['syntax', 'unknown-name']);
  const dead = [...known].filter((code) => !outside.has(code) && !all.some((one) => one.test(code)));
  assert.deepEqual(dead, []);
});

test('a code is explained once, and says what it means and what to do in whole sentences', () => {
  const seen = new Set<string>();
  for (const [heading, codes] of allMessages())
    for (const [code, { meaning, remedy }] of Object.entries(codes)) {
      assert.ok(!seen.has(code), `${heading}: ${code} stands twice`);
      seen.add(code);
      assert.match(code, CODE);
      for (const text of [meaning, remedy]) assert.match(text, /^[A-Zs][^]*[.”]$/, `${code}: ${text}`);
    }
});

test('the page has a place for each code', () => {
  const { code } = messagesPage('1.2.3');
  for (const one of known) assert.ok(code.includes(`id="${one}"`), one);
  assert.ok(code.includes(messagesOf('element-kit')['children-missing']?.meaning ?? 'missing'));
  assert.doesNotMatch(code, /<script/);
});
