import { expect, nextFrame } from '@open-wc/testing';
import { Harness, ORDINARY } from './harness.ts';

async function walk(harness: Harness, go: () => void): Promise<void> {
  const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  go();
  await moved;
  await harness.settled();
}

describe('history', () => {
  it('Back goes one question back and Forward on again; no answer is lost and the address stays', async () => {
    const address = location.href;
    const harness = await Harness.of('history');
    expect(history.state?.ipecProcedureSelector, 'nothing is written on load').to.equal(undefined);
    await harness.press('.start .primary');
    await harness.give('england');
    await harness.give('council');
    const third = harness.title;
    await walk(harness, () => history.back());
    expect(harness.title).to.equal('What kind of organisation are you?');
    expect(harness.focused).to.equal('title');
    expect(harness.one<HTMLInputElement>('input[value=council]').checked).to.equal(true);
    await walk(harness, () => history.back());
    expect(harness.title).to.equal("Which nation's public body is buying?");
    await walk(harness, () => history.go(2));
    expect(harness.title).to.equal(third);
    expect(harness.element.answers).to.deep.include({ nation: 'england', buyer: 'council' });
    expect(location.href).to.equal(address);
  });

  it('the Back of the page and that of the browser agree', async () => {
    const harness = await Harness.of('history');
    await harness.press('.start .primary');
    await harness.give('wales');
    await walk(harness, () => harness.one<HTMLButtonElement>('.back').click());
    expect(harness.title).to.equal("Which nation's public body is buying?");
    await walk(harness, () => history.forward());
    expect(harness.title).to.equal('What kind of organisation are you?');
  });

  it('Back after "Start again" brings the whole run back', async () => {
    const harness = await Harness.of('history');
    await harness.press('.start .primary');
    await harness.give('wales');
    await harness.give('council');
    harness.all<HTMLButtonElement>('.foot > button')[0]?.click();
    await harness.settled();
    expect(harness.view).to.equal('start');
    await walk(harness, () => history.back());
    expect(harness.element.answers).to.deep.include({ nation: 'wales', buyer: 'council' });
  });

  it('without the attribute nothing is written', async () => {
    const before = history.length;
    const harness = await Harness.of();
    await harness.press('.start .primary');
    await harness.give('wales');
    expect(history.length).to.equal(before);
  });
});

describe('starting again', () => {
  it('says what it did, and can be undone from every page until another run begins again', async () => {
    const harness = await Harness.of();
    await harness.answerAll(ORDINARY);
    const answers = { ...harness.element.answers };
    harness.all<HTMLButtonElement>('.foot > button')[0]?.click();
    await harness.settled();
    expect(harness.one('.start').textContent).to.contain('Your answers are cleared');
    await harness.press('.start .primary');
    await harness.press('.undo');
    expect(harness.view).to.equal('check');
    expect(harness.element.answers).to.deep.equal(answers);
    await nextFrame();
    expect(harness.focused).to.equal('title');
  });
});

describe('the first day', () => {
  it('is set by the person, picks the law, and is shown with the result', async () => {
    const harness = await Harness.of('as-of="2026-11-22"');
    expect(harness.one('.begins summary').textContent).to.contain('22 November 2026');
    const field = harness.one<HTMLInputElement>('input[name=begins-on]');
    field.value = '2025-12-01';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await harness.settled();
    expect(harness.one('.begins summary').textContent).to.contain('1 December 2025');
    await harness.toResult();
    // The limit of 2025 for services of a council: £214,904. Schedule 1 of the Procurement Act 2023 before 2026.
    expect(harness.one('.facts').textContent).to.contain('1 December 2025').and.to.contain('£214,904');
  });
});
