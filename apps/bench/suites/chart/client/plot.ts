import { barX, lineY, plot, ruleX } from '@observablehq/plot';
import { eachChart } from './figures.ts';

eachChart((element, kind, { labels, x, lines }) => {
  const size = { width: element.clientWidth, height: 320 };
  if (kind === 'bars') {
    const rows = Array.from(lines[0]?.y ?? [], (value, index) => ({ name: labels?.[index] ?? '', value }));
    const marks = [barX(rows, { x: 'value', y: 'name', fill: '#006a52', sort: { y: null } }), ruleX([0])];
    element.append(plot({ ...size, marginLeft: 80, marks }));
    return;
  }
  const rows = lines.flatMap(({ name, y }) =>
    Array.from(x, (at, index) => ({ at: kind === 'lines' ? new Date(at) : at, value: y[index], name })),
  );
  const stroke = kind === 'lines' ? 'name' : '#006a52';
  element.append(
    plot({ ...size, color: { legend: true }, marks: [lineY(rows, { x: 'at', y: 'value', stroke })] }),
  );
});
benchReady();
