import { VIEWS, type View } from '../attributes/options.ts';

/** What a link to one chart holds. Names, not numbers: a link outlives a row that is added. */
export interface LinkState {
  readonly view?: View | undefined;
  /** Name of a series. */
  readonly series?: string | undefined;
  /** Place as the source writes it. */
  readonly at?: string | undefined;
}

const KEYS = ['view', 'series', 'at'] as const;
const PREFIX = 'chart';

const nameOf = (chart: string, key: string): string => [PREFIX, chart, key].map(encodeURIComponent).join('.');

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

const pieces = (fragment: string): readonly (readonly [name: string, value: string])[] =>
  fragment
    .replace(/^#/, '')
    .split('&')
    .flatMap((piece) => {
      const at = piece.indexOf('=');
      return at > 0 ? [[piece.slice(0, at), piece.slice(at + 1)] as const] : [];
    });

/** The state of the chart with this id in a fragment such as `#chart.sme.view=table`. What is not known is left out. */
export function readFragment(fragment: string, chart: string): LinkState {
  const found = new Map(pieces(fragment));
  const get = (key: string): string | undefined => {
    const value = found.get(nameOf(chart, key));
    return value === undefined ? undefined : decode(value) || undefined;
  };
  const view = VIEWS.find((one) => one === get('view'));
  const [series, at] = [get('series'), get('at')];
  return { ...(view && { view }), ...(series && { series }), ...(at && { at }) };
}

/** The fragment with the state of this chart, and those of the other charts and whatever else it held as they were. */
export function writeFragment(fragment: string, chart: string, state: LinkState): string {
  const own = new Set<string>(KEYS.map((key) => nameOf(chart, key)));
  const others = pieces(fragment).filter(([name]) => !own.has(name));
  const mine = KEYS.flatMap((key) => {
    const value = state[key];
    return value ? [[nameOf(chart, key), encodeURIComponent(value)] as const] : [];
  });
  const all = [...others, ...mine].map((piece) => piece.join('='));
  return all.length > 0 ? `#${all.join('&')}` : '';
}
