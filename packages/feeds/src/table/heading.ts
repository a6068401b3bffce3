import { numberWords } from '../number-words/index.ts';
import { currencyOf } from './scan.ts';

/** What a heading says of the numbers under it: `Spend (£000s)` → `{ unit: 'GBP', power: 3 }`. */
export interface HeadingUnit {
  readonly unit?: string;
  /** Plain figures stand for themselves times ten to this power. */
  readonly power: number;
}

const SIGN = String.raw`us\$|[£€$¥]|\b(?:gbp|eur|usd)\b`;
const MANY = String.raw`(?:1,?)?['’]?000['’]?s?|['’]?(?:k|mn?|mln|bn|tn)|thousands?|millions?|billions?|trillions?|miloedd|miliwn|miliynau|biliwn|biliynau|triliwn`;
const ALONE = String.raw`['’]?000['’]?s?|thousands?|millions?|billions?|bn|miloedd|miliynau|biliynau`;

/** A currency with its scale, a scale with its currency, or a scale that stands for itself in brackets or at an end. */
const SCALES = [
  new RegExp(String.raw`[\s(,]*(?:in )?(${SIGN})[\s(,]*(?:in )?(${MANY})(?![a-z\d])\)*`),
  new RegExp(
    String.raw`[\s(,]*(?:in )?(?<![a-z])(${MANY})(?![a-z\d])[\s,]*(?:of |o )?(${SIGN}|pounds|euros|dollars|bunnoedd)(?![\d])\)*`,
  ),
  // `£ saved (k)`, `Area (000 ha)`.
  /(?<=^([£€$])(?!.*\bper\b)[^£€$]*?) *\((k|mn?|bn)\)$|\(()(000|thousands?|millions?) (?=[a-z²]+\))|(?<=[a-z]{4}) ()((?:thousand|million|billion)s)$/,
  new RegExp(
    String.raw`\s*\((?:in )?()(${ALONE})\)|^()(${ALONE}) of |(?<!\d),\s*(?:in )?()(${ALONE})$|^()(${ALONE})$`,
  ),
] as const;

