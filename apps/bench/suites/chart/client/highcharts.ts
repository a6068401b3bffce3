import Highcharts from 'highcharts';
import 'highcharts/modules/boost';
import 'highcharts/modules/accessibility';
import { eachChart } from './figures.ts';

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
  Highcharts.chart(element, { ...options, xAxis, plotOptions, series } as Highcharts.Options);
});
benchReady();
