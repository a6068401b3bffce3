import { fail, ok, type Result } from '@ipec/common';
import { converter, displayable, formatHex, parse, toGamut, type Color } from 'culori';
import { pastedColour } from './pasted-colour.ts';

/** A brand colour as it can be shown. `inSrgb` is false where the colour given lies outside sRGB and was brought inside. */
export interface BrandColour {
  readonly hex: string;
  readonly inSrgb: boolean;
}

const toSrgb = toGamut('rgb', 'oklch');
const toRgb = converter('rgb');

/**
 * Reads a brand colour: any opaque CSS colour (`#652c95`, `rgb(101 44 149)`, `oklch(…)`, `rebeccapurple`), and a bare
 * `652c95` as brand guides print it; also where it was copied with what stands around it (`color: #652c95;`). Issues: `not-a-colour`, `translucent`.
 */
export function parseBrandColour(input: unknown): Result<BrandColour> {
  const text = typeof input === 'string' ? input.trim() : '';
  const colour = parseOrNothing(pastedColour(text).toLowerCase());
  if (!colour)
    return refuse('not-a-colour', `${describe(input)} is not a CSS colour. Write one such as #652c95.`);
  if ((colour.alpha ?? 1) < 1) {
    return refuse(
      'translucent',
      `${describe(input)} lets the page shine through, so no contrast can be computed. On white it looks like ${onWhite(colour)}: write that.`,
    );
  }
  const inSrgb = displayable(colour);
  // Only what lies outside is moved: the way there and back would turn #00be4c into #01be4c.
  const hex = formatHex(inSrgb ? colour : toSrgb(colour));
  if (!/^#[\da-f]{6}$/.test(hex)) return refuse('not-a-colour', `${describe(input)} does not exist in sRGB.`);
  return ok({ hex, inSrgb });
}

/** What a translucent colour looks like on white: the nearest opaque colour. */
function onWhite(colour: Color): string {
  const { r, g, b } = toRgb(toSrgb(colour));
  const alpha = Math.min(1, Math.max(0, colour.alpha ?? 1));
  const over = (value: number): number => value * alpha + 1 - alpha;
  return formatHex({ mode: 'rgb', r: over(r), g: over(g), b: over(b) });
}

/** culori's tokenizer throws on some text that is not a colour, such as `h/7c`. */
function parseOrNothing(text: string): Color | undefined {
  try {
    return clamped(text, parse(text));
  } catch {
    return undefined;
  }
}

/** A channel of `rgb()` beyond its range is the end of the range (CSS Color 4, 5.1): `rgb(300, 0, 0)` is `#ff0000`. */
function clamped(text: string, colour: Color | undefined): Color | undefined {
  if (colour?.mode !== 'rgb' || !text.startsWith('rgb')) return colour;
  const inside = (value: number): number => Math.min(1, Math.max(0, value));
  return { ...colour, r: inside(colour.r), g: inside(colour.g), b: inside(colour.b) };
}

function refuse(code: string, message: string): Result<never> {
  return fail({ code, message });
}

function describe(input: unknown): string {
  return typeof input === 'string' ? JSON.stringify(input.slice(0, 40)) : `A value of type ${typeof input}`;
}
