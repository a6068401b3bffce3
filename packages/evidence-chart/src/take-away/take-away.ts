import { csvOf } from './csv-of.ts';
import { IpecDownloadEvent, type DownloadFormat, type TakeAway, type ViewName } from '../events.ts';
import { copyLink } from './link.ts';
import type { Point } from '../explore/keys.ts';
import type { LinkState } from './permalink.ts';
import type { Picture } from '../page/picture.ts';
import { play } from './play.ts';
import { savePng } from './png.ts';
import { toMarkup } from '../draw/svg-text.ts';
import { sheet } from './sheet.ts';
import { themeOf } from './theme.ts';
import { save } from './save.ts';
import type { DrawnChart } from '../page/drawn-chart.ts';
import type { ChartStrings } from '../strings/strings.ts';
import { takeAwayEn } from '../strings/en/take-away.ts';

/** A chart as a reader takes it along. */
export interface TakeAwayInput {
  readonly host: Element;
  readonly shown: DrawnChart;
  readonly view: ViewName;
  /** An ISO date. */
  readonly today: string;
  /** The figure that the cursor is on, which a link names. */
  readonly cursor: Point | undefined;
  readonly answer: (text: string) => void;
  readonly onEnd: () => void;
}

/** A figure as a link names it. */
function pointOf({ picture }: DrawnChart, cursor: Point | undefined): LinkState {
  if (!cursor) return {};
  const { x, series } = picture.content.model;
  const at = x.type === 'number' ? String(x.at[cursor.place]) : x.labels[cursor.place];
  return { series: series[cursor.series]?.name, at };
}

/** The chart as a picture of its own, in the theme that its page gives it. `today` is an ISO date. */
export function svgOf(host: Element, picture: Picture, strings: ChartStrings, today: string): string {
  return toMarkup(sheet(picture, strings, today, themeOf(host, picture)));
}

/** Gives the reader what they chose; of sound, the way to stop it. */
export async function takeAway(what: TakeAway, input: TakeAwayInput): Promise<(() => void) | undefined> {
  const { host, shown, view, cursor, onEnd } = input;
  if (what === 'sound') return play(shown.picture.content.model, cursor?.series ?? 0, onEnd);
  if (what === 'link') {
    const words = shown.strings.takeAway ?? takeAwayEn;
    input.answer(await copyLink(host, { view, ...pointOf(shown, input.cursor) }, words));
  } else await download(what, input);
  return undefined;
}

async function download(format: DownloadFormat, { host, shown, today }: TakeAwayInput): Promise<void> {
  const { picture, options, strings } = shown;
  const { heading } = picture.content.words;
  const svg = (): string => svgOf(host, picture, strings, today);
  if (format === 'png') await savePng(svg(), heading);
  else save(format === 'csv' ? csvOf(picture.content, options) : svg(), heading, format);
  host.dispatchEvent(new IpecDownloadEvent(format));
}
