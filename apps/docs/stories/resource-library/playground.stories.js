import '@ipec/resource-library/define.js';
import { playground } from '../../blocks/playground.js';

export default {
  title: 'Publications/Playground',
  ...playground({ widget: 'resource-library', tag: 'ipec-resource-library', example: 'library' }),
};

export const Playground = {};
