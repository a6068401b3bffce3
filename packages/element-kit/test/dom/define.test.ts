import { define } from '@ipec/element-kit';
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
});
