/** Moves the decimal point in the text: 0.07 is 7 %, where a product may be 7.000000000000001 %. */
export function shifted(value: number, power: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  const moved = Number(`${digits}e${Number(exponent) + power}`);
  return Number.isFinite(moved) || !Number.isFinite(value) ? moved : value;
}
