import type { Money, Value } from '../facts.ts';

/** Award net, then contract net, award gross, contract gross; the basis is kept because they are never mixed. */
export function awardMoney(award: Value | undefined, contract: Value | undefined): Money | undefined {
  return (
    money(award, 'net', 'award-net') ??
    money(contract, 'net', 'contract-net') ??
    money(award, 'gross', 'award-gross') ??
    money(contract, 'gross', 'contract-gross')
  );
}

/** An estimated tender value: net where published, else gross. */
export function tenderMoney(value: Value | undefined): Money | undefined {
  return money(value, 'net', 'tender-net') ?? money(value, 'gross', 'tender-gross');
}

function money(value: Value | undefined, side: 'net' | 'gross', basis: Money['basis']): Money | undefined {
  const amount = value?.[side];
  return value && amount !== undefined ? { amount, currency: value.currency, basis } : undefined;
}
