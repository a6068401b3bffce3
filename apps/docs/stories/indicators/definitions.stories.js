import { DEFINITIONS, HEADLINES } from '@ipec/indicators';
import sample from '@ipec/indicators/data/find-a-tender-sample.json';
import { html, render } from 'lit';

const figures = new Map(sample.indicators.map((indicator) => [indicator.id, indicator]));

function row({ id, code, title, statistic, unit, streams }) {
  const found = figures.get(id);
  return html`<tr>
    <th scope="row">${HEADLINES.includes(id) ? html`<strong>${id}</strong>` : id}</th>
    <td>${code ?? 'ours'}</td>
    <td>${title}</td>
    <td>${statistic} of ${unit}</td>
    <td>${(streams ?? ['find-a-tender']).join(', ')}</td>
    <td>${found ? `${found.numerator} / ${found.denominator}` : 'not in the sample'}</td>
    <td>${found?.unknown ?? ''}</td>
  </tr>`;
}

const HEADINGS = ['Id', 'Code', 'What it is', 'Statistic', 'Publishers', 'In the sample', 'Unknown there'];

export default { title: 'Indicators/Definitions' };

/** Every indicator as the package defines it; headlines in bold. The sample is not the United Kingdom. */
export const Table = {
  render() {
    const box = document.createElement('div');
    render(
      html`<p>${sample.provenance.caution}</p>
        <div tabindex="0" role="region" aria-label="Definitions" class="scroll">
          <table>
            <thead>
              <tr>
                ${HEADINGS.map((heading) => html`<th scope="col">${heading}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${DEFINITIONS.map(row)}
            </tbody>
          </table>
        </div>`,
      box,
    );
    return box;
  },
};
