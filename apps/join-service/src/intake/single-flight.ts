/**
 * One at a time for each key in this process. Fifty sends of the same application then do the work of one and of
 * forty-nine look-ups; between processes the database's primary key decides.
 */
export function singleFlight(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key);
    const mine = before === undefined ? work() : before.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
