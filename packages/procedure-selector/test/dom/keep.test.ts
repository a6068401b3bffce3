import { expect } from '@open-wc/testing';
import { Harness } from './harness.ts';

function stored(): string[] {
  return [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flatMap(([name, text]) =>
    name.startsWith('ipec') ? [String(text)] : [],
  );
}

function forget(): void {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
}

async function chooseToKeep(harness: Harness, where: string): Promise<void> {
  harness.one<HTMLDetailsElement>('details.keep').open = true;
  await harness.until(() => harness.root.querySelector(`input[name=keep]`) !== null, 'the choices are there');
  harness.one<HTMLInputElement>(`input[name=keep][value=${where}]`).click();
  await harness.settled();
}

describe('keeping answers', () => {
  beforeEach(forget);
  afterEach(forget);

  it('keeps nothing unless somebody asks', async () => {
    const harness = await Harness.of();
    await harness.toResult();
    expect(stored()).to.deep.equal([]);
    expect(location.hash).to.equal('');
  });

  for (const [where, storage] of [
    ['session', sessionStorage],
    ['device', localStorage],
  ] as const)
    it(`persist="${where}": comes back by the person's wish, and "clear" takes it away`, async () => {
      const harness = await Harness.of(`persist="${where}"`);
      await harness.press('.start .primary');
      await harness.give('wales');
      await harness.until(() => stored().length === 1, 'it is kept');
      expect(Object.keys(storage)).to.include('ipec-ps');
      const again = await Harness.of(`persist="${where}"`);
      await again.until(() => again.all('.start .buttons button').length === 2, 'resuming is offered');
      expect(again.view).to.equal('start');
      expect(again.one('.start .primary').textContent).to.contain('Continue where you left off');
      await again.press('.start .primary');
      expect(again.title).to.equal('What kind of organisation are you?');
      expect(again.focused).to.equal('title');
      again.one<HTMLDetailsElement>('details.keep').open = true;
      await again.settled();
      const clear = again.all<HTMLButtonElement>('details.keep button')[0];
      expect(clear?.textContent?.trim()).to.equal('Clear what is kept');
      clear?.click();
      await again.until(() => stored().length === 0, 'it is gone');
    });

  it('in the address: without a word that was typed, beside what the host has there', async () => {
    history.replaceState(null, '', '#tab=2');
    const harness = await Harness.of();
    await harness.press('.start .primary');
    await harness.because('secret reason');
    await harness.give('wales');
    await chooseToKeep(harness, 'address');
    await harness.until(() => location.hash.includes('ipec-ps='), 'it is in the address');
    expect(location.hash).to.contain('tab=2').and.to.contain('wales').and.not.to.contain('secret');
    expect(location.search).to.not.contain('wales');
    await chooseToKeep(harness, 'none');
    await harness.until(() => location.hash === '#tab=2', 'it is gone');
  });

  it('what another tab keeps is not written over, and whoever is not kept is told without opening anything', async () => {
    const [one, other] = [await Harness.of('persist="device"'), await Harness.of('persist="device"')];
    await one.press('.start .primary');
    await one.give('wales');
    await one.until(() => stored().length === 1, 'the first is kept');
    await other.press('.start .primary');
    await other.give('england');
    const warning = (harness: Harness): string =>
      harness.root.querySelector('.foot > .warning')?.textContent ?? '';
    await other.until(() => warning(other) !== '', 'the second is told');
    expect(warning(other)).to.contain('Another tab keeps its answers here');
    expect(stored().join('')).to.contain('wales').and.not.to.contain('england');
    await one.give('council');
    await one.until(() => stored().join('').includes('council'), 'the first goes on');
    expect(warning(one)).to.equal('');
    // Another place is free, and a person who clears all may keep there after all.
    await chooseToKeep(other, 'session');
    await other.until(() => stored().join('').includes('england'), 'the second is kept elsewhere');
    expect(warning(other)).to.equal('');
    expect(stored()).to.have.length(2);
    await chooseToKeep(other, 'none');
    await other.until(() => stored().length === 0, 'all is gone');
    await chooseToKeep(other, 'device');
    await other.until(() => stored().join('').includes('england'), 'the second is kept');
    await one.give('purchase');
    await one.until(() => warning(one) !== '', 'the first is told');
    expect(stored().join('')).to.contain('england').and.not.to.contain('wales');
  });

  it('what was kept past its day, or is broken, is as if it were not there', async () => {
    for (const text of [
      '{"format":"ipec-procedure-selector-1","rules":"1","expires":"2001-01-01","answers":[]}',
      '{{',
    ]) {
      localStorage.setItem('ipec-ps', text);
      const harness = await Harness.of();
      await harness.settled();
      expect(harness.all('.start .buttons button')).to.have.length(1);
    }
  });
});

describe('Welsh', () => {
  it('comes with the language of the page and goes with it, the answers stay', async () => {
    const harness = await Harness.of('', { lang: 'cy' });
    expect(harness.one('.start').textContent).to.contain('Dechrau nawr');
    expect(harness.one('.start').textContent).to.contain('aros am adolygiad');
    await harness.press('.start .primary');
    await harness.give('wales');
    const welsh = harness.title;
    (harness.element.parentElement as HTMLElement).lang = 'en';
    await harness.until(() => harness.title !== welsh, 'it is English');
    expect(harness.title).to.equal('What kind of organisation are you?');
    expect(harness.element.answers['nation']).to.equal('wales');
  });
});
