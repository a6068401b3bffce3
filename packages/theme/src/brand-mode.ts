import { COLOURS } from './colours.ts';
import { contrast } from './contrast.ts';
import type { ComputedMode } from './modes.ts';
import { PAIRS, required } from './pairs.ts';
import {
  atLightness,
  chromaOf,
  difference,
  lightnessOf,
  meets,
  nearestThatMeets,
  type Demand,
} from './shade.ts';

/** Below this chroma a brand is a grey: it would be taken for the series "other", so the charts keep their own colours. */
const GREY = 0.04;
/** How far in OKLCH lightness a hovered link moves from a link at rest. */
const HOVER = 0.12;
/** The least ratio between a hovered link and one at rest: WCAG asks for none, but the change must be seen. */
const HOVER_RATIO = 1.25;

/** The overrides of one mode. `towards` is the direction that leads away from the surface. */
export function brandColours(brand: string, mode: ComputedMode): Readonly<Record<string, string>> {
  const base = COLOURS[mode];
  const towards = isDark(base) ? 'lighter' : 'darker';
  const accent = nearestThatMeets(brand, towards, demandsOf('color-accent', mode, base));
  return {
    'color-link': accent,
    'color-link-hover': hovered(accent, mode, base),
    'color-accent': accent,
    'color-on-accent': base['color-on-accent'] as string,
    ...chartColours(brand, mode, base, towards),
  };
}

type Colours = Readonly<Record<string, string>>;

function isDark(colours: Colours): boolean {
  return (
    contrast(colours['color-surface'] as string, '#ffffff') >
    contrast(colours['color-surface'] as string, '#000000')
  );
}

/** Everything that the promised pairs ask of a token, the other colours being the default theme's. */
function demandsOf(token: string, mode: ComputedMode, colours: Colours): readonly Demand[] {
  return PAIRS.filter(({ front, back }) => front === token || back === token).map(
    ({ front, back, kind }) => ({
      against: colours[front === token ? back : front] as string,
      ratio: required(kind, mode),
    }),
  );
}

/** A link under the pointer: further from the surface, or nearer where there is no further that can be seen. */
function hovered(link: string, mode: ComputedMode, base: Colours): string {
  const demands = demandsOf('color-link-hover', mode, base);
  const away = isDark(base) ? HOVER : -HOVER;
  const shifted = [away, -away, -3 * away].map((shift) => atLightness(link, lightnessOf(link) + shift));
  const fits = (hex: string) => meets(hex, demands) && contrast(hex, link) >= HOVER_RATIO;
  return shifted.find(fits) ?? (base['color-link-hover'] as string);
}

/** How finely shades of a chart colour are tried, in OKLCH lightness. */
const STEP = 0.01;

/** A colour, then shades of it ever further away, to both sides. */
function* shades(hex: string): Iterable<string> {
  yield hex;
  for (let off = STEP; off <= 1; off += STEP)
    for (const lightness of [lightnessOf(hex) - off, lightnessOf(hex) + off])
      if (lightness >= 0 && lightness <= 1) yield atLightness(hex, lightness);
}

function nearestShade(hex: string, demands: readonly Demand[]): string | undefined {
  for (const shade of shades(hex)) if (meets(shade, demands)) return shade;
  return undefined;
}

/**
 * The first series takes the brand's hue, in the nearest shade that leaves one for the third: that is of whichever of our two
 * hues looks less like the first, and another grey.
 */
function chartColours(
  brand: string,
  mode: ComputedMode,
  base: Colours,
  towards: 'darker' | 'lighter',
): Colours {
  if (chromaOf(brand) < GREY) return {};
  const [one, three] = [base['color-chart-1'] as string, base['color-chart-3'] as string];
  const own = demandsOf('color-chart-1', mode, base).filter(({ against }) => against !== three);
  for (const first of shades(nearestThatMeets(brand, towards, own))) {
    if (!meets(first, own)) continue;
    const hue =
      difference(one, first) > difference(three, first) ? atLightness(one, lightnessOf(three)) : three;
    const third = nearestShade(hue, demandsOf('color-chart-3', mode, { ...base, 'color-chart-1': first }));
    if (third) return { 'color-chart-1': first, 'color-chart-3': third };
  }
  return {};
}
