import { headingUnit, powerOf, type Role } from './heading.ts';
import type { RawTable } from './types.ts';

/** What the columns of words say that the figures of the rows are in. */
export interface RowUnits {
  /** The text that names the unit of all rows alike; empty where none does. */
  readonly text: string;
  /** Ten to this power multiplies every figure. */
  readonly power: number;
  /** Whether rows say that their figures are in several units, or are of several kinds: numbers and rates. */
  readonly isMixed: boolean;
}

/** Kinds of figures, as a column beside them says: `Percentage` of what a column of units calls `Persons`. */
const SHARE = /^(?:%|per ?cent(?:age)?s?|proportion|share|canran)$/i;
const RATE =
  /^(?:(?:[a-z-]+ )?(?:rate|ratio|index|score)|(?:rate )?per (?!cent)[\d,]*k?.*|rate per .*|cyfradd)$/i;
const NUMBER = /^(?:count|number|frequency|nifer)$/i;

/** A longer text is a sentence. */
const LONGEST = 60;

const isKind = (text: string): boolean =>
  text.length < LONGEST && [SHARE, RATE, NUMBER].some((kind) => kind.test(text));

/** What a text between brackets would say of a column, where that is more than a word for what is counted. */
function isUnit(text: string): boolean {
  // `412 GBP` is a figure; `£000` and `m2` are units.
  if (text.length > 18 || /\d/.test(text.replace(/1?,?000|(?<=[a-z])[23](?![\d])/gi, ''))) return false;
  const { unit, power } = headingUnit(`(${text})`);
  return (unit !== undefined && unit !== 'people') || power !== 0;
}

/** `6`, `Millions` → 6; `Units` and nothing → 0. */
const multiplier = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : powerOf(text.toLowerCase());

/** A column of units holds no numbers. */
const isNamed = (texts: readonly string[]): boolean =>
  texts.length > 0 && !texts.some((text) => text === '' || /^[\d.,]+$/.test(text));

/** The units of the rows of a table, and of what kind their figures are. */
export function rowUnits(
  names: readonly string[],
  rows: RawTable['rows'],
  roles: readonly (Role | undefined)[],
): RowUnits {
  const columns = names.map((_, at) => rows.map((row) => (row[at]?.text ?? '').trim()));
  const columnOf = (role: Role): readonly string[] => columns[roles.indexOf(role)] ?? [];
  const one = columns.find((texts) => isUnit(texts[0] ?? '') && new Set(texts).size === 1) ?? [];
  const named = isNamed(columnOf('unit')) ? columnOf('unit') : one;
  const isEach = (test: (text: string) => boolean): readonly (readonly string[])[] =>
    columns.filter((texts, at) => at > 0 && texts !== named && texts.every(test));
  const kinds = isEach(isKind);
  // Whatever its heading, a column in which every cell is a unit says what each row is in.
  const units = isEach(isUnit);
  const kindAt = (row: number): string => kinds.map((texts) => texts[row]?.toLowerCase() ?? '').join();
  const unitAt = (text = ''): string => JSON.stringify(headingUnit(`(${text})`));
  const said = rows.map((_, row) =>
    [named[row], kindAt(row), ...units.map((texts) => unitAt(texts[row]))].join('\n'),
  );
  const powers = new Set(columnOf('multiplier').map(multiplier));
  const [power = 0] = powers.size === 1 ? powers : [];
  const [own = ''] = named;
  const isShare = kinds.some(([text = '']) => SHARE.test(text));
  const isRate = kinds.some(([text = '']) => RATE.test(text));
  return {
    // `Persons` are what is counted, or what a share is of.
    text: isUnit(own) ? own : isShare ? '%' : isRate ? '' : own,
    power: power < 16 ? power : 0,
    isMixed: new Set(said).size > 1 || powers.size > 1,
  };
}
