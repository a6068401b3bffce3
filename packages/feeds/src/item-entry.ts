/** The light entry, `@ipec/feeds/item`: records from a page, without any feed format. */
export { isCurrent, isReviewDue } from './currency.ts';
export { isoDate, isoMoment, type DayOrder } from './dates.ts';
export type { DraftBlock, DraftFigure, DraftFile, DraftImage } from './draft.ts';
export { figureParts, sentenceParts, type FigureParts } from './figure-text.ts';
export type {
  Block,
  ImageSource,
  Item,
  ItemFigure,
  ItemFile,
  ItemImage,
  ItemOutcome,
  ItemQuote,
  LinkManner,
  Run,
} from './item.ts';
export { fromMarkup, type MarkupItem } from './markup.ts';
export { readPage, type PageRecords } from './page/read-page.ts';
export { readSimplePage } from './page/simple-page.ts';
export { type PageNode } from './page/page-node.ts';
export { fail, ok, type Issue, type Result } from './result.ts';
export { safeImage, safeLink } from './safe-url.ts';
export { tagsOf, type Tag } from './tags.ts';
