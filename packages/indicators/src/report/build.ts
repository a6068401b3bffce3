import { type Stream, STREAMS } from '../facts.ts';
import type { Definition } from '../indicators/define.ts';
import { DEFINITIONS, HEADLINES } from '../indicators/index.ts';
import { ukDate } from '../time.ts';
import type { Unit, Units } from '../units.ts';
import { alike } from './alike.ts';
import { Counter } from './counter.ts';
import { describeIndicator } from './describe.ts';
import type { StreamState } from './stream-state.ts';
import { ProcessNumbers } from './evidence.ts';
import type { Breakdown, Indicator, Period } from './types.ts';

export interface ReportOptions {
  readonly by?: Breakdown | undefined;
  /** A second breakdown inside the first. */
  readonly second?: Breakdown | undefined;
  /** Include the OCIDs behind every figure. */
  readonly ocids?: boolean | undefined;
  /** Ids of the indicators to compute; all of them by default. */
  readonly indicators?: readonly string[] | undefined;
  /** Ids of the buyers whose units are counted; all by default. */
  readonly buyers?: ReadonlySet<string> | undefined;
  /** Milliseconds: units whose notice was published from this instant on, and before the other. */
  readonly from?: number | undefined;
  readonly before?: number | undefined;
}

/** Definitions that are read from one count, on one stream. */
export interface Family {
  readonly stream: Stream;
  readonly readings: readonly [Definition, ...Definition[]];
}

/** How much of a breakdown is held at a time: thousands of buyers have one count of each family. */
const AT_A_TIME = 20;

/**
 * What a report counts, in parts that are counted one after another: each part goes through all processes again, so that a
 * breakdown by thousands of buyers holds few counts at a time. Months, regions and bands are few: there is one part.
 */
export function partsOf(
  streams: ReadonlySet<Stream>,
  options: ReportOptions,
): readonly (readonly Family[])[] {
  const families = presentOf(streams).flatMap((stream) =>
    alike(definitionsOn(stream, options.indicators)).map((readings) => ({ stream, readings })),
  );
  const isLong = options.by === 'buyer' || options.second === 'buyer';
  if (!isLong || families.length === 0) return [families];
  const starts = families.flatMap((_, index) => (index % AT_A_TIME === 0 ? [index] : []));
  return starts.map((start) => families.slice(start, start + AT_A_TIME));
}

function presentOf(streams: ReadonlySet<Stream>): readonly Stream[] {
  const found = STREAMS.filter((stream) => streams.has(stream));
  return found.length > 0 ? found : ['find-a-tender'];
}

/**
 * Counts processes one by one, in the order of their OCIDs. An id means the same definition whatever is in the corpus; a
 * figure is known by its id and its stream.
 */
export class ReportBuilder {
  #counters: readonly Counter[];
  readonly #states: ReadonlyMap<Stream, StreamState>;
  readonly #options: ReportOptions;

  constructor(families: readonly Family[], states: ReadonlyMap<Stream, StreamState>, options: ReportOptions) {
    this.#states = states;
    this.#options = options;
    const numbers = options.ocids ? new ProcessNumbers() : undefined;
    this.#counters = families.map(({ readings, stream }) => new Counter(readings, stream, options, numbers));
  }

  add(stream: Stream, units: Units): void {
    const keeps = (unit: Unit) => isChosen(unit, this.#options);
    for (const counter of this.#counters) {
      if (counter.stream === stream) counter.add(units, this.#states.get(stream)!, keeps);
    }
  }

  /** The indicators one by one; each count is let go once it has been given. */
  *finish(): Generator<Indicator> {
    const waiting = [...this.#counters].reverse();
    this.#counters = [];
    for (let counter = waiting.pop(); counter; counter = waiting.pop()) {
      for (const reading of counter.readings) yield this.#indicator(counter, reading);
    }
  }

  /**
   * The headlines are always there: empty, and saying so, where the publishers' notices have nothing for them. `found`: the
   * ids of all indicators that were given.
   */
  *missing(streams: ReadonlySet<Stream>, found: ReadonlySet<string>): Generator<Indicator> {
    const [stream] = presentOf(streams);
    const wanted = this.#options.indicators;
    for (const id of HEADLINES) {
      if (!found.has(id) && (wanted === undefined || wanted.includes(id))) yield this.#empty(id, stream!);
    }
  }

  #indicator(counter: Counter, reading: Definition): Indicator {
    const { stream } = counter;
    const state = this.#states.get(stream)!;
    const period = clipped(state.period, this.#options);
    return describeIndicator(reading, stream, { ...state, period }, counter.finish(reading));
  }

  #empty(id: string, stream: Stream): Indicator {
    const definition = DEFINITIONS.find((candidate) => candidate.id === id)!;
    return {
      ...this.#indicator(new Counter([definition], stream), definition),
      notPublished: true,
    };
  }
}

/** The days of a stream that a report is restricted to. */
function clipped({ from, to }: Period, options: ReportOptions): Period {
  const first = options.from === undefined ? from : ukDate(options.from);
  const last = options.before === undefined ? to : ukDate(options.before - 1);
  return {
    from: from === null || first === null ? from : first > from ? first : from,
    to: to === null || last === null ? to : last < to ? last : to,
  };
}

function isChosen({ buyer, at }: Unit, { buyers, from, before }: ReportOptions): boolean {
  if (buyers && !(buyer && buyers.has(buyer.id))) return false;
  if (from === undefined && before === undefined) return true;
  return at !== undefined && at >= (from ?? -Infinity) && at < (before ?? Infinity);
}

function definitionsOn(stream: Stream, ids: readonly string[] | undefined): readonly Definition[] {
  return DEFINITIONS.filter(
    ({ id, streams }) => (streams ?? ['find-a-tender']).includes(stream) && (ids?.includes(id) ?? true),
  );
}
