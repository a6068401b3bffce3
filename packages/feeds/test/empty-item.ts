import type { Item, ItemImage } from '@ipec/feeds';

/** A record of which the source says nothing but its id and title. */
export const EMPTY: Item = {
  id: 'a',
  anchors: [],
  kind: null,
  title: 'A',
  url: null,
  link: { target: null, rel: null, hreflang: null, download: null },
  summary: '',
  image: null,
  logo: null,
  date: null,
  updated: null,
  starts: null,
  ends: null,
  authors: [],
  publisher: null,
  organisation: null,
  place: null,
  nation: null,
  region: null,
  sector: null,
  routes: [],
  outcome: null,
  figures: [],
  quote: null,
  files: [],
  tags: [],
  blocks: [],
  language: null,
  reviewBy: null,
  expires: null,
  verified: null,
};

/** A picture of which the source says no more than its address. */
export const PICTURE: ItemImage = {
  src: '',
  alt: null,
  width: null,
  height: null,
  srcset: null,
  sizes: null,
  sources: [],
  fit: 'cover',
};
