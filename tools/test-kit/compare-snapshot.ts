import { compareSnapshot as compare, getSnapshot, getSnapshotConfig } from '@web/test-runner-commands';

/**
 * Compares `content` with the stored snapshot of that name. web-test-runner's own command saves a snapshot that is missing
 * and lets the test pass, so a renamed snapshot would never fail: this one throws, and only `--update-snapshots` writes.
 */
export async function compareSnapshot(snapshot: { name: string; content: string }): Promise<void> {
  const { updateSnapshots } = await getSnapshotConfig();
  if (!updateSnapshots && (await getSnapshot({ name: snapshot.name })) === undefined)
    throw new Error(
      `There is no snapshot "${snapshot.name}". Look at what it would be, then run wtr with --update-snapshots.`,
    );
  await compare(snapshot);
}
