import type { Corpus } from '../src/corpus.ts';
import { nameOf } from '../src/choose/buyers.ts';
import { withPeers } from '../src/report/peers.ts';
import type { ReportStream } from '../src/report/types.ts';
import type { ComputeOptions } from './args.ts';
import { choose, type Chosen } from './choose.ts';
import { corpusOf } from './corpus-of.ts';
import { checkOutput } from './output.ts';
import type { Terminal } from './terminal.ts';
import { writeReport } from './write.ts';

/** The plain form: figures of some files as JSON or CSV. */
export async function compute(options: ComputeOptions, terminal: Terminal): Promise<number> {
  const { files, format, output } = options;
  const target = output === undefined ? undefined : await checkOutput(output, files);
  if (target && !target.ok) return refuse(target.issues);
  const { corpus, status } = await corpusOf(files, terminal);
  if (status === 1) return status;
  const chosen = await choose(corpus.buyers(), options);
  if (!chosen.ok) return refuse(chosen.issues);
  for (const name of chosen.value.unknownPeers) say(`${options.peers}: no buyer is named ${name}`);
  await writeReport(reportOf(corpus, options, chosen.value), format, target?.value);
  return status;
}

function reportOf(corpus: Corpus, options: ComputeOptions, { buyers, peers }: Chosen): ReportStream {
  const { by, second, ocids, indicators, from, before } = options;
  const window = { indicators, from, before };
  const others = peers && corpus.report({ ...window, by: 'buyer', buyers: peers }).indicators;
  const known = corpus.buyers();
  const report = corpus.drain({ ...window, by, second, ocids, buyers });
  return {
    ...report,
    ...(buyers && { buyers: [...buyers].map((id) => ({ id, name: nameOf(known, id) })) }),
    indicators: others ? withPeers(report.indicators, others) : report.indicators,
  };
}

export function refuse(issues: readonly { readonly message: string }[]): 2 {
  for (const { message } of issues) say(message);
  return 2;
}

export function say(message: string): void {
  process.stderr.write(`ipec-indicators: ${message}\n`);
}
