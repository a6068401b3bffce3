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

/** What the reader says of itself, of the browser and of keys. */
const NOT_THE_PAGE = [
  /^Screen reader o(?:n|ff)\.?$/,
  /^.* frame\.?$/,
  /^Loading\. Please wait\.?$/,
  /^Finished loading .*/,
  /^Page has .*/,
  /^.* [-—] (?:Chromium|Mozilla Firefox).*$/,
  /^about:blank.*$/,
  /^Wrapping to (?:top|bottom)\.?$/,
  /^(?:Focus|Browse) mode\.?$/,
];

/** Only what the page said. @param {readonly string[]} lines */
export const ofThePage = (lines) =>
  lines.filter((line) => line !== '' && !NOT_THE_PAGE.some((pattern) => pattern.test(line)));

/** A live region that is read as a part of the page says its role alone where it is empty. */
const LIVE = /^(?:status ?bar|notification|alert|log)\.?$/i;

/** The role of a control or a group. Where a page is read, it follows its name, in an utterance of its own. */
const ROLE =
  /^(?:push button|button|toggle button|link|visited link|image|graphic|entry|list box|combo box|check box|radio button|panel|grouping|section|region|landmark)\.?$/i;

/** What is said of a control beside its name and its role. */
const STATE =
  /^(?:collapsed|expanded|pressed|not pressed|checked|not checked|selected|not selected|grayed|opens menu|invalid entry)\.?$/i;

/** Whether no name was said before a role: only another role, or nothing. */
function hasNoName(before) {
  const last = before.findLast((line) => !STATE.test(line));
  return last === undefined || LIVE.test(last) || ROLE.test(last);
}

/** Roles and states that follow a name. */
const AFTER_THE_NAME =
  /(?:\.|,)?\s(?:panel|grouping|region|landmark|heading level \d|heading|link|visited link|push button|button|toggle button|entry|edit|read only|label|statusbar|notification|alert|form|figure|list with \d+ items?|embedded)\.?$/i;

/** The words without the roles after them, so that two ways to say one thing compare. @param {string} line */
export function nameIn(line) {
  let name = line.trim();
  for (;;) {
    const shorter = name.replace(AFTER_THE_NAME, '').trim();
    if (shorter === name || shorter === '') break;
    name = shorter;
  }
  return name.replace(/[.:]$/, '').toLowerCase();
}

/** A sentence is not a cell: said twice in a row, it is doubled without any role. */
const LONG = /^.{40,}$/;

/** Fewer letters than this are a figure or a unit, which may well be said twice. */
const SHORTEST = 4;

/**
 * What is said of one field. `hint` belongs to `label`, so it is heard after it.
 *
 * @typedef {{ label: string, hint: string }} Pair
 * @typedef {{ kind: 'empty' | 'doubled' | 'order' | 'silent', line: number, text: string }} Stumble
 */

/** A role without a name. @returns {Stumble[]} */
function empties(lines) {
  return lines.flatMap((text, at) => {
    const isEmpty = LIVE.test(text) || (ROLE.test(text) && hasNoName(lines.slice(0, at)));
    return isEmpty ? [{ kind: 'empty', line: at + 1, text }] : [];
  });
}

/** What is said around names where a page is read: roles, states, and where a list begins and ends. */
const AROUND =
  /^(?:figure|embedded|heading level \d|article|form|search|description (?:term|value)|leaving .*|nesting level \d+|(?:description )?list with .*)\.?$/i;

const isName = (line) => ![LIVE, ROLE, STATE, AROUND].some((pattern) => pattern.test(line));

/** Whether a role or a level is said with a name, in its own utterance or in the next: cells of a table may well be equal. */
const hasRole = (text, next = '') =>
  nameIn(text) !== text.replace(/[.:]$/, '').toLowerCase() ||
  /^(?:figure|heading level \d|panel|grouping|region|landmark)\.?$/i.test(next);

/** The same name twice in a row, whatever roles are said between the two. @returns {Stumble[]} */
function doubles(lines) {
  const isNamed = (line) => hasRole(lines[line - 1], lines[line]);
  const names = lines.map((text, at) => ({ text, line: at + 1 })).filter(({ text }) => isName(text));
  return names.flatMap(({ text, line }, at) => {
    const last = names[at - 1];
    if (!last || nameIn(text).length < SHORTEST || nameIn(last.text) !== nameIn(text)) return [];
    return isNamed(last.line) || isNamed(line) || LONG.test(text) ? [{ kind: 'doubled', line, text }] : [];
  });
}

/** A control that the reader has come to: its name, its role and perhaps its state in one utterance. */
const COME_TO =
  /^(.+?) (?:combo box|entry|push button|toggle button|check box|radio button)(?: (?:collapsed|expanded))?\.?$/i;

/**
 * A control that is said, and then said again with its value between the two: it changed before it had the focus.
 *
 * @returns {Stumble[]}
 */
function saidAgain(lines) {
  const controls = lines.flatMap((text, at) => {
    const [, name] = COME_TO.exec(text) ?? [];
    return name === undefined ? [] : [{ name, text, line: at + 1 }];
  });
  return controls
    .filter(({ name }, at) => controls.findIndex((one) => one.name === name) < at)
    .map(({ text, line }) => ({ kind: 'doubled', line, text }));
}

const plain = (text) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** A long text is spoken in several lines: so many of its letters are looked for. */
const BEGINNING = 24;

/** A hint that is heard before the label that it belongs to. @returns {Stumble[]} */
function disorders(lines, pairs) {
  const said = lines.map(plain);
  const first = (words) => said.findIndex((line) => line.includes(plain(words).slice(0, BEGINNING)));
  return pairs.flatMap(({ label, hint }) => {
    const [labelAt, hintAt] = [first(label), first(hint)];
    if (hintAt < 0 || labelAt < 0 || labelAt <= hintAt) return [];
    return [{ kind: 'order', line: hintAt + 1, text: `“${hint}” before “${label}”` }];
  });
}

/**
 * The faults that can be read from what was heard after one action.
 *
 * @param {readonly string[]} lines
 * @param {readonly Pair[]} pairs the hints of the page and what they belong to
 * @returns {Stumble[]} lines are counted from 1
 */
export function stumbles(lines, pairs = []) {
  if (lines.length === 0) return [{ kind: 'silent', line: 0, text: 'nothing was heard' }];
  return [...empties(lines), ...doubles(lines), ...saidAgain(lines), ...disorders(lines, pairs)].sort(
    (a, b) => a.line - b.line,
  );
}
