import { DEFAULT_LANGUAGE } from '@ipec/common';
import { withRules, writeRules } from '../../../tools/light-dom/written-rules.ts';
import { labels, type Labels } from '../src/strings/labels.ts';

/** A text as CSS writes it. */
function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}: '`;
}

function rule([language, { outcome, route }]: readonly [string, Labels]): string {
  const suffix = language === DEFAULT_LANGUAGE ? '' : `:lang(${language})`;
  return `ipec-case-study-carousel${suffix} {
  --_outcome-label: ${quoted(outcome)};
  --_route-label: ${quoted(route)};
}`;
}

/** The style sheet of the page with the labels of every language in it. */
export function withLabels(css: string, of: Readonly<Record<string, Labels>>): string {
  return withRules(css, 'strings/labels.ts', Object.entries(of).map(rule).join('\n\n'));
}

if (import.meta.main)
  writeRules(new URL('../src/light-dom.css', import.meta.url), (css) => withLabels(css, labels));
