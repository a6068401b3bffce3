import type { CouncilTheme } from '../from-brand.ts';
import { dtcgColour } from './dtcg.ts';

/** A variable of Figma with a value for each mode: red, green, blue and alpha from 0 to 1. */
export interface FigmaVariable {
  readonly name: string;
  readonly type: 'COLOR';
  readonly valuesByMode: Readonly<Record<string, { r: number; g: number; b: number; a: number }>>;
}

/** A collection of variables, as plug-ins that import variables and Figma's REST API name its parts. */
export interface FigmaCollection {
  readonly name: string;
  readonly modes: readonly string[];
  readonly variables: readonly FigmaVariable[];
}

const FIGMA_MODES = ['light', 'dark', 'more-contrast-light', 'more-contrast-dark'] as const;

/** The overrides of a theme as one collection of Figma variables; `color-accent` becomes `ipec/color/accent`. */
export function themeToFigma({ brand, overrides }: CouncilTheme): FigmaCollection {
  const variables = Object.keys(overrides.light).map((token): FigmaVariable => {
    const values = FIGMA_MODES.map((mode) => {
      const [r, g, b] = dtcgColour(overrides[mode][token] ?? '#000000').components;
      return [mode, { r, g, b, a: 1 }] as const;
    });
    return {
      name: `ipec/${token.replace('-', '/')}`,
      type: 'COLOR',
      valuesByMode: Object.fromEntries(values),
    };
  });
  return { name: `IPEC Elements ${brand}`, modes: FIGMA_MODES, variables };
}
