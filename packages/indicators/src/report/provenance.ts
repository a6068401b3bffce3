import { type Stream, STREAMS } from '../facts.ts';
import type { Spans } from '../spans.ts';
import { SOURCES } from '../words/streams.ts';

/** Where the figures of a report come from, as texts by name; nothing in it changes from run to run. */
export function provenanceOf(streams: ReadonlySet<Stream>, spans: Spans): Readonly<Record<string, string>> {
  const found = STREAMS.filter((stream) => streams.has(stream));
  const distinct = (texts: readonly string[]) => [...new Set(texts)].filter(Boolean).join('; ');
  const { first, last } = spans.published();
  const day = (date: string | null) => date?.slice(0, 10) ?? 'unknown';
  const licence = distinct(found.map((stream) => SOURCES[stream].licence));
  return {
    source: distinct(found.map((stream) => SOURCES[stream].labels.en)),
    sourceUrl: distinct(found.map((stream) => SOURCES[stream].href)),
    licence: licence || 'not stated in the files',
    ...(licence && {
      attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
    }),
    period: `${day(first)} to ${day(last)}`,
    method: 'Computed by @ipec/indicators; definitions in docs/indicators.md',
  };
}
