/** A denominator under this is flagged: too few to compare (ours; no official rule). */
export const SMALL = 10;
