import { blockStyles as kitStyles } from '@ipec/element-kit/list.js';
import { css } from 'lit';

/** What a document holds beside its fields, and what stands around the documents. */
export { aroundTemplate, titleTemplate } from '@ipec/element-kit/list.js';
export { fileWords, restTemplate } from './rest-template.ts';

/* The cover of a report, as large as one knows it again. */
const coverStyles = css`
  .media.cover img {
    inline-size: auto;
    max-block-size: 9em;
    max-inline-size: min(100%, 14em);
    border: 1px solid var(--_line);
  }
`;

export const blockStyles = [kitStyles, coverStyles];
