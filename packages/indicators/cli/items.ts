import { isObject, objects } from '../src/json.ts';

/**
 * The releases in one parsed value: itself, or those of a release package, of a record, or of a record package.
 * A record that only links to its releases gives its compiled release. Anything else is passed on as it is, for the
 * extractor to refuse with its reason.
 */
export function releasesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(releasesIn);
  if (!isObject(value)) return [value];
  if (Array.isArray(value['records'])) return value['records'].flatMap(releasesIn);
  const releases = value['releases'];
  const linked = isObject(value['compiledRelease']) || objects(releases).some(isLink);
  if (Array.isArray(releases) && !linked) return releases;
  const embedded = objects(releases).filter((release) => !isLink(release));
  if (embedded.length > 0) return embedded;
  return isObject(value['compiledRelease']) ? [compiled(value['compiledRelease'])] : keyed(value);
}

/** Releases kept in an object under names of somebody's own; else the value itself. */
function keyed(value: Readonly<Record<string, unknown>>): readonly unknown[] {
  const members = Object.values(value);
  const releases = members.length > 0 && members.every((member) => isObject(member) && 'ocid' in member);
  return releases && !('ocid' in value) ? members : [value];
}

/** A linked release has an address and nothing to read. */
function isLink(release: Readonly<Record<string, unknown>>): boolean {
  return typeof release['url'] === 'string' && release['ocid'] === undefined;
}

function compiled(release: Readonly<Record<string, unknown>>): unknown {
  return { ...release, tag: ['compiled'] };
}