/** Ten to which power a word, letter or row of zeros multiplies by. */
export function powerOf(word: string): number {
  if (/000/.test(word)) return 3;
  if (/^['’]?(k|th|miloedd)/.test(word)) return 3;
  if (/^['’]?(m$|mn|ml|mil[lin])/.test(word)) return 6;
  if (/^['’]?b/.test(word)) return 9;
  return /^tr|^['’]?tn/.test(word) ? 12 : 0;
}

const words = (name: string): string => name.slice(0, 200).toLowerCase().replaceAll('_', ' ');
/** Of `DateCode`, `SupplierID` and `LANumber` too, as files for programs write it. */
export const joinedWords = (name: string): string =>
  words(
    name
      .slice(0, 200)
      .replace(/([a-z])(?:(?=[A-Z][a-z]|ID\b)|\.(?=[a-z]{2}))|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})/g, '$1 '),
  );
/** `5% sample`, `over £25,000`, `95% CI`: a figure of the heading itself, which is not the unit of its column. */
const OWN_FIGURE =
  /[£€$]\s?\d[\d,.]*(?:\s?(?:k|mn?|bn|million|billion)\b)?(?!\d*s\b)|(?<!\d|\d{4}[/-])(?!(?:19|20)\d\d\b)\d[\d.]*\s?(?:%|per ?cent\b)/g;
/** `£000`, `(£1,000)`, `£1,000s`: a scale. `under £1,000` is a figure of the heading. */
const THOUSANDS = /[£€$]\s?['’]?000|\(\s?[£€$]1,?000s?\)|[£€$]1,?000s/;

const NAMED =
  /\(\s*(?:in )?(?:(?:000|thousands?|millions?) )?(days|hours|minutes|weeks|months|years|tonnes|miles|mph|km|kg|ha|hectares|litres|mm|m²|m2|sq ?m|sq ?ft|fte|people|kwp?|mw|kwh|mwh|gwh|tco2e|dyddiau|oriau|wythnosau|misoedd|blynyddoedd|tunelli|milltiroedd)\s*\)$/;

/** `site_area_hectares`: programs write a unit behind the words of a heading, without brackets. */
const JOINED_UNIT =
  /[a-z][_.](?:(hectares|acres|tonnes|miles|km|kilometres|litres|kg|kwh|mwh|gwh|mw|gbp|eur|usd|pct)|sq(?:uare)?_?(m|metres|km|kilometres))$/;

/** How those are written that are not in small letters. */
const SYMBOLS: Readonly<Record<string, string>> = {
  kw: 'kW',
  kwp: 'kWp',
  mw: 'MW',
  kwh: 'kWh',
  mwh: 'MWh',
  gwh: 'GWh',
  tco2e: 'tCO2e',
  fte: 'FTE',
};

/** A unit that stands in a cell of its own: `£m`, `percent of procedures`, `days`. */
export function unitIn(text: string): HeadingUnit {
  const found = headingUnit(`(${text})`);
  if (found.unit || found.power || /^(number|count|nifer|index|rate|ratio)?$/i.test(text)) return found;
  return text.length < 25 && /^[a-zâêîôûŵŷ ]+$/i.test(text) ? { unit: text.toLowerCase(), power: 0 } : found;
}

/** `mil` is a thousand in Welsh and a million to many in English, where it leaves the scale open, and the unit with it. */
const OPEN = /[£€$(,] ?mil\b/;

/** A heading that a program has joined has no spaces. */
const JOINED = /^\S*[a-z]{2}[A-Z][a-z]\S*$/;

/** Words of a heading on a page in `language`; a thousand is `000`, at the same place as its word. */
const wordsIn = (name: string, language?: string): string =>
  numberWords(language).thousand.reduce(
    (said, word) => said.replace(new RegExp(`\\b${word}\\b`, 'g'), '000'.padEnd(word.length)),
    JOINED.test(name) ? joinedWords(name) : words(name),
  );

/** Signs and words without which a heading names neither unit nor scale. */
const UNIT = new RegExp(
  String.raw`[%('’]|${SIGN}|\b(?:per ?cent|cent|pct|pp(?:ts?)?|percentage|y cant|canran|pwynt|pounds|euros|dollars|bunnoedd|${MANY})`,
);

/** Unit and scale that a heading names. */
export function headingUnit(name: string, language?: string): HeadingUnit {
  const [, joined, square] = JOINED_UNIT.exec(name.toLowerCase()) ?? [];
  if (square) return { unit: square.startsWith('k') ? 'km²' : 'm²', power: 0 };
  if (joined) return headingUnit(`(${joined})`, language);
  const said = wordsIn(name, language);
  if (!UNIT.test(said)) return { power: 0 };
  if (OPEN.test(said)) return { power: 0 };
  const pence = /\((?:in )?(pence|ceiniogau?)\)/.exec(said);
  if (pence) return { unit: 'GBP', power: -2 };
  const own = THOUSANDS.test(said) ? said : said.replace(OWN_FIGURE, ' ');
  const scale = scaleIn(own);
  if (scale?.unit) return scale;
  // `£pp` is pounds per person.
  if (/percentage points?|(?<![£€$])\bpp(?:ts?)?\b|%[ -]?p(?:oin)?ts?\b|pwynt canran/.test(own))
    return { unit: 'pp', power: 0 };
  const isShare = /%|\bper ?cent(age)?s?\b|\bpct\b|\by cant\b|\bcanran\b/.test(own);
  if (isShare && !/\b(and|or|a|neu)\s*\(?%|[&/]\s*\(?%/.test(own)) return { unit: '%', power: 0 };
  const sign =
    new RegExp(SIGN).exec(own)?.[0] ?? /\((?:in )?(pounds|euros|dollars|bunnoedd)\b/.exec(own)?.[1];
  const named = NAMED.exec(own)?.[1];
  const unit = (sign && currencyOf(sign)) ?? (named && (SYMBOLS[named] ?? named));
  return { power: scale?.power ?? 0, ...(unit && { unit }) };
}

function scaleIn(said: string): HeadingUnit | undefined {
  for (const shape of SCALES) {
    const found = shape.exec(said)?.slice(1).filter(Boolean);
    if (!found?.length) continue;
    const unit = found.map((one) => currencyOf(one)).find(Boolean);
    const power = Math.max(...found.map((one) => (currencyOf(one) ? 0 : powerOf(one))));
    return { power, ...(unit && { unit }) };
  }
  return undefined;
}

/** What is left of `£000`. */
const CURRENCY = /[£€$]/;

/** A heading without its scale, since figures are in whole units: `Spend (£m)` → `Spend`. */
export function withoutScale(name: string, language?: string): string {
  if (headingUnit(name, language).power <= 0) return name;
  const said = wordsIn(name, language);
  for (const shape of SCALES) {
    const found = shape.exec(said);
    if (!found) continue;
    const [before, after] = [name.slice(0, found.index), name.slice(found.index + found[0].length)];
    // `Spend (£ million, 2023 prices)`: what else stands in the brackets stays in them.
    const isInside = found[0].includes('(') && !found[0].includes(')') && after.includes(')');
    const rest = isInside ? `${before} (${after.replace(/^[\s,;]+/, '')}` : `${before} ${after}`;
    return (
      rest
        .replace(/\[ *\]/, '')
        .replace(/\s+/g, ' ')
        .replace(/\s+([,)])/g, '$1')
        .replace(/^[\s,:-]+|\s+$/g, '') ||
      CURRENCY.exec(name)?.[0] ||
      name
    );
  }
  return name;
}

const PERIOD = String.raw`(?:years?|dates?|periods?|months?|quarters?|weeks?|day|time|decade|fy|blwyddyn|dyddiad|cyfnod|mis|chwarter|wythnos|diwrnod|amser)\b`;
const TIME = new RegExp(String.raw`\b${PERIOD}`);
const QUANTITY = new RegExp(
  String.raw`\b(?:per|number|no|count|totals?|average|mean|median|change|within|in|this|last|prior|previous|current|next|each|every|over|under|length|duration|nifer|cyfanswm|y)\b.*\b${PERIOD}|\ban? (?:day|week|month|quarter|year)\b|to date|^\d[-\d to+]*(?:day|week|month|year)s\b|\btime (?:to|taken|spent)\b|\b(?:on|part|full|first|real|half)[- ]time\b|\b(?:day|week|month|quarter|year|time|date)s?[- ](?:[a-z]+ )*(?!begins|ends|starts|commences|is\b)[a-z]+s$`,
);

/** Whether a heading is about time: `Year ending`, `Date of award`; not `Contracts per month` or `Year to date`. */
export function isTime(name: string): boolean {
  const said = joinedWords(name);
  return TIME.test(said) && !QUANTITY.test(said);
}

export const says = {
  week: (name: string): boolean => /\b(weeks?|wythnos)\b/.test(words(name)),
  month: (name: string): boolean => /\b(months?|mis)\b/.test(words(name)),
  year: (name: string): boolean => /\b(years?|fy|blwyddyn)\b/.test(words(name)),
  /** A year of schools and universities begins in September, a financial one in April. */
  academic: (name: string): boolean => /\b(academic|school|ysgol|academaidd)\b/.test(words(name)),
};

/** Headings of cells that are not figures, though they may be numbers. */
const ROLES = {
  time: String.raw`^(?:date|time|year|period) code$`,
  rank: String.raw`^(?:league )?(?:position|pos\.?|safle|rheng)$|\brank(?:ing|ed)?s?\b`,
  flag: String.raw`^(?:obs |observation )?(?:flags?(?: codes?)?|status|(?:data )?mark(?:er|ing)s?|symbols?|footnotes?)$|^(?:\d{4}[-/\d ]*|data |value |guidance )?(?:flags?|notes?|note codes?|nodiadau|nodyn)$`,
  unit: String.raw`^(?:units?|unit of measure(?:ment)?|uned|unit type)$`,
  /** A power of ten that the figures of the row are multiplied by, as SDMX has it. */
  multiplier: String.raw`^(?:unit mult(?:iplier)?|power ?code(?: code)?)$`,
  error: String.raw`^(?:std\.? error|s\.?e\.?|p[ -]value)$|^(?:cv|rse)\b|\bcoefficients? of variation\b|\b(?:standard (?:error|deviation)|\bs\.?[ed]\.?)\)?$`,
  code: String.raw`^(?:(?:object|[fgo])?ids?|#|s(?:r|l|erial)?[./]? ?no\.?|version|cost cent(?:re|er)|nominal|no\.|s\/n|code|ref\.?|reference|(?:grid )?ref(?:erence)? [xy]|uprn|usrn|urn|ukprn|ocid|guid|uuid|easting|northing|lat(?:itude)?|lon(?:gitude)?|lng|cod|cyfeirnod|url|la ?estab|mcc|utr|toid|(?:imd |deprivation |income )?(?:decile|quintile|quartile))$|[ ](?:id|codes?|ref\.?|reference|uprn|urn|uri|url|regn?\.?)$|^(?:ons|gss|la|lad|area|geo) ?code|^(?:duns|phone|tel|telephone|mobile|fax|ffôn|helpline|hotline|freephone)\b|^shape +(?:area|len)|\b(?:sort|display) ?(?:order|index)$|^tlist\(|^c\d{5}v\d{5}$|^(?:lot|case|row|record|ref(?:erence)?|contract|order|purchase order|notice|invoice|company|companies house|account|line|item|serial|registration|charity|tender|licence|po|vat|nhs|dfe|estab(?:lishment)?|transaction|voucher|payment|cheque|journal|document|creditor|supplier|vendor|customer|application|permit|route|house|property|asset|job|seat|room|plot|block|flat|phone|telephone|contact|ward|division|site|zone|parish|unit|bus|vehicle|bay|stop|employee|payroll|grant|scheme|project|badge|plate|number plate|certificate|warrant|card|warrant card|trader|stall|pitch|grave|berth|mooring|vessel|petition|inquest|incident|complaint|claim|crime|ticket|pcn|request|enquiry|tag|tree|policy|passport|membership|batch|consignment|meter|lamp column|bridge|footpath|locker|holding|tpo|reg) (?:num(?:ber)?|no\.?)$|^(?:(?!total|overall|average|mean|median|m(?:ax|in)|target|actual|annual|net|final)[a-z]+ ){1,2}(?:badge|plate|certificate|licence|card|grave|pitch|stall|berth|holding|reg|registration) (?:number|no\.?)$`,
} as const;
/** Every role as a group of its name. */
const ROLE = new RegExp(
  Object.entries(ROLES)
    .map(([role, shape]) => `(?<${role}>${shape})`)
    .join('|'),
);

export type Role = Exclude<keyof typeof ROLES, 'time'>;

/** What a heading says of cells that are not figures, though they may be numbers: codes, ranks, flags, units, errors. */
export function roleOf(name: string): Role | undefined {
  const groups = ROLE.exec(joinedWords(name).trim())?.groups;
  return (Object.keys(ROLES) as (keyof typeof ROLES)[]).find(
    (role): role is Role => role !== 'time' && groups?.[role] !== undefined,
  );
}
