const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const PLAIN = '0123456789+-';

/**
 * The text of a `<sup>` in plain text. Digits stay raised, because `£34` with the mark of a note is not `£342`, and a million
 * is not 106. All else stays as it is: `3rd`.
 */
export function raised(text: string): string {
  if (!/^[\d\s,+−-]+$/.test(text)) return text;
  return text.replace(/[\d+−-]/g, (one) => RAISED[PLAIN.indexOf(one === '−' ? '-' : one)] ?? one);
}
