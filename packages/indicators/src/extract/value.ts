import { object, text } from '@ipec/common';
import type { Value } from '../facts.ts';
import { quantity } from './code.ts';

/** A published value object; undefined when it holds no finite, non-negative amount. One that names no currency is in pounds. */
export function valueOf(published: unknown): Value | undefined {
  const value = object(published);
  const net = amount(value['amount']);
  const gross = amount(value['amountGross']);
  if (net === undefined && gross === undefined) return undefined;
  const currency = text(value['currency'])?.trim().toUpperCase() ?? 'GBP';
  return { net, gross, currency: currency === '£' ? 'GBP' : currency };
}

/** Sell2Wales publishes 2147483647 and 79228162514264337593543950335 for "no value". */
function amount(value: unknown): number | undefined {
  const number = quantity(value);
  if (number === undefined || number < 0 || number === 2_147_483_647 || number > 1e15) return undefined;
  return number;
}
