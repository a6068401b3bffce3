import '@ipec/key-figures/define.js';
import { playground } from '../../blocks/playground.js';

export default {
  title: 'Key figures/Playground',
  ...playground({ widget: 'key-figures', tag: 'ipec-key-figures', example: 'figures' }),
};

export const Playground = {};
