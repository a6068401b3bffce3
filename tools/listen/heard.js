/** What Orca said, and what a listener stumbles over. Pure. */

/** The utterances in Orca's log, in order. @param {string} log */
export function utterances(log) {
  return log
    .split('\n')
    .filter((line) => line.includes('SPEECH OUTPUT'))
    .map((line) =>
      line
        .replace(/^[^']*SPEECH OUTPUT: '/, '')
        .replace(/'\s*(\[?\{.*)?$/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
}

const BROWSER =
  /^(Screen reader on\.?|Chromium frame\.?|Loading\. Please wait\.?|Finished loading.*|Page has .*|.* - Chromium.*|about:blank.*)$/;

/** Only what the page said, without the browser's and the reader's own lines. @param {string[]} lines */
export const ofThePage = (lines) => lines.filter((line) => line !== '' && !BROWSER.test(line));

/**
 * The faults that can be read from a transcript alone: an empty live region that is spoken by its role, and the same
 * words twice in a row.
 *
 * @param {string[]} lines
 * @returns {{ kind: 'empty' | 'doubled', line: number, text: string }[]} lines are counted from 1
 */
export function stumbles(lines) {
  return lines.flatMap((text, at) => {
    if (/^(status ?bar|notification|alert|log|panel)\.?$/i.test(text))
      return [{ kind: 'empty', line: at + 1, text }];
    const before = lines[at - 1]?.replace(/ (panel|grouping|heading level \d)\.?$/, '');
    return text.length > 3 && before === text ? [{ kind: 'doubled', line: at + 1, text }] : [];
  });
}
