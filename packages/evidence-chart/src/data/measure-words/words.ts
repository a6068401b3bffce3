/** Words by which headings say what is measured, of one language, each list as a part of a regular expression. */
export interface MeasureWords {
  /** Things and people that amounts are named after too, as what they are paid by or for: `Staff` beside `Premises`. */
  readonly things: string;
  /** Those that no amount is named after: `Clients`, `Visits`. */
  readonly counts: string;
  /** What was done with them: `Permits issued`. */
  readonly done: string;
  /** Amounts by other names than those that every table has. */
  readonly amounts: string;
  /** What was done with amounts: `Rent collected`. */
  readonly received: string;
  /** What each thing has a size of, and no number: by what can be measured in one unit. */
  readonly sizes: Readonly<
    Record<
      | 'length'
      | 'area'
      | 'weight'
      | 'age'
      | 'time'
      | 'speed'
      | 'temperature'
      | 'density'
      | 'energy'
      | 'extent'
      | 'power',
      string
    >
  >;
  /** How many of a hundred, where the figures are so, and a ratio of deaths around 1. */
  readonly shares: string;
  /** Those that are counts as well, such as how many attended. */
  readonly shareOrCount: string;
  /** What one of many has. */
  readonly each: string;
  /** How a column of measures is called. */
  readonly measure: string;
}
