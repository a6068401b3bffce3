import { parseJson } from './parse-json.ts';
import { salvage } from './salvage.ts';
import type { Sink } from './sink.ts';

/**
 * Reads one JSON value a line; a comma behind it does not matter. A line that is not JSON is named and passed over, but
 * for the whole releases in it. Where the text itself breaks off, its last line counts if it is whole.
 */
export async function readLines(chunks: AsyncIterable<string>, sink: Sink): Promise<void> {
  let number = 0;
  let rest = '';
  const take = (line: string) => {
    number += 1;
    readLine(line, number, sink);
  };
  try {
    for await (const chunk of chunks) {
      const lines = chunk.split('\n');
      lines[0] = rest + lines[0]!;
      rest = lines.pop()!;
      lines.forEach(take);
    }
  } catch (error) {
    if (parseJson(bare(rest))) take(rest);
    throw error;
  }
  if (rest !== '') take(rest);
}

function readLine(line: string, number: number, sink: Sink): void {
  const text = bare(line);
  if (text === '' || text === '[' || text === ']') return;
  const place = `line ${number}`;
  const parsed = parseJson(text);
  if (!parsed) {
    sink.skip(place, 'not JSON');
    for (const release of salvage(text).releases) give(release, place, sink);
    return;
  }
  give(parsed, place, sink);
}

function give(
  { value, notNumbers }: NonNullable<ReturnType<typeof parseJson>>,
  place: string,
  sink: Sink,
): void {
  if (notNumbers > 0) sink.note({ notNumbers });
  sink.value(value, place);
}

/** The line without white space, record separator and comma around it. */
function bare(line: string): string {
  return line.replace(/^[\s\u001E]+|[\s,]+$/g, '');
}
