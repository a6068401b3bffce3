import { objects, object, type Json, type Result } from '@ipec/common';
import type { Block } from '../item.ts';
import { plainText } from '../text.ts';
import { finishFigures, notFigures, type FigureDraft, type KeyFigure } from './key-figure.ts';

function pick(fields: Json, ...names: readonly string[]): unknown {
  return names
    .map((name) => fields[name])
    .find((value) => value !== undefined && value !== null && value !== '');
}

function paragraphs(value: unknown): readonly Block[] {
  const text = plainText(value);
  return text === '' ? [] : [{ kind: 'paragraph', runs: [{ text, href: null, lang: null }], image: null }];
}

function sourceOf(fields: Json): { readonly sourceName: unknown; readonly sourceUrl: unknown } {
  const source = object(fields['source']);
  return {
    sourceName:
      pick(fields, 'sourceName', 'source_name') ??
      source['name'] ??
      (typeof fields['source'] === 'string' ? fields['source'] : undefined),
    sourceUrl: pick(fields, 'sourceUrl', 'source_url', 'url') ?? source['url'],
  };
}

function draftOf(fields: Json, index: number): FigureDraft {
  return {
    path: `[${index}]`,
    id: fields['id'],
    value: fields['value'],
    text: fields['text'],
    unit: fields['unit'],
    label: pick(fields, 'label', 'title', 'name'),
    date: pick(fields, 'date', 'year', 'period'),
    ...sourceOf(fields),
    details: [...paragraphs(pick(fields, 'disagreement', 'details')), ...paragraphs(fields['note'])],
    rivals: objects(pick(fields, 'alternatives', 'rivals')).map((one) => ({
      value: one['value'],
      unit: one['unit'],
      date: pick(one, 'date', 'year', 'period'),
      ...sourceOf(one),
    })),
    series: objects(fields['series']).map((one) => ({
      period: pick(one, 'period', 'date', 'year'),
      value: one['value'],
    })),
    language: fields['language'] ?? fields['lang'],
  };
}

/**
 * Reads a JSON file of figures: a list, or an object with `figures` or `items`. Each has `value`, `unit` or `text`, `label`,
 * `date` (or `year`), `source: { name, url }`, and may have `details`, `alternatives` and `series`.
 */
export function parseFigures(
  text: string,
  { baseUrl, language }: { readonly baseUrl: string; readonly language: string },
): Result<readonly KeyFigure[]> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return notFigures(String(error));
  }
  const fields = object(document);
  const list = Array.isArray(document) ? document : (fields['figures'] ?? fields['items']);
  if (!Array.isArray(list)) return notFigures('It needs "figures", "items" or a list.');
  return finishFigures(objects(list).map(draftOf), baseUrl, language);
}
