import type { CorpusContext } from '../indicators/define.ts';
import type { Period } from './types.ts';

/** What a report says of each stream beside its figures. */
export interface StreamState extends CorpusContext {
  readonly period: Period;
  /** First days from which the stream has notices of engagement or tender, and awards; null where it has none. */
  readonly reaches: { readonly notices: string | null; readonly awards: string | null };
}
