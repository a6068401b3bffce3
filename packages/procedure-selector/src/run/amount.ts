const TIMES: Readonly<Record<string, number>> = {
  '': 1,
  k: 1000,
  thousand: 1000,
  m: 1_000_000,
  million: 1_000_000,
  miliwn: 1_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
  biliwn: 1_000_000_000,
};

const AMOUNT = /^£?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([a-z]*)$/;

/**
 * Pounds as people write them: `£1,234.56`, `250k`, `1.5 million`. Null for anything else, a comma for a decimal point and
 * a fraction of a penny included: a wrong figure would pick the wrong law.
 */
export function parseAmount(text: string): number | null {
  const match = AMOUNT.exec(text.toLowerCase().replace(/\s+/g, ''));
  if (!match) return null;
  const [, whole = '', fraction = '', unit = ''] = match;
  const times = Object.hasOwn(TIMES, unit) ? TIMES[unit] : undefined;
  // "180.000" may be 180 or 180 thousand.
  if (times === undefined || (unit === '' && fraction.length === 3)) return null;
  // In whole numbers throughout: a binary fraction may not be off by a penny.
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole.replaceAll(',', '') + fraction) * BigInt(times) * 100n;
  const pennies = Number(scaled / scale);
  return scaled % scale === 0n && Number.isSafeInteger(pennies) ? pennies / 100 : null;
}

/** A share from 0 to 100, with or without a per-cent sign. */
export function parsePercent(text: string): number | null {
  const match = /^(\d{1,3}(?:\.\d+)?)%?$/.exec(text.replace(/\s+/g, ''));
  const value = match ? Number(match[1]) : NaN;
  return value <= 100 ? value : null;
}

/** Pounds as they are shown: `£1,234.50`, `£25,000`. Welsh groups figures alike. */
export function formatPounds(amount: number): string {
  const [whole = '', pennies = ''] = amount.toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return pennies === '00' ? `£${grouped}` : `£${grouped}.${pennies}`;
}
