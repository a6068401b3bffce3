/** Least, quartiles and greatest of rising figures. Quartiles are interpolated (R's type 7, as Excel's QUARTILE.INC). */
export function quartiles(rising: Float64Array): readonly [number, number, number, number, number] {
  const at = (share: number): number => {
    const index = (rising.length - 1) * share;
    const [low, high] = [rising[Math.floor(index)] ?? NaN, rising[Math.ceil(index)] ?? NaN];
    return low + (high - low) * (index - Math.floor(index));
  };
  return [at(0), at(0.25), at(0.5), at(0.75), at(1)];
}
