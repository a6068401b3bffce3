import type { CorpusNotes } from '../src/report/notes.ts';

/** Where a reader puts what it finds, and what it could not read. */
export interface Sink {
  value(value: unknown, place: string): void;
  /** One thing that could not be used. */
  skip(place: string, reason: string, notes?: Partial<CorpusNotes>): void;
  /** A longer part that could not be read: the report is not of the whole file. */
  lose(place: string, reason: string): void;
  note(notes: Partial<CorpusNotes>): void;
}
