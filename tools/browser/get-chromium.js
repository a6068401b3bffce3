/**
 * Gets a Chromium where the machine has none, so that `npm test` needs nothing else typed: Playwright's own download,
 * else a Chromium that comes inside an npm package, else the system's package manager. Each way says one line first.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './find-browser.js';

/** The release of the npm package that carries a Chromium for Linux on x64. */
const PACKAGE = '@sparticuz/chromium@153.0.0';

/** Minutes until a way is given up. */
const PATIENCE = 5;

/** Runs a command; true where it ended well. */
function tries(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: 'ignore', timeout: PATIENCE * 60_000, ...options });
  return status === 0;
}

/** Playwright's download, for every system that it knows. */
function fromPlaywright(root) {
  console.log('No Chromium was found: Playwright downloads one…');
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  if (!tries(process.execPath, [cli, 'install', 'chromium'])) return undefined;
  const { stdout } = spawnSync(
    process.execPath,
    ['-e', 'console.log(require("playwright-core").chromium.executablePath())'],
    { cwd: root, encoding: 'utf8' },
  );
  const path = stdout.trim();
  return tries(path, ['--version']) ? path : undefined;
}

/** Where the package's Chromium lacks a library of the system, it brings its own beside it. */
async function unpack(folder) {
  const home = join(folder, 'node_modules/@sparticuz/chromium');
  const load = (file) => import(pathToFileURL(join(home, 'build', file)).href);
  const [{ default: chromium }, { inflate }] = [await load('index.js'), await load('lambdafs.js')];
  const executable = await chromium.executablePath();
  const libraries = await inflate(join(home, 'bin/al2023.tar.br'));
  const fonts = await inflate(join(home, 'bin/fonts.tar.br'));
  return { executable, libraries: join(libraries, 'lib'), fonts };
}

function hasFonts() {
  const { stdout, status } = spawnSync('fc-list', [], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** A Chromium inside an npm package, started by a small script that sets what it needs. */
async function fromPackage(root) {
  if (platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log(`No Chromium was found: npm brings one (${PACKAGE}, 75 MB)…`);
  const folder = join(root, 'node_modules/.cache/ipec-chromium');
  mkdirSync(folder, { recursive: true });
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, PACKAGE];
  if (!tries('npm', install, { cwd: folder })) return undefined;
  const { executable, libraries, fonts } = await unpack(folder);
  const lacks = !tries(executable, ['--version']);
  const script = [
    '#!/bin/sh',
    ...(lacks ? [`export LD_LIBRARY_PATH="${libraries}"`] : []),
    ...(hasFonts() ? [] : [`export FONTCONFIG_PATH="${fonts}"`]),
    `exec "${executable}" --no-zygote "$@"`,
    '',
  ];
  const path = join(folder, 'chromium');
  writeFileSync(path, script.join('\n'));
  chmodSync(path, 0o755);
  return tries(path, ['--version']) ? path : undefined;
}

/** The system's packages, where this process may install them. */
function fromSystem() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No Chromium was found: apt-get installs one…');
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  const names = ['chromium', 'fontconfig', 'fonts-dejavu-core', 'fonts-liberation'];
  tries('apt-get', ['update', '-qq'], options);
  return tries('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options)
    ? findBrowser('chromium')
    : undefined;
}

/** The one that an earlier run brought. */
function brought(root) {
  const path = join(root, 'node_modules/.cache/ipec-chromium/chromium');
  return existsSync(path) && tries(path, ['--version']) ? path : undefined;
}

/**
 * The path of a Chromium: the machine's, or one that is brought now. Sets CHROMIUM_PATH for the processes that follow.
 *
 * @param {string} root the folder with node_modules
 * @returns {Promise<string>}
 * @throws {Error} one line that says how to get one, where every way failed
 */
export async function getChromium(root) {
  try {
    return findBrowser('chromium');
  } catch (error) {
    const path = brought(root) ?? fromPlaywright(root) ?? (await fromPackage(root)) ?? fromSystem();
    if (!path) throw error;
    env['CHROMIUM_PATH'] = path;
    return path;
  }
}
