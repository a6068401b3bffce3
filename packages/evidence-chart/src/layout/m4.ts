/**
 * M4 (Jugel, Jerzak, Hackenbroich and Markl, "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014):
 * of the points that fall into one column of pixels only the first, the lowest, the highest and the last are drawn, in
 * their order. A line through them covers the same pixels as a line through all, so no extreme is lost.
 *
 * @param y values, NaN where there is none
 * @param column the column of pixels of a point by its index; never falling
 * @returns indexes to draw, rising; -1 where the line is broken
 */
export function m4(y: Float64Array, column: (index: number) => number): readonly number[] {
  const kept: number[] = [];
  let first = -1;
  let low = -1;
  let high = -1;
  let last = -1;
  let current = NaN;
  const keep = (index: number): void => {
    if (kept.at(-1) !== index) kept.push(index);
  };
  const flush = (): void => {
    if (first < 0) return;
    keep(first);
    keep(Math.min(low, high));
    keep(Math.max(low, high));
    keep(last);
    first = -1;
  };
  for (let index = 0; index < y.length; index += 1) {
    const value = y[index] as number;
    if (value !== value) continue;
    const at = column(index);
    // A gap narrower than a column of pixels cannot be seen; any other stays a gap.
    const isBroken = last >= 0 && last < index - 1 && at > current;
    if (at !== current || first < 0) {
      flush();
      if (isBroken) kept.push(-1);
      first = low = high = index;
      current = at;
    }
    if (value < (y[low] as number)) low = index;
    if (value > (y[high] as number)) high = index;
    last = index;
  }
  flush();
  return kept;
}
