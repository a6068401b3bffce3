import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { banner, licencesFile } from '../build/licences.ts';
import type { Manifest } from '../build/manifest.ts';
import { releaseZip } from '../build/release-zip.ts';

const dist = new URL('../dist/', import.meta.url);
const packages = new URL('../../', import.meta.url);
const read = (path: string, base = dist): string => readFileSync(new URL(path, base), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as Manifest;
const scripts = Object.keys(manifest.files).filter((name) => name.endsWith('.js'));
const licences = read('LICENSES.txt');

for (const name of scripts) {
  test(`${name} says in a comment what it contains, and under which licences`, () => {
    const comment = /\/\*! IPEC Elements [^*]*\*\//.exec(read(name))?.[0] ?? '';
    assert.ok(comment.includes(`IPEC Elements ${manifest.version} (MIT)`), comment);
    assert.ok(comment.includes('LICENSES.txt'));
    const others = [...(comment.split('Contains ')[1] ?? '').matchAll(/([@\w/-]+ \d[\w.-]*) \(/g)].map(
      ([, one]) => one ?? '',
    );
    for (const one of others) assert.ok(licences.includes(one), one);
    if (read(name).includes('litElementVersions')) assert.match(comment, /lit-element \S+ \(BSD-3-Clause\)/);
  });
}

test('LICENSES.txt holds our licence and the text of every other', () => {
  assert.ok(licences.includes(read('LICENSE', new URL('../../../', import.meta.url)).trim()));
  assert.match(
    licences,
    /lit-html \d[^\n]*\nBSD-3-Clause\n\n[^]*Redistribution and use in source and binary forms/,
  );
});

test('a package that is in several files stands once', () => {
  const one = { name: 'a', version: '1', license: 'MIT', text: 'Words.' };
  assert.equal(licencesFile('Own', [one, one]).split('Words.').length, 2);
  assert.equal(banner('1.0.0', []), '/*! IPEC Elements 1.0.0 (MIT). Licences: LICENSES.txt */\n');
});

for (const path of globSync('*/package.json', { cwd: packages.pathname })) {
  const { name, description } = JSON.parse(read(path, packages)) as { name: string; description?: string };
  const folder = path.replace('package.json', '');
  test(`${name} has a licence, a README and a description of its own`, () => {
    assert.equal(read(`${folder}LICENSE`, packages), read('LICENSE', new URL('../../../', import.meta.url)));
    const readme = read(`${folder}README.md`, packages);
    assert.match(readme, /^# /);
    assert.ok(readme.length > 300, 'it is too short to be of use');
    assert.ok((description ?? '').length > 20);
  });
}

test('the archive holds every file under its version, and is the same in every build', () => {
  const zip = readFileSync(new URL(`ipec-elements-${manifest.version}.zip`, dist));
  const entries = unzipSync(zip);
  const names = [...Object.keys(manifest.files), 'manifest.json'].map((one) => `${manifest.version}/${one}`);
  assert.deepEqual(Object.keys(entries).sort(), names.sort());
  const text = new TextDecoder().decode(entries[`${manifest.version}/ipec.js`]);
  assert.equal(text, read('ipec.js'));
  const files = [
    { name: 'b', code: '2' },
    { name: 'a', code: '1' },
  ];
  assert.deepEqual(releaseZip('1.0.0', files), releaseZip('1.0.0', [...files].reverse()));
});
