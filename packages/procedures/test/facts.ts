import type { Facts } from '@ipec/procedures';

/** An ordinary purchase of goods by a council in England, without its value. */
export const PURCHASE: Facts = {
  nation: 'england',
  buyer: 'council',
  arrangement: 'purchase',
  subject: 'goods',
  vat: 'included',
  optionsValue: 0,
  linkedValue: 0,
  counterparty: 'market',
  suppliers: 'many',
  maturity: 'established',
  bidderInput: 'written-bids',
  framework: 'none',
  urgency: 'none',
  specialSector: 'none',
};

/** A purchase of goods whose suppliers and agreements nobody has said anything about. */
export const UNFINISHED_PURCHASE: Facts = {
  nation: 'england',
  buyer: 'council',
  arrangement: 'purchase',
  subject: 'goods',
  estimatedValue: 210_000,
  vat: 'included',
  optionsValue: 0,
  linkedValue: 0,
  specialSector: 'none',
  separablePart: 'none',
  maturity: 'established',
  bidderInput: 'written-bids',
  urgency: 'none',
};
