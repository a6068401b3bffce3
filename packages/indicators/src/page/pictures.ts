import { escapeHtml } from '@ipec/common';
import type { Panel } from './model.ts';

/** Small pictures beside figures that are already in words: hidden from assistive technology, drawn without script. */
const WIDTH = 320;
const ROUND = 100;

const at = (value: number) => String(Math.round(value * ROUND) / ROUND);

/** Our value on the range of the peers, with their median. Empty where there is nothing to compare. */
export function rangeSvg({ indicator: { value, peers, small } }: Panel): string {
  if (
    value === null ||
    small ||
    !peers ||
    peers.lower === null ||
    peers.upper === null ||
    peers.median === null
  )
    return '';
  const [low, high] = [Math.min(value, peers.lower), Math.max(value, peers.upper)];
  const x = (one: number) => at(10 + (high === low ? 0.5 : (one - low) / (high - low)) * (WIDTH - 20));
  return `<svg class="range" viewBox="0 0 ${WIDTH} 28" width="${WIDTH}" height="28" aria-hidden="true" focusable="false">
<line class="peers" x1="${x(peers.lower)}" x2="${x(peers.upper)}" y1="14" y2="14"/>
<line class="median" x1="${x(peers.median)}" x2="${x(peers.median)}" y1="5" y2="23"/>
<circle class="ours" cx="${x(value)}" cy="14" r="7"/>
</svg>`;
}

/** A line of months; where a month has no value the line breaks. */
export function monthsSvg({ months, indicator }: Panel): string {
  const values = months.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return '';
  const top = indicator.valueUnit === 'share' ? 1 : Math.max(...values, 1);
  const x = (index: number) => at(8 + (index / (months.length - 1)) * (WIDTH - 16));
  const y = (value: number) => at(82 - (value / top) * 74);
  const runs: string[][] = [[]];
  months.forEach(({ value }, index) => {
    if (value === null) runs.push([]);
    else runs.at(-1)!.push(`${x(index)},${y(value)}`);
  });
  const lines = runs
    .filter((run) => run.length > 1)
    .map((run) => `<polyline class="line" points="${run.join(' ')}"/>`);
  const dots = months.flatMap(({ value, label, text }, index) =>
    value === null
      ? []
      : [
          `<circle class="ours" cx="${x(index)}" cy="${y(value)}" r="3"><title>${escapeHtml(`${label}: ${text}`)}</title></circle>`,
        ],
  );
  return `<svg class="months" viewBox="0 0 ${WIDTH} 90" width="${WIDTH}" height="90" aria-hidden="true" focusable="false">
<line class="peers" x1="8" x2="${WIDTH - 8}" y1="82" y2="82"/>
${[...lines, ...dots].join('\n')}
</svg>`;
}

/** A bar for a category's share, in a table cell. */
export function barSvg(value: number | null): string {
  if (value === null) return '';
  return `<svg class="bar" viewBox="0 0 100 10" width="100" height="10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ours-bar" width="${at(value * 100)}" height="10"/></svg>`;
}
