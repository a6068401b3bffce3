/** Where a reader puts what it finds, and what it could not read. */
export interface Sink {
  value(value: unknown, place: string): void;
  skip(place: string, reason: string): void;
}
