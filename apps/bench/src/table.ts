import type { Spread } from './statistics.ts';
import type { Row } from './summary.ts';

/** One column: its head and what it says of a row. */
type Column = readonly [head: string, cell: (row: Row) => string];

const ROLE_LABELS: Readonly<Record<Row['role'], string>> = { limit: ' (limit)', ours: ' (ours)', peer: '' };

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function whole({ median, min, max }: Spread): string {
  return `${median.toFixed(0)} [${min.toFixed(0)}–${max.toFixed(0)}]`;
}

const COLUMNS: readonly Column[] = [
  ['contender', ({ name, role }) => name + ROLE_LABELS[role]],
  ['requests', ({ requests }) => String(requests)],
  ['raw kB', ({ assets }) => kilo(assets.raw)],
  ['gzip kB', ({ assets }) => kilo(assets.gzip)],
  ['brotli kB', ({ assets }) => kilo(assets.brotli)],
  ['ready ms', ({ ready }) => whole(ready)],
  ['CPU to ready ms', ({ cpuToReady }) => whole(cpuToReady)],
  ['CPU to quiet ms', ({ cpu }) => whole(cpu)],
  ['script ms', ({ script }) => whole(script)],
  ['layout+style ms', ({ layout }) => whole(layout)],
  ['CLS', ({ shift }) => shift.median.toFixed(3).replace(/\.?0+$/, '')],
  ['elements', ({ elements }) => String(elements)],
  ['CPU ÷ limit', ({ toLimit }) => toLimit.toFixed(2)],
  ['CPU ÷ ours', ({ toOurs }) => toOurs.toFixed(2)],
];

/** Heads first, then a line of cells for each row. */
export function cells(rows: readonly Row[], rounds: number): readonly (readonly string[])[] {
  const columns: readonly Column[] = [
    ...COLUMNS,
    [
      'rounds above ours',
      ({ role, roundsAboveOurs }) => (role === 'ours' ? '–' : `${roundsAboveOurs} of ${rounds}`),
    ],
  ];
  return [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
}

/** Cells in columns that line up, for a terminal. */
export function plainTable(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, index) =>
    Math.max(...lines.map((line) => line[index]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Cells as a table of GitHub's Markdown. */
export function markdownTable(lines: readonly (readonly string[])[]): string {
  const [heads = [], ...rows] = lines;
  const row = (line: readonly string[]): string => `| ${line.join(' | ')} |`;
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}
