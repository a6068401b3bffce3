import '@ipec/evidence-chart/define.js';
import { draw, examplesOf } from '../../blocks/examples.js';

const { html } = examplesOf('evidence-chart').find(({ name }) => name === 'chart-line');

export default {
  title: 'Evidence chart/Playground',
  component: 'ipec-evidence-chart',
  args: { type: 'line', view: 'chart', sr: 'explore', facets: false, percent: false },
  argTypes: {
    type: { control: 'select', options: ['bar', 'column', 'stacked', 'line', 'area', 'dot', 'range'] },
    view: { control: 'inline-radio', options: ['chart', 'table', 'both'] },
    sr: { control: 'inline-radio', options: ['explore', 'describe'] },
  },
  render({ type, view, sr, facets, percent }) {
    const box = draw(html);
    const element = box.querySelector('ipec-evidence-chart');
    for (const [name, value] of Object.entries({ type, view, sr })) element.setAttribute(name, value);
    element.toggleAttribute('percent', percent);
    if (facets) element.setAttribute('facets', 'series');
    return box;
  },
};

export const Playground = {};
