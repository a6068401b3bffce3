import '@ipec/case-study-carousel/define.js';
import { playground } from '../../blocks/playground.js';

export default {
  title: 'Case studies/Playground',
  ...playground({
    widget: 'case-study-carousel',
    tag: 'ipec-case-study-carousel',
    example: 'filters',
    args: { heading: 'How others have done it', filters: 'nation sector' },
  }),
};

export const Playground = {};
