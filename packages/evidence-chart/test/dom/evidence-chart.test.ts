import '@ipec/evidence-chart/define.js';
import { expect, fixture, html } from '@open-wc/testing';

describe('ipec-evidence-chart', () => {
  it('shows what the page’s own markup says, and passes axe', async () => {
    const element = await fixture(
      html`<ipec-evidence-chart heading="Things"
        ><ul>
          <li>One</li>
        </ul></ipec-evidence-chart
      >`,
    );
    expect(element.shadowRoot?.querySelector('li')?.textContent).to.equal('One');
    await expect(element).to.be.accessible();
  });
});
