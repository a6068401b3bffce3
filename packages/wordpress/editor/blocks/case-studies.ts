import { registerContainer } from '../container.ts';

registerContainer('ipec/case-studies', {
  tag: 'ipec-case-study-carousel',
  allowedBlocks: [
    'ipec/case-study',
    'core/query',
    'core/post-template',
    'core/paragraph',
    'core/list',
    'core/html',
  ],
  template: [['ipec/case-study', {}]],
});
