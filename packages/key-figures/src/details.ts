import { blockStyles } from '@ipec/element-kit/list.js';
import { detailsStyles } from './details.styles.ts';

/** Reads figures that are not as the documentation recommends, and draws what is to be known beside them. */
export { aroundTemplate } from '@ipec/element-kit/list.js';
export { aroundFigures, figuresInPage } from '@ipec/feeds/figures';
export { detailsTemplate, lineTemplate } from './details-template.ts';

export const styles = [blockStyles, detailsStyles];
