import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { roomRules } from './rooms.js';

const templateSafety = [
  {
    selector: 'Identifier[name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeStatic)$/]',
    message: 'A strict CSP or Trusted Types host blocks this, and it would let a feed write markup.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Write the DOM through a Lit template only.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict CSP blocks style attributes: use a class.',
  },
];

/** A language is a row in @ipec/common and a folder of words: a comparison with its code is a second list of languages. */
const languageCodes = [
  {
    selector:
      ':matches(BinaryExpression[operator=/^[!=]==?$/], SwitchCase) > Literal[value=/^(en|cy)(-GB)?$/]',
    message: 'No code compares with a language: put what differs into the words of each language.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(startsWith|endsWith|includes)$/] > Literal[value=/^(en|cy)(-GB)?$/]',
    message: 'No code compares with a language: put what differs into the words of each language.',
  },
];

export default [
  {
    ignores: [
      '**/dist/**',
      '**/storybook-static/**',
      '**/node_modules/**',
      '**/vendor/**',
      '**/.turbo/**',
      '**/test-results/**',
    ],
  },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.{ts,js,mjs}'] })),
  {
    files: ['**/*.{ts,js,mjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-warning-comments': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...languageCodes],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ...wc.configs['flat/best-practice'],
  },
  {
    files: ['packages/*/src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    settings: { litHtmlSources: true },
    rules: {
      ...litA11y.configs.recommended.rules,
      // An unstyled list loses its semantics in WebKit, so role="list" is not redundant there.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-syntax': ['error', ...templateSafety, ...languageCodes],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'wc/guard-super-call': 'off',
    },
  },
  {
    // These run before anything is installed, so on the machine's own Node, which may be the oldest that we support.
    files: ['scripts/**', 'tools/browser/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'node:fs', importNames: ['globSync', 'glob'], message: 'Node 20 does not have it.' },
          ],
        },
      ],
    },
  },
  {
    // Tables of rules and of words: data, a row each.
    files: ['packages/procedures/src/{rules,text}/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Loops over long arrays by an index that the loop itself bounds, which noUncheckedIndexedAccess cannot see.
    files: ['packages/indicators/**', 'packages/feeds/src/table/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  ...roomRules,
  {
    files: ['packages/*/test/dom/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@web/test-runner-commands',
          importNames: ['compareSnapshot', 'saveSnapshot'],
          message: 'It passes where the snapshot is missing: use @ipec/test-kit/compare-snapshot.ts.',
        },
      ],
    },
  },
  {
    files: ['**/test/**', '**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
];
