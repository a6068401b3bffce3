/** The figures that every contender draws. Made from a seed, the same each time; their shapes are those of real charts. */

/** One line or one row of bars. `x` and `y` have the same length. */
export interface Line {
  readonly name: string;
  readonly y: Float64Array;
}

/** What one chart shows: named places, months, or a running number. */
export interface Figures {
  readonly labels: readonly string[] | null;
  readonly x: Float64Array;
  readonly lines: readonly Line[];
}

export const KINDS = ['bars', 'lines', 'long'] as const;
export type Kind = (typeof KINDS)[number];

/** Points of the long line. */
export const LONG = 100_000;

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function walk(length: number, random: () => number): Float64Array {
  const values = new Float64Array(length);
  let value = 50;
  for (let index = 0; index < length; index += 1) {
    value += (random() - 0.5) * 4;
    values[index] = Math.round(value * 100) / 100;
  }
  return values;
}

const counted = (length: number): Float64Array => Float64Array.from({ length }, (_, index) => index);

/** First days of months from January 2021. */
function months(length: number): Date[] {
  return Array.from({ length }, (_, index) => new Date(Date.UTC(2021, index, 1)));
}

const MAKERS: Readonly<Record<Kind, (random: () => number) => Figures>> = {
  bars: (random) => ({
    labels: Array.from({ length: 12 }, (_, index) => `Council ${index + 1}`),
    x: counted(12),
    lines: [{ name: 'Share', y: Float64Array.from({ length: 12 }, () => Math.round(random() * 900) / 10) }],
  }),
  lines: (random) => ({
    labels: months(60).map((month) => month.toISOString().slice(0, 7)),
    x: Float64Array.from(months(60), Number),
    lines: ['England', 'Wales', 'Scotland'].map((name) => ({ name, y: walk(60, random) })),
  }),
  long: (random) => ({ labels: null, x: counted(LONG), lines: [{ name: 'Value', y: walk(LONG, random) }] }),
};

/** The figures of the chart numbered `index` on its page. */
export function figures(kind: Kind, index = 0): Figures {
  return MAKERS[kind](randomFrom(index + 1));
}

/** Draws every chart of the page with `draw`, given the element to draw into. */
export function eachChart(draw: (element: HTMLElement, kind: Kind, given: Figures) => void): void {
  document.querySelectorAll<HTMLElement>('[data-kind]').forEach((element, index) => {
    const kind = element.dataset['kind'] as Kind;
    draw(element, kind, figures(kind, index));
  });
}
