import { createElement as h } from 'react';
import { COLOURS } from '@ipec/theme';
import { CopyBlock } from './blocks.js';

/** The modes that a design tool has room for; forced colours are the reader's own. */
const MODES = ['light', 'dark', 'more-contrast-light', 'more-contrast-dark', 'print'];

/** Every colour, a row each, its value in each mode: cells parted by tabs, as Figma plug-ins and spreadsheets take them. */
export function figmaTable() {
  const head = ['Variable', ...MODES];
  const rows = Object.keys(COLOURS.light).map((name) => [
    `ipec/${name.replace('-', '/')}`,
    ...MODES.map((mode) => COLOURS[mode][name]),
  ]);
  return [head, ...rows].map((row) => row.join('\t')).join('\n');
}

/** The table with a button that copies it. */
export function FigmaTable() {
  return h(CopyBlock, { text: figmaTable(), id: 'figma-table', label: 'Colours for Figma' });
}
