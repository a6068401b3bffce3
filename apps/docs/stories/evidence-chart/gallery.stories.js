import '@ipec/evidence-chart/define.js';
import { draw, examplesOf } from '../../blocks/examples.js';

const examples = examplesOf('evidence-chart');

function story(name) {
  const example = examples.find((one) => one.name === `chart-${name}`);
  return {
    name: example.about.split(/[.:;]/)[0],
    parameters: { docs: { source: { code: example.html, language: 'html' } } },
    render: () => draw(example.html),
  };
}

export default { title: 'Evidence charts/Gallery' };

export const Bar = story('bar');
export const Column = story('column');
export const Stacked = story('stacked');
export const Stacked100 = story('stacked-100');
export const Line = story('line');
export const ManyLines = story('many-lines');
export const Multiples = story('multiples');
export const Dot = story('dot');
export const Range = story('range');
export const ProcedureMix = story('procedure-mix');
export const Slope = story('slope');
export const InlineBars = story('inline-bars');
export const Scatter = story('scatter');
export const Headline = story('headline');
export const Area = story('area');
export const StackedBar = story('stacked-bar');
export const Diverging = story('diverging');
export const Strip = story('strip');
export const Box = story('box');
export const TileMap = story('tile-map');
