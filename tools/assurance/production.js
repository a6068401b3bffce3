/**
 * What production needs, from the lock file. `npm sbom --omit dev` leaves out whatever any workspace also names as a
 * development dependency, lit among it, so the bill is cut here instead.
 */

/** @typedef {Record<string, { link?: boolean, resolved?: string, dependencies?: object, optionalDependencies?: object, peerDependencies?: object, peerDependenciesMeta?: object }>} LockPackages */

/** Where Node finds `name` from the package at `path`; null where it is not installed. @param {LockPackages} packages */
export function resolve(packages, path, name) {
  for (let folder = path; ; folder = folder.replace(/(?:^|\/)[^/]+$/, '')) {
    if (!folder.endsWith('node_modules')) {
      const candidate = `${folder}${folder ? '/' : ''}node_modules/${name}`;
      const found = packages[candidate];
      if (found) return found.link ? (found.resolved ?? candidate) : candidate;
    }
    if (folder === '') return null;
  }
}

/**
 * The paths of everything that the packages at `roots` need to run, these included.
 *
 * @param {LockPackages} packages `packages` of package-lock.json
 * @param {readonly string[]} roots
 */
export function productionOf(packages, roots) {
  const needed = new Set();
  const queue = [...roots];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (needed.has(path)) continue;
    needed.add(path);
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } =
      packages[path] ?? {};
    const peers = Object.keys(peerDependencies ?? {}).filter(
      (name) => !peerDependenciesMeta?.[name]?.optional,
    );
    const names = [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
    queue.push(...names.map((name) => resolve(packages, path, name)).filter((one) => one !== null));
  }
  return needed;
}
