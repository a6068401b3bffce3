import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package whose code is in a built file. */
export interface Contained {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  /** The text of its licence, as its package has it. */
  readonly text: string;
}

interface PackageJson {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

/** The packages of others whose modules are among these, by name. Ours are under the licence of the whole. */
export function containedIn(moduleIds: readonly string[]): readonly Contained[] {
  const folders = moduleIds.flatMap(
    (id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [],
  );
  return [...new Set(folders)].map(describe).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describe(folder: string): Contained {
  const {
    name = '',
    version = '',
    license = '',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  if (license === '' || !file)
    throw new Error(`${name} is bundled, and its package says no licence or holds no text of it.`);
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/** The comment that a built file carries. */
export function banner(version: string, contained: readonly Contained[]): string {
  const others = contained.map(({ name, version: its, license }) => `${name} ${its} (${license})`);
  const also = others.length > 0 ? ` Contains ${others.join(', ')}.` : '';
  return `/*! IPEC Elements ${version} (MIT).${also} Licences: LICENSES.txt */\n`;
}

/** `LICENSES.txt`: our licence, and that of every package whose code is in a file, each once. */
export function licencesFile(own: string, contained: readonly Contained[]): string {
  const byName = new Map(contained.map((one) => [`${one.name} ${one.version}`, one]));
  const sections = [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { license, text }]) => {
      return `${title}\n${license}\n\n${text}`;
    });
  return `${[`IPEC Elements\nMIT\n\n${own.trim()}`, ...sections].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The licence of the whole, found upwards from a folder. */
export function ownLicence(folder: string): string {
  const path = join(folder, 'LICENSE');
  return existsSync(path) ? readFileSync(path, 'utf8') : ownLicence(dirname(folder));
}
