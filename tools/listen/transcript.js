/** A transcript as a file: a heading for what was done, then what was heard, a line an utterance. Pure. */

/** @param {readonly import('./walk.js').Heard[]} heard */
export function transcript(heard) {
  return `${heard.map(({ says, lines }) => [`## ${says}`, ...lines].join('\n')).join('\n\n')}\n`;
}
