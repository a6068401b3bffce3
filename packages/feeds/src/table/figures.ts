import { numberWords } from '../number-words/index.ts';
import { type HeadingUnit, powerOf } from './heading.ts';
import { monthOf } from './period.ts';
import { currencyOf, type Decimal, decimalOf, digitsOf, type Scanned } from './scan.ts';

/** A figure in whole units. */
export interface Figure {
  readonly value: number;
  readonly unit: string | undefined;
  /** Whether the cell itself was scaled, so that the scale of its heading does not apply. */
  readonly scaled: boolean;
  readonly marks: readonly string[];
  /** What an amount is for, or whether it has tax: `per hour`, `plus VAT`. */
  readonly terms?: string | undefined;
}

/** What is known of a column before its cells are read. */
export interface Setting {
  readonly heading: HeadingUnit;
  /** The heading in words, for what a letter may stand for. */
  readonly name: string;
  readonly decimal: Decimal | undefined;
  readonly language: string | undefined;
  /** Whether amounts in millions stand beside them, with their sign: `£92.3m`. */
  readonly isMillions?: boolean;
}

/** What the tail of a number means in its column. */
interface Meaning {
  readonly power: number;
  readonly unit?: string | undefined;
  readonly marks?: readonly string[];
  readonly terms?: string;
}

const PERCENT = /^(?:%|per ?cent|pct|pc|y cant)(?: ?([a-z]{1,3}))?$/;
const POINTS = /^(pp|ppts?|p\.p\.|%[ -]?p(?:oin)?ts?|percentage points?|pwynt canran)$/;
const WORD = /^(thousands?|millions?|billions?|trillions?|miloedd|miliwn|biliwn|triliwn)$/;
const LETTER = /^(k|m|mn|mln|bn|b|tn)$/;
/**
 * Flags of statistical offices: break, confidential, differs, estimated, forecast, provisional, revised, unreliable …
 * Several stand in the order of the alphabet. `in`, `cr`, `dr`, `bps` and `sec` are words.
 */
const FLAGS = /^(?!bn|bps|cr|dr|ins?$|ns|ps|rs)(?=.{1,3}$)b?c?d?e?f?i?n?p?r?s?u?z?$/;
const RATE = /%|rate|share|index|per ?cent|ratio|cyfradd|canran/i;
const LENGTH =
  /\b(height|length|width|depth|distance|metres?|altitude|duration|terms?|months?|minutes?|age|hyd|uchder)\b/i;
/** What pence are paid for. */
const BY =
  /\b(?:per|a) (?:mile|kilometre|km|hour|day|week|month|unit|kwh|litre|copy|page|sheet|item|bag|visit|call|minute|text)\b/i;
const PENCE = /price|cost|pence|fare|charge|fee|\(p\)|ceiniog/i;

/** What stands behind amounts: what each is for, and whether it has tax. */
const TERMS =
  /^(?:(?:\+|plus|inc\.?|incl\.?|including|ex\.?|exc\.?|excl\.?|excluding|gan gynnwys|heb) ?(?:vat|taw)|(?:(?:per|a|an|fesul|yr?) |\/ ?)[a-zŵŷâêîôû²]{1,12}|each|yr un|p\/?w|p\.?c\.?m\.?|p\.?a\.?|p\.?p\.?(?:p\.?[wn]\.?)?|p\/h|ph)$/;

