const PLAIN = '0123456789+-abcdefghijklmnoprstuvwxyz';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';

/**
 * The text of a `<sup>` in plain text. Digits stay raised, because `£34` with the mark of a note is not `£342`, and a million
 * is not 106. So does a letter alone, which is the mark of a note. All else stays as it is: `3rd`.
 */
export function raised(text: string): string {
  if (text.trim() === 'TM') return '™';
  if (!/^(?:[\d\s,+−-]+|\s*[a-z]\s*)$/.test(text)) return text;
  return text.replace(/[\d+−a-z-]/g, (one) => [...RAISED][PLAIN.indexOf(one === '−' ? '-' : one)] ?? one);
}
