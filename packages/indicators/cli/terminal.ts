/** What the command may ask of its surroundings. */
export interface Terminal {
  readonly isTTY: boolean;
  readonly columns: number;
}
