export { CaseStudyCarousel } from './case-study-carousel.ts';
export { IpecSlideChangeEvent, type SlideChangeSource } from './events.ts';
export { FILTER_FIELDS, LAYOUTS, type FilterField, type Layout } from './options.ts';
