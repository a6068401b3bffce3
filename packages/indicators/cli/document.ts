import { JSONParser } from '@streamparser/json';
import { isObject } from '../src/json.ts';
import type { Sink } from './sink.ts';

/**
 * Reads JSON documents of any length and layout, one after another: packages, arrays of releases, single releases.
 * Each release is dropped from its document once it has been handed over, so memory holds one at a time.
 */
export async function readDocument(chunks: AsyncIterable<string>, sink: Sink): Promise<void> {
  const parser = new JSONParser({
    paths: ['$', '$.*', '$.releases.*', '$.records.*'],
    separator: '',
    stringBufferSize: 64 * 1024,
  });
  const walk = new Walk(sink);
  parser.onValue = ({ value, key, parent, stack }) => walk.value(value, key, parent, stack.length);
  for await (const chunk of chunks) {
    const problem = problemOf(() => parser.write(chunk));
    if (problem !== undefined) return sink.skip(walk.place(), problem);
  }
  if (walk.open(parser)) sink.skip(walk.place(), 'the document breaks off');
}

function problemOf(write: () => void): string | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    return error instanceof Error ? firstLine(error.message) : String(error);
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0]!;
}

class Walk {
  readonly #sink: Sink;
  #items = 0;
  #inDocument = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  value(value: unknown, key: unknown, parent: unknown, depth: number): void {
    if (depth === 0) return this.#root(value);
    // At depth 1 only the items of a top-level array are releases; an object's own members are read at its end.
    if (!Array.isArray(parent)) return;
    this.#hand(value);
    parent[key as number] = null;
  }

  #root(value: unknown): void {
    const empty = isObject(value) && (Array.isArray(value['releases']) || Array.isArray(value['records']));
    if (this.#inDocument === 0 && !empty && !Array.isArray(value)) this.#hand(value);
    this.#inDocument = 0;
  }

  #hand(value: unknown): void {
    this.#items += 1;
    this.#inDocument += 1;
    this.#sink.value(value, `item ${this.#items}`);
  }

  place(): string {
    return `after item ${this.#items}`;
  }

  open(parser: JSONParser): boolean {
    try {
      parser.end();
      return false;
    } catch {
      return true;
    }
  }
}
