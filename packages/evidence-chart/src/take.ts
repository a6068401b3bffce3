import { csvOf } from './csv-of.ts';
import { IpecDownloadEvent, type DownloadFormat, type ViewName } from './events.ts';
import { copyLink } from './link-to.ts';
import type { Picture } from './picture.ts';
import { play } from './play.ts';
import { savePng } from './png.ts';
import { toMarkup } from './render/markup.ts';
import { sheet } from './render/sheet.ts';
import { save } from './save.ts';
import type { Shown } from './shown.ts';
import type { ChartStrings } from './strings/index.ts';
import { takeEn } from './strings/take-en.ts';

/** What a reader takes along: a file, a link to what is shown, the sound of a series. */
export type Take = DownloadFormat | 'link' | 'sound';

/** A chart as a reader takes it. */
export interface Taken {
  readonly host: Element;
  readonly shown: Shown;
  readonly view: ViewName;
  /** An ISO date. */
  readonly today: string;
  /** The series that is heard. */
  readonly series: number;
  readonly say: (message: string) => void;
  readonly onEnd: () => void;
}

/** The chart as a picture of its own. `today` is an ISO date. */
export function svgOf(picture: Picture, strings: ChartStrings, today: string): string {
  return toMarkup(sheet(picture, strings, today));
}

/** Gives the reader what was asked for; of sound, the way to stop it. */
export async function take(what: Take, taken: Taken): Promise<(() => void) | undefined> {
  const { host, shown, view, series, onEnd } = taken;
  if (what === 'sound') return play(shown.picture.reading.model, series, onEnd);
  if (what === 'link') taken.say(await copyLink(host, view, shown.strings.take ?? takeEn));
  else await download(what, taken);
  return undefined;
}

async function download(format: DownloadFormat, { host, shown, today }: Taken): Promise<void> {
  const { picture, options, strings } = shown;
  const { heading } = picture.reading.words;
  const svg = (): string => svgOf(picture, strings, today);
  if (format === 'png') await savePng(svg(), heading);
  else save(format === 'csv' ? csvOf(picture.reading, options) : svg(), heading, format);
  host.dispatchEvent(new IpecDownloadEvent(format));
}
