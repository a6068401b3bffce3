import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { LocalizeController, part, type Words } from '../../src/index.ts';

interface Strings {
  readonly hello: string;
}

/** A language that nobody speaks: it has a row and words, and no code knows of it. */
type Code = 'en' | 'cy' | 'xx';

const refusal = { isOn: false };
const xx = part(async () => {
  if (refusal.isOn) throw new Error('refused');
  return { strings: { hello: 'Xxxxx' } };
});
const words: Words<Strings, Code> = { en: { hello: 'Hello' }, cy: { hello: 'Helo' }, xx };

class GreetingHost extends LitElement {
  readonly localize = new LocalizeController<Strings, Code>(this, words);

  protected override render(): TemplateResult {
    return html`<p>${this.localize.strings.hello}</p>`;
  }
}
customElements.define('greeting-host', GreetingHost);

async function shown(host: GreetingHost): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve));
  await host.updateComplete;
  return host.renderRoot.querySelector('p')?.textContent ?? '';
}

describe('the words of the page’s language', () => {
  it('follow the nearest lang as it changes, with the words of a new language loaded by its row alone', async () => {
    refusal.isOn = true;
    const page = await fixture<HTMLElement>(html`<div lang="xx-GB"><greeting-host></greeting-host></div>`);
    const host = page.querySelector('greeting-host') as GreetingHost;
    expect(await shown(host)).to.equal('Hello');
    expect(host.localize.hasFailed).to.equal(true);

    refusal.isOn = false;
    page.lang = 'cy';
    expect(await shown(host)).to.equal('Helo');
    expect(host.localize.hasFailed).to.equal(false);

    page.lang = 'fr';
    expect(await shown(host)).to.equal('Hello');

    await xx.load();
    page.lang = 'xx';
    expect(await shown(host)).to.equal('Xxxxx');
    expect(host.localize.language).to.equal('xx');
  });
});
