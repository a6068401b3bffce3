/** The same words in another language: every name of the English ones, each a text or a list of texts. */
export type Mirror<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : Mirror<T[K]>;
};
