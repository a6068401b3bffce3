import { compareSnapshot, getSnapshotConfig, getSnapshot } from '@web/test-runner-commands';

/** Compares with a kept snapshot. One that is missing fails, unless the run is there to write snapshots. */
export async function expectSnapshot(name: string, content: string): Promise<void> {
  const { updateSnapshots } = await getSnapshotConfig();
  if (!updateSnapshots && (await getSnapshot({ name })) === undefined)
    throw new Error(`There is no snapshot "${name}". Run the suite with --update-snapshots to write it.`);
  await compareSnapshot({ name, content });
}
