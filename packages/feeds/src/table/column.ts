import { withCompounds } from './compound.ts';
import { type Dates, readDates, splitPeriod } from './dates.ts';
import { describe } from './describe-column.ts';
import { decimalIn, type Figure, readFigures } from './figures.ts';
import { type Figures, figureColumn } from './figure-column.ts';
import { headingUnit, type HeadingUnit, isTime, roleOf } from './heading.ts';
import { marked } from './marked.ts';
import { isNumbering } from './numbered.ts';
import { type Decimal, decimalOf, splitMarks } from './scan.ts';
import { absence } from './symbols.ts';
import { type Telling, TOTAL } from './telling.ts';
import { textColumn } from './text-column.ts';
import type { TypedColumn } from './typed-column.ts';
import type { Cell, Column } from './types.ts';

/** What of the table weighs on each of its columns. */
export interface Surroundings {
  /** The column at the left edge, which more often names things. */
  readonly isFirst: boolean;
  /** How decimals are written elsewhere in the table; undefined where that is not clear. */
  readonly decimal: Decimal | undefined;
  /** A unit that a line above the table names for all of its figures. */
  readonly unit?: HeadingUnit | undefined;
  readonly language?: string | undefined;
  /** Whether other columns of the table hold amounts in millions, with their sign. */
  readonly isMillions: boolean;
  /** All headings of the table. */
  readonly headings: readonly string[];
  /** Whether names at the left edge come again, so that something else tells their rows apart. */
  readonly isRepeated: boolean;
  /** Whether dates stand at the left edge. */
  readonly isDated: boolean;
  /** Whether words stand right of the left edge: a number before them is one of theirs. */
  readonly isBeforeNames: boolean;
  /** Whether another column names every row by a name of its own. */
  readonly isNamedBeside: boolean;
  /** Whether the headings are names of rows that were turned: they say what figures are of, not that they are codes. */
  readonly isAcross: boolean;
}

/** Tells the kind, unit and scale of a column from its cells, its heading and its table, and reads every cell. */
export function typeColumn(name: string, told: readonly Telling[], around: Surroundings): TypedColumn {
  const tellings = around.isFirst ? told : withCompounds(name, told, around.language);
  const telling = tellings.filter(({ absent }) => !absent);
  const texts = telling.map(({ text }) => splitPeriod(text).text);
  const role = telling.length === 0 ? undefined : codeRole(name, telling, around);
  const dated = around.isFirst ? texts.filter((text) => !TOTAL.test(text)) : texts;
  const dates = role ? { partly: 0 } : readDates(name, dated, around.isFirst, around.isRepeated);
  const isTwice = 'periods' in dates && isMerged(telling, dates);
  if ('periods' in dates && !isTwice) return dateColumn(name, tellings, dates, around.isFirst);
  const partly = 'partly' in dates ? dates.partly : texts.length;
  const isPartly = partly * 2 > texts.length && isTime(name);
  // At the left edge bounds are the names of bands.
  const isBands = around.isFirst && tellings.some(({ isBound }) => isBound);
  const figures = role || isPartly || isBands ? undefined : figuresOf(name, telling, around);
  // At the left edge `2a`, `2nd`, `2 bed` or `u` among `1` and `2` is a name, and so are they.
  const isNamed =
    around.isFirst &&
    figures !== undefined &&
    (figures.of.size < tellings.filter(({ text }) => !absence(text, 'words')).length ||
      texts.some((text) => /\d(st|nd|rd|th)$|\d.*[a-z]{3}|^\d{1,3}[a-z]$/i.test(text)) ||
      isOutline(texts));
  if (figures && !isNamed) return figureColumn(name, tellings, figures);
  return textColumn(name, tellings, role, isPartly ? partly : 0, around.isFirst);
}

/** Whether texts of which none comes twice would become the same period: `2023-24 Budget` and `2023-24 Outturn`. */
const isMerged = (telling: readonly Telling[], { periods }: Dates): boolean =>
  new Set(telling.map(({ text }) => text)).size === telling.length &&
  new Set(periods.map(({ at }) => at)).size < periods.length;

/** `1.9` and `1.10` are sections or versions: a number is not written with fewer digits above it and a zero behind. */
const isOutline = (texts: readonly string[]): boolean =>
  texts.some((text) => /^\d+\.\d+0$/.test(text)) && texts.some((text) => /^\d+\.\d$/.test(text));

/** Headings that name figures beside one another, though the first of each two alone may head codes or errors. */
const BESIDE = [
  [/^se$/i, /^(sw|ne|nw)$/i],
  [/^nominal$/i, /^(real|constant)\b/i],
  [/^day$/i, /^(night|evening|weekend)s?$/i],
] as const;
/** Calls by telephone, or its number. */
const PHONE = /^(phone|tel|telephone|mobile|fax|ffôn|helpline|hotline|freephone)$/i;

