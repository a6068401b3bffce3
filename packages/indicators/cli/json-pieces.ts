/** Texts shorter than this are gathered before they are given. */
const PIECE = 64 * 1024;

type Entry = readonly [key: string, value: unknown];

/** What `JSON.stringify(value, null, 2)` writes, in pieces: lists may be any iterable, gone through once. */
export function* jsonPieces(value: unknown): Generator<string> {
  let gathered = '';
  for (const text of written(value, '')) {
    gathered += text;
    if (gathered.length < PIECE) continue;
    yield gathered;
    gathered = '';
  }
  yield gathered;
}

function* written(value: unknown, indent: string): Generator<string> {
  if (typeof value !== 'object' || value === null) yield JSON.stringify(value);
  else if (Symbol.iterator in value) yield* listed(value as Iterable<unknown>, indent);
  else yield* members(value, indent);
}

function* listed(items: Iterable<unknown>, indent: string): Generator<string> {
  const inner = `${indent}  `;
  let before = '[\n';
  for (const item of items) {
    yield before + inner;
    yield* written(item, inner);
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : `\n${indent}]`;
}

function* members(value: object, indent: string): Generator<string> {
  const inner = `${indent}  `;
  let before = '{\n';
  for (const [key, member] of (Object.entries(value) as readonly Entry[]).filter(
    ([, one]) => one !== undefined,
  )) {
    yield `${before}${inner}${JSON.stringify(key)}: `;
    yield* written(member, inner);
    before = ',\n';
  }
  yield before === '{\n' ? '{}' : `\n${indent}}`;
}
