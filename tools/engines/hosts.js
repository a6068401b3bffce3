/** The pages of the table of engines: every widget on every hostile host that can hold any widget. */
import { readFileSync } from 'node:fs';
import { BOXED } from '../../apps/demo-council/src/boxes.ts';
import { hostPage, HOSTS, row } from '../../apps/demo-council/src/hosts.ts';

/** What shows that a widget has drawn itself. */
const DRAWN = {
  'ipec-case-study-carousel': 'li.card',
  'ipec-community-join-form': '.submit',
  'ipec-evidence-chart': '.graphic svg',
  'ipec-key-figures': '.figure',
  'ipec-procedure-selector': '.start .primary',
  'ipec-resource-library': '.document',
};

/** The tags of all widgets. */
export const TAGS = Object.keys(DRAWN);

/** The hosts that are a page around one widget; the others are about one widget's own ways in. */
const NAMES = [
  'plain',
  'unthemed',
  'strict-csp',
  'reset',
  'bootstrap',
  'govuk',
  'wordpress',
  'rtl',
  'classic-script',
  'base-href',
  'hidden-tab',
  'narrow',
  'no-script',
];

/** The example of a widget, without the remark on its first line. */
function example(tag) {
  const file = new URL(`../../packages/${BOXED[tag]}`, import.meta.url);
  return readFileSync(file, 'utf8').replace(/<!--[^]*?-->\s*/, '');
}

/** @typedef {{ name: string, why: string }} HostName */

/** @type {readonly HostName[]} */
export const MATRIX_HOSTS = NAMES.map((name) => {
  const host = HOSTS.find((one) => one.name === name);
  if (!host?.body.includes(row))
    throw new Error(`The host ${name} has no row that another widget could replace.`);
  return { name, why: host.why };
});

/** The watcher comes first, so that it sees what happens; it is a file, so that the strictest policy allows it. */
const WATCH = '<script src="/engines/watch.js"></script>';

/** Under a narrow host the widget has 280 px, since no window of WebKit is as narrow. */
const narrow = (html) => `<div class="narrow" id="room">${html}</div>`;

/**
 * One page.
 *
 * @param {string} name a host
 * @param {string} tag a widget
 * @returns {{ html: string, headers: Record<string, string> }}
 */
export function matrixPage(name, tag) {
  const host = HOSTS.find((one) => one.name === name);
  const widget = name === 'narrow' ? narrow(example(tag)) : example(tag);
  const style = name === 'narrow' ? '<link rel="stylesheet" href="/hosts/narrow.css">' : '';
  // The strict host has a second file of the carousel beside it: what it shows is the carousel's own.
  const body = host.body.replace(row, () => widget).replace('<ipec-second-lit></ipec-second-lit>', '');
  const html = hostPage({ ...host, head: `${WATCH}${style}${host.head}`, body });
  return {
    html: html.replace('<html ', `<html data-tag="${tag}" data-drawn="${drawnBy(name, tag)}" `),
    headers: host.headers ?? {},
  };
}

/** Where no script runs, nothing is drawn and the content stays. */
const drawnBy = (name, tag) => (name === 'no-script' ? '' : DRAWN[tag]);
