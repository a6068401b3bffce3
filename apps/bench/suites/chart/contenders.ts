import { embedFile, partFiles } from '../../src/embed-files.ts';
import type { Asset, Contender } from '../../src/suite.ts';
import { elements, frames, type Case } from './charts.ts';
import { pictures } from './pictures.ts';

function client(name: string, kind: 'script' | 'style'): Asset {
  const style = kind === 'style';
  const entry = new URL(`client/${name}.${style ? 'css' : 'ts'}`, import.meta.url);
  return { kind, name: style ? 'page.css' : 'page.js', from: 'bundle', entry };
}

// Drawn is what says so itself: the mark of the first rendering, once for each element, and the picture in each.
const whenDrawn = `customElements.whenDefined('ipec-evidence-chart').then(async () => {
  const charts = [...document.querySelectorAll('ipec-evidence-chart')];
  const isDrawn = ({ shadowRoot }) => shadowRoot.querySelector('svg') !== null;
  await Promise.all(charts.map(({ updateComplete }) => updateComplete));
  while (!charts.every(isDrawn)) await new Promise((resolve) => setTimeout(resolve));
  benchReady();
});`;

function ours(one: Case): Contender {
  const data = one.kind === 'long' ? [client('ipec-long', 'script')] : [];
  return {
    name: 'ipec',
    role: 'ours',
    package: '@ipec/embed',
    assets: [
      embedFile('theme.css', 'style'),
      embedFile('evidence-chart.js', 'script'),
      ...partFiles('evidence-chart'),
      ...data,
    ],
    body: elements(one),
    whenReady: whenDrawn,
  };
}

const PEERS = [
  ['uplot', 'uplot'],
  ['chartjs', 'chart.js'],
  ['echarts', 'echarts'],
  ['plot', '@observablehq/plot'],
  ['highcharts', 'highcharts'],
  ['apexcharts', 'apexcharts'],
] as const;

/** The limit, ours, and every peer, for one case. */
export function contenders(one: Case): readonly Contender[] {
  const limit: Contender = {
    name: 'limit-static',
    role: 'limit',
    package: null,
    assets: [client('limit-static', 'style')],
    body: frames(one, pictures(one)),
    whenReady: 'benchReady()',
  };
  const peers = PEERS.map(([name, pack]): Contender => ({
    name,
    role: 'peer',
    package: pack,
    assets: [client(name, 'style'), client(name, 'script')],
    body: frames(one),
  }));
  return [limit, ours(one), ...peers];
}
