import { MODES } from '../src/modes.ts';
import { coloursOf, type ResolvedToken } from './read-tokens.ts';

const HEAD = '// Written by build/build.ts from tokens/*.json. Change those.';
const literal = (value: unknown): string => JSON.stringify(value, null, 2);

/** src/tokens.ts: the names and light values, for editors, linters and whoever themes from code. */
export function tokensModule(tokens: readonly ResolvedToken[]): string {
  const values = Object.fromEntries(tokens.map(({ name, values }) => [`--ipec-${name}`, values.light]));
  return `${HEAD}

/** Every custom property of the theme with its value in the light mode. */
export const lightValues = ${literal(values)} as const;

/** The name of a token. */
export type TokenName = keyof typeof lightValues;

/** Every custom property of the theme, by name. */
export const tokenNames = Object.keys(lightValues) as readonly TokenName[];
`;
}

/** src/colours.ts: every colour in every mode. */
export function coloursModule(tokens: readonly ResolvedToken[]): string {
  const colours = coloursOf(tokens);
  const ordered = Object.fromEntries(MODES.map((mode) => [mode, colours[mode]]));
  return `${HEAD}
import type { ColoursByMode } from './modes.ts';

/** The default theme: Connected Places Catapult green. */
export const COLOURS: ColoursByMode = ${literal(ordered)};
`;
}
