/** A transcript as a file: a heading for what was done, then what was heard, a line an utterance. Pure. */

/** @param {readonly import('./walk.js').Heard[]} heard */
export function transcript(heard) {
  return `${heard.map(({ says, lines }) => [`## ${says}`, ...lines].join('\n')).join('\n\n')}\n`;
}

/** The steps of a transcript, as `transcript` writes them. @param {string} text */
export function stepsOf(text) {
  return text
    .split(/^## /m)
    .filter(Boolean)
    .map((step) => {
      const [says = '', ...lines] = step.trim().split('\n');
      return { says, lines };
    });
}
