/** The law and what works it out: the exports of the part, as a value. */
export type Engine = typeof import('../engine/index.ts');
