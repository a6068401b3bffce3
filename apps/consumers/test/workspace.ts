import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const app = join(import.meta.dirname, '..');
const root = join(app, '../..');

/** The widgets that the projects use; what they depend on of ours is packed with them. */
const USED = ['case-study-carousel', 'community-join-form', 'evidence-chart', 'procedure-selector'];

/** A folder that holds the projects, and `node_modules` with our packages as they are packed and all others linked. */
export interface Workspace {
  readonly folder: string;
  /** Runs a command of an installed package in a project; resolves to its output, rejects with it where it fails. */
  readonly command: (project: string, bin: string, args: readonly string[]) => Promise<string>;
  readonly remove: () => Promise<void>;
}

interface PackageJson {
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function withDependencies(
  names: readonly string[],
  found = new Set<string>(),
): Promise<ReadonlySet<string>> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    const text = await readFile(join(root, 'packages', name, 'package.json'), 'utf8');
    const { dependencies = {} } = JSON.parse(text) as PackageJson;
    const ours = Object.keys(dependencies).filter((one) => one.startsWith('@ipec/'));
    await withDependencies(
      ours.map((one) => one.slice('@ipec/'.length)),
      found,
    );
  }
  return found;
}

async function unpack(name: string, folder: string): Promise<void> {
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: join(root, 'packages', name),
  });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  const into = join(folder, 'node_modules/@ipec', name);
  await mkdir(into, { recursive: true });
  await run('tar', ['xzf', join(folder, filename), '-C', into, '--strip-components=1']);
}

/** Links every installed package but ours. */
async function linkAll(from: string, to: string): Promise<void> {
  for (const name of await readdir(from).catch(() => [])) {
    if (name === '@ipec' || (name.startsWith('.') && name !== '.bin')) continue;
    await rm(join(to, name), { force: true, recursive: true });
    await symlink(join(from, name), join(to, name));
  }
}

export async function createWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'ipec-consumers-'));
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  await linkAll(join(root, 'node_modules'), modules);
  await linkAll(join(app, 'node_modules'), modules);
  await Promise.all([...(await withDependencies(USED))].map((name) => unpack(name, folder)));
  await cp(join(app, 'projects'), folder, { recursive: true });
  const command: Workspace['command'] = async (project, bin, args) => {
    const path = [join(app, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env['PATH']].join(
      ':',
    );
    const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '' };
    try {
      return (await run(bin, args, { cwd: join(folder, project), env, timeout: 120_000 })).stdout;
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`${bin} ${args.join(' ')} failed in ${project}:\n${stdout}\n${stderr}`);
    }
  };
  return { folder, command, remove: () => rm(folder, { recursive: true, force: true }) };
}
