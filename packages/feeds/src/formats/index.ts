import { atom } from './atom.ts';
import { drupal } from './drupal.ts';
import type { JsonFormat, XmlFormat } from './format.ts';
import { jsonList } from './json-list.ts';
import { jsonfeed } from './jsonfeed.ts';
import { rss } from './rss.ts';
import { wordpress } from './wordpress.ts';

/** What `type` may say. `rss` covers Atom too, as people say "RSS" for both; `json` is a plain list. */
export const FEED_TYPES = ['auto', 'jsonfeed', 'rss', 'wordpress', 'drupal', 'json'] as const;
export type FeedType = (typeof FEED_TYPES)[number];

/** The formats over JSON, by the type that names them; the surer signs first. */
export const JSON_FORMATS: Readonly<Record<'jsonfeed' | 'wordpress' | 'drupal' | 'json', JsonFormat>> = {
  jsonfeed,
  wordpress,
  drupal,
  json: jsonList,
};

/** The formats over XML. */
export const XML_FORMATS: readonly XmlFormat[] = [rss, atom];
