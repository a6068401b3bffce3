import { isObject } from '@ipec/common';
import { parseJson } from './parse-json.ts';
import { firstKeyOf, salvage } from './salvage.ts';
import type { Sink } from './sink.ts';
import { TextCursor } from './text-cursor.ts';

/**
 * Reads JSON documents of any length and layout, one after another: packages, arrays of releases, single releases. The
 * items of a list of releases or records are read one by one, so memory holds one at a time, and a break in one item
 * costs that item: reading goes on at the next release.
 */
export async function readDocument(chunks: AsyncIterable<string>, sink: Sink): Promise<void> {
  const reader = new DocumentReader(new TextCursor(chunks), sink);
  await reader.read();
}

const LISTS = new Set(['releases', 'records']);

class DocumentReader {
  readonly #cursor: TextCursor;
  readonly #sink: Sink;
  #items = 0;
  #firstKey: string | undefined;

  constructor(cursor: TextCursor, sink: Sink) {
    this.#cursor = cursor;
    this.#sink = sink;
  }

  async read(): Promise<void> {
    for (let next = await this.#cursor.peek(); next !== undefined; next = await this.#cursor.peek()) {
      if (next === '[') await this.#list((raw) => this.#item(raw));
      else if (next === '{') await this.#object();
      else {
        this.#sink.skip(this.#place(), 'not JSON');
        this.#cursor.take();
        await this.#cursor.until(/[[{]/);
      }
    }
  }

  /** A document that is an object: its lists of releases item by item, its other members put together. */
  async #object(): Promise<void> {
    this.#cursor.take();
    const members: string[] = [];
    const links: string[] = [];
    let lists = 0;
    for (;;) {
      const next = await this.#cursor.peek();
      if (next === undefined) return this.#breaksOff();
      if (next !== '"') break;
      const { raw: key } = await this.#cursor.value();
      const value = await this.#afterColon();
      if (value === '[' && LISTS.has(String(parseJson(key)?.value))) {
        lists += 1;
        const whole = await this.#list((raw) => (isLink(raw) ? void links.push(raw) : this.#item(raw)));
        if (!whole) return;
      } else {
        const { raw, whole } = await this.#cursor.value();
        if (!whole) return this.#lost(raw);
        members.push(`${key}:${raw}`);
      }
    }
    if ((await this.#cursor.peek()) === '}') this.#cursor.take();
    else await this.#cursor.until(/[[{]/);
    this.#rest(members, links, lists);
  }

  async #afterColon(): Promise<string | undefined> {
    if ((await this.#cursor.peek()) === ':') this.#cursor.take();
    return this.#cursor.peek();
  }

  /** What an object says beside its lists: a release, or a record whose releases are only linked. */
  #rest(members: readonly string[], links: readonly string[], lists: number): void {
    const linked = links.length > 0 ? [`"releases":[${links.join(',')}]`] : [];
    const compiled = members.some((member) => member.startsWith('"compiledRelease"'));
    if (lists === 0 || links.length > 0 || compiled) this.#item(`{${[...members, ...linked].join(',')}}`);
  }

  /** A list item by item; false where it breaks off. */
  async #list(take: (raw: string) => void): Promise<boolean> {
    this.#cursor.take();
    for (let next = await this.#cursor.peek(); next !== ']'; next = await this.#cursor.peek()) {
      if (next === undefined || next === '}') {
        this.#breaksOff();
        return next !== undefined;
      }
      const { raw, whole } = await this.#cursor.value();
      if (!whole) {
        this.#lost(raw);
        return false;
      }
      if (raw === '') this.#cursor.take();
      else take(raw);
    }
    this.#cursor.take();
    return true;
  }

  #item(raw: string): void {
    const parsed = parseJson(raw);
    this.#items += 1;
    if (!parsed) return this.#salvaged(raw);
    this.#firstKey ??= firstKeyOf(raw);
    this.#hand(parsed.value, parsed.notNumbers);
  }

  #hand(value: unknown, notNumbers: number): void {
    if (notNumbers > 0) this.#sink.note({ notNumbers });
    this.#sink.value(value, `item ${this.#items}`);
  }

  /** An item that is not JSON, perhaps with whole ones behind it that its break has swallowed. */
  #salvaged(raw: string): void {
    this.#sink.skip(`item ${this.#items}`, 'not JSON');
    this.#give(raw);
  }

  #give(raw: string): number {
    const { releases, lost } = salvage(raw, this.#firstKey);
    for (const { value, notNumbers } of releases) {
      this.#items += 1;
      this.#hand(value, notNumbers);
    }
    return lost;
  }

  /** The end of the text came inside a value. */
  #lost(raw: string): void {
    const place = this.#place();
    const lost = this.#give(raw);
    const percent = Math.max(1, Math.round((lost / Math.max(1, this.#cursor.read)) * 100));
    this.#sink.lose(place, `the document breaks off: ${percent}% of what is there could not be read`);
  }

  #breaksOff(): void {
    this.#sink.lose(this.#place(), 'the document breaks off');
  }

  #place(): string {
    return `after item ${this.#items}`;
  }
}

/** A linked release has an address and nothing to read. */
function isLink(raw: string): boolean {
  if (raw.length > 10_000) return false;
  const value = parseJson(raw)?.value;
  return isObject(value) && typeof value['url'] === 'string' && value['ocid'] === undefined;
}