/** A flag in words; under a heading of notes it is a mark alone. */
const SHORT = /^.{1,29}$/;
/** What is said of the figure beside it, under whatever heading. */
const STATE = /^[[(][a-z]{1,2}[\])]$/i;
const NOTED = /^\W?(?:note )?(?:[a-z]{1,2}|\d{1,2})(?:, ?\d{1,2})*\W?$|^\W+$/i;

/** Codes, ranks and the like, which are written in digits and are not figures. */
function codeRole(
  name: string,
  telling: readonly Telling[],
  { isFirst, isDated, isAcross, isBeforeNames, isNamedBeside, headings }: Surroundings,
): Column['role'] {
  const texts = telling.map(({ text }) => text);
  if (isAcross) return undefined;
  const isNamed = headings.some((one) => BESIDE.some(([own, other]) => own.test(name) && other.test(one)));
  const isCalled = PHONE.test(name) && !texts.every((text) => /^\+?[\d ()-]{8,}$|^0/.test(text));
  // Codes have as many digits as one another.
  const isCounted =
    !isFirst &&
    /^no\.?$/i.test(name) &&
    texts.some((text, at) => text !== String(at + 1)) &&
    !texts.every(({ length }) => length > 3 && length === texts[0]?.length);
  // No reference is 0: `REF` beside `LAB` and `CON` is a party.
  const isNoReference = /^ref\.?$/i.test(name) && texts.includes('0');
  const called = isNamed || isCalled || isCounted || isNoReference ? undefined : roleOf(name);
  // States at the left edge are what the figures are of.
  // `Long` is a place on the map beside `Lat`.
  const isLongitude = /^long$/i.test(name) && headings.some((one) => /^lat$/i.test(one));
  const role = isLongitude ? 'code' : isFirst && called === 'flag' ? undefined : called;
  if (role === 'rank')
    return texts.every((text) => /^(?:=?(?:\d{1,5}|\d{1,2},\d{3})(?:st|nd|rd|th|=)?|asc|desc)$/i.test(text))
      ? role
      : undefined;
  if (role === 'flag')
    return texts.every((text) => (/note|nod/i.test(name) ? NOTED : SHORT).test(text)) ? role : undefined;
  if (role === 'unit') return texts.some((text) => /^[\d.,]+$/.test(text)) ? undefined : role;
  if (role === 'multiplier') return 'unit';
  if (role === 'error') return role;
  if (!isFirst && texts.every((text) => STATE.test(text))) return 'flag';
  // `0113 222 4444` is a telephone number.
  const isNumbered = texts.some((text) => /^0\d[\d ]*$|^\d{16,}$/.test(text));
  const isArea = texts.every((text) => /^[EWSNKJ]\d{8}$/.test(text));
  const from = texts[0] === '0' ? 0 : 1;
  // Before names 1, 2, 3 … number them, whatever the heading.
  const isCount =
    ((isBeforeNames && isFirst && !/s$/i.test(name)) ||
      (isFirst ? /^(#|no\.?|index|unnamed: 0|)$/i : NUMBERED).test(name)) &&
    texts.length > 1 &&
    texts.every((text, at) => text === String(at + from));
  // The number of a week or a month in its year.
  const isPart =
    !isNamed &&
    /^(week|month|quarter|day|period)( (number|num|no\.?))?$/i.test(name) &&
    texts.every((text) => /^\d{1,2}$/.test(text));
  const isSince =
    !isFirst &&
    (isDated ? SPAN : SINCE).test(name) &&
    texts.every((text) => /^(1[5-9]|20|21)\d\d$/.test(text));
  const isGrid =
    /^[xy]( ?co-?ord(inate)?s?)?$/i.test(name) && texts.every((text) => /^-?[\d.]{5,}$/.test(text));
  // The number of a measure in a list of measures, the same in every row.
  const isMeasure =
    !isFirst &&
    /^(measure|data ?type|variable|indicator)s?$/i.test(name) &&
    texts.every((text) => /^\d{1,2}$/.test(text) && text === texts[0]);
  // Numbers at the edge are what the figures are of, and over time things are rather counted.
  const isBorne =
    (isBeforeNames || isNamedBeside || !(isFirst || isDated)) && !isNamed && isNumbering(name, texts);
  if (isPart || isSince || isGrid || isMeasure || isBorne) return 'code';
  return role ?? (isNumbered || isArea || isCount ? 'code' : undefined);
}

/** Headings under which 1, 2, 3 … number the rows. */
const NUMBERED = /^(order|seq(uence)?|priority|blaenoriaeth)$|. (no\.?|num(ber)?|order|priority)$/i;
const COUNT = /^(number|no\.?|count|nifer)\b/i;
/** Since when something is there. */
const SINCE =
  /^([a-z]+ )?(founded|established|elected|built|designated|listed|refurbished|rebuilt|renewed|opened|born|joined|formed|incorporated|launched|from|to|start|end|until)$/i;

/** Beside dates only their other end is a year; `Opened` may count. */
const SPAN = /\b(from|to|start|end|until)$/i;

/** Among amounts, what costs nothing: it says nothing against them, and no figure is written for it. */
const FREE = /^(?:free|free of charge|no (?:charge|fee|cost)|am ddim|di-dâl|dim (?:tâl|ffi))$/i;

/** What a spreadsheet writes where it could not compute a figure. */
const FAULT = /^#(?:div\/0!|ref!|value!|num!|name\?|null!)$/i;

/** Figures where more than half of the cells that say something are; bounds of figures and faults say nothing against it. */
function figuresOf(name: string, all: readonly Telling[], around: Surroundings): Figures | undefined {
  const telling = all.filter(({ isBound, text }) => !isBound && !FAULT.test(text) && !FREE.test(text));
  const numbers = telling.flatMap(({ number }) => number ?? []);
  if (telling.length === 0 || numbers.length * 2 <= telling.length) return undefined;
  const ways = new Set(numbers.map(({ digits }) => decimalOf(digits)));
  const own = decimalIn(numbers, around.decimal !== '.');
  const decimal = ways.has('.') === ways.has(',') ? around.decimal : own;
  const said = headingUnit(name, around.language);
  // `412 (31%)` under `Households (%)` is a number, and its share stands beside it.
  const isBesideShare =
    said.unit === '%' &&
    numbers.every(({ tail, marks }) => tail === '' && marks.some((mark) => /^\d[\d.]* ?%?$/.test(mark))) &&
    (numbers.every(({ marks }) => marks.some((mark) => mark.endsWith('%'))) ||
      numbers.some(({ digits }) => Number(digits.replaceAll(',', '')) > 100));
  // `Number` beside `Value` under a line of £m is a number.
  const heading = isBesideShare
    ? { power: 0 }
    : said.unit || said.power || COUNT.test(name)
      ? said
      : (around.unit ?? said);
  const figures = readFigures(
    telling.map(({ number }) => number),
    { heading, name, decimal, language: around.language, isMillions: around.isMillions },
  );
  const found = withoutCounts(
    telling.flatMap((one, at): [Telling, Figure][] => (figures[at] ? [[one, figures[at]]] : [])),
  );
  if (found.length * 2 <= telling.length && found.length < numbers.length) return undefined;
  return {
    of: new Map(found),
    heading,
    ...(isBesideShare && { label: name.replace(/ ?\(?%\)?$/, '') || name }),
    language: around.language,
    decimal: ways.has('.') || ways.has(',') ? decimal : undefined,
    because: heading === said && (said.unit || said.power) ? 'heading' : heading === said ? 'cells' : 'table',
  };
}

type Found = readonly [Telling, Figure];

/** `1,204` among `21%` and `45%` counts how many were asked; it is not 1,204 per cent. */
function withoutCounts(found: readonly Found[]): readonly Found[] {
  const isShare = ([, { unit }]: Found): boolean => unit === '%';
  const isBeyond = ([, { value }]: Found): boolean => Math.abs(value) > 100;
  if (!found.some(isShare) || found.some((one) => isShare(one) && isBeyond(one))) return found;
  // Where one number without a sign is a count, so are the others: 88 that failed beside 412 that passed, and `82%`.
  return found.some((one) => !isShare(one) && isBeyond(one)) ? found.filter(isShare) : found;
}

function dateColumn(
  name: string,
  tellings: readonly Telling[],
  { kind, periods, because }: Dates,
  isFirst: boolean,
): TypedColumn {
  let next = 0;
  /** The same period is written the same way wherever it comes. */
  const labels = new Map<number, string>();
  const cells = tellings.map(({ raw, absent, text }): Cell => {
    if (absent) return { ...absent, text: raw.text };
    if (isFirst && TOTAL.test(splitMarks(text).text)) return { kind: 'value', value: text, text: raw.text };
    const { at, label } = periods[next]!;
    next += 1;
    if (!labels.has(at)) labels.set(at, /^\d{4}-/.test(label) ? label : splitMarks(label).text);
    return marked(
      { kind: 'value', value: labels.get(at)!, at, text: raw.text },
      splitPeriod(text).marks,
      raw,
    );
  });
  const reading = describe(name, 'dates', cells, because);
  return { column: { name, type: 'date' }, cells, warnings: [], reading: { ...reading, period: kind } };
}
