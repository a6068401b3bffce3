import type { CouncilTheme } from '../from-brand.ts';
import { MODES, type Mode } from '../modes.ts';

/** A colour as the Design Tokens Format Module 2025.10 writes it: sRGB components from 0 to 1, and the same as hex. */
export interface DtcgColour {
  readonly colorSpace: 'srgb';
  readonly components: readonly [number, number, number];
  readonly hex: string;
}

/** One token, or a group of them. */
export interface DtcgToken {
  readonly $type: 'color';
  readonly $value: DtcgColour;
}
export type DtcgGroup = Readonly<Record<string, DtcgToken>>;

/** `#1d4f91` → its components, each rounded to five decimals. */
export function dtcgColour(hex: string): DtcgColour {
  const at = (start: number): number =>
    Math.round((Number.parseInt(hex.slice(start, start + 2), 16) / 255) * 1e5) / 1e5;
  return { colorSpace: 'srgb', components: [at(1), at(3), at(5)], hex };
}

/**
 * The overrides of a theme as design tokens, a group for each mode. Forced colours are the reader's own and not colours of
 * the theme, so they are left out.
 *
 * @see https://www.designtokens.org/tr/2025.10/format/
 */
export function themeToDtcg({ brand, overrides }: CouncilTheme): Readonly<Record<string, unknown>> {
  const groups = MODES.filter((mode) => mode !== 'forced-colors').map((mode) => [
    mode,
    groupOf(overrides, mode),
  ]);
  return { $description: `IPEC Elements theme for ${brand}`, ipec: Object.fromEntries(groups) };
}

function groupOf(overrides: CouncilTheme['overrides'], mode: Mode): DtcgGroup {
  return Object.fromEntries(
    Object.entries(overrides[mode]).map(([name, hex]) => [name, { $type: 'color', $value: dtcgColour(hex) }]),
  );
}
