/** What a card holds beside its fields, and what stands around the cards. */
export { aroundTemplate, titleTemplate } from '@ipec/element-kit/list.js';
export { blockStyles } from './rest.styles.ts';
export { footTemplate, leadTemplate, restTemplate } from './rest-template.ts';
