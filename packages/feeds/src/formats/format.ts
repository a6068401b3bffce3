import type { Draft } from '../draft.ts';
import { ISSUES } from '../issues.ts';
import type { Issue, Result } from '../result.ts';
import type { XmlElement } from '../xml.ts';

/** Where an item's picture may come from: the feed's own fields, its text too where it is clear, or nowhere. */
export const IMAGE_SOURCES = ['content', 'feed', 'none'] as const;
export type ImageSourceName = (typeof IMAGE_SOURCES)[number];

/** What the caller of `parseFeed` chose. */
export interface ReadOptions {
  readonly images: ImageSourceName;
  /** BCP 47 of the page. */
  readonly language: string;
}

/** A feed format over parsed JSON. */
export interface JsonFormat {
  readonly matches: (document: unknown) => boolean;
  readonly read: (document: unknown, options: ReadOptions) => Result<readonly Draft[]>;
}

/** A feed format over an XML tree. */
export interface XmlFormat {
  readonly matches: (root: XmlElement) => boolean;
  readonly read: (root: XmlElement, baseUrl: string, options: ReadOptions) => Result<readonly Draft[]>;
}

/** An object of parsed JSON, or nothing; arrays are not objects here. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/**
 * An id that is an address, as its path: `https://council.example/cases/ambulances?p=3` → `cases-ambulances-p-3`. The
 * whole path, so that a new item with the same last word moves nobody's link. Other ids stay whole.
 */
export function idOf(value: unknown): unknown {
  if (typeof value !== 'string' || !/^https?:/.test(value) || !URL.canParse(value)) return value;
  const { pathname, search } = new URL(value);
  return (pathname + search).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || value;
}

/** An address that somebody wrote as it is said: `www.council.example/buses`. */
export function withScheme(address: string): string {
  return /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]|$)/i.test(address) ? `https://${address}` : address;
}

/** What the author learns of fields that no record has a place for, by their names. */
export function unreadFields(names: string): readonly Issue[] {
  return names === '' ? [] : [{ code: 'fields-not-read', path: names, message: ISSUES['fields-not-read'] }];
}
