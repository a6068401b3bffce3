import { ok, type Result } from '@ipec/common';
import { parseBrandColour } from './brand-colour.ts';
import { brandColours } from './brand-mode.ts';
import { COLOURS } from './colours.ts';
import { contrast } from './contrast.ts';
import { contrastReport, type ContrastRow } from './contrast-report.ts';
import { coloursCss } from './css.ts';
import { COMPUTED_MODES, MODES, type ColoursByMode, type ComputedMode, type Mode } from './modes.ts';
import { PAIRS, required } from './pairs.ts';

/** The brand colour could not be the accent and the link of a mode as it is. */
export interface BrandChange {
  readonly mode: ComputedMode;
  readonly from: string;
  readonly to: string;
  /** The least ratio of the brand colour as text on the mode's surfaces, rounded down to two decimals. */
  readonly ratio: number;
  readonly required: number;
}

/** A council's theme. */
export interface CouncilTheme {
  /** The brand colour in sRGB. */
  readonly brand: string;
  /** False where the colour given lies outside sRGB, and `brand` is the nearest inside. */
  readonly inSrgb: boolean;
  /** What differs from the default theme, by mode and token name without `--ipec-`. */
  readonly overrides: ColoursByMode;
  /** Every pair of the whole theme, the tokens that were not overridden included. */
  readonly pairs: readonly ContrastRow[];
  readonly changes: readonly BrandChange[];
  /** The overrides as CSS, to be put after theme.css. */
  readonly css: string;
}

/** Where the CSS applies. */
export interface BrandOptions {
  /** `:root` unless given; a class such as `.council` themes a part of a page. */
  readonly selector?: string;
}

/**
 * A theme from one brand colour: links, accent and the first chart series in every mode. Where the brand colour misses a
 * ratio its OKLCH lightness moves by as little as it needs, and `changes` says so. Issues: `not-a-colour`, `translucent`.
 */
export function themeFromBrand(
  input: unknown,
  { selector = ':root' }: BrandOptions = {},
): Result<CouncilTheme> {
  const parsed = parseBrandColour(input);
  if (!parsed.ok) return parsed;
  const { hex: brand, inSrgb } = parsed.value;
  const overrides = overridesOf(brand);
  const pairs = contrastReport(byMode((mode) => ({ ...COLOURS[mode], ...overrides[mode] })));
  const changes = COMPUTED_MODES.flatMap((mode) => changeOf(brand, mode, overrides));
  const css = `/* IPEC Elements theme for ${brand} */\n${coloursCss(selector, overrides)}\n`;
  return ok({ brand, inSrgb, overrides, pairs, changes, css });
}

/** Print and forced colours keep the default's, and say so: an override in the selector would otherwise win over them. */
function overridesOf(brand: string): ColoursByMode {
  const light = brandColours(brand, 'light');
  const kept = (mode: Mode) =>
    Object.fromEntries(Object.keys(light).map((name) => [name, COLOURS[mode][name] as string]));
  return byMode((mode) => {
    if (mode === 'forced-colors') return kept(mode);
    if (mode === 'print') return { ...kept(mode), ...chartsOf(light) };
    return brandColours(brand, mode);
  });
}

function chartsOf(colours: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(colours).filter(([name]) => name.startsWith('color-chart')));
}

function byMode(colours: (mode: Mode) => Readonly<Record<string, string>>): ColoursByMode {
  return Object.fromEntries(MODES.map((mode) => [mode, colours(mode)])) as Record<
    Mode,
    Record<string, string>
  >;
}

/** Paper is left out: there links and accent are black on purpose. */
function changeOf(from: string, mode: ComputedMode, overrides: ColoursByMode): readonly BrandChange[] {
  const to = overrides[mode]['color-accent'] as string;
  if (mode === 'print' || to === from) return [];
  const grounds = PAIRS.filter(({ front, kind }) => front === 'color-accent' && kind === 'text');
  const ratios = grounds.map(({ back }) => contrast(from, COLOURS[mode][back] as string));
  return [
    { mode, from, to, ratio: Math.floor(Math.min(...ratios) * 100) / 100, required: required('text', mode) },
  ];
}
