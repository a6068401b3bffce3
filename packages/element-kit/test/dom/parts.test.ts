import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { part, PartController, type Part } from '../../src/index.ts';

interface Words {
  readonly word: string;
}

/** A loader that the test answers, and the count of its calls. */
function loader(): {
  load: () => Promise<Words>;
  calls: () => number;
  come: (word: string) => void;
  refuse: () => void;
} {
  let calls = 0;
  let answer: { come: (words: Words) => void; refuse: (error: Error) => void } | undefined;
  return {
    load: () => {
      calls += 1;
      return new Promise((come, refuse) => {
        answer = { come, refuse };
      });
    },
    calls: () => calls,
    come: (word) => answer?.come({ word }),
    refuse: () => answer?.refuse(new Error('refused')),
  };
}

class PartHost extends LitElement {
  declare wanted: Part<Words> | undefined;
  readonly parts = new PartController(this);

  protected override getUpdateComplete(): Promise<boolean> {
    return this.parts.complete(() => super.getUpdateComplete());
  }

  protected override render(): TemplateResult {
    const word = this.wanted && this.parts.use(this.wanted)?.word;
    return html`<p>${word ?? (this.wanted?.state === 'failed' ? 'refused' : 'coming')}</p>`;
  }

  get shown(): string {
    return this.renderRoot.querySelector('p')?.textContent ?? '';
  }
}
customElements.define('part-host', PartHost);

async function hostOf(wanted: Part<Words>): Promise<PartHost> {
  const host = await fixture<PartHost>(html`<part-host></part-host>`);
  host.wanted = wanted;
  host.requestUpdate();
  await new Promise((resolve) => setTimeout(resolve));
  return host;
}

describe('a part that is loaded later', () => {
  it('is loaded once for the whole page, and counts in updateComplete', async () => {
    const from = loader();
    const words = part(from.load);
    expect(words.state).to.equal('idle');
    const [one, two] = [await hostOf(words), await hostOf(words)];
    expect(words.state).to.equal('loading');
    expect([one.shown, two.shown]).to.deep.equal(['coming', 'coming']);
    from.come('there');
    await Promise.all([one.updateComplete, two.updateComplete]);
    expect([one.shown, two.shown]).to.deep.equal(['there', 'there']);
    expect(from.calls()).to.equal(1);
    expect(words.state).to.equal('ready');
  });

  it('says when it was refused, is not loaded again by itself, and comes on a retry', async () => {
    const from = loader();
    const words = part(from.load);
    const host = await hostOf(words);
    from.refuse();
    await host.updateComplete;
    expect(host.shown).to.equal('refused');
    host.requestUpdate();
    await host.updateComplete;
    expect(from.calls()).to.equal(1);
    host.parts.retry();
    await new Promise((resolve) => setTimeout(resolve));
    from.come('there now');
    await host.updateComplete;
    expect(host.shown).to.equal('there now');
    expect(from.calls()).to.equal(2);
  });

  it('is loaded again for an action of a person', async () => {
    const from = loader();
    const words = part(from.load);
    const host = await hostOf(words);
    from.refuse();
    await host.updateComplete;
    const again = host.parts.load(words);
    from.come('after the press');
    expect((await again)?.word).to.equal('after the press');
  });
});
