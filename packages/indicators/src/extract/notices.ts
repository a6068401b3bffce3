import { type Json, object, objects, text } from '@ipec/common';
import { codes } from './code.ts';

/** A notice published in a release: its type (`UK4`) and when the document says it was published. */
export interface Notice {
  readonly type: string;
  readonly published: unknown;
}

/** Notices among some documents, in published order (UK extension: `documents[].noticeType`). */
export function noticesOf(documents: unknown): readonly Notice[] {
  return objects(documents).flatMap((document) => {
    const type = text(document['noticeType'])?.trim().toUpperCase();
    return type === undefined ? [] : [{ type, published: document['datePublished'] }];
  });
}

/** Every notice of a release: planning, tender, awards, contracts, in that order. */
export function releaseNotices(release: Json): readonly Notice[] {
  return [
    ...noticesOf(object(release['planning'])['documents']),
    ...noticesOf(object(release['tender'])['documents']),
    ...objects(release['awards']).flatMap((award) => noticesOf(award['documents'])),
    ...objects(release['contracts']).flatMap((contract) => noticesOf(contract['documents'])),
  ];
}

/** Dynamic-market notices list members, not awards: up to 127 value-less "awards" in one UK15. */
export const DYNAMIC_MARKET: ReadonlySet<string> = new Set(['UK13', 'UK14', 'UK15', 'UK16']);

/** Tags of releases that carry a tender, for publishers that give no type of notice. */
export const TENDER_TAGS: ReadonlySet<string> = new Set(['tender', 'tenderupdate', 'tenderamendment']);

/** A release's tags in lower case; a compiled release accumulates the notices of a whole chain. */
export function tagsOf(release: Json): readonly string[] {
  return codes(release['tag']);
}
