/** Something that wants to stand at `y` and takes `size` px. */
export interface Wish {
  readonly y: number;
  readonly size: number;
}

/**
 * Middles for wishes such that none overlap and all lie between `top` and `bottom`, as near to where they want to be as
 * pushing down and then up leaves them. Undefined where there is no room for all.
 */
export function apart(wishes: readonly Wish[], top: number, bottom: number): readonly number[] | undefined {
  if (wishes.reduce((sum, { size }) => sum + size, 0) > bottom - top) return undefined;
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a]?.y ?? 0) - (wishes[b]?.y ?? 0));
  const starts = new Array<number>(wishes.length).fill(0);
  let edge = top;
  for (const index of order) {
    const { y, size } = wishes[index] as Wish;
    starts[index] = Math.max(edge, y - size / 2);
    edge = (starts[index] as number) + size;
  }
  edge = bottom;
  for (const index of order.toReversed()) {
    const { size } = wishes[index] as Wish;
    starts[index] = Math.min(starts[index] as number, edge - size);
    edge = starts[index] as number;
  }
  return starts.map((start, index) => start + (wishes[index]?.size ?? 0) / 2);
}
