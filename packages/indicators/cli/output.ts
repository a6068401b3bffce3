import { fail, ok, type Result } from '@ipec/common';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Whether a report may be written to a file: its folder is there, and it is none of the input files. */
export async function checkOutput(output: string, inputs: readonly string[]): Promise<Result<string>> {
  const folder = dirname(resolve(output));
  const found = await lookAt(folder);
  if (!found?.isDirectory()) return refuse(`-o ${output}: there is no folder ${folder}`);
  const target = await lookAt(output);
  if (target?.isDirectory()) return refuse(`-o ${output}: is a folder`);
  const path = join(await realpath(folder), basename(output));
  for (const input of inputs.filter((name) => name !== '-')) {
    const source = await lookAt(input);
    if (!source) continue;
    const one = target !== undefined && target.dev === source.dev && target.ino === source.ino;
    if (one || (await realpath(input)) === path)
      return refuse(`-o ${output}: is an input file; it would be lost`);
  }
  return ok(path);
}

/** Whether a folder can be made or is there; its parent must be. */
export async function checkFolder(output: string): Promise<Result<string>> {
  const found = await lookAt(output);
  if (found && !found.isDirectory()) return refuse(`-o ${output}: is a file, and a folder is needed`);
  const parent = dirname(resolve(output));
  if (!(await lookAt(parent))?.isDirectory()) return refuse(`-o ${output}: there is no folder ${parent}`);
  return ok(resolve(output));
}

async function lookAt(path: string) {
  return stat(path).catch(() => undefined);
}

function refuse(message: string) {
  return fail<never>({ code: 'output', message });
}
