import { drawCheckView, type Checked, type CheckSection } from '@ipec/element-kit/check.js';
import type { Result } from '@ipec/membership';
import type { JoinFormBase } from './join-form-base.ts';
import { optionsOf, type Options } from './options.ts';
import { readPlainForm, type PlainForm } from './source.ts';

/** The fields that are asked and those that are left out. What somebody typed is not among them. */
function fieldRows({ names, unknown, hidden, offered }: PlainForm): CheckSection {
  return {
    heading: `Fields of the page's own form: ${names.length}`,
    head: ['Name', 'Read as', 'Choices'],
    rows: [
      ...names.map((name) => [name, 'asked', offered[name]?.map(({ value }) => value).join(', ') || '–']),
      ...unknown.map((name) => [name, 'left out: not one of ours', '–']),
      ...hidden.map(([name]) => [name, 'hidden, sent along', '–']),
    ],
  };
}

function liveRows({ ok, ...rest }: Result<Options>, { action }: PlainForm): CheckSection {
  const options = 'value' in rest ? rest.value : null;
  return {
    heading: ok ? 'The form is live' : 'The form is not live',
    head: ['What', 'As read'],
    rows: options
      ? [
          ['receiver', options.receiver],
          ['action of the page’s own form', action ?? '–'],
          ['controller', options.controllers.join('; ')],
          ['privacy-href', options.privacyHref],
          ['privacy-version', options.privacyVersion],
        ]
      : [],
  };
}

/** Draws the check view of a form to join. */
export function drawCheck(root: HTMLElement, checked: Checked): void {
  const element = checked.element as JoinFormBase;
  const plain = readPlainForm(element);
  drawCheckView(root, checked, [liveRows(optionsOf(element, plain), plain), fieldRows(plain)]);
}
