import { join } from 'node:path';
import StyleDictionary from 'style-dictionary';
import { MODES, type ColoursByMode, type Mode } from '../src/modes.ts';
import { cssValue } from './css-value.ts';

/** A semantic token, resolved: its name without `--ipec-`, and its value in each mode that it has. */
export interface ResolvedToken {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly values: Readonly<Partial<Record<Mode, string>>> & { readonly light: string };
}

const MODES_KEY = 'org.ipec.modes';
const UNIT_KEY = 'org.ipec.unit';
const folder = join(import.meta.dirname, '../tokens');

/** Reads the DTCG files through style-dictionary, once a mode, because references are resolved per mode. */
export async function readTokens(): Promise<readonly ResolvedToken[]> {
  const byMode = new Map<Mode, ReadonlyMap<string, Token>>();
  for (const mode of MODES) byMode.set(mode, await readMode(mode));
  const light = byMode.get('light') ?? new Map<string, Token>();
  return [...light].map(([name, token]) => ({
    name,
    type: token.type,
    description: token.description,
    values: valuesOf(name, token, byMode),
  }));
}

/** The colours alone, by mode. */
export function coloursOf(tokens: readonly ResolvedToken[]): ColoursByMode {
  const colours = tokens.filter(({ type }) => type === 'color');
  const inMode = (mode: Mode) =>
    Object.fromEntries(colours.map(({ name, values }) => [name, values[mode] ?? values.light]));
  return Object.fromEntries(MODES.map((mode) => [mode, inMode(mode)])) as Record<
    Mode,
    Record<string, string>
  >;
}

interface Token {
  readonly type: string;
  readonly description: string;
  readonly value: string;
}

function valuesOf(name: string, light: Token, byMode: ReadonlyMap<Mode, ReadonlyMap<string, Token>>) {
  if (light.type !== 'color') return { light: light.value };
  const entries = MODES.map((mode) => [mode, byMode.get(mode)?.get(name)?.value ?? light.value] as const);
  return { light: light.value, ...Object.fromEntries(entries) };
}

async function readMode(mode: Mode): Promise<ReadonlyMap<string, Token>> {
  const dictionary = new StyleDictionary({
    source: [join(folder, '*.json')],
    log: { verbosity: 'silent' },
    preprocessors: ['ipec/mode'],
    hooks: { preprocessors: { 'ipec/mode': (tokens) => withMode(tokens, mode) } },
    platforms: { resolved: {} },
  });
  const { allTokens } = await dictionary.getPlatformTokens('resolved');
  const semantic = allTokens.filter(({ filePath }) => filePath?.endsWith('semantic.json'));
  return new Map(
    semantic.map((token) => [
      (token.path ?? []).join('-'),
      {
        type: String(token.$type),
        description: String(token.$description ?? ''),
        value: cssValue(token.$value, token.$extensions?.[UNIT_KEY]),
      },
    ]),
  );
}

/** Puts the mode's own value in the place of the light one, before references are followed. */
function withMode<T extends object>(node: T, mode: Mode): T {
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    typeof value === 'object' && value !== null && !Array.isArray(value) ? withMode(value, mode) : value,
  ]);
  const copy = Object.fromEntries(entries);
  const own = copy.$extensions?.[MODES_KEY]?.[mode];
  return own === undefined ? copy : { ...copy, $value: own };
}
