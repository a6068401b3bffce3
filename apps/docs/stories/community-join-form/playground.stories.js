import '@ipec/community-join-form/define.js';
import { playground } from '../../blocks/playground.js';

export default {
  title: 'Join form/Playground',
  ...playground({ widget: 'community-join-form', tag: 'ipec-community-join-form', example: 'join' }),
};

export const Playground = {};
