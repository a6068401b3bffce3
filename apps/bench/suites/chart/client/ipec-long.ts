import { eachChart } from './figures.ts';

eachChart((element, _kind, { x, lines }) => {
  const series = lines.map(({ name, y }) => ({ name, y }));
  Object.assign(element, { data: { x: { name: 'Number', values: x }, series } });
});
