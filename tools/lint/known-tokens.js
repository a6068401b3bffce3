/**
 * stylelint rule `ipec/known-tokens`: every `var(--ipec-…)` names a token of the theme and carries a fallback, so that a
 * typo fails the build and an unthemed widget is fine.
 */
import stylelint from 'stylelint';
import { hostTokenNames, tokenNames } from '@ipec/theme';

const ruleName = 'ipec/known-tokens';
const messages = stylelint.utils.ruleMessages(ruleName, {
  unknown: (name) => `"${name}" is not a token of the theme`,
  bare: (name) => `"${name}" needs a fallback: var(${name}, …)`,
});
const known = new Set([...tokenNames, ...hostTokenNames]);
const USE = /var\(\s*(--ipec-[\w-]+)\s*(,)?/g;

const rule = (enabled) => (root, result) => {
  if (!enabled) return;
  root.walkDecls((node) => {
    for (const [, name, comma] of node.value.matchAll(USE)) {
      const message = !known.has(name) ? messages.unknown(name) : comma ? null : messages.bare(name);
      if (message) stylelint.utils.report({ ruleName, result, node, message, word: name });
    }
  });
};
rule.ruleName = ruleName;
rule.messages = messages;

export default stylelint.createPlugin(ruleName, rule);
