/**
 * The colour in what people copy where a colour stands: a declaration of a style sheet, a line of a brand guide, a quoted
 * text of a program, a design token. The text comes back as it is where it is none of these.
 */
export function pastedColour(text: string): string {
  const plain = bare(text.normalize('NFKC').replace(INVISIBLE, ''));
  if (plain.startsWith('{')) return tokenColour(plain) ?? plain;
  const named = bare(plain.replace(LABEL, ''));
  const hex = named.replace(/^(?:0x|#\s+)/i, '#');
  const channels = CHANNELS.exec(named)?.slice(1).map(Number) ?? [];
  return channels.length > 0 && channels.every((one) => one <= 255) ? `rgb(${channels.join(' ')})` : hex;
}

/** What pages and documents put between letters, and nobody sees. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Quotation marks, and what ends a declaration, a line or an item of a list. */
const AROUND =
  /^[\s"'`\u2018-\u201F\u00AB\u00BB]+|(?:\s*!important)?[\s"'`\u2018-\u201F\u00AB\u00BB;,]+$|!important$/gi;
/** `color:`, `--brand:`, `$brand =`, `HEX:`, `Hex `, `RGB:`; the three numbers behind the name of another space are none of RGB. */
const LABEL =
  /^(?!(?:cmyk|hs[lbv]a?|hwb|(?:ok)?l(?:ab|ch)|ral|ncs|pms|pantone)\b)(?:[-$@\w]{2,60}\s*[:=]|hex\b|rgb(?=\s+\d))\s*/i;
/** `101, 44, 149`, `R101 G44 B149`, `R: 101, G: 44, B: 149`: how brand guides write the channels of sRGB. */
const CHANNELS =
  /^(?:r\s*[:=]?\s*)?(\d{1,3})[\s,;/]+(?:g\s*[:=]?\s*)?(\d{1,3})[\s,;/]+(?:b\s*[:=]?\s*)?(\d{1,3})$/i;

function bare(text: string): string {
  return text.replace(AROUND, '').trim();
}

/**
 * The one colour of a file of design tokens (`$value` of the Design Tokens Community Group, as text or with its `hex`;
 * `value` in files from before it). A file with several colours says which is the brand to nobody.
 */
function tokenColour(text: string): string | undefined {
  try {
    const found = new Set(valuesIn(JSON.parse(text) as unknown));
    return found.size === 1 ? [...found][0] : undefined;
  } catch {
    return undefined;
  }
}

function valuesIn(token: unknown, depth = DEEPEST): readonly string[] {
  if (typeof token !== 'object' || token === null || depth === 0) return [];
  const { hex, colorSpace, components, alpha } = token as Readonly<Record<string, unknown>>;
  if (typeof hex === 'string' && (alpha ?? 1) === 1) return [hex];
  if (typeof colorSpace === 'string' && Array.isArray(components)) {
    return [`color(${colorSpace} ${components.join(' ')} / ${String(alpha ?? 1)})`];
  }
  return Object.entries(token).flatMap(([name, value]: [string, unknown]) => {
    if (!VALUES.has(name) || typeof value !== 'string') return valuesIn(value, depth - 1);
    // A value in braces is the name of another token.
    return value.startsWith('{') ? [] : [value];
  });
}

const VALUES: ReadonlySet<string> = new Set(['$value', 'value']);
/** Groups of tokens in groups deeper than this are no file of anybody's. */
const DEEPEST = 16;
