/** What windows-1252 shows for the bytes 0x80 to 0xBF, which follow the first byte of a letter in UTF-8. */
const FOLLOWS = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/** The bytes of the letters above that are not their own numbers. */
const BYTES: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((letter, index) => [
    letter,
    0x80 + index,
  ]),
);

/** Letters of UTF-8 as windows-1252 shows them: `Â£`, `Ã©`, `Åµ`, `â€™`. No word holds these pairs. */
const TWICE = new RegExp(`Â[\u00a0-\u00bf]|Ã[${FOLLOWS}]|Å[µ·´¶]|â[${FOLLOWS}]{2}`, 'g');

function once(letters: string): string {
  const bytes = Uint8Array.from(letters, (letter) => BYTES.get(letter) ?? letter.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return letters;
  }
}

/** A text whose letters were encoded twice, put right: `Â£3m` → `£3m`. Any other text stays. */
export function decodedOnce(text: string): string {
  return text.replace(TWICE, once);
}
