/** Every code that a feed or a page's markup may be refused or doubted with, in words for whoever mends it. */
export const ISSUES = {
  'feed-empty': 'The document is empty.',
  'feed-not-json': 'JSON was expected, and the document is not JSON.',
  'feed-not-xml': 'XML was expected, and the document holds none, or nests deeper than any feed.',
  'feed-cut-off': 'The document ends before what it began is closed.',
  'feed-is-html': 'The address answers with a web page, not with a feed.',
  'feed-is-file': 'The address answers with a workbook, a document or another file that is no text.',
  'feed-is-other':
    'The address answers with a calendar, a sitemap, a map or another document that is no feed.',
  'feed-type-unknown': 'The document is readable, and is a feed of another type or none.',
  'feed-no-items': 'The feed has no list of items.',
  'feed-charset':
    'Some letters of the document could not be decoded. It is not in the encoding that it names.',
  'feed-charset-guessed': 'The document is not in the encoding that it names. It was read as windows-1252.',
  'feed-charset-twice': 'Letters of the document were encoded twice, as in Ã© for é. They were put right.',
  'fields-not-read': 'Fields of the feed have no place in a record, and are not shown.',
  'item-not-content':
    'Entries say that they are an organisation, a person or a part of a site, and are no items.',
  'attributes-not-read': 'An attribute looks like one of ours, and is read by nobody.',
  'item-not-published': 'An item says that it is a draft, hidden or taken back, and was left out.',
  'item-no-title': 'An item has no title, and was left out.',
  'item-named-by-address': 'An item has no words for a title. It is called by its address.',
  'item-no-link': 'An item leads nowhere.',
  'link-unsafe': 'A link has no http(s), mailto or same-page address. Its words are shown without it.',
  'image-unsafe': 'A picture has no http(s) address, and was left out.',
  'image-no-alt': 'A picture has no text alternative.',
  'image-not-embedded':
    'An item has a picture that the feed names and does not hold. In WordPress, add ?_embed to the address.',
  'date-unknown': 'A date cannot be read as one day, or is in no calendar, and was left out.',
  'children-left-out': 'An element cannot be shown by the widget. A reader of the page does not see it.',
  'children-not-read': 'No article, list or repeated element was found. The page is shown as it is.',
} as const;

export type IssueCode = keyof typeof ISSUES;
