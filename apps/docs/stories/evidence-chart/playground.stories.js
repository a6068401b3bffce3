import '@ipec/evidence-chart/define.js';
import { playground } from '../../blocks/playground.js';

export default {
  title: 'Evidence charts/Playground',
  ...playground({ widget: 'evidence-chart', tag: 'ipec-evidence-chart', example: 'chart-line' }),
};

export const Playground = {};
