import { HOST_TOKENS } from '../src/host-tokens.ts';
import { MODES } from '../src/modes.ts';
import type { ResolvedToken } from './read-tokens.ts';

const START = '<!-- tokens: written by `npm run readme`, from tokens/*.json -->';
const END = '<!-- /tokens -->';

/** The README with its token table renewed. @throws Error where the README has lost the comments around the table */
export function withTokenTable(readme: string, tokens: readonly ResolvedToken[]): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start)
    throw new Error(`The README needs "${START}" and "${END}" around its token table.`);
  return `${readme.slice(0, start + START.length)}\n\n${tokenTable(tokens)}\n\n${readme.slice(end)}`;
}

function tokenTable(tokens: readonly ResolvedToken[]): string {
  const colours = tokens.filter(({ type }) => type === 'color');
  const others = tokens.filter(({ type }) => type !== 'color');
  return [
    row([
      'Colour',
      'Light',
      'Dark',
      'More contrast, light',
      'More contrast, dark',
      'Forced colours',
      'Print',
      'For',
    ]),
    row(Array.from({ length: 8 }, () => '---')),
    ...colours.map(colourRow),
    '',
    row(['Size or weight', 'Value', 'For']),
    row(['---', '---', '---']),
    ...others.map(({ name, values, description }) =>
      row([code(`--ipec-${name}`), code(values.light), description]),
    ),
    '',
    row(['Set by the host only', 'For']),
    row(['---', '---']),
    ...Object.entries(HOST_TOKENS).map(([name, description]) => row([code(name), description])),
  ].join('\n');
}

function colourRow({ name, values, description }: ResolvedToken): string {
  return row([
    code(`--ipec-${name}`),
    ...MODES.map((mode) => code(values[mode] ?? values.light)),
    description,
  ]);
}

const code = (text: string): string => `\`${text}\``;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
