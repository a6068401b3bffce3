export { CaseStudyCarousel } from './case-study-carousel.ts';
export { IpecSlideChangeEvent, type SlideChangeSource } from './events.ts';
export { FILTER_FIELDS, KINDS, LAYOUTS, type FilterField, type Kind, type Layout } from './options.ts';
