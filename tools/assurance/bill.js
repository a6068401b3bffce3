/** The bill of materials (CycloneDX, by npm) of what is published and of the join service, and everybody's licences. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productionOf } from './production.js';

/** Folders of the workspaces that leave this repository. @param {string} root */
export function shippedWorkspaces(root) {
  const folders = globSync('packages/*/package.json', { cwd: root }).map((file) =>
    file.replace(/.package\.json$/, ''),
  );
  return [...folders.sort(), 'apps/join-service'];
}

/** npm's bill of the workspaces that leave this repository, with what only their development needs. */
function wholeBill(root) {
  const workspaces = shippedWorkspaces(root).flatMap((folder) => ['--workspace', folder]);
  const { stdout, stderr, status } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', ...workspaces], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed. ${stderr}`);
  return JSON.parse(stdout);
}

/** The name of a component with its scope. */
const nameOf = ({ name, purl = '' }) => decodeURIComponent(/^pkg:npm\/(.+)@[^@]*$/.exec(purl)?.[1] ?? name);

/** `name@version` of the packages at these paths of the lock file. */
function identities(packages, paths) {
  const name = (path) => packages[path]?.name ?? path.split('node_modules/').at(-1);
  return new Set([...paths].map((path) => `${name(path)}@${packages[path]?.version}`));
}

/** @param {string} root @returns {{ bomFormat: string, components: object[], dependencies: object[] }} */
export function readBill(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const needed = identities(packages, productionOf(packages, shippedWorkspaces(root)));
  const bill = wholeBill(root);
  const components = bill.components.filter((one) => needed.has(`${nameOf(one)}@${one.version}`));
  const kept = new Set(components.map((one) => one['bom-ref']));
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
  return { ...bill, components, dependencies };
}

/** Name, version and licences of each component of a bill, in order. */
export function componentsOf({ components = [] }) {
  return components
    .map(({ version, licenses = [], ...one }) => ({
      name: nameOf(one),
      version,
      licences: licenses.map(
        ({ license, expression }) => expression ?? license?.id ?? license?.name ?? 'not stated',
      ),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The notices that travel with the built files; null where the build wrote none. @param {string} root */
export function readNotices(root) {
  const file = join(root, 'packages/embed/dist/LICENSES.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
