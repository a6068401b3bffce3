/** Headings compared without case, spaces at the ends, or the way words are joined. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[_\s-]+|(?<=[a-z])\.(?=[a-z]{2})/g, ' ')
    .trim();
}

/** A name as it is said: `InterestPaid`, `median_price` and `FTECount` are words joined as programs join them. */
export const spoken = (name: string): string =>
  /\s/.test(name)
    ? name
    : name.replace(/_+|(?<=[a-z]{2})(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})/g, ' ').trim();

const UNITS: Readonly<Record<string, string>> = {
  '£': 'GBP',
  gbp: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  $: 'USD',
  usd: 'USD',
  percent: '%',
  'per cent': '%',
  'y cant': '%',
};

/** A unit as authors write it, and ten to which power it multiplies by: `£m` → GBP, 6. */
export function unitOf(text: string): { readonly unit: string; readonly power: number } {
  const said = text.trim().toLowerCase();
  const [, sign = '', many = ''] =
    /^([£€$]|gbp|eur|usd) ?(k|m|bn|thousands?|millions?|billions?|'?000s?)$/.exec(said) ?? [];
  const power = /^(k|th|'?0)/.test(many) ? 3 : many.startsWith('m') ? 6 : 9;
  if (sign) return { unit: UNITS[sign] ?? text, power };
  return { unit: (Object.hasOwn(UNITS, said) && UNITS[said]) || text, power: 0 };
}
