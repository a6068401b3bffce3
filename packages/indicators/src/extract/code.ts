import { text } from '@ipec/common';

/** A code of a codelist of OCDS, which are all lower case: `Cancelled` was really published. */
export function code(value: unknown): string | undefined {
  return text(value)?.trim().toLowerCase();
}
