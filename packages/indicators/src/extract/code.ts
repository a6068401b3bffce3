import { finite, text } from '@ipec/common';

/** A code of a codelist of OCDS, in lower case: `Cancelled` and `tenderupdate` were really published. */
export function code(value: unknown): string | undefined {
  return text(value)?.trim().toLowerCase();
}

/** The codes of a list; one that stands by itself, without a list, is a list of one. */
export function codes(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => code(one) ?? []);
}

/** A number, also as the text that tables and XML make of it: `"1000.50"`, `"1,000.50"`. */
export function quantity(value: unknown): number | undefined {
  if (typeof value !== 'string') return finite(value);
  return NUMBER.test(value) ? finite(Number(value.replaceAll(',', ''))) : undefined;
}

const NUMBER = /^\s*-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?\s*$/;

/** `true` or `false`, also in quotation marks; anything else is absent. */
export function yesNo(value: unknown): boolean | undefined {
  const word = typeof value === 'boolean' ? String(value) : code(value);
  return word === 'true' ? true : word === 'false' ? false : undefined;
}
