import { define, part } from '@ipec/element-kit';
import { expect } from '@open-wc/testing';

function elementOf(version: string) {
  return class extends HTMLElement {
    static readonly version = version;
  };
}

describe('define', () => {
  let warnings: unknown[][];
  const warn = console.warn;

  beforeEach(() => {
    warnings = [];
    console.warn = (...args: unknown[]) => void warnings.push(args);
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('registers a free tag and says nothing', () => {
    const element = elementOf('1.0.0');
    expect(define('ipec-test-free', element)).to.equal(element);
    expect(customElements.get('ipec-test-free')).to.equal(element);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the first of two releases and names both in one warning', () => {
    const first = elementOf('1.0.0');
    define('ipec-test-two', first);
    expect(define('ipec-test-two', elementOf('2.0.0'))).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(String(warnings[0])).to.contain('2.0.0').and.to.contain('1.0.0');
  });

  it('is quiet about the same release twice', () => {
    define('ipec-test-same', elementOf('1.0.0'));
    define('ipec-test-same', elementOf('1.0.0'));
    expect(warnings).to.deep.equal([]);
  });

  it('names a stranger that holds the tag', () => {
    customElements.define('ipec-test-stranger', class extends HTMLElement {});
    define('ipec-test-stranger', elementOf('1.0.0'));
    expect(String(warnings[0])).to.contain('unknown');
  });

  it('registers a tag when the parts are there that the elements of the page need, or were refused', async () => {
    for (const [tag, isRefused] of [
      ['ipec-test-needs', false],
      ['ipec-test-refused', true],
    ] as const) {
      let settle = (): void => {};
      const coming = new Promise<void>((resolve, reject) => {
        settle = isRefused ? () => reject(new Error('Refused.')) : resolve;
      });
      const needed = part(() => coming);
      const element = document.createElement(tag);
      document.body.append(element);
      const definition = Object.assign(elementOf('1.0.0'), { needs: () => [needed, needed] });
      define(tag, definition);
      expect(customElements.get(tag), tag).to.equal(undefined);
      settle();
      await customElements.whenDefined(tag);
      expect(customElements.get(tag), tag).to.equal(definition);
      element.remove();
    }
  });

  it('keeps the order of two releases where the first waits for a part', async () => {
    const tag = 'ipec-test-order';
    let settle = (): void => {};
    const coming = new Promise<void>((resolve) => (settle = resolve));
    const element = document.createElement(tag);
    document.body.append(element);
    const first = Object.assign(elementOf('1.0.0'), { needs: () => [part(() => coming)] });
    define(tag, first);
    define(tag, elementOf('2.0.0'));
    expect(customElements.get(tag)).to.equal(undefined);
    settle();
    await customElements.whenDefined(tag);
    await coming;
    expect(customElements.get(tag)).to.equal(first);
    element.remove();
  });

  it('registers at once where the page has no element yet', () => {
    const needed = part(() => new Promise(() => {}));
    const definition = Object.assign(elementOf('1.0.0'), { needs: () => [needed] });
    define('ipec-test-later', definition);
    expect(customElements.get('ipec-test-later')).to.equal(definition);
    expect(needed.state).to.equal('idle');
  });
});
