import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Everything that somebody reads: guides, docs pages and their blocks, examples, records, messages, words of widgets. */
const READ = [
  '*.md',
  'packages/*/{README,ACCESSIBILITY}.md',
  'apps/*/*.md',
  '{apps,packages}/*/docs/*.md',
  'apps/docs/stories/**/*.{mdx,js}',
  'apps/docs/blocks/**/*.js',
  'packages/*/examples/*.html',
  'packages/*/messages.json',
  'packages/*/src/strings/en/**/*.ts',
  'packages/*/src/strings/en.ts',
  'packages/procedures/src/text/en/*.ts',
  'tools/widget-template/**/*.{template,md,html}',
];

/** What readers whose first language is not English stumble over, and what to write. */
const HARD: readonly (readonly [pattern: RegExp, write: string])[] = [
  [
    /(?<!\bthere (?:must (?:also )?)?)\b(?:is|are|was|were|be|been) no (?!longer\b|more\b|less\b|later\b|earlier\b)[a-z]/i,
    '“is not a”',
  ],
  [/\btold\b/i, '“said”, “reported” or “learns”'],
  [/\basked for\b/i, '“wanted”, “requested” or “loaded”'],
  [/\bnought\b/i, '“zero”'],
  [/\bbut for\b/i, '“except for”'],
  [/\b(?:hitherto|whence|thereof|lest|albeit|henceforth)\b/i, 'a plain word'],
];

const filesOf = (patterns: readonly string[]): readonly string[] =>
  [...new Set(patterns.flatMap((pattern) => globSync(pattern, { cwd: root })))]
    .filter((file) => !/node_modules|CHANGELOG|[\\/]dist[\\/]|easy-english/.test(file))
    .toSorted();

const files = filesOf(READ);

test('there is enough to read', () => assert.ok(files.length > 100, String(files.length)));

const hardIn = (file: string): readonly string[] =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      HARD.filter(([pattern]) => pattern.test(line)).map(
        ([pattern, write]) => `${file}:${at + 1}: ${pattern.exec(line)?.[0]}: write ${write}`,
      ),
    );

test('docs, blocks, records and words are in easy English', () => {
  assert.deepEqual(files.flatMap(hardIn), []);
});

test('the rules find what they are for, and leave what is well said', () => {
  const isHard = (text: string): boolean => HARD.some(([pattern]) => pattern.test(text));
  for (const text of [
    'It is no list.',
    'They are told of it.',
    'What was asked for.',
    'Bars start from nought.',
  ])
    assert.ok(isHard(text), text);
  for (const text of ['There is no request.', 'It is no longer there.', 'It must be no more than 20%.'])
    assert.ok(!isHard(text), text);
});
