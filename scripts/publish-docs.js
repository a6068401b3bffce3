/**
 * `node scripts/publish-docs.js <folder>`: puts the built docs into a folder of their version, beside those of earlier
 * releases, with the list of versions and a first page that leads to the newest. An earlier version is never touched.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = /^(\d+)\.(\d+)\.(\d+)(-.+)?$/;

/** Newest first; what is before a release stands after it. @param {readonly string[]} versions */
export function newestFirst(versions) {
  const parts = (version) => {
    const [, major, minor, patch, before] = VERSION.exec(version);
    return [Number(major), Number(minor), Number(patch), before === undefined ? 1 : 0];
  };
  return [...versions].sort((a, b) => {
    const [left, right] = [parts(a), parts(b)];
    const at = left.findIndex((part, index) => part !== right[index]);
    return at < 0 ? b.localeCompare(a) : right[at] - left[at];
  });
}

const firstPage = (newest) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>IPEC Elements</title>
<meta http-equiv="refresh" content="0; url=./${newest}/">
<p><a href="./${newest}/">IPEC Elements ${newest}</a></p>
</html>
`;

/**
 * @param {string} built the docs as they were built
 * @param {string} site the folder that is published
 * @param {string} version
 * @returns {string[]} all versions, the newest first
 * @throws {Error} where the version is none
 */
export function publishDocs(built, site, version) {
  if (!VERSION.test(version)) throw new Error(`"${version}" is not a version.`);
  rmSync(join(site, version), { recursive: true, force: true });
  cpSync(built, join(site, version), { recursive: true });
  const versions = newestFirst(readdirSync(site).filter((name) => VERSION.test(name)));
  writeFileSync(join(site, 'versions.json'), `${JSON.stringify(versions, null, 2)}\n`);
  writeFileSync(join(site, 'index.html'), firstPage(versions[0]));
  // Without it the host would leave out files that begin with an underscore.
  writeFileSync(join(site, '.nojekyll'), '');
  return versions;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const [site] = process.argv.slice(2);
  const built = join(root, 'apps/docs/dist');
  if (!site || !existsSync(built)) {
    console.error('Build first (npm run build), then: node scripts/publish-docs.js <folder>');
    process.exit(1);
  }
  const { version } = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8'));
  console.log(`Docs of ${publishDocs(built, site, version).join(', ')} in ${site}`);
}
