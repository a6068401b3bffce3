/** Exact money. Amounts are whole numbers of units; a unit is so small that no figure a person types is rounded. */
const DECIMALS = 12;
const UNIT = 10n ** BigInt(DECIMALS);

/** Pounds as typed, in units. Reads the shortest decimal form, so 0.1 is a tenth and not its binary neighbour. */
export function units(pounds: number): bigint {
  const [mantissa = '0', exponent = '0'] = String(pounds).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const shift = DECIMALS + Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
}

/** Units in pounds, to the penny below. */
export function pounds(amount: bigint): number {
  return Number((amount * 100n) / UNIT) / 100;
}

/** The whole penny at or above an amount, in pounds. */
export function pennyUp(amount: bigint): number {
  const penny = UNIT / 100n;
  return Number((amount + penny - 1n) / penny) / 100;
}
