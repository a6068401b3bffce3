import { fail, ok, type Result } from '@ipec/common';
import { parseArgs } from 'node:util';
import { nearest } from '../src/choose/near.ts';
import { DEFINITIONS } from '../src/indicators/index.ts';
import { type Breakdown, BREAKDOWNS } from '../src/report/types.ts';
import { instant } from '../src/time.ts';

/** Which units are counted, and which indicators: the same for every command. */
export interface Choice {
  readonly indicators: readonly string[] | undefined;
  /** Names or ids. */
  readonly buyers: readonly string[];
  /** `type`, `region`, or a file of names. */
  readonly peers: string | undefined;
  readonly from: number | undefined;
  readonly before: number | undefined;
}

export interface ComputeOptions extends Choice {
  readonly command: 'compute';
  readonly files: readonly string[];
  readonly by: Breakdown | undefined;
  readonly second: Breakdown | undefined;
  readonly format: 'json' | 'csv';
  readonly ocids: boolean;
  readonly output: string | undefined;
}

export interface ReportOptions extends Choice {
  readonly command: 'report';
  readonly files: readonly string[];
  readonly output: string;
}

export interface FetchOptions {
  readonly command: 'fetch';
  readonly service: string;
  readonly base: string | undefined;
  readonly from: string;
  readonly to: string | undefined;
  /** Seconds between requests; the service's own by default. */
  readonly pause: number | undefined;
  readonly output: string;
}

export type Options =
  | ComputeOptions
  | ReportOptions
  | FetchOptions
  | { readonly command: 'help' }
  | { readonly command: 'version' };

const FORMATS = ['json', 'csv'] as const;
export const SERVICES = ['find-a-tender', 'contracts-finder'] as const;

const FLAGS = {
  by: { type: 'string', multiple: true },
  format: { type: 'string' },
  ocids: { type: 'boolean' },
  indicator: { type: 'string', multiple: true },
  buyer: { type: 'string', multiple: true },
  peers: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  service: { type: 'string' },
  base: { type: 'string' },
  pause: { type: 'string' },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof FLAGS; allowPositionals: true }>>['values'];

/** Command-line words to options; refuses unknown options and values by name. */
export function parseOptions(words: readonly string[]): Result<Options> {
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: FLAGS });
    if (values.help) return ok({ command: 'help' });
    if (values.version) return ok({ command: 'version' });
    const [first, ...rest] = positionals;
    if (first === 'fetch') return fetchOptions(values, rest);
    return first === 'report' ? reportOptions(values, rest) : computeOptions(values, positionals);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function computeOptions(values: Values, files: readonly string[]): Result<Options> {
  const unfit = unfitFlag(values, 'plain form', ['service', 'base', 'pause']);
  if (unfit) return unfit;
  const by = (values.by ?? []).flatMap((list) => list.split(','));
  const unknown = by.find((name) => !isBreakdown(name));
  if (unknown !== undefined) return refuse(`--by ${unknown}: one of ${BREAKDOWNS.join(', ')}`);
  if (by.length > 2) return refuse(`--by ${by.join(', ')}: at most two breakdowns, one inside the other`);
  if (by.length === 2 && by[0] === by[1]) return refuse(`--by ${by[0]} is given twice`);
  const format = FORMATS.find((name) => name === (values.format ?? 'json'));
  if (!format) return refuse(`--format ${values.format}: one of ${FORMATS.join(', ')}`);
  if (values.ocids && format === 'csv')
    return refuse('--ocids: the CSV has no room for lists; use --format json');
  const choice = choiceOf(values);
  if (!choice.ok) return choice;
  if (files.length === 0) return refuse('no FILE given (use - for standard input)');
  const [outer, inner] = by.filter(isBreakdown);
  return ok({
    command: 'compute',
    files,
    by: outer,
    second: inner,
    format,
    ocids: values.ocids ?? false,
    output: values.output,
    ...choice.value,
  });
}

