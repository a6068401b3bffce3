/**
 * Widths of letters in thousandths of the size of the text, of the sans-serif faces that councils use, rounded up: what
 * is too wide by a little wastes a little room, what is too narrow is clipped. Measuring in the page would make it lay
 * itself out before each chart.
 */
const NARROW = 320;
const PLAIN = 590;
const WIDE = 780;
const WIDEST = 1000;

function width(code: number): number {
  // i j l ' , . : ; ! | I and the space
  if (" ijl',.:;!|I[]()ftr-/".includes(String.fromCharCode(code))) return NARROW + 60;
  if (code === 109 || code === 119 || code === 77 || code === 87 || code === 37 || code === 64) return WIDEST;
  if (code >= 65 && code <= 90) return WIDE;
  if (code < 0x250) return PLAIN;
  // Scripts whose letters are square.
  return code >= 0x2e80 ? WIDEST + 50 : WIDE;
}

const cache = new Map<string, number>();

/** About as wide as `text` is, in sizes of the text; rather more than less. */
export function ems(text: string): number {
  const known = cache.get(text);
  if (known !== undefined) return known;
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += width(text.charCodeAt(index));
  if (cache.size > 5000) cache.clear();
  cache.set(text, sum / 1000);
  return sum / 1000;
}
