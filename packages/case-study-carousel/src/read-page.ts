/** The reader of any markup that a page may hold. */
export { readPage } from '@ipec/feeds/item';
