import { object, objects, type Json } from '@ipec/common';
import { htmlText, looseTitle } from '../html-text.ts';
import type { Block } from '../item.ts';
import { pick, plainName } from '../pick.ts';
import { plainSet, type KnownParts } from '../unread-names.ts';
import { plainText } from '../text.ts';
import type { FigureDraft } from './key-figure.ts';

const VALUES = ['value', 'figure', 'number', 'amount', 'stat', 'statistic', 'key_figure', 'gwerth', 'ffigur'];
const LABELS = [
  'label',
  'title',
  'name',
  'caption',
  'statistic',
  'measure',
  'indicator',
  'what_it_shows',
  'description',
  'teitl',
  'dangosydd',
  'mesur',
  'disgrifiad',
];
const DATES = [
  'date',
  'year',
  'period',
  'time_period',
  'as_of',
  'as_at',
  'when',
  'reference_period',
  'reference_date',
  'data_date',
  'observation_date',
  'dyddiad',
  'blwyddyn',
  'cyfnod',
];
const SCALED = ['scale', 'multiplier', 'magnitude'];
const SOURCES = [
  'source_name',
  'source',
  'data_source',
  'citation',
  'publisher',
  'source_title',
  'ffynhonnell',
];
const ADDRESSES = [
  'source_url',
  'source_link',
  'source_href',
  'data_source_url',
  'data_source_link',
  'link_to_source',
  'source_address',
  'dolen_i_r_ffynhonnell',
  'dolen_y_ffynhonnell',
  'dolen',
  'url',
  'link',
  'href',
];

/** Every name that a figure is read by. */
export const FIGURE_NAMES = plainSet(
  ...[VALUES, LABELS, DATES, SOURCES, ADDRESSES, SCALED],
  ...[['id', 'text', 'unit', 'units', 'uned', 'prefix', 'suffix', 'sources', 'series', 'language', 'lang']],
  ['disagreement', 'details', 'note', 'notes', 'alternatives', 'rivals'],
);

const OF_SOURCE = plainSet(ADDRESSES, ['name', 'title', 'id']);

/** What the objects within a figure are read by. */
export const FIGURE_PARTS: KnownParts = {
  source: OF_SOURCE,
  sources: OF_SOURCE,
  citation: OF_SOURCE,
  publisher: OF_SOURCE,
  alternatives: plainSet(['value', 'unit'], DATES, SOURCES, ADDRESSES, ['sources']),
  rivals: plainSet(['value', 'unit'], DATES, SOURCES, ADDRESSES, ['sources']),
  series: plainSet(['period', 'date', 'year', 'value']),
};

function paragraphs(value: unknown): readonly Block[] {
  const text = plainText(value);
  return text === '' ? [] : [{ kind: 'paragraph', runs: [{ text, href: null, lang: null }], image: null }];
}

function isAddress(text: unknown): boolean {
  return typeof text === 'string' && /^https?:\/\//.test(text);
}

/** What a content service wrapped into `{ data: { attributes } }` or `{ fields }`. */
function entryIn(value: unknown): unknown {
  const { data, attributes, fields } = object(value);
  const inner = data ?? attributes ?? fields;
  return inner === undefined ? value : entryIn(inner);
}

/** How many a number counts, where that stands in a field of its own: `million`, `1000`. */
const SCALES: Readonly<Record<string, string>> = {
  ...{ '1000': 'thousand', k: 'thousand', thousand: 'thousand' },
  ...{ '1000000': 'million', m: 'million', million: 'million' },
  ...{ '1000000000': 'billion', bn: 'billion', billion: 'billion' },
};

/** The unit of a figure, with the scale of its number. */
function unitOf(fields: Json, measured: Json): unknown {
  const unit = pick(fields, ['unit', 'units', 'uned']) ?? pick(measured, ['unit', 'unitText', 'currency']);
  const scale = plainText(pick(fields, SCALED)).toLowerCase().replace(/s$/, '');
  const named = Object.hasOwn(SCALES, scale) ? SCALES[scale] : undefined;
  return named ? [plainText(unit), named].filter(Boolean).join(' ') : unit;
}

/** A date, or a period with its two ends. */
function dateOf(fields: Json): unknown {
  const given = pick(fields, DATES);
  const period = object(given);
  const ends = [pick(period, ['start', 'from', 'starts']), pick(period, ['end', 'to', 'ends'])].map(
    plainText,
  );
  return ends.every(Boolean) ? ends.join(' – ') : given;
}

/** Who says so, of the first source: an object, a name, or an address alone. */
function sourceOf(fields: Json): { readonly sourceName: unknown; readonly sourceUrl: unknown } {
  const [first] = sourcesIn(fields);
  const given = entryIn(first);
  const source = object(given);
  return {
    sourceName: source['name'] ?? source['title'] ?? (isAddress(given) ? undefined : given),
    sourceUrl: pick(fields, ADDRESSES) ?? pick(source, ADDRESSES) ?? (isAddress(given) ? given : undefined),
  };
}

