import { atom } from './atom.ts';
import type { JsonFormat, XmlFormat } from './format.ts';
import { jsonfeed } from './jsonfeed.ts';
import { rss } from './rss.ts';
import { wordpress } from './wordpress.ts';

/** What `type` may say. `rss` covers Atom too, as people say "RSS" for both. */
export const FEED_TYPES = ['auto', 'jsonfeed', 'rss', 'wordpress'] as const;
export type FeedType = (typeof FEED_TYPES)[number];

/** The formats over JSON, by the type that names them. */
export const JSON_FORMATS: Readonly<Record<'jsonfeed' | 'wordpress', JsonFormat>> = { jsonfeed, wordpress };

/** The formats over XML. */
export const XML_FORMATS: readonly XmlFormat[] = [rss, atom];
