import { registerContainer } from '../container.ts';

registerContainer('ipec/resource-library', {
  tag: 'ipec-resource-library',
  allowedBlocks: [
    'core/list',
    'core/file',
    'core/query',
    'core/post-template',
    'core/paragraph',
    'core/group',
    'core/html',
  ],
  template: [['core/list', {}]],
});
