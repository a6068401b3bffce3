import type { DecisionRecord } from './format.ts';

/** One derived thing that a record holds otherwise than its answers give. Values are shown as short JSON. */
export interface RecordDifference {
  /** Its place, such as `routes[open].verdict` or `answers[subject].label`. */
  readonly path: string;
  readonly recorded: string;
  readonly rebuilt: string;
}

/** What is typed and not derived: only the digest can speak for it. */
const TYPED = [
  'format',
  'formatVersion',
  'title',
  'author',
  'authority',
  'reference',
  'decidedOn',
  'approver',
  'createdOn',
  'seals',
  'digest',
];
/** What older records do not hold. */
const LATER = [
  'because',
  'preferences',
  'confidence',
  'warnings',
  'notices',
  'duties',
  'timetable',
  'own',
  'ownRules',
];
/** Fields that hold words, compared only where the words of the record's language are at hand. */
const WORDS = /(^|\.)(text|name|label|question|message|when)$/;

/** Everything derived in a record against the same record made again. An older record lacks some of it. */
export function differencesOf(
  record: DecisionRecord,
  rebuilt: DecisionRecord,
  withWords: boolean,
): RecordDifference[] {
  const older = record.digest === '';
  const all = [...new Set([...Object.keys(rebuilt), ...Object.keys(record)])];
  const keys = all.filter((key) => !TYPED.includes(key) && !(older && LATER.includes(key)));
  const found = keys.flatMap((key) =>
    compare(key, record[key as keyof DecisionRecord], rebuilt[key as keyof DecisionRecord]),
  );
  return found.filter(
    ({ path }) => (withWords && !older) || !(WORDS.test(path) || (older && /reasons|threshold\./.test(path))),
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? '–';
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function compare(path: string, a: unknown, b: unknown): RecordDifference[] {
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(path, a, b);
  if (isRecord(a) && isRecord(b)) {
    const names = [...new Set([...Object.keys(b), ...Object.keys(a)])];
    return names.flatMap((name) => compare(`${path}.${name}`, a[name], b[name]));
  }
  return Object.is(a, b) ? [] : [{ path, recorded: show(a), rebuilt: show(b) }];
}

/** Lists of things with an id, key or code are compared by it; others by their place. */
function compareLists(path: string, a: readonly unknown[], b: readonly unknown[]): RecordDifference[] {
  const nameOf = (item: unknown): string | undefined => {
    if (!isRecord(item)) return undefined;
    const name = item['id'] ?? item['key'] ?? item['code'];
    return typeof name === 'string' ? name : undefined;
  };
  const names = [...new Set([...b, ...a].map(nameOf))];
  const unique = (list: readonly unknown[]): boolean => new Set(list.map(nameOf)).size === list.length;
  if (names.includes(undefined) || !unique(a) || !unique(b)) {
    const length = Math.max(a.length, b.length);
    return Array.from({ length }, (_, at) => compare(`${path}[${at}]`, a[at], b[at])).flat();
  }
  const order = (list: readonly unknown[]): string => list.map(nameOf).join(', ');
  const moved = names.length === a.length && a.length === b.length && order(a) !== order(b);
  const changed = moved ? [{ path, recorded: show(order(a)), rebuilt: show(order(b)) }] : [];
  const found = names.flatMap((name) => {
    const of = (list: readonly unknown[]): unknown => list.find((item) => nameOf(item) === name);
    return compare(`${path}[${name}]`, of(a), of(b));
  });
  return [...found, ...changed];
}
