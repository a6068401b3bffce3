/** The few words that the kit itself says. */
export interface KitStrings {
  /** Where a widget failed by a fault of its own. */
  readonly failed: string;
}
