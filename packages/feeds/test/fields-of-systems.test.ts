import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed, type Item } from '@ipec/feeds';

/* Fields as systems and spreadsheets spell them, and the facts of a document beside it. All content is made up. */

const URL_OF = 'https://council.example/buses';

function first(document: unknown): { readonly item: Item | undefined; readonly named: string } {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const result = readFeed(
    { bytes: new TextEncoder().encode(text), contentType: null },
    { type: 'auto', images: 'content', baseUrl: 'https://council.example/feed' },
  );
  assert.ok(result.ok, JSON.stringify(result));
  const names = result.warnings.filter(({ code }) => code === 'fields-not-read').map(({ path }) => path);
  return { item: result.value[0], named: names.join() };
}

test('SharePoint: names with their blanks written out, several values in results', () => {
  const { item, named } = first({
    d: {
      results: [
        {
          Title: 'Buying buses',
          Url: { Url: URL_OF, Description: 'Buses' },
          Publish_x0020_Date: '2024-06-03T00:00:00Z',
          Category: { results: ['Fleet', 'Green'] },
          Lessons_x0020_learned: 'Start early',
        },
      ],
    },
  });
  assert.deepEqual([item?.date, item?.tags], ['2024-06-03', ['Fleet', 'Green']]);
  assert.equal(named, 'Lessons learned');
});

test('a list whose fields are known by the last word of their names alone', () => {
  const { item, named } = first([
    { 'Case Study Title': 'Buying buses', 'Web link': URL_OF, Challenge: 'Old buses' },
  ]);
  assert.deepEqual([item?.title, item?.url, named], ['Buying buses', URL_OF, 'Challenge']);
});

const SIZES: readonly (readonly [written: unknown, bytes: number | null])[] = [
  ['1.2 MB', 1_200_000],
  ['950KB', 950_000],
  ['1,200 kb', 1_200_000],
  [48_213, 48_213],
  ['about a megabyte', null],
];

for (const [size, bytes] of SIZES)
  test(`a document of ${String(size)}, said beside it`, () => {
    const [file] =
      first([{ title: 'Buying buses', url: URL_OF, file: '/b.pdf', filesize: size, pages: '24' }]).item
        ?.files ?? [];
    assert.deepEqual([file?.bytes, file?.pages], [bytes, 24]);
  });

test('columns of a spreadsheet: file, size and pages', () => {
  const { item, named } = first('Title,File,Summary,Pages,File size\nBuying buses,/b.pdf,On it.,24,1.2MB\n');
  assert.deepEqual([item?.files[0]?.bytes, item?.files[0]?.pages, named], [1_200_000, 24, '']);
});

test('of two documents nobody knows whose size it is', () => {
  const files = [{ url: '/a.pdf' }, { url: '/b.pdf' }];
  const { item } = first([{ title: 'Buying buses', url: URL_OF, files, file_size: '1 MB' }]);
  assert.deepEqual(
    item?.files.map(({ bytes }) => bytes),
    [null, null],
  );
});
