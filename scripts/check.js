/** `npm run check`: types, lint, formatting, the import rules and the packages as a consumer gets them. */
import { spawnSync } from 'node:child_process';
import { build } from './build.js';
import { root } from './ensure.js';

build();

const steps = [
  ['types', 'turbo', ['run', 'types', '--output-logs=errors-only']],
  ['lint and import rules', 'eslint', ['--config', 'tools/lint/eslint.config.js', '--max-warnings=0', '.']],
  [
    'import cycles',
    'depcruise',
    ['--config', 'tools/lint/cycles.config.cjs', 'packages', 'apps', 'tools', 'scripts'],
  ],
  [
    'unused exports and undeclared dependencies',
    'knip',
    ['--no-progress', '--config', 'tools/lint/knip.json'],
  ],
  [
    'sizes',
    'node',
    ['--conditions=@ipec/source', '--test', '--test-reporter=dot', 'packages/embed/test/dist.test.ts'],
  ],
  [
    'styles',
    'stylelint',
    [
      '--config',
      'tools/lint/stylelint.config.js',
      '{packages,apps}/*/{src,public,site}/**/*.{css,styles.ts}',
    ],
  ],
  ['formatting', 'prettier', ['--check', '--log-level=warn', '.']],
  ['packages', 'turbo', ['run', 'package', '--output-logs=errors-only']],
];

const failed = steps.filter(([name, command, args]) => {
  console.log(`== ${name}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status !== 0;
});

if (failed.length > 0) {
  console.error(`Failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
console.log('All checks passed.');
