import type { Issue } from '@ipec/common';
import { LAW_ALONE } from './band.ts';
import { strictness } from './method.ts';
import type { OwnBand, OwnRules, OwnSubject } from './types.ts';

/** Councils write "to £9,999" and "from £10,000": a step of one pound or less leaves nothing out. */
const STEP = 1;

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB', { maximumFractionDigits: 2 })}`;

function issue(code: string, band: OwnBand | null, message: string): Issue {
  return band ? { code, path: `row ${band.row}`, message } : { code, message };
}

/** "To £9,999", "from £10,000", or "to £9,999.99", "from £10,000": between £4,999.99 and £5,000.01 a penny is left out. */
export function isStep(end: number, from: number): boolean {
  const gap = Math.round((from - end) * 100);
  return gap === 1 || (gap > 0 && gap <= STEP * 100 && Number.isInteger(end) && Number.isInteger(from));
}

const top = ({ to }: OwnBand): number => (typeof to === 'number' ? to : Infinity);

/** Kinds that have bands of their own only where a table says so. */
const SPECIAL: readonly OwnSubject[] = ['light-touch', 'concession'];

/** The bands that can hold one kind of purchase, lowest first, without those that only point to the law. */
export function bandsFor({ bands }: OwnRules, subject: OwnSubject): OwnBand[] {
  const isSpecial = subject === 'light-touch' || subject === 'concession';
  const own = bands.filter(
    (band) =>
      band.subject === subject ||
      (!isSpecial && band.subject === 'any') ||
      (subject === 'any' && !SPECIAL.includes(band.subject)),
  );
  return own.filter(({ from }) => from !== LAW_ALONE).sort((a, b) => a.from - b.from || top(a) - top(b));
}

/** Gaps, overlaps, shared edges, and a band that asks for less than the band below it. */
export function checkBands(rules: OwnRules): Issue[] {
  const isApart = rules.bands.some(({ subject }) => subject === 'works' || subject === 'goods-services');
  const kinds: readonly OwnSubject[] = isApart ? ['works', 'goods-services'] : ['any'];
  const found = [
    ...kinds.flatMap((kind) => checkKind(bandsFor(rules, kind))),
    // Beyond the ends of special bands the general ones hold.
    ...SPECIAL.flatMap((kind) => pairs(bandsFor(rules, kind))),
  ];
  const seen = new Set<string>();
  return found.filter(({ code, path, message }) => {
    const key = `${code} ${path ?? ''} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function checkKind(bands: readonly OwnBand[]): Issue[] {
  const [first] = bands;
  if (!first) return [];
  const last = bands.reduce((a, b) => (top(b) >= top(a) ? b : a));
  return [
    ...(first.from > STEP ? [issue('gap', first, `no band holds a value under ${pounds(first.from)}`)] : []),
    ...pairs(bands),
    ...(typeof last.to === 'number'
      ? [issue('gap', last, `no band holds a value over ${pounds(last.to)}`)]
      : []),
  ];
}

function pairs(bands: readonly OwnBand[]): Issue[] {
  return bands.slice(1).flatMap((band, at) => checkPair(bands[at] as OwnBand, band));
}

function checkPair(low: OwnBand, high: OwnBand): Issue[] {
  const weaker =
    strictness(high.method) < strictness(low.method)
      ? [issue('weaker-above', high, `it asks for less than row ${low.row}, which is for smaller values`)]
      : [];
  if (low.to === 'threshold') return weaker;
  const end = top(low);
  if (high.from > end + STEP)
    return [
      ...weaker,
      issue('gap', high, `no band holds a value between ${pounds(end)} and ${pounds(high.from)}`),
    ];
  if (high.from < end)
    return [
      ...weaker,
      issue(
        'overlap',
        high,
        `rows ${low.row} and ${high.row} both hold ${pounds(high.from)} to ${end === Infinity ? 'any greater value' : pounds(Math.min(end, top(high)))}`,
      ),
    ];
  // "Up to £5,000", "£5,001 and over" leaves nothing out; "over £5,001" or "under £5,000" leaves a pound.
  if (high.from !== end) {
    if (low.toIncluded && high.fromIncluded && isStep(end, high.from)) return weaker;
    return [
      ...weaker,
      issue('gap', high, `no band holds every value between ${pounds(end)} and ${pounds(high.from)}`),
    ];
  }
  if (low.toIncluded && high.fromIncluded)
    return [
      ...weaker,
      issue(
        'shared-edge',
        high,
        `rows ${low.row} and ${high.row} both hold ${pounds(end)} exactly; the stricter is used`,
      ),
    ];
  if (!low.toIncluded && !high.fromIncluded)
    return [
      ...weaker,
      issue('gap', high, `neither row ${low.row} nor row ${high.row} holds ${pounds(end)} exactly`),
    ];
  return weaker;
}

/** The limits of PA2023 Sch.1 para 1 rows 8 to 10 and 12: what a council's bands are likely to run up to. */
const LIMITS: Readonly<Record<OwnSubject, number>> = {
  any: 207_720,
  works: 5_193_000,
  'goods-services': 207_720,
  'light-touch': 663_540,
  concession: 5_193_000,
};
/** Limits that the law has left behind, with VAT and without: PA2023 Sch.1 before 2026, and the 2015 Regulations. */
const OLD = [
  214_904, 213_477, 189_330, 181_302, 164_176, 5_372_609, 5_336_937, 4_733_252, 4_551_413, 138_760, 139_688,
];

/** What the page says about VAT, and bands that run past the limit of the law, which counts VAT in (s.123(2)). */
export function checkVat(rules: OwnRules): Issue[] {
  const { vat, bands } = rules;
  if (bands.length === 0) return [];
  return [
    ...(vat === 'unknown'
      ? [
          issue(
            'vat-unknown',
            null,
            'the table does not say whether its amounts include VAT; the limits of the law do',
          ),
        ]
      : []),
    ...bands.flatMap((band) => [...overLimit(band, vat), ...oldLimit(band)]),
  ];
}

function overLimit(band: OwnBand, vat: OwnRules['vat']): Issue[] {
  if (band.method === 'law' || typeof band.to !== 'number') return [];
  const limit = LIMITS[band.subject];
  if (band.to > limit)
    return [
      issue(
        'over-the-limit',
        band,
        `it runs to ${pounds(band.to)}, past the limit of ${pounds(limit)} from which the law decides`,
      ),
    ];
  const withVat = Math.round(band.to * 120) / 100;
  return vat !== 'included' && withVat >= limit
    ? [
        issue(
          'vat-trap',
          band,
          `${pounds(band.to)} is ${pounds(withVat)} with 20 % VAT, and the law counts VAT in: it decides from ${pounds(limit)}`,
        ),
      ]
    : [];
}

function oldLimit(band: OwnBand): Issue[] {
  const stale = [band.from, band.to].find(
    (amount) => typeof amount === 'number' && OLD.some((old) => Math.abs(old - amount) <= STEP),
  );
  return stale === undefined
    ? []
    : [issue('old-limit', band, `${pounds(Number(stale))} was a limit of the law that no longer applies`)];
}
