export { CaseStudyCarousel } from './case-study-carousel.ts';
export { IpecSlideChangeEvent, type SlideChangeSource } from './events.ts';
export {
  FEED_TYPES,
  FILTER_FIELDS,
  LAYOUTS,
  type FeedType,
  type FilterField,
  type Layout,
} from './options.ts';
