import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withDate } from '../../scripts/date-changelogs.js';
import { newestFirst, publishDocs } from '../../scripts/publish-docs.js';
import { withRepository } from '../../scripts/say-repository.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');

interface Metadata {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly author?: string;
  readonly keywords?: readonly string[];
  readonly files?: readonly string[];
  readonly repository?: unknown;
}

const published = globSync('packages/*/package.json', { cwd: root })
  .map((path) => JSON.parse(read(path)) as Metadata)
  .filter((one) => one.private !== true);

test('a changeset names packages that are published, because one that also names another stops `npm run version`', () => {
  const names = published.map(({ name }) => name);
  for (const path of globSync('.changeset/*.md', { cwd: root })) {
    const [, head = ''] = /^---\n([^]*?)^---$/m.exec(read(path)) ?? [];
    const named = [...head.matchAll(/^['"]([^'"]+)['"]:/gm)].map(([, name = '']) => name);
    assert.ok(named.length > 0, path);
    assert.deepEqual(
      named.filter((name) => !names.includes(name)),
      [],
      path,
    );
  }
});

test('the packages that are published are found', () => assert.ok(published.length > 10));

for (const one of published) {
  test(`${one.name} says its licence, its author, what it is about, and ships its changelog`, () => {
    assert.equal(one.license, 'MIT');
    assert.ok(read('LICENSE').includes(one.author ?? 'nobody'), 'the author holds the copyright');
    assert.ok((one.keywords ?? []).length >= 4);
    assert.deepEqual([...new Set(one.keywords)], one.keywords, 'a keyword stands once');
    assert.ok((one.files ?? []).includes('CHANGELOG.md'));
    assert.equal(one.version, published[0]?.version, 'all packages carry one version');
    assert.equal(one.repository, undefined, 'the run that publishes says it, nobody guesses it');
  });
}

test('the newest entry of a changelog gets its date, older ones and dated ones stay', () => {
  const older = '## 0.1.0\n\n### Minor Changes\n\n- first\n';
  const dated = withDate(`# @ipec/a\n\n## 0.2.0\n\n- second\n\n${older}`, '2026-11-26');
  assert.equal(dated, `# @ipec/a\n\n## 0.2.0\n\nMade on 2026-11-26.\n\n- second\n\n${older}`);
  assert.equal(withDate(dated, '2027-01-01'), dated);
  assert.equal(withDate('# @ipec/a\n', '2026-11-26'), '# @ipec/a\n');
  const prerelease = withDate('# a\n\n## 0.2.0-beta.1\n\n- b\n', '2026-11-26');
  assert.match(prerelease, /^## 0\.2\.0-beta\.1\n\nMade on 2026-11-26\.$/m);
});

test('a published package names the repository of the run, and its folder there', () => {
  const complete = withRepository({ name: 'a' }, 'https://example.org/council/elements', 'packages/a');
  assert.deepEqual(complete, {
    name: 'a',
    repository: {
      type: 'git',
      url: 'git+https://example.org/council/elements.git',
      directory: 'packages/a',
    },
    homepage: 'https://example.org/council/elements/tree/main/packages/a#readme',
    bugs: 'https://example.org/council/elements/issues',
  });
});

test('the release workflow tests first, then publishes by the public commands, with provenance', () => {
  const workflow = read('.github/workflows/release.yml');
  const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
  const at = (text: string): number => workflow.indexOf(text);
  assert.ok(at('npm test') > 0 && at('npm test') < at('changesets/action'));
  for (const command of ['version', 'release']) {
    assert.ok(workflow.includes(`npm run ${command}`));
    assert.ok(scripts[command]);
  }
  assert.match(workflow, /id-token: write/);
  assert.match(workflow, /NPM_CONFIG_PROVENANCE: true/);
  assert.match(read('.github/workflows/ci.yml'), /IPEC_REQUIRE_POSTGRES: 1/);
});

test('docs of a release stand in a folder of their version, and earlier ones stay', () => {
  const site = mkdtempSync(join(tmpdir(), 'ipec-site-'));
  const built = mkdtempSync(join(tmpdir(), 'ipec-built-'));
  writeFileSync(join(built, 'index.html'), 'first');
  publishDocs(built, site, '0.9.0');
  writeFileSync(join(built, 'index.html'), 'second');
  mkdirSync(join(site, 'assets'));
  assert.deepEqual(publishDocs(built, site, '0.10.0'), ['0.10.0', '0.9.0']);
  assert.equal(readFileSync(join(site, '0.9.0/index.html'), 'utf8'), 'first');
  assert.equal(readFileSync(join(site, '0.10.0/index.html'), 'utf8'), 'second');
  assert.match(readFileSync(join(site, 'index.html'), 'utf8'), /url=\.\/0\.10\.0\//);
  assert.deepEqual(JSON.parse(readFileSync(join(site, 'versions.json'), 'utf8')), ['0.10.0', '0.9.0']);
  assert.throws(() => publishDocs(built, site, '../0.1.0'), /is not a version/);
});

test('versions are in their order, and what comes before a release stands after it', () => {
  const order = ['1.0.0', '1.0.0-beta.1', '0.10.0', '0.9.1', '0.9.0'];
  assert.deepEqual(newestFirst(order.toReversed()), order);
});

test('the workflow publishes the docs of what it released', () => {
  const workflow = read('.github/workflows/release.yml');
  assert.ok(workflow.indexOf('node scripts/publish-docs.js') > workflow.indexOf('changesets/action'));
});
