/**
 * A DTCG 2025.10 value as CSS text: `{ colorSpace: 'srgb', hex }` → `#006a52`, `{ value: 1, unit: 'px' }` → `1px`. A number
 * takes the unit of its token's extension, because DTCG dimensions have no `em`; a system colour of the forced-colours
 * mode is text already.
 *
 * @throws TypeError where the value is none of these
 */
export function cssValue(value: unknown, unit?: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return `${value}${typeof unit === 'string' ? unit : ''}`;
  const { hex, value: size, unit: sizeUnit } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof hex === 'string') return hex;
  if (typeof size === 'number' && typeof sizeUnit === 'string') return `${size}${sizeUnit}`;
  throw new TypeError(`${JSON.stringify(value)} is not a DTCG colour with a hex, a dimension or a number.`);
}
