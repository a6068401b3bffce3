/** The earliest of some instants; undefined where none is known. */
export function earliest(instants: readonly (number | undefined)[]): number | undefined {
  return known(instants).reduce<number | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
}

/** The latest of some instants; undefined where none is known. */
export function latest(instants: readonly (number | undefined)[]): number | undefined {
  return known(instants).reduce<number | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}

function known(instants: readonly (number | undefined)[]): readonly number[] {
  return instants.filter((at) => at !== undefined);
}
