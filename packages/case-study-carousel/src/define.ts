import { define } from '@ipec/element-kit';
import { CaseStudyCarousel } from './case-study-carousel.ts';

define('ipec-case-study-carousel', CaseStudyCarousel);

export { CaseStudyCarousel };
export type { IpecSlideChangeEvent } from './events.ts';
