/**
 * The success criteria of WCAG 2.2, levels A and AA, as the recommendation of 12 December 2024 numbers and names them
 * (https://www.w3.org/TR/WCAG22/), and the words by which the names of our tests speak for one. 4.1.1 is obsolete there.
 * EN 301 549 V3.2.1 has WCAG 2.1 in clause 9, under the same numbers; what WCAG 2.2 adds is not in it.
 */

/** @typedef {{ id: string, name: string, level: 'A' | 'AA', clause: string | null, tests: RegExp | null }} Criterion */

const A = `1.1.1 Non-text Content|1.2.1 Audio-only and Video-only (Prerecorded)|1.2.2 Captions (Prerecorded)
1.2.3 Audio Description or Media Alternative (Prerecorded)|1.3.1 Info and Relationships|1.3.2 Meaningful Sequence
1.3.3 Sensory Characteristics|1.4.1 Use of Color|1.4.2 Audio Control|2.1.1 Keyboard|2.1.2 No Keyboard Trap
2.1.4 Character Key Shortcuts|2.2.1 Timing Adjustable|2.2.2 Pause, Stop, Hide|2.3.1 Three Flashes or Below Threshold
2.4.1 Bypass Blocks|2.4.2 Page Titled|2.4.3 Focus Order|2.4.4 Link Purpose (In Context)|2.5.1 Pointer Gestures
2.5.2 Pointer Cancellation|2.5.3 Label in Name|2.5.4 Motion Actuation|3.1.1 Language of Page|3.2.1 On Focus|3.2.2 On Input
3.2.6 Consistent Help|3.3.1 Error Identification|3.3.2 Labels or Instructions|3.3.7 Redundant Entry|4.1.2 Name, Role, Value`;

const AA = `1.2.4 Captions (Live)|1.2.5 Audio Description (Prerecorded)|1.3.4 Orientation|1.3.5 Identify Input Purpose
1.4.3 Contrast (Minimum)|1.4.4 Resize Text|1.4.5 Images of Text|1.4.10 Reflow|1.4.11 Non-text Contrast|1.4.12 Text Spacing
1.4.13 Content on Hover or Focus|2.4.5 Multiple Ways|2.4.6 Headings and Labels|2.4.7 Focus Visible
2.4.11 Focus Not Obscured (Minimum)|2.5.7 Dragging Movements|2.5.8 Target Size (Minimum)|3.1.2 Language of Parts
3.2.3 Consistent Navigation|3.2.4 Consistent Identification|3.3.3 Error Suggestion
3.3.4 Error Prevention (Legal, Financial, Data)|3.3.8 Accessible Authentication (Minimum)|4.1.3 Status Messages`;

const NEW_IN_22 = new Set(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);

/** A test speaks for a criterion where its name holds the criterion's number in brackets, or one of these words. */
const WORDS = {
  '1.3.2': /reading order/i,
  '1.3.5': /autocomplete/i,
  '1.4.1': /by colour alone|hatch|forced colours/i,
  '1.4.3': /contrast/i,
  '1.4.10': /\b320\b|wider than the page|nothing is wider|narrow/i,
  '1.4.11': /contrast.*(line|border|focus)|focus.*contrast/i,
  '1.4.12': /text spacing/i,
  '1.4.13': /hover|the tip/i,
  '2.1.1': /keyboard|arrow|real keys/i,
  '2.1.2': /leaves the|Tab goes on|trap/i,
  '2.2.2': /moves by itself|reduced motion/i,
  '2.4.3': /\bfocus\b/i,
  '2.5.8': /target|44 px|24 px/i,
  '3.1.2': /\blang\b|language of/i,
  '3.3.1': /\berrors?\b.*(summary|field|said|named)|error summary/i,
  '3.3.3': /suggest/i,
  '3.3.4': /checks? before|before it sends|asks before|nothing is lost|keeps what was typed/i,
  '4.1.3': /announce|live region|status message|says? in a status/i,
};

const entries = (text, level) =>
  text.split(/\||\n/).map((line) => {
    const [id, ...name] = line.trim().split(' ');
    const clause = NEW_IN_22.has(id) ? null : `9.${id}`;
    return { id, name: name.join(' '), level, clause, tests: WORDS[id] ?? null };
  });

const inOrder = (a, b) => a.id.localeCompare(b.id, 'en', { numeric: true });

/** @type {readonly Criterion[]} */
export const CRITERIA = [...entries(A, 'A'), ...entries(AA, 'AA')].sort(inOrder);
