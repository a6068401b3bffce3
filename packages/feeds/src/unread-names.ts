import { object, type Json } from '@ipec/common';
import { plainName } from './pick.ts';

/** The last words of names that systems write for themselves: `post_id`, `sortOrder`, `view count`. */
const SYSTEM =
  /^(?:ids?|uuid|guid|gid|nid|uid|vid|etag|hash|slug|token|key|login|username|email|counts?|views|hits|score|rank|index|row|position|order|weight|sort|status|state|version|revision|type|template|layout|theme|locale|langcode|timezone|timestamp|created|modified|edited|editor|owner|user|by|parent|children|level|depth|draft|sticky|featured|pinned|promote|archived|enabled|active|visible|public|private|published|generator|class|width|height|api|json|xml|html|metadata|context|links?|rel|ref|node|subtype|time|title|permissions?|cv|visibility|component|currency|ns|size|wordcount|pageid|postid|segment|object|path)$/;

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s_.:-]+|(?<=[a-z\d])(?=[A-Z])/).map((word) => word.toLowerCase());
}

function isSystem(name: string): boolean {
  return (
    /^[_@$]|^(?:odata|wp|yoast|jetpack|rest|field|num)[._-]/.test(name) ||
    SYSTEM.test(wordsOf(name).at(-1) ?? '')
  );
}

/** Whether a value says something to a reader: words that are no address, a number, or a list of those. */
function isTold(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isTold);
  if (typeof value === 'number') return true;
  return typeof value === 'string' && /[\p{L}\p{N}]/u.test(value) && !/^(?:https?:\/)?\/\S*$/.test(value);
}

/** So many names are told: more of them say that the file is not written for us. */
const MOST = 12;

/** The names that objects within a record are read by, under the name of the field that holds them. */
export type KnownParts = Readonly<Record<string, ReadonlySet<string>>>;

function addNames(
  names: Set<string>,
  record: Json,
  known: ReadonlySet<string>,
  parts: KnownParts,
  before = '',
): void {
  for (const [name, value] of Object.entries(record)) {
    const plain = plainName(name);
    const inner = Object.hasOwn(parts, plain) ? parts[plain] : undefined;
    for (const one of inner ? [value].flat() : [])
      addNames(names, object(one), inner ?? known, {}, `${name}.`);
    if (name.trim() !== '' && !known.has(plain) && isTold(value) && !isSystem(name)) names.add(before + name);
  }
}

/**
 * The names of fields that say something and that no record has a place for, as the file writes them, parted by commas; empty
 * where there is none. What systems write for themselves is not told.
 *
 * @param known the names that are read, without capitals, blanks and underscores
 */
export function unreadNames(
  records: readonly Json[],
  known: ReadonlySet<string>,
  parts: KnownParts = {},
): string {
  const names = new Set<string>();
  for (const record of records) addNames(names, record, known, parts);
  const told = [...names].slice(0, MOST).join(', ');
  return names.size > MOST ? `${told} …` : told;
}

/** Names as they are compared. */
export function plainSet(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map(plainName));
}
