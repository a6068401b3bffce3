import type { Compilable, QueryExecutorProvider } from 'kysely';

/** Stands for a value while a statement is built. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export type Slots<Values> = { readonly [Name in keyof Values]: Values[Name] };

/** Something that runs queries: the database or a transaction on it. */
export type Runner = QueryExecutorProvider;

/**
 * A query built and compiled once, run many times: `build` writes it with slots where values go. Building costs more
 * than a small SQLite statement itself, and an application is stored by five of them.
 */
export function statement<Values extends object, Row = unknown>(
  build: (slots: Slots<Values>) => Compilable<Row>,
): (runner: Runner, values: Values) => Promise<Row[]> {
  const slots = new Proxy({} as Slots<Values>, { get: (_, name) => new Slot(String(name)) });
  const query = build(slots).compile();
  const order = query.parameters.map((value) => (value instanceof Slot ? value.name : null));
  return async (runner, values) => {
    const parameters = order.map((name, at) =>
      name === null ? query.parameters[at] : values[name as keyof Values],
    );
    const { rows } = await runner.getExecutor().executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}
