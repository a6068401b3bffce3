import type { Draft } from '../draft.ts';
import type { Result } from '../result.ts';
import type { XmlElement } from '../xml.ts';

/** A feed format over parsed JSON. */
export interface JsonFormat {
  readonly matches: (document: unknown) => boolean;
  readonly read: (document: unknown, baseUrl: string) => Result<readonly Draft[]>;
}

/** A feed format over an XML tree. */
export interface XmlFormat {
  readonly matches: (root: XmlElement) => boolean;
  readonly read: (root: XmlElement, baseUrl: string) => Result<readonly Draft[]>;
}

/** An object of parsed JSON, or nothing; arrays are not objects here. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** An array of parsed JSON, or nothing. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The fields that every format carries beside its own, by the names it may give them. */
export const METADATA: Readonly<Record<string, keyof Draft>> = {
  organisation: 'organisation',
  organization: 'organisation',
  buyer: 'organisation',
  place: 'place',
  nation: 'nation',
  region: 'region',
  sector: 'sector',
  route: 'routes',
  routes: 'routes',
  procurementroute: 'routes',
  outcome: 'outcome',
  outcomedate: 'outcomeDate',
  reviewby: 'reviewBy',
  expires: 'expires',
  verified: 'verified',
};

/** The field that a name stands for: `ipec_procurement-route` → `routes`. Undefined where it is none of ours. */
export function metadataField(name: string): keyof Draft | undefined {
  const key = name
    .toLowerCase()
    .replace(/^ipec[_:-]/, '')
    .replace(/[_\s-]/g, '');
  return Object.hasOwn(METADATA, key) ? METADATA[key] : undefined;
}
