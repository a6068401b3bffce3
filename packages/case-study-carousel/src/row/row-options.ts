/** What a row needs to know of its element. */
export interface RowOptions {
  readonly row: () => Element | null;
  /** What the cards show. */
  readonly shown: () => readonly { readonly id: string }[];
}
