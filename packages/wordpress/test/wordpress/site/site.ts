import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const here = import.meta.dirname;
const packageRoot = join(here, '../../..');
const cache = join(packageRoot, '../../node_modules/.cache/ipec-wordpress');

/** The PHP extensions that WordPress and its SQLite drop-in need here. */
const EXTENSIONS = ['pdo_sqlite', 'dom', 'mbstring', 'gd'];

/** How to get what is missing: Debian's packages. */
const HOW = 'apt-get install php-cli php-sqlite3 php-xml php-mbstring php-gd php-curl php-intl unzip';

/** The npm package that carries WordPress's SQLite drop-in, and the SHA-512 of its archive. */
const DROP_IN = {
  name: '@wp-playground/cli@3.1.56',
  file: 'wp-playground-cli-3.1.56.tgz',
  sha512:
    '253c65e9d8cf10cd98458cffc3e054a32a02be14861c88ea322e1f315d5bf28d543cdbd96ad2da4bba29a39ed4b2b544957adf759c2f8ba22ec92e0bb30531f5',
};

/** Why the tests on a real WordPress cannot run here; undefined where they can. */
export function missingForWordPress(): string | undefined {
  const { stdout, status } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  if (status !== 0) return `There is no PHP here, so WordPress was not tried. ${HOW}`;
  const modules = stdout.toLowerCase().split('\n');
  const missing = EXTENSIONS.filter((name) => !modules.includes(name));
  if (missing.length > 0) return `PHP lacks ${missing.join(', ')}, so WordPress was not tried. ${HOW}`;
  if (spawnSync('dpkg-deb', ['--version']).status !== 0)
    return 'WordPress is taken from Debian packages, and this system has no dpkg-deb, so it was not tried.';
  return undefined;
}

/** The archive of the drop-in, fetched once and kept. It takes its place when it is whole: another test file may look for it. */
function dropInArchive(): string {
  const archive = join(cache, DROP_IN.file);
  if (!existsSync(archive)) {
    const fresh = mkdtempSync(join(cache, 'fresh-'));
    execFileSync('npm', ['pack', DROP_IN.name, '--silent', '--pack-destination', fresh], { stdio: 'ignore' });
    renameSync(join(fresh, DROP_IN.file), archive);
    rmSync(fresh, { recursive: true });
  }
  const hash = createHash('sha512').update(readFileSync(archive)).digest('hex');
  if (hash === DROP_IN.sha512) return archive;
  rmSync(archive);
  throw new Error(`${DROP_IN.file} is not the archive that was reviewed: its SHA-512 is ${hash}.`);
}

/** Puts the drop-in into a folder of plug-ins. It is unpacked in a folder of its own, as another test file may do the same. */
function unpackDropIn(plugins: string): void {
  const fresh = mkdtempSync(join(cache, 'fresh-'));
  const zip = 'package/sqlite-database-integration.zip';
  execFileSync('tar', ['xzf', dropInArchive(), '-C', fresh, zip]);
  execFileSync('unzip', ['-qo', join(fresh, zip), '-d', plugins]);
  rmSync(fresh, { recursive: true });
}

/** The files of a WordPress, with the drop-in: fetched once and kept. */
function wordpressFiles(suite: string): string {
  const folder = join(cache, suite);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'fresh-'));
  execFileSync(join(here, 'fetch-wordpress.sh'), [suite, fresh], { stdio: ['ignore', 'ignore', 'inherit'] });
  const plugins = join(fresh, 'wp-content/plugins');
  unpackDropIn(plugins);
  const [unpacked = ''] = execFileSync('sh', ['-c', `ls -d ${plugins}/*sqlite-database-integration*`], {
    encoding: 'utf8',
  }).split('\n');
  const integration = join(plugins, 'sqlite-database-integration');
  if (unpacked !== integration) renameSync(unpacked, integration);
  const copy = readFileSync(join(integration, 'db.copy'), 'utf8')
    .replaceAll("'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", "__DIR__ . '/plugins/sqlite-database-integration'")
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(fresh, 'wp-content/db.php'), copy);
  // Two test files may have fetched at once: the first to be ready is kept.
  if (existsSync(folder)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, folder);
  return folder;
}

/** The same, installed: made once for each version of WordPress and of install.php, because an installation takes seconds. */
function installedFiles(suite: string): {
  readonly folder: string;
  readonly facts: WordPress['facts'];
} {
  const version = createHash('sha256')
    .update(readFileSync(join(here, 'install.php')))
    .update(readFileSync(join(here, 'wp-config.php')))
    .digest('hex');
  const folder = join(cache, `${suite}-${version.slice(0, 10)}`);
  if (!existsSync(folder)) {
    const files = wordpressFiles(suite);
    const fresh = mkdtempSync(join(cache, 'fresh-'));
    copyLinked(files, join(fresh, 'site'));
    cpSync(join(here, 'wp-config.php'), join(fresh, 'site/wp-config.php'));
    const facts = execFileSync('php', [join(here, 'install.php'), join(fresh, 'site')], { encoding: 'utf8' });
    writeFileSync(join(fresh, 'facts.json'), facts);
    // Two test files may have installed at once: the first to be ready is kept.
    if (existsSync(folder)) rmSync(fresh, { recursive: true });
    else renameSync(fresh, folder);
  }
  return {
    folder: join(folder, 'site'),
    facts: JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as WordPress['facts'],
  };
}

