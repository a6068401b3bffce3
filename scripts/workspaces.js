/** The folders of the workspaces, for scripts that must run on Node 20, whose file system module has no glob. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root the repository
 * @param {readonly string[]} groups
 * @returns {string[]} such as `packages/feeds`, relative to the root
 */
export function workspaces(root, groups = ['packages', 'apps', 'tools']) {
  return groups
    .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort();
}
