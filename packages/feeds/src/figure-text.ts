import type { ItemFigure } from './item.ts';
import { numberWords } from './number-words/index.ts';

/** A figure as it is shown: the quantity, and what it says, which takes up the unit where that is a phrase. */
export interface FigureParts {
  readonly value: string;
  readonly label: string;
}

function inLanguage(unit: string, language: string): string {
  const words = Object.entries(numberWords(language).units);
  return words.reduce((text, [english, own]) => text.replace(new RegExp(`\\b${english}\\b`, 'g'), own), unit);
}

/** A round sum of millions in words: nothing of it is rounded away. */
function inMillions(value: number | null): readonly [number | null, string] {
  const size = value === null ? 0 : Math.abs(value);
  if (value !== null && size >= 1e9 && size % 1e8 === 0) return [value / 1e9, 'billion'];
  if (value !== null && size >= 1e6 && size % 1e5 === 0) return [value / 1e6, 'million'];
  return [value, ''];
}

/** `350000` → `350,000`; a range of numbers gets its dash; words stay. */
function quantity(value: number | null, text: string): string {
  if (value !== null) return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }).format(value);
  return text.replace(/^([\d.,]+)\s*(?:-|to)\s*([\d.,]+)$/, '$1–$2');
}

/** Per cent, however the source writes it. */
const PERCENT = '(?:%|per ?cent(?!(?:age)? points?)(?:age)?|pc(?= |$))';

/** Whether the source wrote more than digits, and so chose the form itself. */
function isWritten(text: string): boolean {
  return !/^[\d.,\s–-]+$/.test(text.replace(/\bto\b/, '–'));
}

/** One number with words or signs around it: `around 40`, `>40`, `4.2 million`, `10,000+`. */
const ONE_NUMBER =
  /^([^\d£%]{0,20})([\d,]*\d(?:\.\d+)?)(\s?(?:k|m|bn|tn|thousand|million|billion|miliwn|biliwn)\b)?([)+]{0,2})$/i;
/** What says pounds or per cent in words. */
const SAID = /pound|pence|punt|ceiniog|gbp|per ?cent|y cant/i;

/** A written number with the sign of its unit, which nobody would know otherwise; null where it is no such number. */
function withSign(text: string, unit: string): string | null {
  const [, before = '', number = '', scale = '', after = ''] = ONE_NUMBER.exec(text) ?? [];
  if (number === '' || SAID.test(text)) return null;
  const [, pounds] = /^(?:GBP|£)\s*(.*)$/.exec(unit) ?? [];
  const [, percent] = new RegExp(`^${PERCENT}\\s*(.*)$`).exec(unit) ?? [];
  const rest = pounds ?? percent;
  if (rest === undefined) return null;
  const gap = rest === '' || /^(?:k|m|bn|tn)\b/.test(rest) ? '' : ' ';
  // Its own scale outweighs that of the unit.
  const told = scale !== '' && pounds !== undefined ? '' : `${gap}${rest}`;
  return pounds === undefined
    ? `${before}${number}${scale}%${after}${told}`
    : `${before}£${number}${scale}${told}${after}`;
}

/** `one third`, `of contract value` belong together; `£350,000` says its own unit. */
function withUnit(text: string, unit: string): string {
  const signed = withSign(text, unit);
  if (signed !== null) return signed;
  const isSaid = unit === '' || new RegExp(`^(?:GBP|£|${PERCENT})`).test(unit) || text.includes(unit);
  return isSaid ? text : `${text} ${unit}`;
}

/**
 * A figure in words: `350000`, `GBP` → `£350,000`; `12000000` → `£12 million`; `12`, `GBP million` → `£12 million`; `50-75`, `% of costs` → `50–75% of
 * costs`; `one third` stays. The value that the source wrote is never rounded.
 *
 * @param language - the code of a language: the words million and billion are the widget's own
 */
export function figureParts({ value, text, unit, label }: ItemFigure, language: string): FigureParts {
  if (isWritten(text)) return { value: withUnit(text, inLanguage(unit ?? '', language)), label };
  const thousands = /^(?:GBP|£) ?['’]?(?:000s?|k|thousands?)$/i.exec(unit ?? '');
  if (thousands && value !== null)
    return figureParts(
      { value: value * 1000, text: String(value * 1000), unit: 'GBP', label, date: null },
      language,
    );
  const isPounds = /^(?:GBP|£)(?: a year)?$/.test(unit ?? '');
  const [number, scale] = isPounds ? inMillions(value) : [value, ''];
  // A sum of pence has two places.
  const hasPence = isPounds && scale === '' && /^-?\d+\.\d$/.test(String(number));
  const amount = `${quantity(number, text)}${hasPence ? '0' : ''}`;
  const words = inLanguage((unit ?? '').replace(/^(GBP|£)/, scale ? `$1 ${scale}` : '$1'), language);
  const pounds = /^(?:GBP|£)\s*(.*)$/.exec(words)?.[1];
  if (pounds !== undefined) {
    const gap = pounds === '' || /^(?:k|m|bn|tn)\b/.test(pounds) ? '' : ' ';
    return { value: `£${amount}${gap}${pounds}`, label };
  }
  const percent = new RegExp(`^${PERCENT}\\s*(.*)$`).exec(words);
  if (percent) return { value: `${amount}%${percent[1] ? ` ${percent[1]}` : ''}`, label };
  return { value: words ? `${amount} ${words}` : amount, label };
}

/**
 * A figure whose unit and label are one sentence: `65`, `% of respondents`, `name risk as a barrier` → `65%`, `of respondents
 * name risk as a barrier`. A unit that is not a phrase stays with its value.
 */
export function sentenceParts(figure: ItemFigure, language: string): FigureParts {
  const phrase = new RegExp(`^(${PERCENT})?\\s*(of\\b.+)$`).exec(figure.unit ?? '');
  if (!phrase) return figureParts(figure, language);
  const { value } = figureParts({ ...figure, unit: phrase[1] ?? null }, language);
  return { value, label: `${phrase[2] ?? ''} ${figure.label}`.trim() };
}
