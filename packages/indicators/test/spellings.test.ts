import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createCorpus } from '../src/index.ts';
import { run, workFolder } from './support/command.ts';
import { celex } from './support/releases.ts';
import { syntheticReleases } from './support/synthetic.ts';

type Release = Record<string, unknown>;
/** What a member of an object becomes, by its name; `parent` is the object. */
type Rewrite = (key: string, value: unknown, parent: Release) => unknown;

const RELEASES: readonly Release[] = [
  ...[...syntheticReleases(400, 23)].map((release, at) => ({
    ...release,
    tender: { ...(release['tender'] as Release), aboveThreshold: at % 3 === 0 },
  })),
  celex({ ocid: 'ocds-h6vhtk-celex1', bids: 1, value: { amount: 30_000, currency: 'GBP' } }),
  { ...celex({ ocid: 'ocds-h6vhtk-celex2' }), tag: ['tender'] },
];

function figuresOf(releases: readonly unknown[]): string {
  const corpus = createCorpus();
  for (const release of releases) assert.ok(corpus.add(release).ok);
  const { indicators } = corpus.report({ by: 'region' });
  // The publishers' own words stay as they were written.
  return JSON.stringify(indicators.filter(({ id }) => id !== 'procedure-mix-published'));
}

function rewritten(value: unknown, rewrite: Rewrite): unknown {
  if (Array.isArray(value)) return value.map((one) => rewritten(one, rewrite));
  if (typeof value !== 'object' || value === null) return value;
  const parent = value as Release;
  return Object.fromEntries(
    Object.entries(parent).map(([key, one]) => [key, rewrite(key, rewritten(one, rewrite), parent)]),
  );
}

const named =
  (names: readonly string[], change: (text: string) => string): Rewrite =>
  (key, value) => {
    if (!names.includes(key)) return value;
    if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? change(one) : one));
    return typeof value === 'string' ? change(value) : value;
  };
const dates =
  (change: (iso: string) => string): Rewrite =>
  (_, value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
      ? change(new Date(value).toISOString())
      : value;
const numbers =
  (names: readonly string[], change: (number: number) => string): Rewrite =>
  (key, value) =>
    names.includes(key) && typeof value === 'number' ? change(value) : value;
const alone =
  (...names: readonly string[]): Rewrite =>
  (key, value) =>
    names.includes(key) && Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;

const CODES = [
  ...['tag', 'noticeType', 'measure', 'roles', 'weight', 'scale', 'status', 'procurementMethod', 'currency'],
  'region',
];
const AMOUNTS = ['amount', 'amountGross', 'number'];
const LISTS = ['awards', 'contracts', 'parties', 'documents', 'suppliers', 'lots', 'criteria', 'numbers'];

const SPELLINGS: readonly (readonly [name: string, rewrite: Rewrite])[] = [
  ['codes in capitals', named(CODES, (text) => text.toUpperCase())],
  ['codes in small letters', named(CODES, (text) => text.toLowerCase())],
  ['codes with white space', named([...CODES, 'type'], (text) => ` ${text}\n`)],
  ['kinds of criteria in capitals', named(['type'], (text) => text.toUpperCase())],
  ['the law in small letters', named(['scheme'], (text) => text.toLowerCase())],
  ['the pound as a sign', named(['currency'], (text) => text.replace('GBP', '£'))],
  [
    'identifiers with white space',
    named(['ocid', 'id', 'awardID', 'relatedLot', 'relatedLots'], (text) => ` ${text} `),
  ],
  [
    'wordings with dashes and no-break spaces',
    named(['procurementMethodDetails'], (text) => text.replace(' - ', '\u00a0\u2013 ')),
  ],
  ['amounts as text', numbers(AMOUNTS, String)],
  [
    'amounts as text with commas',
    numbers(AMOUNTS, (number) => number.toLocaleString('en-GB', { maximumFractionDigits: 9 })),
  ],
  [
    'counts as text',
    (key, value, parent) => ('measure' in parent && key === 'value' ? String(value) : value),
  ],
  ['yes and no as text', (_, value) => (typeof value === 'boolean' ? String(value) : value)],
  ['dates as PostgreSQL writes them', dates((iso) => iso.replace('T', ' ').replace('Z', '+00'))],
  ['dates in words of a zone', dates((iso) => iso.replace('T', ' ').replace('Z', ' UTC'))],
  ['dates as Java writes them', dates((iso) => iso.replace('Z', '+00:00[Europe/London]'))],
  ['dates with a decimal comma', dates((iso) => iso.replace('.', ','))],
  ['a list of one without its list', alone(...LISTS, 'tag', 'roles', 'relatedLots')],
  [
    'lists as numbered objects',
    (key, value) => (LISTS.includes(key) && Array.isArray(value) ? { ...value } : value),
  ],
  [
    'nothing among the items of lists',
    (_, value) => (Array.isArray(value) && typeof value[0] === 'object' ? [null, ...value] : value),
  ],
];

describe('the same notices in another spelling have the same figures', () => {
  const expected = figuresOf(RELEASES);
  for (const [name, rewrite] of SPELLINGS) {
    test(name, () => {
      const spelled = RELEASES.map((release) => rewritten(release, rewrite));
      assert.notDeepEqual(spelled, RELEASES, 'something is spelled in another way');
      assert.equal(figuresOf(spelled), expected);
    });
  }
});

test('a framework that is said to be one in quotation marks is one: its ceiling is in no sum', () => {
  const framework = (said: unknown) =>
    RELEASES.map((release) => ({
      ...release,
      tender: { ...(release['tender'] as Release), techniques: { hasFrameworkAgreement: said } },
    }));
  assert.equal(figuresOf(framework('true')), figuresOf(framework(true)));
  assert.notEqual(figuresOf(framework('false')), figuresOf(framework(true)));
});

test('gzip with something behind it comes to an end and says so', () => {
  const { file } = workFolder('behind');
  const lines = RELEASES.map((release) => JSON.stringify(release)).join('\n');
  const behind = [Buffer.from('not gzip'), Buffer.from('\n'), Buffer.alloc(300_000, 'x')];
  for (const [at, rest] of behind.entries()) {
    const { status, stderr } = run([file(`${at}.gz`, Buffer.concat([gzipSync(lines), rest]))]);
    assert.ok(status === 1 || status === 2, `${status} ${stderr}`);
    assert.match(stderr, /the gzip file (?:is damaged|breaks off)/);
  }
});
