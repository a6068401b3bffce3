import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { eachChart, type Figures, type Kind } from './figures.ts';

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

function option(kind: Kind, { labels, x, lines }: Figures): echarts.EChartsCoreOption {
  const series = lines.map(({ name, y }) => ({
    name,
    type: kind === 'bars' ? 'bar' : 'line',
    showSymbol: false,
    ...(kind === 'long'
      ? { sampling: 'lttb', data: Array.from(x, (at, index) => [at, y[index]]) }
      : { data: [...y] }),
  }));
  const xAxis = labels ? { type: 'category', data: labels } : { type: 'value' };
  return { animation: false, tooltip: {}, legend: {}, xAxis, yAxis: { type: 'value' }, series };
}

const finished: Promise<void>[] = [];
eachChart((element, kind, given) => {
  const chart = echarts.init(element);
  finished.push(new Promise((resolve) => chart.on('finished', () => resolve())));
  chart.setOption(option(kind, given));
});
await Promise.all(finished);
benchReady();
