import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IpecAnswerChangeEvent, IpecOutcomeEvent, IpecStepEvent } from '@ipec/procedure-selector';
import { Harness, ORDINARY } from './harness.ts';

async function key(harness: Harness, ...presses: readonly string[]): Promise<void> {
  for (const press of presses) await sendKeys({ press });
  await harness.settled();
}

/** Tabs until the focus is on what the selector names; a keyboard reaches everything in a few steps. */
async function tabTo(harness: Harness, selector: string): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    if (harness.root.activeElement?.matches(selector)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`The keyboard does not reach ${selector} from ${harness.title}.`);
}

describe('a run', () => {
  it('takes no focus and tells of nothing on load', async () => {
    const before = document.activeElement;
    const harness = await Harness.of();
    expect(document.activeElement).to.equal(before);
    expect(harness.events).to.deep.equal([]);
    expect(performance.getEntriesByName('ipec:ipec-procedure-selector:rendered').length).to.be.greaterThan(0);
  });

  it('begins as soon as the rules are there where somebody was quicker, and the focus is never lost', async () => {
    const harness = await Harness.of('nation="wales"');
    const button = harness.one<HTMLButtonElement>('.start .primary');
    button.focus();
    await harness.settled();
    expect(harness.root.activeElement).to.equal(button);
    harness.element.answers = { buyer: 'council' };
    expect(harness.element.answers).to.deep.equal({ buyer: 'council' });
    await harness.settled();
    expect(harness.element.answers).to.deep.equal({ buyer: 'council' });
    expect(harness.view).to.equal('ask');
  });

  it('goes from the start to the result by keyboard alone, the focus on each heading', async () => {
    const harness = await Harness.of();
    harness.one<HTMLButtonElement>('.start .primary').focus();
    await key(harness, 'Enter');
    for (let turns = 0; harness.view !== 'check' && turns < 60; turns += 1) {
      expect(harness.focused, harness.title).to.equal('title');
      if (harness.view === 'several') {
        await tabTo(harness, 'input[value="~none"]');
        await key(harness, ' ');
      } else if (harness.root.querySelector('input[name=figure]')) {
        await tabTo(harness, 'input[name=figure]');
        await sendKeys({ type: ORDINARY[harness.title] ?? '0' });
      } else {
        await tabTo(harness, 'form.ask input[type=radio]');
        await key(harness, ' ');
      }
      await tabTo(harness, 'form.ask .primary');
      await key(harness, 'Enter');
    }
    expect(harness.view).to.equal('check');
    await tabTo(harness, '.step > .buttons .primary');
    await key(harness, 'Enter');
    expect(harness.view).to.equal('result');
    expect(harness.focused).to.equal('title');
  }).timeout(60_000);

  it('recommends, with reasons that cite their section', async () => {
    const harness = await Harness.of();
    await harness.toResult();
    expect(harness.title).to.equal('Recommended: Open procedure');
    const steps = harness.all('.result > .reasons li').map(({ textContent }) => textContent?.trim());
    expect(new Set(steps).size, 'each step of the proof once').to.equal(steps.length);
    expect(steps.join(' ')).to.contain('£250,000').and.to.contain('£207,720');
    const cited = harness.all<HTMLAnchorElement>('.result > .reasons a').map(({ href }) => href);
    expect(cited.some((href) => href.includes('legislation.gov.uk'))).to.equal(true);
    const others = harness.all('details.route');
    expect(others.length).to.be.greaterThan(40);
    for (const route of others)
      expect(route.querySelectorAll('.cite').length, route.textContent ?? '').to.be.greaterThan(0);
    expect(harness.one('.result').textContent).to.contain('Guidance on the open procedure');
  });

  it('tells of steps and changes, and never of what was answered', async () => {
    const harness = await Harness.of();
    await harness.toResult();
    const steps = harness.names('ipec-step') as IpecStepEvent[];
    expect(steps[0]?.id).to.equal('nation');
    expect(steps.at(-1)?.id).to.equal('result');
    expect(steps.every(({ index, total }) => index <= total)).to.equal(true);
    const changes = harness.names('ipec-answer-change') as IpecAnswerChangeEvent[];
    expect(changes[0]?.questionId).to.equal('nation');
    for (const event of changes) expect(Object.values(event)).to.not.include('england');
    const [outcome] = harness.names('ipec-outcome') as IpecOutcomeEvent[];
    expect(outcome?.outcomeId).to.equal('open');
    expect(outcome?.rulesVersion).to.match(/^\d+\.\d+\.\d+$/);
  });

  it('asks for an answer in an error summary that holds the focus and leads to the field', async () => {
    const harness = await Harness.of();
    await harness.press('.start .primary');
    await harness.press('form.ask .primary');
    expect(harness.focused).to.equal('fault');
    await harness.press('#fault button');
    expect(harness.root.activeElement?.matches('input[type=radio]')).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('does not take a figure that it cannot read, and keeps the text', async () => {
    const harness = await Harness.of('nation="england" buyer="council"');
    await harness.press('.start .primary');
    for (let turns = 0; turns < 20 && !harness.root.querySelector('input[name=figure]'); turns += 1)
      await harness.give(ORDINARY[harness.title] ?? 'unsure');
    await harness.give('1.234,56');
    expect(harness.one('#field-fault').textContent).to.contain('amount in pounds');
    expect(harness.one<HTMLInputElement>('input[name=figure]').value).to.equal('1.234,56');
    expect(harness.one('input[name=figure]').getAttribute('aria-invalid')).to.equal('true');
    await harness.give('£1,234.56');
    expect(harness.element.answers['estimatedValue']).to.equal(1234.56);
  });

  it('keeps later answers when an earlier one is changed, and says what that did', async () => {
    const harness = await Harness.of();
    await harness.answerAll(ORDINARY);
    const kept = { ...harness.element.answers };
    await harness.press('[data-key=estimatedValue] button');
    expect(harness.one<HTMLInputElement>('input[name=figure]').value).to.equal('250000');
    await harness.give('50,000');
    expect(harness.one('.change-note').textContent)
      .to.contain('routes are open again')
      .and.to.contain('Counted again');
    for (const [key, value] of Object.entries(kept))
      if (key !== 'estimatedValue') expect(harness.element.answers[key], key).to.equal(value);
  });

  it('shows the box of tools: closed routes name the answer that closed them', async () => {
    const harness = await Harness.of();
    await harness.press('.start .primary');
    const open = () => harness.all('.tool[data-open]').length;
    const all = open();
    await harness.give('scotland');
    await harness.until(() => open() < all, 'the box has taken up the answer');
    const closed = harness.all('.tool:not([data-open])').map((tool) => tool.textContent ?? '');
    expect(closed[0]).to.contain("Which nation's public body is buying?");
  });

  it('draws the next question first, and the box of tools in a frame of its own', async () => {
    const harness = await Harness.of();
    await harness.press('.start .primary');
    const states = () => harness.all('.tool').map((tool) => tool.textContent);
    const before = states();
    expect(before, 'there from the first question').to.have.length.greaterThan(40);
    harness.one<HTMLInputElement>('input[value="scotland"]').click();
    harness.one('form.ask .primary').click();
    await harness.element.updateComplete;
    expect(harness.title).to.equal('What kind of organisation are you?');
    expect(states()).to.deep.equal(before);
    await harness.until(() => states().join() !== before.join(), 'the box has taken up the answer');
  });

  it('closes the reasons of a question with it, and shows those of the next when they are opened', async () => {
    const harness = await Harness.of();
    await harness.press('.start .primary');
    const why = (): HTMLDetailsElement => harness.one<HTMLDetailsElement>('details.why');
    why().open = true;
    await harness.until(() => why().querySelector('ul') !== null, 'the reasons are there');
    const first = why().textContent;
    await harness.give('england');
    expect(why().open).to.equal(false);
    why().open = true;
    await harness.until(() => why().querySelector('ul') !== null, 'the reasons are there');
    expect(why().textContent).to.not.equal(first);
    why().open = false;
    await harness.until(() => why().querySelector('ul') === null, 'they are gone');
  });

  it('starts with what the host knows', async () => {
    const harness = await Harness.of('nation="wales" buyer="council"');
    await harness.press('.start .primary');
    expect(harness.title).to.equal('What are you planning to do?');
    expect(harness.element.answers).to.deep.equal({ nation: 'wales', buyer: 'council' });
  });

  it('tells of an attribute that it cannot use, and goes on without it', async () => {
    const harness = await Harness.of('as-of="soon"');
    harness.element.nation = 'atlantis';
    await harness.until(
      () => harness.element.issues.some((issue) => JSON.stringify(issue).includes('atlantis')),
      'the rules have looked at it',
    );
    await harness.settled();
    const issues = harness.names('ipec-error').flatMap((event) => ('issues' in event ? event.issues : []));
    expect(JSON.stringify(issues)).to.contain('atlantis');
    await harness.press('.start .primary');
    expect(harness.title).to.equal("Which nation's public body is buying?");
  });

  it('two selectors on a page do not know of one another', async () => {
    const [one, two] = [await Harness.of(), await Harness.of()];
    await one.press('.start .primary');
    await one.give('wales');
    expect(two.view).to.equal('start');
    expect(two.element.answers).to.deep.equal({});
  });
});