function reportOptions(values: Values, files: readonly string[]): Result<Options> {
  const unfit = unfitFlag(values, 'report', ['by', 'format', 'ocids', 'service', 'base', 'pause']);
  if (unfit) return unfit;
  const choice = choiceOf(values);
  if (!choice.ok) return choice;
  if (choice.value.buyers.length === 0) return refuse('report needs --buyer NAME');
  if (values.output === undefined) return refuse('report needs -o FOLDER');
  if (files.length === 0) return refuse('no FILE given (use - for standard input)');
  return ok({ command: 'report', files, output: values.output, ...choice.value });
}

function fetchOptions(values: Values, rest: readonly string[]): Result<Options> {
  const unfit = unfitFlag(values, 'fetch', ['by', 'format', 'ocids', 'indicator', 'buyer', 'peers']);
  if (unfit) return unfit;
  const service = values.service ?? 'find-a-tender';
  if (rest.length > 0) return refuse(`fetch reads no files: ${rest.join(' ')}`);
  if (!SERVICES.some((name) => name === service)) {
    return refuse(`--service ${service}: one of ${SERVICES.join(', ')}`);
  }
  for (const name of ['from', 'to'] as const) {
    if (values[name] !== undefined && dayOf(values[name]) === undefined)
      return refuse(notADate(name, values[name]));
  }
  if (values.from === undefined) return refuse('fetch needs --from DATE (2026-04-01)');
  if (values.output === undefined) return refuse('fetch needs -o FOLDER');
  const pause = values.pause === undefined ? undefined : Number(values.pause);
  if (pause !== undefined && !(pause >= 0 && pause <= 3600)) {
    return refuse(`--pause ${values.pause}: seconds, from 0 to 3600`);
  }
  if (values.base !== undefined && !/^https?:$/.test(URL.parse(values.base)?.protocol ?? '')) {
    return refuse(`--base ${values.base}: an address that begins with https:`);
  }
  const { base, to } = values;
  return ok({ command: 'fetch', service, base, from: values.from, to, pause, output: values.output });
}

function choiceOf(values: Values): Result<Choice> {
  const indicators = values.indicator?.flatMap((list) => list.split(','));
  const ids = [...new Set(DEFINITIONS.map(({ id }) => id))];
  const unknown = indicators?.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    const near = nearest(unknown, ids);
    return refuse(
      `--indicator ${unknown}: there is none; ${near.length > 0 ? `near ones: ${near.join(', ')}; ` : ''}all: ${ids.join(', ')}`,
    );
  }
  const from = values.from === undefined ? undefined : dayOf(values.from);
  const to = values.to === undefined ? undefined : dayOf(values.to, 1);
  if (values.from !== undefined && from === undefined) return refuse(notADate('from', values.from));
  if (values.to !== undefined && to === undefined) return refuse(notADate('to', values.to));
  if (from !== undefined && to !== undefined && from >= to) return refuse('--from is later than --to');
  const buyers = values.buyer ?? [];
  if (values.peers !== undefined && buyers.length === 0) return refuse('--peers needs --buyer');
  return ok({ indicators, buyers, peers: values.peers, from, before: to });
}

/** Midnight (UK) of a day `2026-04-01`, or of a day after it. */
function dayOf(text: string, plus = 0): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || instant(text) === undefined) return undefined;
  const next = new Date(`${text}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + plus);
  return instant(next.toISOString().slice(0, 10));
}

function notADate(name: string, text: string): string {
  return `--${name} ${text}: a day such as 2026-04-01`;
}

/** A flag that means nothing in a command is refused: dropping it in silence would mislead. */
function unfitFlag(values: Values, command: string, names: readonly (keyof Values)[]) {
  const found = names.find((name) => values[name] !== undefined);
  return found && refuse(`--${found} does not go with the ${command} command`);
}

function isBreakdown(name: string): name is Breakdown {
  return BREAKDOWNS.some((one) => one === name);
}

function refuse(message: string) {
  return fail<never>({ code: 'arguments', message });
}
