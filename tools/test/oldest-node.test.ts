import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/**
 * What npm starts runs on the machine's own Node until the dependencies are there: on the oldest that we support. Its
 * modules may therefore use nothing that came later.
 */
const scripts = fileURLToPath(new URL('../../scripts/', import.meta.url));
const browser = fileURLToPath(new URL('../browser/', import.meta.url));

/** What Node 20 lacks, of what is easily reached for. */
const LATER =
  /\b(?:globSync|import\.meta\.main|Promise\.withResolvers|Promise\.try|(?:Map|Object)\.groupBy|Array\.fromAsync|RegExp\.escape|Iterator\.from|findPackageJSON|stripTypeScriptTypes)\b|\.(?:isSubsetOf|union|intersection|difference)\(|\bfrom 'node:sqlite'|\busing\s+\w+\s*=/;

const modules = [scripts, browser].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => folder + name),
);

test('the scripts are found', () => assert.ok(modules.length > 15));

for (const file of modules) {
  test(`${file.slice(file.lastIndexOf('/') + 1)} uses nothing that Node 20 lacks`, () => {
    const [found] = LATER.exec(readFileSync(file, 'utf8')) ?? [];
    assert.equal(found, undefined);
  });
}

test('what the scripts import before the dependencies are there is Node’s or a file of their own', () => {
  // These are started by hand, with the dependencies in place.
  const later = new Set(['serve-docs.js']);
  for (const file of modules.filter((one) => one.startsWith(scripts))) {
    if (later.has(file.slice(scripts.length))) continue;
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/^import [^;]*?'([^']+)';$/gms))
      assert.match(from ?? '', /^(?:node:|\.\/)/, file);
  }
});
