/** How well a statement of law has been checked. `verified`: two sources, or the legislation itself, were read. */
export type Status = 'verified' | 'partly' | 'unverified';

/** A citation that can be followed. `ref` is an instrument key and a provision, such as `PA2023 s.20(2)(b)`. */
export interface Citation {
  readonly ref: string;
  readonly url: string | null;
  readonly status: Status;
}
