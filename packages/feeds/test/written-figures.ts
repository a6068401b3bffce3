import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '@ipec/feeds';
import { aroundFigures, figuresInPage, parseFigures } from '@ipec/feeds/figures';
import { page } from './page.ts';

/** Headline figures as a page or a file holds them, and what is read of them. */
export interface WrittenFigures {
  readonly name: string;
  /** What stands in a page; where it is left out, `json` or `text` is a file. */
  readonly html?: string;
  readonly json?: unknown;
  readonly text?: string | Uint8Array;
  readonly lang?: string;
  /** Quantity, label, date and source of each. */
  readonly figures: readonly (readonly [string, string, string, string])[];
  /** What its author learns. */
  readonly codes?: readonly string[];
  /** What must be reachable. */
  readonly keeps?: readonly string[];
  /** Further fields of the first figure, by their path. */
  readonly first?: Readonly<Record<string, unknown>>;
}

const BASE = 'https://council.example/';

export const CITE = '<cite><a href="/s">A Source</a></cite>';
export const TIME = '<time datetime="2024">2024</time>';
export const SOURCE = { name: 'A Source', url: '/s' };

/** What most of them are expected to give: one figure. */
export const one = (
  text = '5%',
  label = 'of vans',
  date = '2024',
  source = 'A Source',
): WrittenFigures['figures'] => [[text, label, date, source]];

/** One figure of a file, whose other fields are right. */
export const inFile = (fields: object): readonly object[] => [
  { label: 'of vans', year: 2024, source: SOURCE, ...fields },
];

function at(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], record);
}

function read({ html, json, text, lang = 'en' }: WrittenFigures): ReturnType<typeof parseFigures> {
  const options = { baseUrl: BASE, language: lang };
  if (html !== undefined) return figuresInPage(page(html), options);
  const given = text ?? JSON.stringify(json);
  const decoded = decodeText(typeof given === 'string' ? new TextEncoder().encode(given) : given);
  return parseFigures(decoded.ok ? decoded.value : '', options);
}

/** One test for each. */
export function testFigures(kind: string, all: readonly WrittenFigures[]): void {
  for (const written of all)
    test(`${kind}: ${written.name}`, () => {
      const { html, figures, codes = [], keeps = [], first = {} } = written;
      const result = read(written);
      const found = result.ok ? result.value : [];
      assert.deepEqual(
        found.map((figure) => [figure.text, figure.label, figure.date.text, figure.source.name]),
        figures,
      );
      const said = (result.ok ? result.warnings : result.issues).map(({ code }) => code);
      for (const code of codes) assert.ok(said.includes(code), `${code} is not among ${said}`);
      const kept = JSON.stringify([result, html === undefined ? {} : aroundFigures(page(html), BASE)]);
      for (const part of keeps) assert.ok(kept.includes(part), `${part} is lost`);
      for (const [path, value] of Object.entries(first)) assert.deepEqual(at(found[0], path), value, path);
    });
}
