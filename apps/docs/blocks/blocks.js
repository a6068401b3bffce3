import { createElement as h, useState } from 'react';
import manifest from '@ipec/embed/manifest.json';
import contrast from '@ipec/theme/contrast.json';

const LOCAL = 'http://localhost:4173/ipec';

function integrity(name) {
  return manifest.files[name].integrity;
}

/** The two lines and one widget, ready to paste. */
export function snippetFor(host, markup) {
  return `<link rel="stylesheet" href="${host}/theme.css"
  integrity="${integrity('theme.css')}" crossorigin="anonymous">
<script type="module" src="${host}/ipec.js"
  integrity="${integrity('ipec.js')}" crossorigin="anonymous"></script>

${markup}`;
}

/** The exact lines of a strict Content Security Policy that this host needs. */
export function cspFor(host) {
  const origin = host.startsWith('http') ? new URL(host).origin : "'self'";
  return `script-src ${origin}; style-src ${origin};
require-trusted-types-for 'script'; trusted-types lit-html;
img-src <where your pictures are>; connect-src <where your feeds are>`;
}

/** Text in which what stands between backticks is code. */
export function Words({ text }) {
  return text.split('`').map((one, index) => (index % 2 === 1 ? h('code', { key: index }, one) : one));
}

/** A field with its label above. */
export function Field({ label, children }) {
  return h('label', { className: 'doc-field' }, h('strong', null, label), children);
}

/** The snippet with a field for where the files are hosted; `choices` offers several widgets, by name. */
export function Snippet({ markup, choices }) {
  const names = Object.keys(choices ?? {});
  const [host, setHost] = useState(LOCAL);
  const [chosen, setChosen] = useState(names[0]);
  const shown = choices ? choices[chosen] : markup;
  const input = { value: host, onChange: (event) => setHost(event.target.value.replace(/\/+$/, '')) };
  const select = { value: chosen, onChange: (event) => setChosen(event.target.value) };
  return h(
    'div',
    null,
    choices &&
      h(
        Field,
        { label: 'Widget' },
        h(
          'select',
          select,
          names.map((name) => h('option', { key: name }, name)),
        ),
      ),
    h(Field, { label: 'Where you host the files' }, h('input', input)),
    h(CopyBlock, { text: snippetFor(host, shown), id: 'snippet', label: 'Snippet' }),
    h('p', null, h('strong', null, 'The lines of a strict Content Security Policy that go with it')),
    h(CopyBlock, { text: cspFor(host), id: 'csp', label: 'Content Security Policy' }),
  );
}

/** Text in a box, with a button that copies it. */
export function CopyBlock({ text, id, label = 'Text to copy' }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied.'),
      () => setSaid('Select the text and copy it.'),
    );
  return h(
    'div',
    null,
    h(
      'pre',
      { className: 'doc-code', 'data-testid': id, tabIndex: 0, role: 'region', 'aria-label': label },
      h('code', null, text),
    ),
    h('button', { type: 'button', className: 'doc-button', onClick: copy }, 'Copy'),
    ' ',
    h('span', { role: 'status' }, said),
  );
}

/** A table that scrolls by itself where it is wider than the page. */
export function Table({ head, rows, label = head.join(', ') }) {
  const cells = (tag, row) => row.map((cell, index) => h(tag, { key: index }, cell));
  return h(
    'div',
    { className: 'doc-table', tabIndex: 0, role: 'region', 'aria-label': label },
    h(
      'table',
      null,
      h('thead', null, h('tr', null, cells('th', head))),
      h(
        'tbody',
        null,
        rows.map((row, index) => h('tr', { key: index }, cells('td', row))),
      ),
    ),
  );
}

/** Every computed pair, a row each. */
export function Contrast() {
  const rows = contrast.map(({ mode, front, back, kind, ratio, required }) => [
    mode,
    kind,
    h('code', null, front),
    h('code', null, back),
    ratio.toFixed(2),
    required,
  ]);
  return h(Table, { head: ['Mode', 'Kind', 'In front', 'Behind', 'Ratio', 'Needs'], rows });
}