/** `days`, `m²`, `kg/m3`, `°C`, `per 1,000`; not `of 40`. */
const WORDS = /^(?:[a-zâêîôûŵŷ²³₂°µμ/. -]{1,24}[23]?|per [\d,]{3,9}(?: [a-z]+)?|['′"″])$/;
/** What is counted, or paid: a `m` behind it is a million. */
const MANY =
  /\b(?:budget|spend|spent|spending|costs?|values?|income|expenditure|revenue|grants?|funds?|funding|invest\w*|savings?|debts?|borrowing|reserves?|deficit|surplus|turnover|assets?|payments?|population|residents|people|visits?|visitors|journeys|passengers|views|users|customers|gwariant|incwm|cyllideb|poblogaeth)\b/i;
const STREET =
  /(?:^| )(?:street|st|road|rd|avenue|lane|close|drive|place|square|terrace|court|gardens|stryd|heol|ffordd)$/;

const singular = (word: string): string => word.replace(/(?<=\w{2})s$/, '');

/** What one value of a tail means, weighed over the tails of its whole column. */
function meaningOf(
  one: Scanned,
  all: readonly Scanned[],
  { heading, name, language, isMillions = false }: Setting,
): Meaning | undefined {
  const { tail, gap, unit } = one;
  if (tail === '') return { power: 0 };
  const [share, flags = ''] = PERCENT.exec(tail) ?? [];
  if (share && (flags === '' || FLAGS.test(flags))) return { power: 0, unit: '%', marks: [...flags] };
  if (POINTS.test(tail)) return { power: 0, unit: 'pp' };
  const own = currencyOf(tail);
  if (own) return { power: 0, unit: own };
  const others = all.filter(({ digits }) => /[1-9]/.test(digits));
  const isWhole = (test: (tail: string) => boolean): boolean => others.every((other) => test(other.tail));
  const money = unit ?? (currencyOf(heading.unit?.toLowerCase() ?? '') && heading.unit);
  const isMoney = money !== undefined || others.some((other) => other.unit !== undefined);
  const [first = '', ...rest] = tail.split(' ');
  const after = rest.length > 0 ? currencyOf(rest.join(' ')) : undefined;
  const isWord = WORD.test(first) || numberWords(language).thousand.includes(first);
  const power = first === 'mil' ? 3 : first === 'b' ? 9 : powerOf(first);
  if (isWord && (rest.length === 0 || after)) return { power, unit: after };
  if (LETTER.test(first) && (rest.length === 0 || after)) {
    const isFlag = first === 'b' && gap;
    // Metres, minutes, months or millions: where nothing else says which, the letter stays as it is written.
    const isAmount = isMoney || (isMillions && /\b(19|20)\d\d\b/.test(name));
    const isOpen = !isAmount && !MANY.test(name) && isWhole((other) => other === 'm');
    const isLength =
      (first === 'm' && (isOpen || LENGTH.test(name))) || (heading.unit !== undefined && money === undefined);
    const isScale =
      after !== undefined || money !== undefined || isWhole((other) => LETTER.test(other.split(' ')[0]!));
    if (isScale && !isFlag && !isLength) return { power, unit: after };
  }
  const isOnly = isWhole((other) => other === tail);
  // A credit or a debit, of which its account says which is negative; a time of the day.
  if (isOnly && tail === ':1') return { power: 0, terms: 'to 1' };
  if (/^(?:[cd]r|[ap]\.?m\.?)$/.test(tail)) return undefined;
  if (tail === 'p' && !unit && isOnly && !gap && BY.test(name)) return { power: -2, unit: 'GBP' };
  // Under `Rate` pence and provisional shares are written alike, where every cell has the letter.
  if (
    tail === 'p' &&
    !unit &&
    isOnly &&
    !gap &&
    others.length > 1 &&
    /rate|cyfradd/i.test(name) &&
    !/%|cent/i.test(name)
  )
    return undefined;
  if (tail === 'p' && !unit && !RATE.test(name)) {
    if (gap ? isOnly && PENCE.test(name) : isOnly || isMoney) return { power: -2, unit: 'GBP' };
  }
  // `1,234r` is revised wherever it stands: no unit is written so.
  if (tail === 'a' && gap) return { power: 0, marks: [tail] };
  if (FLAGS.test(tail) && (gap || !isOnly || RATE.test(name) || /^[er]$/.test(tail)))
    return { power: 0, marks: [...tail] };
  // An amount by the hour is not on the scale of one by the day.
  if (money && TERMS.test(tail)) return isOnly ? { power: 0, terms: one.written } : undefined;
  if (!WORDS.test(tail) || monthOf(tail) > 0) return undefined;
  // `1 High Street` is an address, and `2G mobile network` a name.
  if (STREET.test(tail) || (!gap && /^[A-Z] [a-z]/.test(one.written))) return undefined;
  const word = singular(tail);
  const same = others.filter((other) => singular(other.tail) === word);
  const isUnit = same.length * 2 > others.length;
  // `V` among `P` is a mark of some list of codes, though it may stand at most of the figures.
  const isCode = tail.length === 1 && others.some((other) => other.tail.length === 1 && other.tail !== tail);
  if (!isUnit || unit || isCode) return undefined;
  const shown = same.find((other) => other.tail !== word) ?? one;
  // `kWh` and `°C` are written so; the capital of `Days` says nothing.
  const isSymbol = shown.tail.length < 7 && /.[A-Z]|^[MG]b/.test(shown.written);
  return { power: 0, unit: isSymbol ? shown.written : shown.tail };
}

/** How the decimals of numbers are written, found from those that can be read one way only; see {@link Decimal}. */
export function decimalIn(
  numbers: readonly Scanned[],
  /** Whether commas may well be decimal ones, as in a file that is separated by semicolons. */
  isContinental: boolean,
): Decimal | undefined {
  const count = { '.': 0, ',': 0, either: 0, same: 0 };
  for (const { digits } of numbers) {
    const way = decimalOf(digits);
    if (way === 'either') count.either += isContinental || digits.includes(',') ? 1 : 0;
    else if (way) count[way] += 1;
  }
  if (count[','] > 0 && count['.'] === 0 && (isContinental || count[','] * 2 > count.either)) return ',';
  if (count['.'] > 0 || !isContinental) return '.';
  return count.either > 0 ? undefined : '.';
}

/** The decimal point is moved in the text, which is exact where a product may not be: 1.1 million is 1100000. */
export function shifted(value: number, power: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return power === 0 ? value : Number(`${digits}e${Number(exponent) + power}`);
}

/** Numbers of one column → figures; undefined where a number cannot be understood without a guess. */
export function readFigures(
  numbers: readonly (Scanned | undefined)[],
  setting: Setting,
): readonly (Figure | undefined)[] {
  const all = numbers.filter((one) => one !== undefined);
  const meanings = new Map<string, Meaning | undefined>();
  return numbers.map((one) => {
    if (!one) return undefined;
    const key = `${one.unit ?? ''}|${one.gap}|${one.tail}`;
    if (!meanings.has(key)) meanings.set(key, meaningOf(one, all, setting));
    const meaning = meanings.get(key);
    const isClear = decimalOf(one.digits) === 'same' || setting.decimal !== undefined;
    const digits = isClear ? digitsOf(one.digits, setting.decimal ?? '.') : undefined;
    if (!meaning || digits === undefined) return undefined;
    // `-0.0` is rounded to nothing; it is not another zero.
    const value = Number(`${one.negative ? '-' : ''}${digits}e${one.exponent + meaning.power}`) + 0;
    const isTwofold = one.unit !== undefined && meaning.unit !== undefined && one.unit !== meaning.unit;
    if (!Number.isFinite(value) || isTwofold) return undefined;
    const marks = [...(meaning.marks ?? []), ...one.marks];
    const { terms } = meaning;
    return {
      value,
      unit: one.unit ?? meaning.unit,
      scaled: meaning.power !== 0,
      marks,
      ...(terms && { terms }),
    };
  });
}
