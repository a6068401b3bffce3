import { asText, type OutsideConverter } from '@ipec/element-kit';

const read = (value: unknown): string | null => (value === false ? 'none' : asText(value));

/** `download`: text; the flag `false`, which frameworks set, is `none`. */
export const downloadText: OutsideConverter<string | null> = { read, fromAttribute: read };
