/** A line of words in letters of the Latin alphabet, or figures. */
const READS_TO_THE_RIGHT = /^[^\u0590-\u08FF]*[A-Za-z0-9][^\u0590-\u08FF]*$/;

/** Whether, in one line, each letter stands to the right of the one before it. */
function isInOrder(text: Text): boolean {
  const range = document.createRange();
  const boxes = [...text.data].map((letter, at) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return /\s/.test(letter) ? undefined : range.getClientRects()[0];
  });
  const drawn = boxes.filter((box) => box !== undefined).filter(({ width }) => width > 0);
  return drawn.every((box, at) => {
    const before = drawn[at - 1];
    if (!before || Math.abs(box.top - before.top) > box.height / 2) return true;
    return box.left >= before.left - 0.5;
  });
}

function* textsOf(node: Node): Generator<Text> {
  for (const child of node.childNodes) {
    if (child instanceof Text) yield child;
    else if (!(child instanceof Element) || !/^(?:style|script|option)$/.test(child.localName))
      yield* textsOf(child);
  }
}

/** The texts of a widget that read to the right and are drawn in another order. */
export function turnedAround({ shadowRoot }: HTMLElement): readonly string[] {
  if (!shadowRoot) return ['nothing is drawn'];
  return [...textsOf(shadowRoot)]
    .filter((text) => READS_TO_THE_RIGHT.test(text.data) && !isInOrder(text))
    .map(({ data }) => data.replace(/\s+/g, ' ').trim());
}
