import { blockStyles } from '@ipec/element-kit/list.js';
import { detailsStyles } from './details.styles.ts';

/** What is to be known beside the figures, and what the page says around them. */
export { aroundTemplate } from '@ipec/element-kit/list.js';
export { aroundFigures, blocksIn } from '@ipec/feeds/figures';
export { detailsTemplate, lineTemplate } from './details-template.ts';

export const styles = [blockStyles, detailsStyles];