/** A copy that shares the files' bytes: WordPress does not write into its own files. */
function copyLinked(from: string, to: string): void {
  execFileSync('cp', ['-al', from, to]);
}

/** A copy of a folder in the place of one that shares its bytes. */
function copyAnew(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * PHP's own server over a folder. Another program may take the free port first: then PHP ends, and another port is tried.
 * A file that only this folder has shows whose answer it is.
 */
async function serve(folder: string): Promise<{ readonly port: number; readonly php: ChildProcess }> {
  const own = randomUUID();
  writeFileSync(join(folder, 'own.txt'), own);
  for (;;) {
    const port = await freePort();
    const php = spawn('php', ['-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`, '-t', folder], {
      env: environment(port),
      stdio: 'ignore',
      detached: true,
    });
    while (php.exitCode === null) {
      const answer = await fetch(`http://127.0.0.1:${port}/own.txt`).then(
        (response) => response.text(),
        () => undefined,
      );
      if (answer === own) return { port, php };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

const environment = (port: number): NodeJS.ProcessEnv => ({
  ...process.env,
  IPEC_WP_PORT: String(port),
  PHP_CLI_SERVER_WORKERS: '4',
});

/** A WordPress that runs, with the built plug-in active. */
export interface WordPress {
  readonly url: string;
  readonly folder: string;
  readonly facts: { readonly wordpress: string; readonly php: string; readonly theme: string };
  /** Runs PHP inside WordPress as a user and gives what it returns. */
  readonly run: (user: string, php: string) => unknown;
  /** Every PHP notice, warning and error that names a file of ours. */
  readonly notices: () => readonly string[];
  readonly mails: () => readonly {
    readonly to: string;
    readonly subject: string;
    readonly message: string;
  }[];
  readonly stop: () => void;
}

export interface StartOptions {
  /** A suite of Debian: `trixie` has WordPress 6.8, `sid` the newest. */
  readonly suite?: string;
  readonly isNetwork?: boolean;
}

/** Serves a WordPress of its own in a folder of its own, with the built plug-in active. */
export async function startWordPress({
  suite = process.env['WORDPRESS'] ?? 'trixie',
  isNetwork = false,
}: StartOptions = {}): Promise<WordPress> {
  const installed = installedFiles(suite);
  // Beside the cache, because links do not reach into another file system.
  const folder = join(mkdtempSync(join(cache, 'site-')), 'site');
  copyLinked(installed.folder, folder);
  for (const own of ['wp-content/database', 'wp-content/uploads', 'wp-content/mu-plugins'])
    copyAnew(join(installed.folder, own), join(folder, own));
  copyAnew(join(packageRoot, 'dist/ipec-elements'), join(folder, 'wp-content/plugins/ipec-elements'));
  copyAnew(join(here, 'classic'), join(folder, 'wp-content/themes/classic'));
  cpSync(join(here, 'mu-plugin.php'), join(folder, 'wp-content/mu-plugins/tests.php'));
  // What is written by adding to a file must not be shared.
  for (const own of ['debug.log', 'wp-content/test-mails.ndjson']) rmSync(join(folder, own), { force: true });
  const { port, php } = await serve(folder);
  const env = environment(port);
  if (isNetwork) {
    execFileSync('php', [join(here, 'network.php'), folder], { env });
    writeFileSync(join(folder, 'network'), '');
    execFileSync('php', [join(here, 'network-sites.php'), folder], { env });
  }
  const read = (name: string): string =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
  return {
    url: `http://127.0.0.1:${port}`,
    folder,
    facts: installed.facts,
    run: (user, code) => {
      const output = execFileSync('php', [join(here, 'run.php'), folder, user], {
        input: code,
        encoding: 'utf8',
        env,
      });
      return output === '' ? undefined : (JSON.parse(output) as unknown);
    },
    notices: () =>
      read('debug.log')
        .split('\n')
        .filter((line) => line.includes('ipec-elements')),
    mails: () =>
      read('wp-content/test-mails.ndjson')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { to: string; subject: string; message: string }),
    stop: () => {
      // The server's workers are its children: the whole group ends.
      if (php.pid) process.kill(-php.pid, 'SIGTERM');
      rmSync(join(folder, '..'), { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
