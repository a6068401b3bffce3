import { fail, ok, type Result } from '@ipec/common';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchPage, type World } from './page.ts';
import type { Service } from './services.ts';
import { halves, nameOf, wallText, type Window } from './windows.ts';

export interface Harvest {
  readonly service: Service;
  readonly base: string;
  /** Where the packages are kept as they came: `<window>.<page>.json`, and `<window>.done` when a window is complete. */
  readonly folder: string;
  readonly pause: number;
  readonly world: World;
}

export interface Harvested {
  readonly pages: number;
  readonly releases: number;
  /** Windows that an earlier run had finished. */
  readonly kept: number;
}

/**
 * Fetches windows one after another. A window that is marked as done is not fetched again, so a second run goes on
 * where the first one ended. Two notices in a row on the border of two windows come twice, which changes no figure.
 */
export async function harvest(windows: readonly Window[], task: Harvest): Promise<Result<Harvested>> {
  await mkdir(task.folder, { recursive: true });
  const done = new Set((await readdir(task.folder)).filter((name) => name.endsWith('.done')));
  let [pages, releases, kept] = [0, 0, 0];
  const waiting = [...windows].reverse();
  for (let window = waiting.pop(); window; window = waiting.pop()) {
    if (done.has(`${nameOf(window)}.done`)) {
      kept += 1;
      continue;
    }
    const found = await fetchWindow(window, task);
    if (!found.ok) return found;
    pages += found.value.pages;
    releases += found.value.releases;
    task.world.say(
      `${wallText(window.from)}: ${found.value.releases} releases on ${found.value.pages} pages`,
    );
    waiting.push(...[...found.value.again].reverse());
  }
  return ok({ pages, releases, kept });
}

interface WindowFound {
  readonly pages: number;
  readonly releases: number;
  /** Smaller windows to ask for, where the service ended on a full page. */
  readonly again: readonly Window[];
}

async function fetchWindow(window: Window, task: Harvest): Promise<Result<WindowFound>> {
  const { service, base, folder, world, pause } = task;
  const seen = new Set<string>();
  let address: string | undefined = service.first(base, wallText(window.from), wallText(window.to));
  let [pages, releases, last] = [0, 0, 0];
  while (address !== undefined) {
    if (seen.has(address))
      return fail({
        code: 'fetch-loop',
        path: address,
        message: 'the service gives a page as the next one that it gave before',
      });
    seen.add(address);
    const page = await fetchPage(address, world);
    if (!page.ok) return page;
    pages += 1;
    last = page.value.releases;
    releases += last;
    await keep(join(folder, `${nameOf(window)}.${String(pages).padStart(4, '0')}.json`), page.value.body);
    address = page.value.next;
    await world.sleep(pause);
  }
  // A full page that is called the last one has been seen to be a lie: the halves are fetched by themselves.
  const again = last >= service.size ? halves(window) : [];
  if (again.length > 0)
    world.say(`${wallText(window.from)}: ended on a full page; asked again in two halves`);
  await keep(join(folder, `${nameOf(window)}.done`), '');
  return ok({ pages, releases, again });
}

/** Written beside and moved: a break leaves no half file that would be taken for a whole one. */
async function keep(path: string, body: string): Promise<void> {
  await writeFile(`${path}.part`, body);
  await rename(`${path}.part`, path);
}
