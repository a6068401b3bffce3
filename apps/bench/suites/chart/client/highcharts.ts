import type Api from 'highcharts';
import core from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/boost.js';
import 'highcharts/esm/modules/accessibility.js';
import { eachChart } from './figures.ts';

// The modules have types of their own that lack what the package's name is typed with.
const Highcharts = core as unknown as typeof Api;

eachChart((element, kind, { labels, x, lines }) => {
  const series = lines.map(({ name, y }) => ({
    name,
    type: kind === 'bars' ? 'bar' : 'line',
    data: kind === 'bars' ? [...y] : Array.from(x, (at, index) => [at, y[index]]),
  }));
  const type = kind === 'bars' ? 'category' : kind === 'lines' ? 'datetime' : 'linear';
  const xAxis = { type, ...(kind === 'bars' ? { categories: [...(labels ?? [])] } : {}) };
  const plotOptions = { series: { animation: false, marker: { enabled: false } } };
  const options = { chart: { animation: false }, title: { text: '' }, credits: { enabled: false } };
  Highcharts.chart(element, { ...options, xAxis, plotOptions, series } as Api.Options);
});
benchReady();
