import type { Compilable } from 'kysely';

/** Stands for a value while a statement is built. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export type Slots<Values> = { readonly [Name in keyof Values]: Values[Name] };

/** A query compiled once: its text, and where its values go. */
export interface Statement<Values, Row> {
  readonly text: string;
  readonly parameters: (values: Values) => unknown[];
  /** What a row of its answer looks like; never there at run time. */
  readonly row?: Row;
}

/**
 * A query built and compiled once, run many times: `build` writes it with slots where values go. Building costs more
 * than a small SQLite statement itself, and an application is stored by five of them.
 */
export function statement<Values extends object, Row = unknown>(
  build: (slots: Slots<Values>) => Compilable<Row>,
): Statement<Values, Row> {
  const slots = new Proxy({} as Slots<Values>, { get: (_, name) => new Slot(String(name)) });
  const { sql, parameters } = build(slots).compile();
  const order = parameters.map((value) => (value instanceof Slot ? value.name : null));
  return {
    text: sql,
    parameters: (values) =>
      order.map((name, at) => (name === null ? parameters[at] : values[name as keyof Values])),
  };
}
