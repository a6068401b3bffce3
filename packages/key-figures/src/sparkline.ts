/** The box that a small line is drawn in, in the units of its view box, with room for the width of the line. */
export const LINE_BOX = { width: 100, height: 24, inset: 2 } as const;

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

/**
 * The path of a small line through the values, evenly spaced, lowest at the bottom. Equal values are a level line in the
 * middle. It has no axis: it shows a direction and nothing that could be read off, so the numbers stand beside it.
 *
 * @param values two or more finite numbers
 */
export function sparkline(values: readonly number[]): string {
  const { width, height, inset } = LINE_BOX;
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const step = (width - 2 * inset) / Math.max(1, values.length - 1);
  const points = values.map((value, index) => {
    const share = span === 0 ? 0.5 : (value - low) / span;
    return `${round(inset + index * step)} ${round(height - inset - share * (height - 2 * inset))}`;
  });
  return `M${points.join('L')}`;
}
