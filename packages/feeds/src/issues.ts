/** Every code that a feed or a page's markup may be refused or doubted with, in words for whoever mends it. */
export const ISSUES = {
  'feed-empty': 'The document is empty.',
  'feed-not-json': 'JSON was expected, and the document is not JSON.',
  'feed-not-xml': 'XML was expected, and the document holds none, or nests deeper than any feed.',
  'feed-cut-off': 'The document ends before what it began is closed.',
  'feed-is-html': 'The address answers with a web page, not with a feed.',
  'feed-type-unknown': 'The document is readable, but no feed of the type asked for.',
  'feed-no-items': 'The feed has no list of items.',
  'item-no-title': 'An item has no title, and was left out.',
  'link-unsafe': 'A link is no http(s), mailto or same-page address, and was left out.',
  'image-unsafe': 'A picture has no http(s) address, and was left out.',
  'image-no-alt': 'A picture has no text alternative.',
  'date-unknown': 'A date is not ISO 8601 (or RFC 822 in RSS), or is in no calendar, and was left out.',
} as const;

export type IssueCode = keyof typeof ISSUES;
