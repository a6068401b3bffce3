import { define } from '@ipec/element-kit';
import { CaseStudyCarousel } from './case-study-carousel.ts';

define('ipec-case-study-carousel', CaseStudyCarousel);
