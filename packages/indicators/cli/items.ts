import { tagsOf, TENDER_TAGS } from '../src/extract/notices.ts';
import { isObject, type Json, objects } from '../src/json.ts';

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
  const releases = value['releases'];
  const linked = isObject(value['compiledRelease']) || objects(releases).some(isLink);
  if (Array.isArray(releases) && !linked) return releases;
  const embedded = objects(releases).filter((release) => !isLink(release));
  if (embedded.length > 0) return embedded;
  if (!isObject(value['compiledRelease'])) return keyed(value);
  return [compiled(value['compiledRelease'], objects(releases))];
}

/** Lists in lists deeper than this hold no releases: hostile input would overflow the stack. */
const DEEPEST = 8;

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
