import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exceptionOf } from '../listen/exceptions.js';
import { nameIn, ofThePage, stumbles, utterances } from '../listen/heard.js';
import { stepsOf, transcript } from '../listen/transcript.js';

const kinds = (lines: readonly string[], pairs: readonly { label: string; hint: string }[] = []): string[] =>
  stumbles(lines, pairs).map(({ kind, line }) => `${kind} ${line}`);

test('what Orca writes into its log is read as utterances, in order', () => {
  const log = [
    '19:00:00.1 - SPEECH OUTPUT: \'Full name entry.\' {"family": null}',
    '19:00:00.2 - something else',
    "19:00:00.3 SPEECH OUTPUT: 'It's Council,  not selected'",
  ].join('\n');
  assert.deepEqual(utterances(log), ['Full name entry.', "It's Council, not selected"]);
});

test('the lines of the reader and of the browser are not part of the page', () => {
  const lines = [
    'Screen reader on.',
    'Finished loading Example.',
    'Focus mode',
    '',
    'Example heading level 1',
  ];
  assert.deepEqual(ofThePage(lines), ['Example heading level 1']);
});

test('a role without a name is a fault, a role after a name is not', () => {
  for (const role of ['statusbar', 'status bar', 'notification', 'panel.', 'link', 'push button', 'entry'])
    assert.deepEqual(kinds([role]), ['empty 1'], role);
  assert.deepEqual(kinds(['Start now', 'push button', 'About', 'toggle button', 'collapsed']), []);
  const radios = [
    'Type',
    'panel',
    'Council',
    'not selected',
    'radio button',
    'Other',
    'not selected',
    'radio button',
  ];
  assert.deepEqual(kinds(radios), []);
  assert.deepEqual(kinds(['Council', 'radio button', 'not selected', 'radio button']), ['empty 4']);
  assert.deepEqual(kinds(['Frameworks', 'link', 'push button']), ['empty 3']);
  assert.deepEqual(
    kinds(['2 of 9 shown', 'statusbar']),
    ['empty 2'],
    'a container says its name with its role',
  );
  for (const line of ['2 of 9 shown statusbar', 'Sent notification', 'Filters push button', 'Linked work'])
    assert.deepEqual(kinds([line]), [], line);
});

test('the same words twice in a row are a fault, whatever roles follow them', () => {
  assert.deepEqual(kinds(['Type of organisation panel', 'Type of organisation']), ['doubled 2']);
  assert.deepEqual(kinds(['Publications region', 'Publications heading level 2']), ['doubled 2']);
  assert.deepEqual(kinds(['Math o sefydliad grouping.', 'Math o sefydliad.']), ['doubled 2']);
  assert.deepEqual(kinds(['Full name', 'Email entry', 'Full name entry']), []);
  assert.deepEqual(kinds(['Firms get more', 'figure', 'Firms get more', 'heading level 2']), ['doubled 3']);
  assert.deepEqual(kinds(['34%', '34%']), [], 'two figures may be equal');
  assert.deepEqual(
    kinds(['Standstill', 'row header', '8 working days', '8 working days']),
    [],
    'so may cells',
  );
  const sentence = 'We will send a message to this address so that you can confirm it';
  assert.deepEqual(kinds([sentence, sentence]), ['doubled 2']);
});

test('a control that is said again with its value between the two is a fault', () => {
  const cleared = ['Nation combo box collapsed', 'All.', 'Sector combo box collapsed', 'All.'];
  assert.deepEqual(kinds([...cleared, 'Nation combo box.', 'All.']), ['doubled 5']);
  assert.deepEqual(kinds([...cleared, 'Search entry.']), []);
  assert.deepEqual(kinds(['Read more', 'link', 'A card', 'Read more', 'link']), [], 'a page may say so');
});

test('a hint that is heard before its label is a fault', () => {
  const pairs = [{ label: 'Work email', hint: 'We send a message to it' }];
  assert.deepEqual(kinds(['We send a message to it', 'Work email entry'], pairs), ['order 1']);
  assert.deepEqual(kinds(['Work email entry', 'We send a message to it'], pairs), []);
  assert.deepEqual(kinds(['Work email We send a message to it entry'], pairs), []);
  assert.deepEqual(kinds(['Something else'], pairs), [], 'what is not heard has no order');
});

test('a hint that is spoken in two lines is found by its beginning', () => {
  const pairs = [{ label: 'Value', hint: 'Write it in pounds, for example 250,000 or 1.5 million' }];
  const lines = ['Write it in pounds, for example 250,000', 'or 1.5 million', 'Value'];
  assert.deepEqual(kinds(lines, pairs), ['order 1']);
});

test('silence after an action is a fault', () => assert.deepEqual(kinds([]), ['silent 0']));

test('a name is what stands before its roles', () => {
  assert.equal(nameIn('Find a case heading level 2'), 'find a case');
  assert.equal(nameIn('Link'), 'link');
});

test('a transcript has a heading for each step', () => {
  const heard = [
    { says: 'the page is read', lines: ['Example heading level 1', 'Name entry'] },
    { says: 'sends it', lines: ['Error'] },
  ];
  assert.equal(
    transcript(heard),
    '## the page is read\nExample heading level 1\nName entry\n\n## sends it\nError\n',
  );
});

test('a known exception is that of its browser, widget, words and step alone', () => {
  const fault = { kind: 'doubled', text: 'Error: Enter your full name', says: 'goes on to the name' };
  const at = { browser: 'firefox', widget: 'community-join-form' };
  const known = [{ ...at, kind: 'doubled', text: /^Error: /, says: /name$/, cause: 'because' }];
  assert.equal(exceptionOf(at, fault, known)?.cause, 'because');
  assert.equal(exceptionOf({ ...at, browser: 'chromium' }, fault, known), undefined);
  assert.equal(exceptionOf({ ...at, widget: 'key-figures' }, fault, known), undefined);
  assert.equal(exceptionOf(at, { ...fault, kind: 'empty' }, known), undefined);
  assert.equal(exceptionOf(at, { ...fault, text: 'Full name' }, known), undefined);
  assert.equal(exceptionOf(at, { ...fault, says: 'goes on to the organisation' }, known), undefined);
});

const root = fileURLToPath(new URL('../../', import.meta.url));

for (const file of globSync('packages/*/test/heard/*.txt', { cwd: root }).sort()) {
  test(`${file} is as it was heard, and nobody stumbles over it`, () => {
    const [, widget = '', browser = ''] =
      /packages\/([^/]+)\/test\/heard\/(\w+)-[\w-]+\.txt$/.exec(file) ?? [];
    const text = readFileSync(root + file, 'utf8');
    const steps = stepsOf(text);
    assert.equal(transcript(steps), text, 'a transcript is written by the command alone');
    assert.ok(steps.length > 2 && (steps[0]?.lines.length ?? 0) > 10, 'the page was read');
    const faults = steps
      .flatMap(({ says, lines }) => stumbles(lines).map((one) => ({ ...one, says })))
      // Where silence is right stands in the path, which the transcript does not hold.
      .filter((one) => one.kind !== 'silent' && !exceptionOf({ browser, widget }, one));
    assert.deepEqual(faults, []);
  });
}
