import ApexCharts from 'apexcharts';
import { eachChart } from './figures.ts';

const drawn: Promise<unknown>[] = [];
eachChart((element, kind, { labels, x, lines }) => {
  const series = lines.map(({ name, y }) => ({
    name,
    data: kind === 'bars' ? [...y] : Array.from(x, (at, index) => [at, y[index] ?? null]),
  }));
  const chart = new ApexCharts(element, {
    chart: {
      type: kind === 'bars' ? 'bar' : 'line',
      height: 320,
      animations: { enabled: false },
      toolbar: { show: false },
    },
    plotOptions: { bar: { horizontal: true } },
    dataLabels: { enabled: false },
    stroke: { width: 2 },
    series,
    xaxis:
      kind === 'bars'
        ? { categories: [...(labels ?? [])] }
        : { type: kind === 'lines' ? 'datetime' : 'numeric' },
  });
  drawn.push(chart.render());
});
await Promise.all(drawn);
benchReady();
