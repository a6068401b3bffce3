/** Every word that the widget says. Both languages implement it, so a missing one does not compile. */
export interface Strings {
  /** The name of the widget where the host gives no heading. */
  readonly name: string;
}
