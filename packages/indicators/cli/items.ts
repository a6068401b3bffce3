import { isObject, type Json, objects } from '@ipec/common';
import { tagsOf, TENDER_TAGS } from '../src/extract/notices.ts';
import { parseJson } from './parse-json.ts';

/** A record that holds no release to read: only addresses of releases, a history, or nothing. */
export class EmptyRecord {
  readonly holds: 'links' | 'versions' | 'nothing';

  constructor(holds: EmptyRecord['holds']) {
    this.holds = holds;
  }
}

/**
 * The releases in one parsed value: itself, or those of a release package, of a record, or of a record package; also
 * where a service or a database has put something of its own around them. A record that only links to its releases gives
 * its compiled release. Anything else is passed on as it is, for the extractor to refuse with its reason.
 */
export function releasesIn(value: unknown, depth = DEEPEST): readonly unknown[] {
  if (depth === 0) return [value];
  const inside = (items: readonly unknown[]) => items.flatMap((item) => releasesIn(item, depth - 1));
  if (Array.isArray(value)) return inside(value);
  // Databases and message queues write a release as a text.
  if (typeof value === 'string') return holdsJson(value) ? inside([parseJson(value)?.value]) : [value];
  if (!isObject(value)) return [value];
  if (Array.isArray(value['records'])) return inside(value['records']);
  if (isRecord(value)) return fromRecord(value);
  return OF_A_RELEASE.some((key) => key in value) ? [value] : wrapped(value, depth);
}

/** Lists in lists deeper than this hold no releases: hostile input would overflow the stack. */
const DEEPEST = 8;

/** A release package has no OCID of its own; a record has one. */
function isRecord(value: Json): boolean {
  return 'releases' in value || 'compiledRelease' in value || 'versionedRelease' in value;
}

function fromRecord(value: Json): readonly unknown[] {
  const listed = objects(value['releases']);
  const linked = isObject(value['compiledRelease']) || listed.some(isLink);
  if (Array.isArray(value['releases']) && value['releases'].length > 0 && !linked) return value['releases'];
  const embedded = listed.filter((release) => !isLink(release) && 'ocid' in release);
  if (embedded.length > 0) return embedded;
  if (isObject(value['compiledRelease'])) return [compiled(value['compiledRelease'], listed)];
  if (listed.some(isLink)) return [new EmptyRecord('links')];
  if (isObject(value['versionedRelease'])) return [new EmptyRecord('versions')];
  // An empty list is an answer that found nothing; anything else in its place is a fault.
  return 'ocid' in value || !Array.isArray(value['releases']) ? [new EmptyRecord('nothing')] : [];
}

/** What has one of these is a release, whatever else it lacks. */
const OF_A_RELEASE = ['ocid', 'tag', 'tender', 'awards', 'contracts', 'buyer', 'parties', 'planning'];

/**
 * Releases in an object that is none: an answer of a search (`results`, `data`, `hits`), a row of a database (`_source`),
 * or releases under names of somebody's own. Where a list holds one, all that is in it is meant to be; else the value itself.
 */
function wrapped(value: Json, depth: number): readonly unknown[] {
  const found = Object.values(value).flatMap((member) => {
    const items = Array.isArray(member) ? member : isObject(member) || holdsJson(member) ? [member] : [];
    const inside = items.flatMap((item) => releasesIn(item, depth - 1));
    return inside.some(isFound) ? inside : [];
  });
  return found.length > 0 ? found : [value];
}

function holdsJson(value: unknown): value is string {
  return typeof value === 'string' && /^\s*[[{]/.test(value);
}

function isFound(value: unknown): boolean {
  return value instanceof EmptyRecord || (isObject(value) && 'ocid' in value);
}

/** A linked release has an address and nothing to read. */
function isLink(release: Json): boolean {
  return typeof release['url'] === 'string' && release['ocid'] === undefined;
}

/** The tags of the releases that a compiled one was made of say whether a tender was among them. */
function compiled(release: Json, made: readonly Json[]): unknown {
  const tender = made.flatMap(tagsOf).some((tag) => TENDER_TAGS.has(tag));
  return { ...release, tag: ['compiled', ...(tender ? ['tender'] : [])] };
}
