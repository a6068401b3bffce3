import assert from 'node:assert/strict';
import { LISTS, OPENS, type Language } from './claims-said.ts';
import type { Published } from './published-tables.ts';

/** The first sentence: kind, names, and how far the places go. */
export function isOpening(
  text: string,
  { places, columns, kind, percent, isDated }: Published,
  language: Language,
): void {
  const opens = percent ? /100%/ : (OPENS[language][kind] ?? assert.fail(kind));
  assert.match(text, opens);
  const [first, last] = [places[0]?.[language] ?? '', places.at(-1)?.[language] ?? ''];
  const named = columns.length > 1 ? columns.slice(0, 3) : [];
  for (const { name } of named)
    assert.ok(text.includes(name.replace(/[\s(]*[%£]\)?$/, '')), `${name} is not named`);
  const lists = LISTS[language];
  if (columns.length > 4) assert.ok(text.includes(lists.others(columns.length - 3)));
  const isOne = places.length === 1;
  const all = isDated && !isOne ? lists.ends(first, last) : lists.all(places.length);
  const ends = isOne && columns.length > 1 ? lists.one(first) : all;
  assert.ok(text.endsWith(ends), `${text} does not end with ${ends}`);
}
