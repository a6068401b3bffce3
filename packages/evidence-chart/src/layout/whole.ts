/** Places whose parts do not make a whole, by index. */
export interface Broken {
  /** A part is missing, withheld or not understood, so that its share of the whole is not known. */
  readonly incomplete: ReadonlySet<number>;
  /** A part is negative, so that the parts are not shares of anything. */
  readonly negative: ReadonlySet<number>;
}

/** The places at which a stack, and above all one to 100 %, must not be drawn as a whole. */
export function brokenWholes({
  series,
}: {
  readonly series: readonly { readonly y: Float64Array }[];
}): Broken {
  const places = [...(series[0]?.y ?? []).keys()];
  const isAbsent = (value: number | undefined): boolean => value === undefined || Number.isNaN(value);
  return {
    incomplete: new Set(
      places.filter(
        (at) => series.some(({ y }) => isAbsent(y[at])) && series.some(({ y }) => !isAbsent(y[at])),
      ),
    ),
    negative: new Set(places.filter((at) => series.some(({ y }) => (y[at] ?? 0) < 0))),
  };
}
