import { isObject, type Json, objects } from '@ipec/common';
import { tagsOf, TENDER_TAGS } from '../src/extract/notices.ts';

/** A record that holds no release to read: only addresses of releases, a history, or nothing. */
export class EmptyRecord {
  readonly holds: 'links' | 'versions' | 'nothing';

  constructor(holds: EmptyRecord['holds']) {
    this.holds = holds;
  }
}

/**
 * The releases in one parsed value: itself, or those of a release package, of a record, or of a record package.
 * A record that only links to its releases gives its compiled release. Anything else is passed on as it is, for the
 * extractor to refuse with its reason.
 */
export function releasesIn(value: unknown, depth = DEEPEST): readonly unknown[] {
  if (depth === 0) return [value];
  const inside = (items: readonly unknown[]) => items.flatMap((item) => releasesIn(item, depth - 1));
  if (Array.isArray(value)) return inside(value);
  if (!isObject(value)) return [value];
  if (Array.isArray(value['records'])) return inside(value['records']);
  return isRecord(value) ? fromRecord(value) : keyed(value);
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

/** Releases kept in an object under names of somebody's own; else the value itself. */
function keyed(value: Json): readonly unknown[] {
  const members = Object.values(value);
  const releases = members.length > 0 && members.every((member) => isObject(member) && 'ocid' in member);
  return releases && !('ocid' in value) ? members : [value];
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
