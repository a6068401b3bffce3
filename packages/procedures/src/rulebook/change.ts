/** How grave a change is: `danger` must be explained, `warning` must be looked at, `note` is only said. */
export type Severity = 'danger' | 'warning' | 'note';

/** One thing that a sheet changes against the rule set it came from. */
export interface RulebookChange {
  /**
   * `gone`, `new`, `condition`, `applies`, `amount`, `term`, `ends`, `net`, `citation`, `status`, `duty`, `deadline`, `only`,
   * `figures`, `order`, `words`, `welsh`, `broken`, `version`, `dates`.
   */
  readonly code: string;
  readonly severity: Severity;
  /** The kind and id of the row, with its place among rows of the same name. */
  readonly where: string;
  readonly message: string;
}
