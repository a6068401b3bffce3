/** One table of the check view: what was read, as what. Every cell is text. */
export interface CheckSection {
  readonly heading: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
