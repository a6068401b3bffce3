import type { Case } from './charts.ts';
import { figures, type Figures, type Line } from './client/figures.ts';

const WIDTH = 1088;
const HEIGHT = 320;
const COLOURS = ['#006a52', '#1d70b8', '#912b88'];

function text(x: number, y: number, words: string | number, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="14">${words}</text>`;
}

/** At most one point for each quarter of a pixel: no picture needs more. */
function path({ y }: Line, low: number, high: number): string {
  const step = Math.max(1, Math.floor(y.length / (WIDTH * 4)));
  const points: string[] = [];
  for (let index = 0; index < y.length; index += step) {
    const value = y[index] ?? 0;
    const down = HEIGHT - 30 - ((value - low) / (high - low)) * (HEIGHT - 60);
    points.push(`${(60 + (index / (y.length - 1)) * (WIDTH - 120)).toFixed(1)} ${down.toFixed(1)}`);
  }
  return `M${points.join('L')}`;
}

function lines({ labels, x, lines: all }: Figures): string {
  const [low, high] = all
    .flatMap(({ y }) => [...y])
    .reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
  const paths = all.map(
    (one, index) =>
      `<path d="${path(one, low, high)}" fill="none" stroke="${COLOURS[index]}" stroke-width="2"/>`,
  );
  const ticks = Array.from({ length: 5 }, (_, index) => {
    const value = low + ((high - low) * index) / 4;
    return text(50, HEIGHT - 25 - (index * (HEIGHT - 60)) / 4, value.toFixed(0), 'end');
  });
  const places = Array.from({ length: 6 }, (_, index) => {
    const at = Math.round(((x.length - 1) * index) / 5);
    return text(60 + (index / 5) * (WIDTH - 120), HEIGHT - 5, labels?.[at] ?? x[at] ?? '', 'middle');
  });
  return [...paths, ...ticks, ...places].join('');
}

function bars({ labels, lines: all }: Figures): string {
  const values = [...(all[0]?.y ?? [])];
  return values
    .map((value, index) => {
      const top = index * (HEIGHT / values.length);
      const width = (value / 100) * (WIDTH - 200);
      const bar = `<rect x="120" y="${top + 4}" width="${width.toFixed(1)}" height="18" fill="#006a52"/>`;
      return `${text(110, top + 18, labels?.[index] ?? '', 'end')}${bar}${text(126 + width, top + 18, value, 'start')}`;
    })
    .join('');
}

/** The picture of a chart as markup, without any script: the limit. */
export function pictures({ kind }: Case): (index: number) => string {
  const inside = kind === 'bars' ? bars : lines;
  return (index) =>
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="100%" role="img" aria-label="A chart">${inside(figures(kind, index))}</svg>`;
}
