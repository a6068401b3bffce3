import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import {
  functionOr,
  GuestElement,
  heading,
  IpecErrorEvent,
  part,
  type ElementIssue,
  type IpecWarningEvent,
} from '../../src/index.ts';
import { drawCheckView } from '../../src/check/index.ts';

const fault = { isOn: false };
let checks = 0;
const check = part(async () => {
  checks += 1;
  return {
    drawCheck: (root: HTMLElement, checked: Parameters<typeof drawCheckView>[1]) =>
      drawCheckView(root, checked, [{ heading: 'Texts', head: ['Text'], rows: [[String(checked.reading)]] }]),
  };
});

class TestGuest extends GuestElement {
  static override readonly children = 'article';
  static override readonly check = check;
  static override properties = {
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    wide: { type: Boolean },
    ask: { attribute: false, converter: functionOr(() => 'asked') },
  };
  declare heading: unknown;
  declare headingLevel: unknown;
  declare wide: unknown;
  declare ask: unknown;

  constructor() {
    super();
    this.heading = this.headingLevel = null;
    this.wide = false;
    this.ask = null;
  }

  override get issues(): readonly ElementIssue[] {
    const odd =
      this.heading === 'odd' ? [{ code: 'heading-odd', path: 'heading', message: 'It is odd.' }] : [];
    return [...super.issues, ...odd];
  }

  protected override get reading(): unknown {
    return this.heading;
  }

  protected override render(): TemplateResult {
    if (fault.isOn) throw new Error('a fault');
    return html`${heading(this.headingLevel as number, this.heading)}<slot></slot>`;
  }
}
customElements.define('test-guest', TestGuest);

const warnings: unknown[][] = [];
const { warn, error } = console;

/** What a page holds after `html` was read by the parser, scripts and all. */
async function parsed(markup: string): Promise<TestGuest> {
  const box = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const guest = box.querySelector<TestGuest>('test-guest')!;
  await guest.updateComplete;
  return guest;
}

