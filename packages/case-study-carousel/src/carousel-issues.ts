import type { ElementIssue } from '@ipec/element-kit';
import type { CarouselProperties } from './carousel-properties.ts';
import { optionIssues } from './options.ts';
import type { OwnItems } from './own-items.ts';

const NO_CHILDREN: ElementIssue = {
  code: 'children-missing',
  message: 'The element holds no <article> or <li> and has no src, so there is nothing to show.',
};

const NO_FILTERING: ElementIssue = {
  code: 'part-failed',
  message: 'The part with filters and search could not be loaded, so every card is shown without them.',
};

/** What a carousel could not use of its attributes, its children and its parts; a feed has its own. */
export function carouselIssues(
  element: CarouselProperties,
  own: OwnItems,
  hasFilteringFailed: boolean,
): readonly ElementIssue[] {
  return [
    ...optionIssues(element),
    ...(own.isPresent || element.src ? [] : [NO_CHILDREN]),
    ...(element.src && !own.isPresent ? [] : own.issues),
    ...(hasFilteringFailed ? [NO_FILTERING] : []),
  ];
}
