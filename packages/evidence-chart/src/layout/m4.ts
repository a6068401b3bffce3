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
  const keep = (index: number): void => {
    if (kept.at(-1) !== index) kept.push(index);
  };
  let last = -1;
  for (let from = 0, to = 0, count = 0; from < y.length; from = to) {
    // Columns hold about as many as the one before: from there it is a step or two to the first of the next.
    const own = column(from);
    to = Math.min(y.length, from + Math.max(1, count));
    while (to < y.length && column(to) === own) to += 1;
    while (column(to - 1) !== own) to -= 1;
    count = to - from;
    let first = -1;
    let low = -1;
    let high = -1;
    let least = NaN;
    let most = NaN;
    // A gap narrower than a column of pixels cannot be seen; any other stays a gap.
    const before = last;
    for (let index = from; index < to; index += 1) {
      const value = y[index] as number;
      if (value !== value) continue;
      if (first < 0) {
        first = low = high = index;
        least = most = value;
      } else if (value < least) {
        least = value;
        low = index;
      } else if (value > most) {
        most = value;
        high = index;
      }
      last = index;
    }
    if (first < 0) continue;
    if (before >= 0 && before < first - 1) kept.push(-1);
    keep(first);
    keep(Math.min(low, high));
    keep(Math.max(low, high));
    keep(last);
  }
  return kept;
}
