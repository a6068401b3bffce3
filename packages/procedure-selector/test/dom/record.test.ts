import { expect } from '@open-wc/testing';
import { parseRecord } from '@ipec/procedures/record';
import { Harness, ORDINARY } from './harness.ts';

const VALUE = 'What will you pay over the fixed term, before any extension or option?';

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/** Takes what the page saves, in place of the browser. */
async function saving(act: () => Promise<void>): Promise<Saved> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  try {
    await act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name: names[0] ?? '', blob: blobs[0] ?? new Blob() };
}

async function write(harness: Harness, name: string, text: string): Promise<void> {
  const field = harness.one<HTMLInputElement>(`section.record [name=${name}]`);
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await harness.settled();
}

async function reopen(harness: Harness, text: string): Promise<void> {
  const input = harness.one<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'record.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await harness.until(
    () => harness.root.querySelector('[part=replay], [role=alert]') !== null,
    'the record is opened or refused',
  );
}

async function recordText(): Promise<string> {
  const harness = await Harness.of('as-of="2026-11-22"');
  await harness.toResult();
  await write(harness, 'title', 'Road <sensors>');
  return (await saving(async () => void (await harness.element.exportRecord('json')))).blob.text();
}

describe('the decision record', () => {
  it('as JSON holds the answers, the reasons, the rules and what was written by hand', async () => {
    const harness = await Harness.of();
    await harness.press('.start .primary');
    await harness.because('Our seat is in England.');
    await harness.toResult();
    await write(harness, 'title', 'Road sensors');
    await write(harness, 'chosen', 'open');
    const { name, blob } = await saving(async () => void (await harness.element.exportRecord('json')));
    expect(name).to.match(/^decision-record-road-sensors-\d{4}-\d\d-\d\d\.json$/);
    const parsed = parseRecord(await blob.text());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(parsed.value.title).to.equal('Road sensors');
    expect(parsed.value.chosen?.route).to.equal('open');
    expect(parsed.value.answers[0]?.justification).to.equal('Our seat is in England.');
    expect(parsed.value.routes.every(({ reasons }) => reasons.length > 0)).to.equal(true);
    expect(parsed.value.ruleset.hash).to.match(/^[0-9a-f]{64}$/);
    expect(
      harness.names('ipec-record-export').map((event) => 'format' in event && event.format),
    ).to.deep.equal(['json']);
  });

  it('as a web page is whole and lets nothing in that was typed', async () => {
    const harness = await Harness.of();
    await harness.toResult();
    await write(harness, 'title', '<img src=x onerror=alert(1)>');
    const { blob } = await saving(async () => void (await harness.element.exportRecord('html')));
    const page = new DOMParser().parseFromString(await blob.text(), 'text/html');
    expect(page.querySelector('img')).to.equal(null);
    expect(page.querySelector('h1')?.textContent).to.contain('<img');
    expect(page.querySelectorAll('h3').length).to.be.greaterThan(40);
  });

  it('as a Word document is a zip with a document in it', async () => {
    const harness = await Harness.of();
    await harness.toResult();
    const { name, blob } = await saving(async () => void (await harness.element.exportRecord('docx')));
    expect(name).to.match(/\.docx$/);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).to.equal('PK');
    expect(new TextDecoder('latin1').decode(bytes)).to.contain('word/document.xml');
  });

  it('reopened, it replays under its own rules and says that the law has not moved', async () => {
    const text = await recordText();
    const harness = await Harness.of();
    harness.element.today = '2026-11-22';
    await reopen(harness, text);
    expect(harness.title).to.equal('Recommended: Open procedure');
    expect(harness.one('[part=replay]').textContent).to.contain('The rules have not changed since.');
    expect(harness.one<HTMLInputElement>('section.record [name=title]').value).to.equal('Road <sensors>');
  });

  it('reopened after the law changed, it says in one sentence what that does, and can be worked out again', async () => {
    // The limit for services of a council was £214,904 until 2025, and is £207,720 from 2026.
    const made = await Harness.of('as-of="2025-12-01"');
    await made.toResult({ ...ORDINARY, [VALUE]: '£210,000' });
    const text = await (await saving(async () => void (await made.element.exportRecord('json')))).blob.text();
    const harness = await Harness.of();
    harness.element.today = '2026-11-22';
    await reopen(harness, text);
    const note = harness.one('[part=replay]').textContent ?? '';
    expect(note).to.contain('they change the result');
    expect(note).to.not.contain('does not hold');
    await harness.press('[part=replay] button');
    expect(harness.root.querySelector('[part=replay]')).to.equal(null);
    expect(harness.one('.facts').textContent).to.contain('£207,720').and.to.contain('at or above');
  });

  it('reopened where the law has changed without effect, it says just that', async () => {
    const made = await Harness.of('as-of="2025-12-01"');
    await made.toResult();
    const text = await (await saving(async () => void (await made.element.exportRecord('json')))).blob.text();
    const harness = await Harness.of();
    harness.element.today = '2026-11-22';
    await reopen(harness, text);
    expect(harness.one('[part=replay]').textContent).to.contain('and the result is the same');
    expect(harness.root.querySelector('[part=replay] button')).to.equal(null);
  });

  it('every kind of alteration is named by its place', async () => {
    const text = await recordText();
    type Plain = Record<string, unknown>;
    const first = (list: unknown): Plain => (list as Plain[])[0] as Plain;
    const alterations: readonly (readonly [string, (record: Plain) => void])[] = [
      ['threshold.amount', (record) => ((record['threshold'] as Plain)['amount'] = 1)],
      ['routes[', (record) => (first(record['routes'])['verdict'] = 'ruled-out')],
      ['].text', (record) => (first(first(record['routes'])['reasons'])['text'] = 'It is fine.')],
      ['].label', (record) => (first(record['answers'])['label'] = 'Wales')],
      ['notices[', (record) => (first(record['notices'])['duty'] = 'optional')],
      ['recommended', (record) => (record['recommended'] = ['framework_calloff'])],
      ['timetable', (record) => ((record['timetable'] as Plain)['earliestAward'] = '2026-11-23')],
    ];
    for (const [place, alter] of alterations) {
      const record = JSON.parse(text) as Plain;
      alter(record);
      const harness = await Harness.of();
      harness.element.today = '2026-11-22';
      await reopen(harness, JSON.stringify(record));
      expect(harness.one('[part=replay] .differences').textContent, place).to.contain(place);
    }
    const retitled = { ...(JSON.parse(text) as Plain), title: 'Something else' };
    const harness = await Harness.of();
    harness.element.today = '2026-11-22';
    await reopen(harness, JSON.stringify(retitled));
    const note = harness.one('[part=replay]').textContent;
    expect(note).to.contain('changed after it was saved');
    expect(note).to.contain('Changed in it: title.');
  }).timeout(60_000);

  it('holds who decided, when, by whose approval, what was taken in bulk, and the dates planned', async () => {
    const harness = await Harness.of('as-of="2026-11-22"');
    await harness.toResult();
    for (const [name, text] of [
      ['authority', 'Eastmere Council'],
      ['reference', 'EMC-2026-014'],
      ['approver', 'Head of procurement'],
      ['decidedOn', '2026-11-20'],
    ] as const)
      await write(harness, name, text);
    const { blob } = await saving(async () => void (await harness.element.exportRecord('html')));
    const page = new DOMParser().parseFromString(await blob.text(), 'text/html').body.textContent ?? '';
    for (const text of [
      'Eastmere Council',
      'EMC-2026-014',
      'Head of procurement',
      '20 November 2026',
      'Signature',
      '£250,000',
      'Taken as usual',
    ])
      expect(page).to.contain(text);
    expect(page).to.match(/Earliest day to sign: \d+ \w+ 20\d\d/);
  });

  it('keeps a chosen route that has closed since, and says so', async () => {
    const harness = await Harness.of('as-of="2026-11-22"');
    await harness.toResult();
    await write(harness, 'chosen', 'open');
    harness.element.answers = { ...harness.element.answers, arrangement: 'grant' };
    await harness.settled();
    await harness.press('.step > .buttons .primary');
    await harness.until(() => harness.root.querySelector('section.record') !== null, 'the record is there');
    expect(harness.one<HTMLSelectElement>('select[name=chosen]').value).to.equal('open');
    expect(harness.one('section.record').textContent).to.contain('is closed now');
  });

  it('made under rules that are not here, it is shown under those of today and says so', async () => {
    const record = JSON.parse(await recordText()) as { ruleset: object };
    const harness = await Harness.of();
    const ruleset = { ...record.ruleset, version: '0.1.0', hash: 'f'.repeat(64) };
    await reopen(harness, JSON.stringify({ ...record, ruleset }));
    expect(harness.one('[part=replay]').textContent).to.contain('version 0.1.0');
    expect(harness.one('[part=replay]').textContent).to.contain('not on this page');
  });

  it('a file that is no record is refused with what is wrong, and nothing is lost', async () => {
    for (const text of ['', '{}', 'not json', '{"format":"ipec-decision-record","answers":7}']) {
      const harness = await Harness.of();
      await reopen(harness, text);
      expect(harness.one('[role=alert]').textContent).to.contain('not a decision record');
      expect(harness.view).to.equal('start');
      expect(harness.names('ipec-error')).to.have.length(1);
      // The same file, put right, can be chosen again.
      expect(harness.one<HTMLInputElement>('input[type=file]').value).to.equal('');
    }
  });

  it('compares two routes, plans stages and refuses what the law does not allow', async () => {
    const harness = await Harness.of();
    await harness.toResult({
      ...ORDINARY,
      'What do you most need from bidders before you choose?': 'dialogue',
    });
    expect(harness.title).to.contain('dialogue');
    const stages = (): string[] => harness.all('.stage strong').map(({ textContent }) => textContent ?? '');
    expect(stages()).to.include('Dialogue or negotiation');
    const tender = harness.one<HTMLInputElement>('input[aria-label="Days for Final tenders"]');
    tender.value = '3';
    tender.dispatchEvent(new Event('change', { bubbles: true }));
    await harness.settled();
    expect(harness.one('.result').textContent).to.contain('under the minimum that the law sets');
    expect(tender.value).to.equal('25');
    await harness.press('[aria-label="Take out Dialogue or negotiation"]');
    expect(stages()).to.not.include('Dialogue or negotiation');
    const left = harness.one<HTMLSelectElement>('select[name=left]');
    left.value = 'open';
    left.dispatchEvent(new Event('change', { bubbles: true }));
    await harness.settled();
    expect(harness.one('.compare').textContent).to.contain('Road sensors');
  });
});
