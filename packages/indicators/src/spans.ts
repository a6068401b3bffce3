import { type Facts, type Stream, STREAMS } from './facts.ts';
import { earliest, latest } from './fold/instants.ts';
import type { StreamState } from './report/stream-state.ts';
import { ukDate } from './time.ts';

interface Span {
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** Earliest notice of engagement or tender. */
  readonly notices: number | undefined;
  /** Earliest release with an award. */
  readonly awards: number | undefined;
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

  add({ stream, at, engagedAt, tenderedAt, awards }: Facts, date: unknown): void {
    const notices = earliest([engagedAt, tenderedAt]);
    this.#widen(stream, { first: at, last: at, notices, awards: awards.length > 0 ? at : undefined });
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
    const { first, last, notices, awards } = this.#streams.get(stream) ?? NONE;
    return {
      first: notices,
      firstAward: awards,
      reaches: { notices: dayOf(notices), awards: dayOf(awards) },
      period: { from: dayOf(first), to: dayOf(last) },
    };
  }

  /** Dates of the earliest and latest release, as published. */
  published(): { readonly first: string | null; readonly last: string | null } {
    return { first: this.#first?.date ?? null, last: this.#last?.date ?? null };
  }

  #widen(stream: Stream, { first, last, notices, awards }: Span): void {
    const span = this.#streams.get(stream) ?? NONE;
    this.#streams.set(stream, {
      first: earliest([span.first, first]),
      last: latest([span.last, last]),
      notices: earliest([span.notices, notices]),
      awards: earliest([span.awards, awards]),
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

const NONE: Span = { first: undefined, last: undefined, notices: undefined, awards: undefined };

function dayOf(at: number | undefined): string | null {
  return at === undefined ? null : ukDate(at);
}
