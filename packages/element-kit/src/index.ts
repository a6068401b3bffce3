export { ChildrenController } from './children-controller.ts';
export { define, type VersionedElement } from './define.ts';
export { IpecErrorEvent, IpecWarningEvent, type ElementIssue } from './events.ts';
export {
  FeedController,
  type FeedOptions,
  type FeedStatus,
  type Load,
  type Loaded,
} from './feed-controller.ts';
export {
  DEFAULT_LIMITS,
  fetchBytes,
  fetchText,
  type Fetch,
  type FetchedBytes,
  type FetchedText,
  type FetchLimits,
} from './fetch-text.ts';
export { formatDate } from '@ipec/common';
export { formatNumber, formatTime, plural, type PluralForms } from './format.ts';
export { GuestElement } from './guest-element.ts';
export { heading } from './heading.ts';
export { LANGUAGES, nearestLang, supportedLanguage, type Language, type Localized } from './language.ts';
export { LocalizeController, neededWords, type Words, type WordsOf } from './localize-controller.ts';
export {
  asFlag,
  asGiven,
  asHeadingLevel,
  asNumber,
  asText,
  flag,
  functionOr,
  globalFetch,
  headingLevel,
  text,
  textOr,
  today,
  type OutsideConverter,
} from './outside-values.ts';
export { earlyTree, pageTree, type PageTree } from './page-tree.ts';
export { readEarly } from './read-host.ts';
export { PartController } from './part-controller.ts';
export { placeOf } from './place.ts';
export { part, type Part, type PartState } from './part.ts';
export { markRendered } from './ready-mark.ts';
export { statusTemplate, type StatusLine } from './status-templates.ts';
export { version } from './version.ts';
