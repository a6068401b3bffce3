import { DEFINITIONS, HEADLINES } from '@ipec/indicators';
import sample from '@ipec/indicators/data/find-a-tender-sample.json';
import { html, render } from 'lit';
import './indicators.css';

const figures = new Map(sample.indicators.map((indicator) => [indicator.id, indicator]));

const STATISTICS = { share: 'share of', mix: 'mix of', median: 'median over', mean: 'mean over' };

const number = (value) => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

const percent = (value) => value.toLocaleString('en-GB', { style: 'percent', maximumFractionDigits: 1 });

const FIGURES = {
  share: percent,
  median: number,
  mean: number,
  mix: (value, { headline }) => (headline === 'concentration' ? number(value) : `largest ${percent(value)}`),
};

function figureOf(definition, { value }) {
  return value === null ? 'none' : FIGURES[definition.statistic](value, definition);
}

/** What a figure is out of; the numerator of a median or mean is only the sum of its values. */
function outOf({ statistic }, { numerator, denominator }) {
  const counts = statistic === 'share' || statistic === 'mix' ? [numerator, denominator] : [denominator];
  return counts.map(number).join(' of ');
}

function sampleCells(definition, found) {
  if (!found) return html`<td colspan="3">not in the sample</td>`;
  return html`<td class="number">${figureOf(definition, found)}</td>
    <td class="number">${outOf(definition, found)}</td>
    <td class="number">${number(found.unknown)}</td>`;
}

function row(definition) {
  const { id, code, title, statistic, unit, streams } = definition;
  return html`<tr>
    <th scope="row">${HEADLINES.includes(id) ? html`<strong>${id}</strong>` : id}</th>
    <td>${code ?? 'ours'}</td>
    <td>${title}</td>
    <td>${STATISTICS[statistic]} ${unit}</td>
    <td>${(streams ?? ['find-a-tender']).join(', ')}</td>
    ${sampleCells(definition, figures.get(id))}
  </tr>`;
}

const HEADINGS = [
  'Id',
  'Code',
  'What it is',
  'Statistic',
  'Publishers',
  'In the sample',
  'Counted there',
  'Unknown there',
];

export default { title: 'Indicators/Definitions' };

/** Every indicator as the package defines it; headlines in bold. The sample is not the United Kingdom. */
export const Table = {
  render() {
    const box = document.createElement('div');
    render(
      html`<p>${sample.provenance.caution}</p>
        <div tabindex="0" role="region" aria-label="Definitions" class="ipec-indicators-scroll">
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
