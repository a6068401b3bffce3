/** A parsed text, with how many numbers in it JSON cannot hold; undefined where it is not JSON. */
export interface Parsed {
  readonly value: unknown;
  readonly notNumbers: number;
}

/** A string, or one of the words that Python and JavaScript write for numbers that JSON does not have. */
const WORDS = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity|inf|nan)\b/g;

/** Parses JSON; `NaN` and `Infinity` read as absent (null) and are counted. */
export function parseJson(text: string): Parsed | undefined {
  const value = parsed(text);
  if (value !== undefined) return { value, notNumbers: 0 };
  let notNumbers = 0;
  const mended = text.replace(WORDS, (word) => {
    if (word.startsWith('"')) return word;
    notNumbers += 1;
    return 'null';
  });
  const second = notNumbers > 0 ? parsed(mended) : undefined;
  return second === undefined ? undefined : { value: second, notNumbers };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
