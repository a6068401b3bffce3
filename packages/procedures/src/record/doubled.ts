/** A text or a sign of JSON that opens, closes or names something. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/**
 * The names that an object of a JSON text has twice. `JSON.parse` takes the second in silence, and who reads the file may see the
 * first.
 *
 * @param source - a text that `JSON.parse` reads
 */
export function doubledNames(source: string): readonly string[] {
  const doubled = new Set<string>();
  const open: Set<string>[] = [];
  let last = '';
  for (const [token] of source.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const name = JSON.parse(last) as string;
      if (open.at(-1)?.has(name)) doubled.add(name);
      open.at(-1)?.add(name);
    } else last = token;
  }
  return [...doubled];
}
