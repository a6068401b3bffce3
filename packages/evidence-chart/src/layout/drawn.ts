/** Four series have a look of their own; all that come after share a fifth. */
export const OTHER = 4;

/** The look of what is not highlighted: grey. */
export const MUTED = 5;

/**
 * The first of seven looks of answers, from one end of a scale to the other: dark to light of one hue, grey, light to dark
 * of another.
 */
export const ANSWERS = 6;

/** A series as it is drawn: several of the model's may be one here. */
export interface Drawn {
  readonly name: string;
  readonly slot: number;
  readonly y: Float64Array;
  readonly lower?: Float64Array | undefined;
  readonly upper?: Float64Array | undefined;
  /** Where stacked: where it starts. */
  readonly base?: Float64Array | undefined;
  /** Indexes of the model's series that it stands for. */
  readonly of: readonly number[];
}
