type Settled<Result> = PromiseSettledResult<Result>;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

/** More than this wait for the next group: nobody waits long for others' work. */
const LARGEST = 64;

/**
 * Hands on together what came in the same turn of the event loop, and one group after the other. Each caller gets its
 * own result, and only after `run` is through with the whole group.
 */
export function grouped<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Settled<Result>[]>,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let running = false;
  const drain = async () => {
    while (waiting.length > 0) await settle(waiting.splice(0, LARGEST), run);
    running = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (running) return;
      running = true;
      setImmediate(() => void drain());
    });
}

async function settle<Item, Result>(
  group: readonly Waiting<Item, Result>[],
  run: (items: readonly Item[]) => Promise<readonly Settled<Result>[]>,
): Promise<void> {
  try {
    const results = await run(group.map(({ item }) => item));
    group.forEach(({ resolve, reject }, at) => {
      const result = results[at];
      if (result?.status === 'fulfilled') resolve(result.value);
      else reject(result?.reason);
    });
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}