describe('GuestElement', () => {
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...args: unknown[]) => void warnings.push(args);
  });

  afterEach(() => {
    console.warn = warn;
    console.error = error;
    fault.isOn = false;
  });

  it('reads whatever a property is set to, before and after the first render', async () => {
    const early = document.createElement('test-guest') as TestGuest;
    early.heading = 2025;
    early.headingLevel = '3';
    document.body.append(early);
    await early.updateComplete;
    expect(early.shadowRoot?.querySelector('h3')?.textContent).to.equal('2025');
    for (const value of [['a', 'b'], new URL('https://example.org/'), new Date('2026-04-01'), true, 5n]) {
      early.heading = value;
      await early.updateComplete;
      expect(early.shadowRoot?.querySelector('h3')?.textContent).not.to.equal('');
    }
    early.heading = Symbol('none');
    early.headingLevel = {};
    early.ask = 'no function';
    await early.updateComplete;
    expect(early.heading).to.equal(null);
    expect((early.ask as () => string)()).to.equal('asked');
    expect(early.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'value-unreadable heading',
    ]);
    early.heading = 'Well';
    await early.updateComplete;
    expect(early.shadowRoot?.querySelector('h2')?.textContent).to.equal('Well');
    expect(early.issues).to.deep.equal([]);
    early.remove();
  });

  it('keeps the children and says so where an update throws, and is well again afterwards', async () => {
    const errors: unknown[] = [];
    console.error = (one: unknown) => void errors.push(one);
    fault.isOn = true;
    const guest = await parsed(
      '<test-guest lang="cy"><p slot="note">Note</p><p id="own">Own words</p></test-guest>',
    );
    expect(errors.map(String)).to.deep.equal(['Error: a fault']);
    for (const child of guest.children) expect((child as HTMLElement).offsetHeight).to.be.greaterThan(0);
    expect(guest.shadowRoot?.querySelector('[part=status]')?.textContent).to.contain('Ni ellid');
    expect(guest.issues.map(({ code }) => code)).to.deep.equal(['update-failed']);
    fault.isOn = false;
    guest.heading = 'Well again';
    await guest.updateComplete;
    expect(guest.shadowRoot?.querySelector('h2')?.textContent).to.equal('Well again');
    expect(guest.issues).to.deep.equal([]);
  });

  it('tells the author once in the console, and by ipec-warning whenever it changes', async () => {
    const events: IpecWarningEvent[] = [];
    const listen = (event: Event): void => void events.push(event as IpecWarningEvent);
    document.addEventListener('ipec-warning', listen);
    const guest = await parsed('<test-guest id="mine" heading="odd"></test-guest>');
    guest.heading = 'even';
    await guest.updateComplete;
    guest.heading = 'odd';
    await guest.updateComplete;
    document.removeEventListener('ipec-warning', listen);
    expect(events.map(({ issues }) => issues.map(({ code }) => code))).to.deep.equal([
      ['heading-odd'],
      ['heading-odd'],
    ]);
    expect(warnings).to.have.length(1);
    expect(String(warnings[0]?.[0]))
      .to.contain('test-guest#mine')
      .and.to.contain('heading-odd at heading: It is odd.');
    expect(warnings[0]?.[1]).to.equal(guest);
  });

  it('says nothing where everything was used', async () => {
    await parsed('<test-guest heading="even"><article>One</article></test-guest>');
    expect(warnings).to.deep.equal([]);
  });

  it('tells a script that waited for the definition of the element, and no later than its updateComplete', async () => {
    console.error = () => {};
    const told: string[] = [];
    for (const [tag, isFaulty] of [
      ['late-guest', false],
      ['late-faulty-guest', true],
    ] as const) {
      fault.isOn = isFaulty;
      const box = await fixture<HTMLElement>(`<div><${tag} heading="odd"></${tag}></div>`);
      const late = box.firstElementChild as TestGuest;
      setTimeout(() => customElements.define(tag, class extends TestGuest {}));
      await customElements.whenDefined(tag);
      for (const name of ['ipec-error', 'ipec-warning'] as const)
        late.addEventListener(name, ({ issues }) => told.push(`${name}: ${issues.map(({ code }) => code)}`));
      await late.updateComplete;
    }
    expect(told).to.deep.equal([
      'ipec-warning: heading-odd',
      'ipec-error: update-failed',
      'ipec-warning: heading-odd',
    ]);
  });

  it('an error that was told as an error is no second event', async () => {
    const guest = await parsed('<test-guest></test-guest>');
    const events: Event[] = [];
    guest.addEventListener('ipec-warning', (event) => events.push(event));
    (guest as unknown as { tellError: (event: IpecErrorEvent) => void }).tellError(
      new IpecErrorEvent([{ code: 'heading-odd', path: 'heading', message: 'It is odd.' }]),
    );
    guest.heading = 'odd';
    await guest.updateComplete;
    expect(events).to.deep.equal([]);
    expect(warnings).to.have.length(1);
  });

  it('shows how it was read where somebody asks, and loads that only then', async () => {
    await parsed('<test-guest heading="even"></test-guest>');
    expect(checks).to.equal(0);
    const guest = await parsed('<test-guest heading="odd" hedding="x" ipec-check></test-guest>');
    await new Promise((resolve) => setTimeout(resolve));
    await guest.updateComplete;
    expect(checks).to.equal(1);
    const view = () => guest.shadowRoot?.lastElementChild?.shadowRoot;
    expect(view()?.textContent).to.contain('heading-odd').and.to.contain('Texts');
    const rows = [...(view()?.querySelectorAll('tr') ?? [])].map((row) =>
      row.textContent.replace(/\s+/g, ' '),
    );
    expect(rows.find((row) => row.includes('hedding'))).to.contain('no such attribute');
    guest.heading = 'changed';
    await guest.updateComplete;
    expect(view()?.textContent).to.contain('changed');
    guest.ipecCheck = false;
    await guest.updateComplete;
    expect(guest.shadowRoot?.querySelector('.guest')?.nextElementSibling).to.equal(null);
  });

  for (const [lang, used, unused] of [
    ['en', 'Everything was used.', 'has no such attribute'],
    ['cy', 'Defnyddiwyd popeth.', 'Nid oes priodoledd'],
  ] as const) {
    it(`says that everything was used only where every attribute was, in ${lang}`, async () => {
      const viewOf = async (attributes: string): Promise<string> => {
        const guest = await parsed(`<test-guest lang="${lang}" ipec-check ${attributes}></test-guest>`);
        return guest.shadowRoot?.lastElementChild?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
      };
      const whole = await viewOf('heading="even" class="a" data-note="b" aria-busy="false"');
      expect(whole).to.contain(used).and.not.to.contain('attribute-unknown');
      const partly = await viewOf('heading="even" hedding="x"');
      expect(partly).to.contain('attribute-unknown').and.to.contain('hedding').and.to.contain(unused);
      expect(partly).not.to.contain(used);
    });
  }
});

const viewOf = (guest: Element): string =>
  guest.shadowRoot?.lastElementChild?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
const viewIn = async (html: string): Promise<string> => viewOf(await parsed(html));

