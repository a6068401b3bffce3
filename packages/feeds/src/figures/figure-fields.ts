import { object, objects, type Json } from '@ipec/common';
import { looseTitle } from '../html-text.ts';
import type { Block } from '../item.ts';
import { pick } from '../pick.ts';
import { plainText } from '../text.ts';
import type { FigureDraft } from './key-figure.ts';

const VALUES = ['value', 'figure', 'number', 'amount', 'stat', 'statistic'];
const LABELS = ['label', 'title', 'name', 'caption', 'statistic', 'measure', 'indicator', 'description'];
const DATES = ['date', 'year', 'period', 'time_period', 'as_of', 'when', 'reference_period'];
const SOURCES = ['source_name', 'source', 'citation', 'publisher', 'source_title'];
const ADDRESSES = ['source_url', 'source_link', 'source_href', 'url', 'link', 'href'];

function paragraphs(value: unknown): readonly Block[] {
  const text = plainText(value);
  return text === '' ? [] : [{ kind: 'paragraph', runs: [{ text, href: null, lang: null }], image: null }];
}

function isAddress(text: unknown): boolean {
  return typeof text === 'string' && /^https?:\/\//.test(text);
}

/** Who says so, of one source: an object, a name, or an address alone. */
function sourceOf(fields: Json): { readonly sourceName: unknown; readonly sourceUrl: unknown } {
  const given = pick(fields, SOURCES) ?? list(fields)[0];
  const source = object(given);
  return {
    sourceName: source['name'] ?? source['title'] ?? (isAddress(given) ? undefined : given),
    sourceUrl: pick(fields, ADDRESSES) ?? pick(source, ADDRESSES) ?? (isAddress(given) ? given : undefined),
  };
}

function list(fields: Json): readonly unknown[] {
  const sources = pick(fields, ['sources']);
  return Array.isArray(sources) ? (sources as readonly unknown[]) : [];
}

/** The sources beside the first, by name and address. */
function otherSources(fields: Json): readonly Block[] {
  const others = pick(fields, SOURCES) === undefined ? list(fields).slice(1) : list(fields);
  return others.flatMap((one) => {
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

/** Whether an object says how much. */
export function isFigure(fields: Json): boolean {
  return pick(fields, [...VALUES, 'text']) !== undefined;
}

/** A figure as an object or a row of a file gives it, by customary names. */
export function figureDraft(fields: Json, index: number): FigureDraft {
  const value = pick(fields, VALUES);
  const label = pick(
    fields,
    LABELS.filter((name) => name === 'description' || pick(fields, [name]) !== value),
  );
  const description = pick(fields, ['description']);
  return {
    path: `[${index}]`,
    id: fields['id'],
    value,
    text: pick(fields, ['text']) ?? signed(fields),
    unit: pick(fields, ['unit', 'units']),
    label: typeof label === 'string' ? looseTitle(label) : label,
    date: pick(fields, DATES),
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
