import { createElement as h, useMemo } from 'react';
import { themeFromBrand } from '@ipec/theme';
import { colours, source } from '../../../packages/theme/examples/council-colours.json';
import { Table } from './blocks.js';

function Swatch({ colour }) {
  return h(
    'span',
    null,
    h('span', { className: 'doc-swatch', style: { background: colour } }),
    h('code', null, colour),
  );
}

/** What the theme makes of the colours of real councils, and where each colour was read. */
export function CouncilColours() {
  const rows = useMemo(
    () =>
      colours.map(({ council, colour, file, variable }) => {
        const made = themeFromBrand(colour);
        if (!made.ok) return [council, colour, made.issues[0].message, '', '', file];
        const { brand, overrides, pairs } = made.value;
        const accent = (mode) =>
          overrides[mode]['color-accent'] === brand
            ? 'as it is'
            : h(Swatch, { colour: overrides[mode]['color-accent'] });
        const held = pairs.filter(({ passes }) => passes).length;
        return [
          council,
          h(Swatch, { colour: brand }),
          accent('light'),
          accent('dark'),
          `${held} of ${pairs.length}`,
          h('code', null, `${file.replace('web/cobrands/', '')} $${variable}`),
        ];
      }),
    [],
  );
  return h(
    'div',
    { 'data-testid': 'council-colours' },
    h(Table, {
      label: 'Colours of councils',
      head: ['Council', 'Its colour', 'In light', 'In dark', 'Pairs that hold', 'Declared in'],
      rows,
    }),
    h(
      'p',
      null,
      `Read on ${source.read} in the public repository ${source.repository} at ${source.commit.slice(0, 10)} (${source.date}): the colours that each council’s own pages of FixMyStreet declare. Only the values were taken. No council was asked, and a brand guide may say something else.`,
    ),
  );
}
