import { expect } from '@open-wc/testing';
import { Harness } from './harness.ts';

describe('the author of the page', () => {
  const { warn } = console;
  const warned: string[] = [];

  beforeEach(() => {
    warned.length = 0;
    console.warn = (text: unknown) => void warned.push(String(text));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is told in the console of an attribute that is not understood, once, and of none that is', async () => {
    const good = await Harness.of('nation="wales"');
    await good.until(() => good.element.issues.length === 0, 'nothing is wrong');
    expect(warned).to.deep.equal([]);
    const bad = await Harness.of('nation="narnia" id="bad"');
    await bad.press('.start .primary');
    await bad.until(() => bad.names('ipec-error').length > 0, 'the rules have looked at it');
    await bad.settled();
    expect(bad.element.issues.map(({ code }) => code)).to.deep.equal(['bad-answer']);
    expect(bad.names('ipec-error')).to.have.length(1);
    expect(bad.names('ipec-warning')).to.deep.equal([]);
    // The line comes from a part that is loaded for it.
    await bad.until(() => warned.length > 0, 'the line in the console');
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('procedure-selector#bad').and.to.contain('bad-answer');
  });

  it('is told once of an attribute, also where the rules were there before the element', async () => {
    const first = await Harness.of('nation="wales"');
    await first.press('.start .primary');
    const bad = await Harness.of('nation="narnia"');
    await bad.settled();
    expect(bad.element.issues.map(({ code }) => code)).to.deep.equal(['bad-answer']);
    expect(bad.names('ipec-error')).to.have.length(1);
    expect(bad.names('ipec-warning')).to.deep.equal([]);
  });

  it('is told of a rule set that is not one', async () => {
    const harness = await Harness.of('nation="wales"', { children: '' });
    harness.element.fetch = () => Promise.resolve(new Response('{"id": 1}'));
    harness.element.src = 'rules.json';
    await harness.until(() => harness.element.issues.length > 0, 'the file was refused');
    expect(new Set(harness.element.issues.map(({ code }) => code))).to.deep.equal(new Set(['bad-ruleset']));
  });
});
