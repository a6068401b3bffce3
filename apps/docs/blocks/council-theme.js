import { createElement as h, useEffect, useMemo, useRef, useState } from 'react';
import { signedCertificate, themeFromBrand } from '@ipec/theme';
import '@ipec/case-study-carousel/define.js';
import '@ipec/community-join-form/define.js';
import '@ipec/evidence-chart/define.js';
import '@ipec/key-figures/define.js';
import '@ipec/procedure-selector/define.js';
import '@ipec/resource-library/define.js';
import { CopyBlock, Field, Table } from './blocks.js';
import { draw, examplesOf } from './examples.js';
import { coloursOfLogo } from './logo-colours.js';
import { TAKE_AWAY } from './take-away.js';

const MODES = {
  light: 'light',
  dark: 'dark',
  'more-contrast-light': 'more contrast, light',
  'more-contrast-dark': 'more contrast, dark',
  print: 'print',
};
const PREVIEW = [
  ['procedure-selector', 'selector'],
  ['evidence-chart', 'chart-stacked'],
  ['key-figures', 'figures'],
  ['case-study-carousel', 'carousel'],
  ['resource-library', 'library'],
  ['community-join-form', 'join-short'],
];

function Swatch({ colour }) {
  return h(
    'span',
    null,
    h('span', { className: 'doc-swatch', style: { background: colour } }),
    h('code', null, colour),
  );
}

/** What was moved and why, in a sentence for each mode. */
function Changes({ theme }) {
  if (theme.changes.length === 0)
    return h('p', null, 'Your colour is used as it is, in every mode: it meets every ratio.');
  return h(
    'ul',
    { 'data-testid': 'changes' },
    theme.changes.map(({ mode, from, to, ratio, required }) =>
      h(
        'li',
        { key: mode },
        `In ${MODES[mode]}: as text, `,
        h(Swatch, { colour: from }),
        ` reaches ${ratio.toFixed(2)}:1, and ${required}:1 is needed. Its lightness was moved by as little as that takes, to `,
        h(Swatch, { colour: to }),
        '. The hue is yours.',
      ),
    ),
  );
}

/** Every pair of one mode. */
function Pairs({ theme, mode }) {
  const colour = (name) => theme.overrides[mode][name];
  const cell = (name) =>
    h(
      'span',
      null,
      h('span', { className: 'doc-swatch', style: { background: `var(--pair-${name})` } }),
      h('code', null, name.replace('color-', '')),
    );
  const rows = theme.pairs
    .filter((pair) => pair.mode === mode)
    .map(({ front, back, kind, ratio, required, passes }) => [
      cell(front),
      cell(back),
      kind,
      `${ratio.toFixed(2)}:1`,
      `${required}:1`,
      passes ? 'meets it' : 'misses it',
      colour(front) || colour(back) ? 'yours' : 'the theme’s own',
    ]);
  return h(Table, {
    label: `Pairs in ${MODES[mode]}`,
    head: ['In front', 'Behind', 'Kind', 'Ratio', 'Needs', 'Result', 'Colours'],
    rows,
  });
}

/** The colours of a mode as properties, for the swatches of its table. */
function pairColours(theme, mode, base) {
  const all = { ...base[mode], ...theme.overrides[mode] };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`--pair-${name}`, value]));
}

/** All widgets, in the theme. */
function Preview({ input, colours }) {
  const box = useRef(null);
  const css = useMemo(() => {
    const made = themeFromBrand(input, { selector: '.doc-preview' });
    return made.ok ? made.value.css : '';
  }, [input]);
  useEffect(() => {
    const drawn = PREVIEW.map(([widget, name]) =>
      draw(examplesOf(widget).find((one) => one.name === name).html),
    );
    box.current.replaceChildren(...drawn);
  }, []);
  return h(
    'div',
    { className: 'sb-unstyled' },
    h('style', null, css),
    h('div', {
      className: 'doc-preview',
      ref: box,
      style: { colorScheme: colours },
      'data-testid': 'preview',
    }),
  );
}

