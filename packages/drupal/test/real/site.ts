/** A real Drupal for the tests: a copy of a code base that whoever runs them gives, installed with SQLite. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHost } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';

const here = import.meta.dirname;
const dist = join(here, '../../dist/ipec_elements');
const embed = join(here, '../../../embed');

/** The folder of a Drupal's index.php, in a project with its vendor folder; it stays as it is. */
const docroot = process.env['IPEC_DRUPAL'];

/** Why these tests cannot run here; undefined where they can. */
export const missingForDrupal =
  docroot && existsSync(join(docroot, 'core/lib/Drupal.php'))
    ? undefined
    : 'Drupal was not tried: Composer served no drupal/core. Set IPEC_DRUPAL to the web folder of a Drupal 10.3 or newer.';

/** What setup.php made. */
export interface Made {
  readonly drupal: string;
  readonly themes: readonly string[];
  readonly paths: Readonly<Record<'blocks' | 'file' | 'view' | 'media', string>> & {
    readonly texts: Readonly<Record<string, string>>;
    readonly paragraph?: string;
  };
  readonly mediaProblems: readonly string[];
  readonly configProblems: readonly string[];
}

/** A Drupal that runs. */
export interface Drupal {
  readonly url: string;
  readonly made: Made;
  /** Runs PHP inside Drupal. */
  readonly run: (code: string) => string;
  readonly stop: () => void;
}

/** What is made in the site. */
export interface Content {
  readonly texts: Readonly<Record<string, string>>;
  readonly blocks: Readonly<Record<string, { readonly attributes: object; readonly content: string }>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The built files on a host of their own: a frame without an origin may read them. */
async function hostFiles(folder: string): Promise<{ readonly address: string; readonly stop: () => void }> {
  cpSync(join(embed, 'dist'), folder, { recursive: true });
  const server = createHost((request, response) => {
    const file = join(folder, new URL(request.url ?? '', 'http://localhost').pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  execFileSync(process.execPath, [join(embed, 'bin/ipec-embed.js'), 'site', `${address}/`, folder]);
  return { address, stop: () => void server.close() };
}

/** What a command prints. */
async function output(command: string, parameters: readonly string[], input: string): Promise<string> {
  const child = spawn(command, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) text += String(chunk);
  return text;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Installs a copy, makes the content and serves it. */
export async function startDrupal(content: Content): Promise<Drupal> {
  const given = docroot ?? '';
  const work = mkdtempSync(join(tmpdir(), 'ipec-drupal-'));
  const project = join(work, 'project');
  execFileSync('cp', ['-a', dirname(given), project]);
  const web = join(project, basename(given));
  for (const name of ['sites/default/files', 'sites/default/settings.php', 'modules/ipec_elements'])
    execFileSync('sh', ['-c', 'chmod -R u+w "$(dirname "$1")"; rm -rf "$1"', 'sh', join(web, name)]);
  cpSync(dist, join(web, 'modules/ipec_elements'), { recursive: true });
  const host = await hostFiles(join(work, 'ipec'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const php = ['-d', 'memory_limit=1G', '-d', 'zend.assertions=1'];
  execFileSync(
    'php',
    [...php, 'core/scripts/drupal', 'install', 'standard', '--no-interaction', '--site-name=Eastmere'],
    { cwd: web, stdio: 'ignore' },
  );
  const server = spawn('php', [...php, '-S', `127.0.0.1:${port}`, '-t', web, join(web, '.ht.router.php')], {
    cwd: web,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  // Not at once: Drupal asks the host, which this process serves.
  const input = JSON.stringify({ url: `${url}/`, host: host.address, ...content });
  const made = JSON.parse(await output('php', [...php, join(here, 'setup.php'), web], input)) as Made;
  return {
    url,
    made,
    run: (code) =>
      execFileSync('php', [...php, join(here, 'run.php'), web, url], { input: code, encoding: 'utf8' }),
    stop: () => {
      host.stop();
      if (server.pid) process.kill(-server.pid, 'SIGTERM');
      rmSync(work, { recursive: true, force: true });
    },
  };
}
