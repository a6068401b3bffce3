import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const here = join(import.meta.dirname, 'standards');
const plugin = join(import.meta.dirname, '../dist/ipec-elements');
/** The versions are exact: a change of them is a folder of its own. */
const versions = createHash('sha256')
  .update(readFileSync(join(here, 'composer.json')))
  .digest('hex');
const tools = join(import.meta.dirname, `../../../node_modules/.cache/ipec-php-${versions.slice(0, 10)}`);

const HOW = 'apt-get install composer php-cli php-xml php-mbstring';
const hasComposer = ['php', 'composer'].every((name) => spawnSync(name, ['--version']).status === 0);
if (!hasComposer && process.env['IPEC_REQUIRE_PHP_STANDARDS'])
  throw new Error(`There is no Composer here, so the PHP was not checked. ${HOW}`);
const noComposer = hasComposer ? false : `There is no Composer here, so the PHP was not checked. ${HOW}`;

/** The checks: fetched once and kept. A registry that does not answer is asked again. Errors: what Composer said. */
function install(): void {
  const isWhole = join(tools, 'whole');
  if (existsSync(isWhole)) return;
  mkdirSync(tools, { recursive: true });
  cpSync(join(here, 'composer.json'), join(tools, 'composer.json'));
  for (let tries = 1; ; tries++) {
    const { status, stderr } = spawnSync(
      'composer',
      ['update', '--no-interaction', '--no-progress', `--working-dir=${tools}`],
      { env: { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' }, encoding: 'utf8' },
    );
    if (status === 0) break;
    if (tries === 3) throw new Error(`Composer did not fetch the checks.\n${stderr}`);
  }
  writeFileSync(isWhole, '');
}

/** Without the checks there is nothing to run: that is a skipped test with its reason, and an error where they are required. */
function whyNot(): string | false {
  if (noComposer) return noComposer;
  try {
    install();
    return false;
  } catch (error) {
    if (process.env['IPEC_REQUIRE_PHP_STANDARDS']) throw error;
    return String(error);
  }
}
const skip = whyNot();

interface Report {
  readonly files: Readonly<
    Record<string, { readonly messages: readonly { message: string; source: string; line: number }[] }>
  >;
}

test('the PHP keeps WordPress’s coding standards and runs on PHP 8.1 and newer', { skip }, () => {
  // The standards are older than PHP 8.2 and use what it calls outdated.
  const { stdout } = spawnSync(
    'php',
    [
      '-d',
      'error_reporting=22527',
      join(tools, 'vendor/bin/phpcs'),
      `--standard=${join(here, 'phpcs.xml')}`,
      '--report=json',
      '-q',
      plugin,
    ],
    { encoding: 'utf8' },
  );
  const { files } = JSON.parse(stdout.slice(stdout.indexOf('{"totals"'))) as Report;
  assert.ok(Object.keys(files).length > 15);
  const found = Object.entries(files).flatMap(([path, { messages }]) =>
    messages.map(({ message, source, line }) => `${path.slice(plugin.length)}:${line} ${source} ${message}`),
  );
  assert.deepEqual(found, []);
});

test('every call of WordPress’s functions has the right number and types', { skip }, () => {
  const config = join(tools, 'phpstan.neon');
  const stubs = join(tools, 'vendor/php-stubs/wordpress-stubs/wordpress-stubs.php');
  writeFileSync(
    config,
    `parameters:
  level: 6
  phpVersion: 80100
  paths: [${plugin}]
  scanFiles: [${stubs}, ${join(here, 'constants.php')}]
  tmpDir: ${join(tools, 'phpstan')}
  ignoreErrors: ['~^Path in require_once~']
`,
  );
  const { stdout, status } = spawnSync(
    'php',
    [
      join(tools, 'vendor/bin/phpstan'),
      'analyse',
      `--configuration=${config}`,
      '--error-format=raw',
      '--no-progress',
      '--memory-limit=1G',
    ],
    { encoding: 'utf8' },
  );
  assert.equal(stdout.trim(), '');
  assert.equal(status, 0);
});
