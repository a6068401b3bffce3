import { countOf } from '../layout/positions.ts';
import type { Model } from '../model.ts';

/** A figure by index of series and of place. */
export interface Point {
  readonly series: number;
  readonly place: number;
}

/** A key as the browser names it. */
export interface Press {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

/** What a key does. `edge`: there is nothing further that way, and the point stays. */
export type Step =
  | { readonly do: 'point'; readonly point: Point; readonly edge: boolean; readonly newSeries: boolean }
  | { readonly do: 'leave' }
  | { readonly do: 'table' }
  | { readonly do: 'sound' };

export interface KeyContext {
  /** ChartContent runs from right to left. */
  readonly rtl?: boolean;
  /** Places stand one below another, as in a bar chart: up and down go through them. */
  readonly lies?: boolean;
}

type Move = (point: Point, size: Size) => Partial<Point>;
interface Size {
  readonly places: number;
  readonly page: number;
}

const MOVES: Readonly<Record<string, Move>> = {
  next: ({ place }) => ({ place: place + 1 }),
  previous: ({ place }) => ({ place: place - 1 }),
  nextSeries: ({ series }) => ({ series: series + 1 }),
  previousSeries: ({ series }) => ({ series: series - 1 }),
  first: () => ({ place: 0 }),
  last: (_, { places }) => ({ place: places - 1 }),
  pageOn: ({ place }, { page }) => ({ place: place + page }),
  pageBack: ({ place }, { page }) => ({ place: place - page }),
};

const UPRIGHT: Readonly<Record<string, string>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'nextSeries',
  ArrowUp: 'previousSeries',
  Home: 'first',
  End: 'last',
  PageDown: 'pageOn',
  PageUp: 'pageBack',
};
const LYING: Readonly<Record<string, string>> = {
  ...UPRIGHT,
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowRight: 'nextSeries',
  ArrowLeft: 'previousSeries',
};
const MIRROR: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
const COMMANDS: Readonly<Record<string, Step>> = {
  escape: { do: 'leave' },
  t: { do: 'table' },
  s: { do: 'sound' },
};

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/**
 * What a key does at a point, or undefined where the key is not the chart's. Every place is a stop, also one without a
 * figure. The first arrow enters at the first place. Keys with Ctrl, Alt or Meta belong to the browser.
 */
export function keyStep(
  model: Model,
  point: Point | undefined,
  press: Press,
  { rtl = false, lies = false }: KeyContext = {},
): Step | undefined {
  const { key } = press;
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const asked = key.toLowerCase();
  if (Object.hasOwn(COMMANDS, asked)) return COMMANDS[asked];
  const keys = lies ? LYING : UPRIGHT;
  const name = (rtl ? MIRROR[key] : undefined) ?? key;
  const move = Object.hasOwn(keys, name) ? MOVES[keys[name] as string] : undefined;
  const places = countOf(model.x);
  if (!move || places === 0 || model.series.length === 0) return undefined;
  const isEntering = point === undefined && name.startsWith('Arrow');
  const from = point ?? { series: 0, place: 0 };
  const wanted = isEntering
    ? from
    : { ...from, ...move(from, { places, page: Math.max(1, Math.round(places / 10)) }) };
  const to = {
    series: clamp(wanted.series, model.series.length - 1),
    place: clamp(wanted.place, places - 1),
  };
  const edge = to.series === from.series && to.place === from.place && !isEntering;
  return { do: 'point', point: to, edge, newSeries: point === undefined || to.series !== from.series };
}
