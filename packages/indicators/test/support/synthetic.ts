import { random } from './random.ts';
import { lot, type Made, type MadeSupplier, uk12, uk2, uk4, uk5, uk6, uk7 } from './releases.ts';

type Release = Record<string, unknown>;
type Pick = <T>(list: readonly T[]) => T;

const START = Date.UTC(2025, 1, 24);
const DAY = 86_400_000;
const COMPETED = [
  ['Open procedure', 'open'],
  ['Competitive flexible procedure', 'selective'],
  ['Below threshold - open competition', 'open'],
] as const;
const UNCOMPETED = [
  ['Below threshold - limited competition', 'limited'],
  ['Below threshold - without competition', 'direct'],
  ['Below threshold - unknown', undefined],
  ['Award under framework', 'selective'],
] as const;
const REGIONS = [
  'UKC22',
  'UKD33',
  'UKE42',
  'UKF14',
  'UKH14',
  'UKI32',
  'UKJ26',
  'UKK14',
  'UKL22',
  'UKM75',
  'UKN0',
  'UK',
];
/** Filler in the size of real descriptions, so that reading costs what real notices cost. */
const WORDS =
  'The authority requires supply delivery installation and maintenance over the term of the contract. ';

/** Made-up releases in chains (engagement → tender → award → contract), `count` of them, in order of chains. */
export function* syntheticReleases(count: number, seed: number): Generator<Release> {
  const next = random(seed);
  let written = 0;
  for (let process = 1; written < count; process += 1) {
    for (const release of chain(process, next)) {
      if (written === count) return;
      written += 1;
      yield { ...release, id: `${String(written).padStart(6, '0')}-2025` };
    }
  }
}

function chain(process: number, next: () => number): readonly Release[] {
  const pick: Pick = (list) => list[Math.floor(next() * list.length)]!;
  const at = START + Math.floor(next() * 363) * DAY + Math.floor(next() * 86_400) * 1000;
  const made: Made = {
    ocid: `ocds-h6vhtk-syn${process.toString(16).padStart(6, '0')}`,
    buyer: `GB-PPON-${Math.floor(next() ** 2 * 3000)}`,
    region: pick(REGIONS),
    extra: { description: WORDS.repeat(4 + Math.floor(next() * 60)) },
  };
  const kind = next();
  if (kind < 0.25) return competed(made, at, next, pick);
  if (kind < 0.33) return announced(made, at, next, pick);
  return kind < 0.85 ? uncompeted(made, at, next, pick) : [uk2({ ...made, date: iso(at) })];
}

function competed(made: Made, at: number, next: () => number, pick: Pick): readonly Release[] {
  const [details, method] = pick(COMPETED);
  const named = { ...made, details, method };
  const ids = Array.from({ length: 1 + Math.floor(next() ** 3 * 5) }, (_, index) => String(index + 1));
  const price = Math.floor(next() * 21) * 5;
  const criteria = [
    ...(price > 0 ? [['price', price] as const] : []),
    ...(price < 100 ? [['quality', 100 - price] as const] : []),
  ];
  const lots = ids.map((id) => lot({ id, ...(next() < 0.8 && { criteria }) }));
  const deadline = at + (14 + Math.floor(next() * 30)) * DAY;
  const decided = deadline + Math.floor(next() * 90 - 3) * DAY;
  const bids = Object.fromEntries(ids.map((id) => [id, 1 + Math.floor(next() ** 2 * 12)]));
  const engaged = next() < 0.4 ? [uk2({ ...made, date: iso(at - 45 * DAY) })] : [];
  const tender = uk4({
    ...named,
    date: iso(at),
    deadline: iso(deadline),
    lots,
    cpv: [pick(['45000000', '73100000', '73000000', '90900000'])],
  });
  const suppliers = suppliersOf(next, pick);
  const value = { amount: money(next), currency: 'GBP' };
  const award = uk6({
    ...named,
    date: iso(decided + 5 * DAY),
    decided: iso(decided),
    suppliers,
    value,
    lots: ids,
    ...(next() < 0.95 && { bids }),
  });
  if (next() < 0.06) return [...engaged, tender, uk12({ ...made, date: iso(deadline) })];
  const signed = uk7({
    ...named,
    date: iso(decided + 40 * DAY),
    signed: iso(decided + 25 * DAY),
    suppliers,
    value,
    lots: ids,
  });
  return [...engaged, tender, award, ...(next() < 0.8 ? [signed] : [])];
}

function announced(made: Made, at: number, next: () => number, pick: Pick): readonly Release[] {
  const suppliers = suppliersOf(next, pick);
  const named = { ...made, details: 'Direct award', method: 'direct', suppliers };
  const value = { amount: money(next), currency: 'GBP' };
  return [
    uk5({ ...named, date: iso(at), value }),
    uk6({ ...named, date: iso(at + 9 * DAY), decided: iso(at + 8 * DAY), value }),
  ];
}

function uncompeted(made: Made, at: number, next: () => number, pick: Pick): readonly Release[] {
  const [details, method] = pick(UNCOMPETED);
  const value = {
    amount: money(next),
    amountGross: money(next),
    currency: pick(['GBP', 'GBP', 'GBP', 'EUR']),
  };
  return [
    uk7({
      ...made,
      details,
      method,
      date: iso(at),
      signed: iso(at - 12 * DAY),
      value,
      suppliers: suppliersOf(next, pick),
    }),
  ];
}

function suppliersOf(next: () => number, pick: Pick): readonly MadeSupplier[] {
  return Array.from({ length: Math.floor(next() ** 4 * 6) + (next() < 0.99 ? 1 : 0) }, () => {
    const scale = pick(['sme', 'sme', 'large', undefined]);
    const home = next() < 0.95;
    return {
      id: `GB-COH-${Math.floor(next() ** 2 * 20_000)}`,
      ...(scale && { scale }),
      ...(home ? { region: pick(REGIONS) } : { country: 'IE' }),
    };
  });
}

function money(next: () => number): number {
  return Math.round(Math.exp(8 + next() * 9) * 100) / 100;
}

function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
