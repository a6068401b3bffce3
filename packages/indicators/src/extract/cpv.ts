import { type Json, identifier, object, objects } from '@ipec/common';
import type { Cpv } from '../facts.ts';
import { code } from './code.ts';

/**
 * Common Procurement Vocabulary codes of some items. Find a Tender puts them in `items[].additionalClassifications`;
 * earlier regulations and the other portals also in `tender.classification`.
 */
export function cpvCodes(items: unknown, classification?: unknown): readonly string[] {
  const listed = objects(items).flatMap((item) => [
    ...objects(item['additionalClassifications']),
    object(item['classification']),
  ]);
  return [...listed, object(classification)].flatMap(codeOf);
}

function codeOf(classification: Json): readonly string[] {
  const id = identifier(classification['id']);
  const scheme = code(classification['scheme']) ?? 'cpv';
  return id !== undefined && scheme === 'cpv' && /^\d/.test(id) ? [id] : [];
}

/** Division 73 is "Research and development services and related consultancy services". */
export function researchCpv(codes: readonly string[]): Cpv {
  if (codes.length === 0) return undefined;
  const research = codes.filter((id) => id.startsWith('73'));
  if (research.length === 0) return 'other';
  return research.every((id) => id.startsWith('73000000')) ? 'generic' : 'specific';
}

/** The wider of two readings, for an award whose items and procedure both carry codes. */
export function widest(a: Cpv, b: Cpv): Cpv {
  return RANK.find((rank) => rank === a || rank === b);
}

const RANK = ['specific', 'generic', 'other'] as const;
