import type { Kind } from '../kinds.ts';
import type { AbsenceReason } from '../model.ts';
import type { DateStrings } from './dates.ts';

/** What the first sentence of a description says. Texts are empty where there is nothing to say. */
export interface Opening {
  readonly kind: string;
  readonly what: string;
  /** Names of the series where there are several, as one text. */
  readonly series: string;
  /** Heading of the axis of places. */
  readonly axis: string;
  readonly places: number;
  /** The place of all figures, where there is one and several series. */
  readonly only?: string;
  /** The first and the last place, where these are dates or numbers. */
  readonly ends?: readonly [first: string, last: string];
}

/** A place and its figure, in words. */
export interface Said {
  readonly place: string;
  readonly value: string;
}

/** The words of descriptions and of points. Both languages are given the same facts. */
export interface SentenceStrings extends DateStrings {
  /** A quarter of a year aloud: `quarter 1 of 2026`. */
  readonly quarterSpoken: (quarter: string, year: string) => string;
  readonly perCent: (number: string) => string;
  readonly minus: (number: string) => string;
  readonly pounds: (number: string, isOne: boolean) => string;
  readonly euros: (number: string, isOne: boolean) => string;
  readonly dollars: (number: string, isOne: boolean) => string;
  readonly points: (number: string) => string;
  /** Names of the scales of amounts, with the space before them: ` billion`. */
  readonly scales: Readonly<Record<'m' | 'bn' | 'tn', string>>;
  readonly list: (items: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly percentStacked: string;
  readonly opening: (opening: Opening) => string;
  /** `isPart`: other figures are withheld, or published and not drawn, so that nobody may say how large they are. */
  readonly only: (one: Said, isPart: boolean) => string;
  readonly equal: (value: string, isPart: boolean) => string;
  readonly highest: (places: string, value: string, isPart: boolean) => string;
  readonly lowest: (places: string, value: string, isPart: boolean) => string;
  readonly firstLast: (first: Said, last: Said) => string;
  readonly unchanged: string;
  readonly up: (by: string) => string;
  readonly down: (by: string) => string;
  readonly multiple: { readonly doubled: string; readonly tripled: string; readonly halved: string };
  readonly risingTrend: string;
  readonly fallingTrend: string;
  readonly risesAlways: string;
  readonly fallsAlways: string;
  readonly overlap: (first: string, second: string) => string;
  readonly apart: (first: string, second: string) => string;
  /** `isPart`: other totals are not known, since a part of them is not drawn. */
  readonly highestTotal: (places: string, value: string, isPart: boolean) => string;
  /** Of the one place that there is. */
  readonly total: (value: string) => string;
  readonly lowestTotal: (places: string, value: string, isPart: boolean) => string;
  /** Median and quartiles of a distribution. */
  readonly middle: (median: string, lower: string, upper: string) => string;
  /** How many went up, down, or stayed the same between two figures. */
  readonly moves: (up: number, down: number, same: number) => string;
  /** How many have both of two figures. */
  readonly both: (count: number) => string;
  readonly missing: (count: number) => string;
  readonly suppressed: (count: number) => string;
  readonly unread: (count: number) => string;
  readonly none: string;
  /** Figures are there, and the wholes that they would be shares of are not known or nothing. */
  readonly noShare: string;
  readonly others: (count: number) => string;
  readonly interval: (lower: string, upper: string) => string;
  readonly pointMissing: string;
  readonly pointSuppressed: string;
  /** Why a figure of an indicator file is not there, aloud. */
  readonly pointReasons: Readonly<Record<AbsenceReason, string>>;
  /** How many a figure is of, and of how many of them it is not known. */
  readonly of: (count: string) => string;
  readonly notKnown: (count: string) => string;
  /** The same of all figures of a chart: the least and the greatest number. */
  readonly ofEach: (least: string, most: string) => string;
  readonly few: (count: number) => string;
  /** Headings of these numbers. */
  readonly denominator: (name: string) => string;
  readonly unknown: (name: string) => string;
  /** A figure that is published in a way that is not understood, such as `12*`. */
  readonly pointUnread: (text: string) => string;
  /** A figure and its share of the whole: `50, 83 per cent`. */
  readonly withShare: (value: string, share: string) => string;
  /** What a mark of the source means; absent where it is the source's own. */
  readonly marks: Readonly<Record<string, string>>;
  /** A point's position: `3 of 12`. */
  readonly position: (index: number, count: number) => string;
  /** Headings of the ends of an interval. */
  readonly lower: (name: string) => string;
  readonly upper: (name: string) => string;
  readonly rowsShown: (shown: number, all: number) => string;
}
