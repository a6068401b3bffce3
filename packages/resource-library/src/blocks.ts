import { blockStyles as kitStyles } from '@ipec/element-kit/list.js';

/** What a document holds beside its fields, and what stands around the documents. */
export { aroundTemplate, titleTemplate } from '@ipec/element-kit/list.js';
export { fileWords, restTemplate } from './rest-template.ts';

export const blockStyles = [kitStyles];