function save(text, type, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The theme as files, and the certificate. */
function TakeAway({ theme }) {
  const [format, setFormat] = useState('CSS');
  const [said, setSaid] = useState('');
  const { file, type, make, then } = TAKE_AWAY[format];
  const text = make(theme);
  const certify = async () => {
    if (!globalThis.crypto?.subtle) {
      setSaid('This browser signs only on https or on this machine.');
      return;
    }
    const signed = await signedCertificate(theme, (bytes) => crypto.subtle.digest('SHA-256', bytes));
    save(`${JSON.stringify(signed, null, 2)}\n`, 'application/json', 'ipec-contrast-certificate.json');
    setSaid(`Signed: SHA-256 ${signed.sha256}`);
  };
  const options = Object.keys(TAKE_AWAY).map((name) => h('option', { key: name }, name));
  return h(
    'div',
    null,
    h(
      Field,
      { label: 'Take it away as' },
      h('select', { value: format, onChange: (event) => setFormat(event.target.value) }, options),
    ),
    h('p', null, then),
    h(CopyBlock, { text, id: 'theme', label: format }),
    ' ',
    h(
      'button',
      { type: 'button', className: 'doc-button', onClick: () => save(text, type, file) },
      `Download ${file}`,
    ),
    h('h3', null, 'Certificate'),
    h(
      'p',
      null,
      'It holds every pair with its ratio, what was adjusted, and the CSS that it speaks of. The SHA-256 is of its other members, as JSON without white space.',
    ),
    h('button', { type: 'button', className: 'doc-button', onClick: certify }, 'Download the certificate'),
    ' ',
    h('span', { role: 'status' }, said),
  );
}

function Toggle({ names, chosen, choose }) {
  return Object.entries(names).map(([name, title]) => [
    h(
      'button',
      {
        key: name,
        type: 'button',
        className: 'doc-button',
        'aria-pressed': name === chosen,
        onClick: () => choose(name),
      },
      title,
    ),
    ' ',
  ]);
}

/** The opaque colour that a refusal names, as a button. */
function Nearest({ issues, choose }) {
  const [colour] = issues.flatMap(({ message }) => message.match(/#[\da-f]{6}(?=: write that)/) ?? []);
  if (!colour) return null;
  return h(
    'p',
    null,
    h('button', { type: 'button', className: 'doc-button', onClick: () => choose(colour) }, `Use ${colour}`),
  );
}

/** The whole page: a colour in, a theme out. `base` holds the colours of the theme as it is, by mode. */
export function CouncilTheme({ base }) {
  const [input, setInput] = useState('#652c95');
  const [others, setOthers] = useState([]);
  const [said, setSaid] = useState('');
  const [mode, setMode] = useState('light');
  const [colours, setColours] = useState('light');
  const made = useMemo(() => themeFromBrand(input), [input]);
  const readLogo = async ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    const found = await coloursOfLogo(file).catch(() => []);
    setOthers(found);
    setSaid(
      found.length > 0
        ? `Found in the logo: ${found.join(' and ')}. The first one makes the theme; choose the other below.`
        : 'No colour was found in this file. Write one above.',
    );
    if (found[0]) setInput(found[0]);
  };
  const theme = made.ok ? made.value : null;
  return h(
    'div',
    null,
    h(
      Field,
      { label: 'Your colour' },
      h('input', { value: input, spellCheck: false, onChange: (event) => setInput(event.target.value) }),
    ),
    h(
      Field,
      { label: 'Or your logo (PNG, JPEG or SVG; it stays on this page)' },
      h('input', { type: 'file', accept: 'image/*', onChange: readLogo }),
    ),
    h('p', { role: 'status' }, said),
    others.length > 1 &&
      h(
        'p',
        null,
        h(Toggle, {
          names: Object.fromEntries(others.map((one) => [one, one])),
          chosen: input,
          choose: setInput,
        }),
      ),
    h(
      'div',
      { role: 'status', 'data-testid': 'verdict' },
      theme
        ? `${theme.pairs.filter(({ passes }) => passes).length} of ${theme.pairs.length} pairs meet what they need.${
            theme.inSrgb
              ? ''
              : ` Screens cannot show your colour; ${theme.brand} is the nearest that they can.`
          }`
        : made.issues.map(({ message }) => message).join(' '),
    ),
    !made.ok && h(Nearest, { issues: made.issues, choose: setInput }),
    theme && [
      h('h2', { key: 'changed' }, 'What was adjusted, and why'),
      h(Changes, { key: 'changes', theme }),
      h('h2', { key: 'preview-title' }, 'On all widgets'),
      h(
        'p',
        { key: 'preview-colours' },
        h(Toggle, { names: { light: 'Light', dark: 'Dark' }, chosen: colours, choose: setColours }),
      ),
      h(Preview, { key: 'preview', input, colours }),
      h('h2', { key: 'pairs-title' }, 'Every pair'),
      h('p', { key: 'pairs-modes' }, h(Toggle, { names: MODES, chosen: mode, choose: setMode })),
      h('div', { key: 'pairs', style: pairColours(theme, mode, base) }, h(Pairs, { theme, mode })),
      h('h2', { key: 'take-title' }, 'Take it away'),
      h(TakeAway, { key: 'take', theme }),
    ],
  );
}
