import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Decimation,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { eachChart } from './figures.ts';

Chart.register(BarController, BarElement, CategoryScale, Decimation, Legend, LinearScale);
Chart.register(LineController, LineElement, PointElement, Tooltip);

const COLOURS = ['#006a52', '#1d70b8', '#912b88'];

eachChart((element, kind, { labels, x, lines }) => {
  const canvas = element.appendChild(document.createElement('canvas'));
  const look = (index: number) => ({
    borderColor: COLOURS[index] ?? '#000',
    backgroundColor: COLOURS[index] ?? '#000',
    borderWidth: kind === 'bars' ? 0 : 2,
    pointRadius: 0,
  });
  const common = { animation: false as const, responsive: true, maintainAspectRatio: false };
  if (kind !== 'long') {
    const datasets = lines.map(({ name, y }, index) => ({ label: name, data: [...y], ...look(index) }));
    const type = kind === 'bars' ? 'bar' : 'line';
    new Chart(canvas, { type, data: { labels: [...(labels ?? [])], datasets }, options: common });
    return;
  }
  // As its page on performance advises: data in its own form, sorted, decimated.
  const data = Array.from(x, (at, index) => ({ x: at, y: lines[0]?.y[index] ?? 0 }));
  new Chart(canvas, {
    type: 'line',
    data: { datasets: [{ label: 'Value', data, ...look(0) }] },
    options: {
      ...common,
      parsing: false,
      normalized: true,
      scales: { x: { type: 'linear' } },
      plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
    },
  });
});
benchReady();
