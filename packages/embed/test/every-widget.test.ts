import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { WIDGETS } from '../build/widgets.ts';
import { FORMS } from '../src/builder/form/forms.ts';

const packages = join(import.meta.dirname, '../..');
const { devDependencies } = JSON.parse(readFileSync(join(packages, 'embed/package.json'), 'utf8')) as {
  devDependencies: Readonly<Record<string, string>>;
};

for (const { name, entry, example } of WIDGETS) {
  test(`${name} is a dependency, so that it is built before it is delivered`, () => {
    const owner = entry.split('/').slice(0, 2).join('/');
    assert.ok(devDependencies[owner], `Add ${owner} to the devDependencies of packages/embed/package.json.`);
  });

  test(`${name} has an example for its frame, and one for the builder with a form of its content`, () => {
    for (const file of ['frame', example]) {
      const path = `${name}/examples/${file}.html`;
      assert.ok(existsSync(join(packages, path)), `packages/${path}`);
    }
    assert.ok(Object.hasOwn(FORMS, name), `Add ${name} to packages/embed/src/builder/form/forms.ts.`);
  });
}
