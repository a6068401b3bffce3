const SIZES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  mil: 1e3,
  million: 1e6,
  m: 1e6,
  miliwn: 1e6,
  billion: 1e9,
  bn: 1e9,
  biliwn: 1e9,
  trillion: 1e12,
};

/** The number in a figure's words, for `<data value>`: `£300 billion a year` → `300000000000`, `34%` → `34`. Other words stay. */
export function exactValue(words: string): string {
  const match = /^[£€$]?\s?(-?\d[\d,]*(?:\.\d+)?)\s?%?(?:\s?([a-z]+)\b)?/i.exec(words.trim());
  const number = match && Number(match[1]?.replaceAll(',', ''));
  // A range, a ratio or a period is not one number.
  if (!match || number === null || /^\s*(?:[-–/:]|to\b)\s*\d/.test(words.trim().slice(match[0].length)))
    return words.trim();
  if (match[2] === 'to' || match[2] === 'in') return words.trim();
  const size = SIZES[match[2]?.toLowerCase() ?? ''] ?? 1;
  return String(Number((number * size).toPrecision(15)));
}
