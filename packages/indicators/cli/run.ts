import type { Options } from './args.ts';
import { parseOptions } from './args.ts';
import { compute } from './compute.ts';
import { HELP } from './help.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Runs the command; gives its exit status. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const options = parseOptions(words);
  if (!options.ok) {
    process.stderr.write(
      `ipec-indicators: ${options.issues[0]!.message}\n(ipec-indicators --help says how)\n`,
    );
    return 2;
  }
  return COMMANDS[options.value.command](options.value as never, terminal);
}

type Command = Options['command'];
type OptionsOf<C extends Command> = Extract<Options, { readonly command: C }>;

const COMMANDS: {
  readonly [C in Command]: (options: OptionsOf<C>, terminal: Terminal) => Promise<number> | number;
} = {
  help: () => print(HELP),
  version: () => print(`${version()}\n`),
  compute,
  // The work of these is loaded when it is wanted: most runs are of the plain form.
  report: async (options, terminal) => (await import('./report.ts')).report(options, terminal),
  fetch: async (options) => (await import('./fetch.ts')).fetchNotices(options),
};

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
