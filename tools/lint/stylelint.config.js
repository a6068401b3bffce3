import knownTokens from './known-tokens.js';

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  plugins: [knownTokens],
  overrides: [{ files: ['**/*.ts'], customSyntax: 'postcss-lit' }],
  rules: {
    'ipec/known-tokens': true,
    // Private properties are --_name.
    'custom-property-pattern': null,
    'no-descending-specificity': null,
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['target-current'] }],
  },
};
