import { type Facts, type Stream, STREAMS } from './facts.ts';
import { earliest, latest } from './fold/instants.ts';
import type { StreamState } from './report/build.ts';
import { ukDate } from './time.ts';

interface Span {
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** Earliest notice of engagement or tender. */
  readonly notices: number | undefined;
}

interface Dated {
  readonly at: number;
  readonly date: string;
}

/** From when to when each stream reaches, and the dates of the earliest and latest release as published. */
export class Spans {
  readonly #streams = new Map<Stream, Span>();
  #first: Dated | undefined;
  #last: Dated | undefined;

  add({ stream, at, engagedAt, tenderedAt }: Facts, date: unknown): void {
    this.#widen(stream, { first: at, last: at, notices: earliest([engagedAt, tenderedAt]) });
    if (at !== undefined && typeof date === 'string') this.#publish({ at, date });
  }

  merge(other: Spans): void {
    for (const stream of STREAMS) {
      const span = other.#streams.get(stream);
      if (span) this.#widen(stream, span);
    }
    for (const dated of [other.#first, other.#last]) if (dated) this.#publish(dated);
  }

  state(stream: Stream): StreamState {
    const { first, last, notices } = this.#streams.get(stream) ?? NONE;
    return {
      first: notices,
      reaches: notices === undefined ? null : ukDate(notices),
      period: {
        from: first === undefined ? null : ukDate(first),
        to: last === undefined ? null : ukDate(last),
      },
    };
  }

  /** Dates of the earliest and latest release, as published. */
  published(): { readonly first: string | null; readonly last: string | null } {
    return { first: this.#first?.date ?? null, last: this.#last?.date ?? null };
  }

  #widen(stream: Stream, { first, last, notices }: Span): void {
    const span = this.#streams.get(stream) ?? NONE;
    this.#streams.set(stream, {
      first: earliest([span.first, first]),
      last: latest([span.last, last]),
      notices: earliest([span.notices, notices]),
    });
  }

  /** Two spellings of one instant: the smaller string, so that order does not matter. */
  #publish(dated: Dated): void {
    const before = (a: Dated, b: Dated) => a.at < b.at || (a.at === b.at && a.date < b.date);
    if (!this.#first || before(dated, this.#first)) this.#first = dated;
    const last = this.#last;
    if (!last || dated.at > last.at || (dated.at === last.at && dated.date < last.date)) this.#last = dated;
  }
}

const NONE: Span = { first: undefined, last: undefined, notices: undefined };
