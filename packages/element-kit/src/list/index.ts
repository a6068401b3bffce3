/** What the lists of items share: case studies, news, publications. */
export {
  aroundTemplate,
  blocksTemplate,
  titleTemplate,
  type BlockView,
  type RunView,
} from './block-templates.ts';
export {
  filtersTemplate,
  toggleTemplate,
  type FilterActions,
  type FilterPanel,
  type FilterView,
  type FilterWords,
  type OptionView,
} from './filter-templates.ts';
export { fileFacts, fileSize, fileType, type FileLike } from './file-facts.ts';
export { blockStyles } from './block.styles.ts';
export { drawn, element, type Content } from './element.ts';
export { KeptEntries, type EntryView } from './kept-entries.ts';
export { feedStatus, type Progress, type SourceWords } from './feed-status.ts';
export { filterStyles } from './filter.styles.ts';
export {
  ListElement,
  type Filtering,
  type ListItem,
  type ListParts,
  type Narrows,
  type Reader,
} from './list-element.ts';
export { listStyles } from './list.styles.ts';
export { Narrowing, type NarrowedList, type NarrowingRules } from './narrowing.ts';
export { pictureTemplate, type PictureView } from './picture-template.ts';
export { unreadFor, type OwnRecords } from './own-records.ts';
export { SourceElement } from './source-element.ts';
export { SourceSlot } from './source-slot.ts';