/** Every source that a figure names, in one field or in several. */
function sourcesIn(fields: Json): readonly unknown[] {
  return [pick(fields, SOURCES), pick(fields, ['sources'])].flat().filter((one) => one !== undefined);
}

/** The sources beside the first, by name and address. */
function otherSources(fields: Json): readonly Block[] {
  return sourcesIn(fields)
    .slice(1)
    .flatMap((one) => {
      const { sourceName, sourceUrl } = sourceOf({ source: one });
      return paragraphs([sourceName, sourceUrl].map(plainText).filter(Boolean).join(', '));
    });
}

/** A value whose sign stands in a field of its own: `5`, `£` before it, `m` after it. */
function signed(fields: Json): string | undefined {
  const [before, after] = ['prefix', 'suffix'].map((name) => plainText(pick(fields, [name])));
  const value = pick(fields, ['value']);
  if ((!before && !after) || value === undefined) return undefined;
  const written = typeof value === 'number' ? new Intl.NumberFormat('en-GB').format(value) : plainText(value);
  return `${before}${written}${after}`;
}

/** A row in which the heading of the value named its unit, `Value (£m)`, with a unit of its own. */
export function withUnit(row: Json): Json {
  const fields = Object.entries(row);
  const parted = fields.map(([name, value]) => {
    const [, base = '', unit] = /^([^([]+)[([]([^)\]]+)[)\]]\s*$/.exec(name) ?? [];
    const isValue = unit !== undefined && VALUES.includes(plainName(base));
    return isValue ? { [base.trim()]: value, unit } : null;
  });
  // A column that names neither is one of its own.
  const others = Object.fromEntries(fields.filter((_, index) => parted[index] === null));
  return { ...Object.assign({}, ...parted), ...others } as Json;
}

const OF_SOURCE_ALONE = ADDRESSES.filter((name) => /source|ffynhonnell/.test(name));

/** Names by which a file says of all its figures whose they are and when they were true. */
const OF_ALL = [
  ['source', 'source_name', 'data_source', 'ffynhonnell'],
  ['source_url', 'source_link'],
  [
    'period',
    'year',
    'as_at',
    'as_of',
    'reference_period',
    'reference_date',
    'data_date',
    'cyfnod',
    'blwyddyn',
  ],
] as const;

/** What a file says of all its figures beside their list. */
export function sharedBy(document: unknown): Json {
  const [source, url, date] = OF_ALL.map((names) => pick(object(document), names));
  return { source, source_url: url, date };
}

/** A figure with what its file says of all, where it says nothing of that itself. */
export function withSharedFields(fields: Json, { source, source_url: url, date }: Json): Json {
  // An address alone may be that of the figure's own page.
  const own = [pick(fields, SOURCES), pick(fields, ['sources']), pick(fields, OF_SOURCE_ALONE)];
  const lacksSource = own.every((one) => one === undefined);
  return {
    ...fields,
    ...(source !== undefined && lacksSource && { source }),
    ...(url !== undefined && lacksSource && pick(fields, ADDRESSES) === undefined && { source_url: url }),
    ...(date !== undefined && pick(fields, DATES) === undefined && { date }),
  };
}

/** Whether an object says how much. */
export function isFigure(fields: Json): boolean {
  const value = pick(fields, [...VALUES, 'text']);
  // `value` is what OData calls a list.
  return value !== undefined && !Array.isArray(value);
}

/** A figure as an object or a row of a file gives it, by customary names. */
export function figureDraft(fields: Json, index: number): FigureDraft {
  const given = pick(fields, VALUES);
  // `{ value, unitText }` is how schema.org writes a quantity.
  const measured = object(given);
  const said = measured['value'] ?? measured['amount'] ?? given;
  const value = typeof said === 'string' && /<\/?[a-z]/i.test(said) ? htmlText(said) : said;
  const label = pick(
    fields,
    LABELS.filter((name) => name === 'description' || pick(fields, [name]) !== given),
  );
  const description = pick(fields, ['description']);
  return {
    path: `[${index}]`,
    id: fields['id'],
    value,
    text: pick(fields, ['text']) ?? signed(fields),
    unit: unitOf(fields, measured),
    label: typeof label === 'string' ? looseTitle(label) : label,
    date: dateOf(fields),
    ...sourceOf(fields),
    details: [
      ...(description === label ? [] : paragraphs(description)),
      ...paragraphs(pick(fields, ['disagreement', 'details'])),
      ...paragraphs(pick(fields, ['note', 'notes'])),
      ...otherSources(fields),
    ],
    rivals: objects(pick(fields, ['alternatives', 'rivals'])).map((one) => ({
      value: one['value'],
      unit: one['unit'],
      date: pick(one, DATES),
      ...sourceOf(one),
    })),
    series: objects(fields['series']).map((one) => ({
      period: pick(one, ['period', 'date', 'year']),
      value: one['value'],
    })),
    language: pick(fields, ['language', 'lang']),
  };
}
