import uPlot from 'uplot';
import { eachChart } from './figures.ts';

const COLOURS = ['#006a52', '#1d70b8', '#912b88'];

eachChart((element, kind, { labels, x, lines }) => {
  const isBars = kind === 'bars';
  const series = lines.map(({ name }, index) => ({
    label: name,
    stroke: COLOURS[index] ?? '#000',
    ...(isBars ? { fill: '#006a52', paths: uPlot.paths.bars?.({ size: [0.7] }) } : {}),
    points: { show: false },
  }));
  const axes = isBars
    ? [{ values: (_: unknown, splits: number[]) => splits.map((at) => labels?.[at] ?? '') }, {}]
    : [{}, {}];
  const options = {
    width: element.clientWidth,
    height: 320,
    ms: 1 as const,
    scales: {
      x: { time: kind === 'lines' },
      ...(isBars ? { y: { range: [0, 100] as [number, number] } } : {}),
    },
    series: [{}, ...series],
    axes,
  };
  new uPlot(options as uPlot.Options, [x, ...lines.map(({ y }) => y)] as uPlot.AlignedData, element);
});
benchReady();
