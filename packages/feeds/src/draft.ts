import type { DayOrder } from './dates.ts';
import type { IssueCode } from './issues.ts';
import type { Block } from './item.ts';

/** A picture as a source gives it: nothing of it is trusted yet. */
export interface DraftImage {
  readonly src?: unknown;
  readonly alt?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly srcset?: unknown;
  readonly sizes?: unknown;
  readonly sources?: unknown;
  readonly fit?: unknown;
}

/** A figure as a source gives it. */
export interface DraftFigure {
  readonly value?: unknown;
  readonly text?: unknown;
  readonly unit?: unknown;
  readonly label?: unknown;
  readonly date?: unknown;
}

/** A document as a source gives it. */
export interface DraftFile {
  readonly href?: unknown;
  readonly text?: unknown;
  readonly type?: unknown;
  readonly bytes?: unknown;
  readonly pages?: unknown;
}

/** A block as a source gives it. */
export interface DraftBlock {
  readonly kind: Block['kind'];
  readonly runs: readonly {
    readonly text: string;
    readonly href: string | null;
    readonly lang: string | null;
    readonly only?: 'heard' | 'seen' | undefined;
    readonly change?: 'del' | 'ins' | undefined;
  }[];
  readonly image?: DraftImage;
}

/** An item as a source gives it. Every format fills one of these in; `finish` makes the record. */
export interface Draft {
  /** Where it stands in the source, for messages: `items[3]`. */
  readonly path: string;
  /** What relative addresses of this one item resolve against, where it is not the feed's own address. */
  readonly base?: string | undefined;
  /** How its writer orders day and month in figures. */
  readonly order?: DayOrder;
  /** Whether its source says that it is not, or no longer, for the public. */
  readonly isWithheld?: boolean;
  /** What its format noticed. */
  readonly notes?: readonly IssueCode[];
  readonly id?: unknown;
  readonly anchors?: readonly string[];
  readonly kind?: unknown;
  readonly title?: unknown;
  readonly url?: unknown;
  readonly link?: unknown;
  readonly summary?: unknown;
  readonly image?: DraftImage | null | undefined;
  readonly logo?: DraftImage | null | undefined;
  readonly date?: unknown;
  readonly updated?: unknown;
  readonly starts?: unknown;
  readonly ends?: unknown;
  readonly authors?: unknown;
  readonly publisher?: unknown;
  readonly organisation?: unknown;
  readonly place?: unknown;
  readonly nation?: unknown;
  readonly region?: unknown;
  readonly sector?: unknown;
  readonly routes?: unknown;
  readonly outcome?: unknown;
  readonly outcomeDate?: unknown;
  readonly figures?: unknown;
  readonly quote?: unknown;
  readonly files?: unknown;
  readonly tags?: unknown;
  readonly blocks?: readonly DraftBlock[] | undefined;
  readonly language?: unknown;
  readonly reviewBy?: unknown;
  readonly expires?: unknown;
  readonly verified?: unknown;
}
