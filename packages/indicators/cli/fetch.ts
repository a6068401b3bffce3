import { setTimeout } from 'node:timers/promises';
import { ukDate, ukWall } from '../src/time.ts';
import type { FetchOptions } from './args.ts';
import { refuse, say } from './compute.ts';
import { harvest } from './fetch/harvest.ts';
import type { World } from './fetch/page.ts';
import { SERVICES } from './fetch/services.ts';
import { windowsOf } from './fetch/windows.ts';
import { checkFolder } from './output.ts';

const WORLD: World = {
  fetch: (...words) => fetch(...words),
  sleep: async (milliseconds) => void (await setTimeout(milliseconds)),
  now: Date.now,
  say,
};

/** `fetch`: release packages of a public service, kept as they came, for the other commands to read. */
export async function fetchNotices(options: FetchOptions): Promise<number> {
  const service = SERVICES[options.service]!;
  const { base = service.base, from, pause = service.pause } = options;
  const folder = await checkFolder(options.output);
  if (!folder.ok) return refuse(folder.issues);
  const now = WORLD.now();
  const windows = windowsOf(from, options.to ?? ukDate(now), service.hours, Math.floor(ukWall(now) / 60_000));
  if (windows.length === 0) return refuse([{ message: `--from ${from} is not over yet` }]);
  const found = await harvest(windows, {
    service,
    base,
    folder: folder.value,
    pause: pause * 1000,
    world: WORLD,
  });
  if (!found.ok) {
    const [issue] = found.issues;
    return refuse([
      { message: `${issue?.path}: ${issue?.message}` },
      { message: 'the same command goes on from here' },
    ]);
  }
  const { pages, releases, kept } = found.value;
  say(`${releases} releases on ${pages} pages; ${kept} windows were there already`);
  say(`read them with: ipec-indicators ${options.output}/*.json`);
  return 0;
}
