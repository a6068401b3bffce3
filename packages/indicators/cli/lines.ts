import { isJson } from './detect.ts';
import type { Sink } from './sink.ts';

/**
 * Reads one JSON value a line. A line that is not JSON is named and passed over. Where the text itself breaks off, its
 * last line counts if it is whole.
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
    if (isJson(rest)) take(rest);
    throw error;
  }
  if (rest !== '') take(rest);
}

function readLine(line: string, number: number, sink: Sink): void {
  const text = line.trim();
  if (text === '') return;
  try {
    sink.value(JSON.parse(text), `line ${number}`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    sink.skip(`line ${number}`, 'not JSON');
  }
}