describe('a tag that no script knows', () => {
  it('is named by the check view with its place, until a script knows it', async () => {
    const box = await fixture(
      '<div><ipec-evidence-charts></ipec-evidence-charts><ipec-later></ipec-later><ipec-later></ipec-later><other-tag></other-tag></div>',
    );
    const guest = await parsed('<test-guest heading="even" ipec-check></test-guest>');
    expect(viewOf(guest)).to.contain('tag-unknownipec-evidence-chartsNo script');
    expect(viewOf(guest)).to.contain('ipec-later (2 of 2)').and.not.to.contain('other-tag');
    customElements.define('ipec-later', class extends HTMLElement {});
    await waitUntil(() => !viewOf(guest).includes('ipec-later'), 'the view drawn again');
    expect(viewOf(guest)).to.contain('ipec-evidence-charts');
    box.remove();
  });
});

describe('an element that is not closed', () => {
  for (const rest of ['<h2>Next</h2>', '<p>Text</p><ipec-other></ipec-other>', '<nav></nav>'])
    it(`is named by the check view, because the page below is inside: ${rest}`, async () => {
      const view = await viewIn(`<div><test-guest heading="even" ipec-check />\n${rest}</div>`);
      expect(view).to.contain('not-closed').and.to.contain('end tag');
    });

  for (const own of ['<p>Own words</p>', '<article><h2>Own</h2></article>', '<h2 slot="summary">Own</h2>'])
    it(`is not suspected where it holds its own: ${own}`, async () => {
      expect(
        await viewIn(`<div><test-guest heading="even" ipec-check>${own}</test-guest></div>`),
      ).not.to.contain('not-closed');
    });

  it('is not suspected where something stands after it', async () => {
    const html = '<div><test-guest heading="even" ipec-check><h2>Own</h2></test-guest>\n</div>';
    expect(await viewIn(html)).not.to.contain('not-closed');
  });
});

const thrownOut: readonly (readonly [string, string])[] = [
  [
    'a paragraph around',
    '<p><test-guest><br />\n<article>A</article>\n<article>B</article></test-guest></p><p>After</p>',
  ],
  [
    'a paragraph of its own at each end',
    '<p><test-guest></p>\n<article>A</article>\n<article>B</article>\n<p></test-guest></p>',
  ],
  [
    'an emphasis in the paragraph',
    '<p><strong><test-guest><article>A</article><article>B</article></test-guest></strong></p>',
  ],
  ['no end of the paragraph', '<p><test-guest><article>A</article><article>B</article></test-guest>'],
];

describe('children that the parser threw out', () => {
  for (const [name, markup] of thrownOut) {
    it(`are taken back: ${name}`, async () => {
      const guest = await parsed(markup);
      expect([...guest.querySelectorAll('article')].map((one) => one.textContent)).to.deep.equal(['A', 'B']);
      expect(document.querySelectorAll('article')).to.have.length(2);
      expect(guest.issues.map(({ code }) => code)).to.deep.equal(['children-thrown-out']);
    });
  }

  const left: readonly (readonly [string, string])[] = [
    ['words stand between', '<p><test-guest></test-guest> and more</p><article>A</article>'],
    ['other content stands between', '<p><test-guest></test-guest></p><p>Words</p><article>A</article>'],
    [
      'the element has children of its own',
      '<div><test-guest><article>A</article></test-guest></div><article>B</article>',
    ],
    [
      'a feed is named and nothing proves it',
      '<p><test-guest src="feed.json"></test-guest></p><article>A</article>',
    ],
    ['the element does not stand in a paragraph', '<test-guest></test-guest><article>A</article>'],
  ];
  for (const [name, markup] of left) {
    it(`what is not the element's stays where it is: ${name}`, async () => {
      const guest = await parsed(markup);
      const box = guest.closest('body')!.querySelectorAll('article');
      expect([...box].filter((one) => !guest.contains(one))).to.have.length(1);
      expect(guest.issues).to.deep.equal([]);
    });
  }

  it('are taken back also where a feed is named, if the parser left its paragraph', async () => {
    const guest = await parsed('<p><test-guest src="feed.json"><article>A</article></test-guest></p>');
    expect(guest.querySelectorAll('article')).to.have.length(1);
  });
});

describe('a guest that moves to another document', () => {
  it('keeps its look there, and when it comes back', async () => {
    const guest = await fixture<TestGuest>(html`<test-guest heading="Moved"></test-guest>`);
    const display = (): string =>
      (guest.ownerDocument.defaultView ?? window).getComputedStyle(
        guest.shadowRoot?.querySelector('.measure') as Element,
      ).visibility;
    const before = display();
    const home = guest.parentElement as HTMLElement;
    const frame = document.createElement('iframe');
    home.append(frame);
    frame.contentDocument?.body.append(guest);
    await guest.updateComplete;
    expect(display()).to.equal(before);
    home.append(guest);
    await guest.updateComplete;
    expect(display()).to.equal(before);
  });
});
