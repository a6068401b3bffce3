/** `~120`, `c. 80`, `about 60`: rounded or estimated by whoever publishes it. */
const ABOUT =
  /^(?:[~≈] ?|ca?\. ?|ca? ?(?=[£€$])|ca? (?=\d)|circa |approx(?:\.|imately)? ?|about |around |roughly |tua |oddeutu )(?=[£€$\d])/i;
/** A second figure in brackets behind the first: its share, its count, its interval. */
const BESIDE = /^([^()]*\d[^()]*?) ?\(([^()]*\d[^()]*)\)$/;
const PARTS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** A figure, and what its publisher says of it in the same cell: `12 (45%)` → `12` and `45%`, `~120` → `120` and `~`. */
export function qualified(text: string): { readonly text: string; readonly marks: readonly string[] } {
  const [all = text, first = text, second] = BESIDE.exec(text) ?? [];
  const rest = (second === undefined ? all : first).replace(
    /(\d?) ?([½¼¾])/,
    (_, digit: string, part: string) => {
      return `${digit}${PARTS[part]}`;
    },
  );
  // `2 3/4`; `3/4` alone may be three of four.
  const [, whole, upper, lower] = /^(\d+) ([1-7])\/([248])$/.exec(rest) ?? [];
  if (upper && Number(upper) < Number(lower))
    return { text: String(Number(whole) + Number(upper) / Number(lower)), marks: [] };
  const about = ABOUT.exec(rest)?.[0] ?? '';
  return {
    text: rest.slice(about.length),
    marks: [...(about ? ['~'] : []), ...(second === undefined ? [] : [second.trim()])],
  };
}

const AMOUNT = String.raw`[£€$]?\d[\d,.]*(?: ?(?:k|mn?|bn|million|billion))?%?`;
/** `5 to 10`, `£1m–£2m`, `100+`, `5 or more`, `at least 20`: between two figures, or beyond one. */
const BOUND = new RegExp(
  `^(?:${AMOUNT} ?(?:-|to|i) ?${AMOUNT}|between ${AMOUNT} and ${AMOUNT}|(?:at least|at most|no more than|from|o leiaf|o) ${AMOUNT}|-?${AMOUNT} ?(?:\\+|or (?:more|fewer|less|over|under|above|below|better|worse|higher|lower)|(?:and|a) (?:over|under|above|more|drosodd)|neu (?:fwy|lai)))$`,
  'i',
);

/** Whether a text gives bounds of a figure and not a figure. */
export const isBound = (text: string): boolean => BOUND.test(text);
