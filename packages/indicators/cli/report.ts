import { LANGUAGES } from '@ipec/common';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../src/corpus.ts';
import { nameOf, PEER_KINDS } from '../src/choose/buyers.ts';
import { pageFile, reportHtml } from '../src/page/html.ts';
import { reportMarkdown } from '../src/page/markdown.ts';
import type { ReportData } from '../src/page/model.ts';
import { reportCsv } from '../src/report/csv.ts';
import { withPeers } from '../src/report/peers.ts';
import { ukDate } from '../src/time.ts';
import type { ReportOptions } from './args.ts';
import { choose, type Chosen } from './choose.ts';
import { refuse, say } from './compute.ts';
import { corpusOf } from './corpus-of.ts';
import { jsonPieces } from './json-pieces.ts';
import { checkFolder } from './output.ts';
import type { Terminal } from './terminal.ts';

/** `report`: a page to publish, in both languages, with the same figures as Markdown, CSV and JSON. */
export async function report(options: ReportOptions, terminal: Terminal): Promise<number> {
  const folder = await checkFolder(options.output);
  if (!folder.ok) return refuse(folder.issues);
  const { corpus, status } = await corpusOf(options.files, terminal);
  if (status === 1) return status;
  const chosen = await choose(corpus.buyers(), options);
  if (!chosen.ok) return refuse(chosen.issues);
  for (const name of chosen.value.unknownPeers) say(`${options.peers}: no buyer is named ${name}`);
  await write(folder.value, dataOf(corpus, options, chosen.value));
  return status;
}

function dataOf(corpus: Corpus, options: ReportOptions, { buyers, peers }: Chosen): ReportData {
  const { indicators, from, before } = options;
  const window = { indicators, from, before };
  const known = corpus.buyers();
  const ids = [...buyers!].sort();
  const ours = corpus.report({ ...window, buyers, ocids: true });
  const others = peers ? corpus.report({ ...window, by: 'buyer', buyers: peers }).indicators : [];
  const names = [...new Set(ids.map((id) => nameOf(known, id)))];
  return {
    title: names.join(', '),
    ...ours,
    buyers: ids.map((id) => ({ id, name: nameOf(known, id) })),
    peerGroup: {
      kind: peers === undefined ? 'none' : (PEER_KINDS.find((kind) => kind === options.peers) ?? 'list'),
      names: [...new Set([...(peers ?? [])].map((id) => nameOf(known, id)))].sort(),
    },
    indicators: peers ? [...withPeers(ours.indicators, others)] : ours.indicators,
    byMonth: corpus.report({ ...window, by: 'month', buyers }).indicators,
    ...((from !== undefined || before !== undefined) && {
      window: {
        from: from === undefined ? null : ukDate(from),
        to: before === undefined ? null : ukDate(before - 1),
      },
    }),
    notices: noticeLinks(
      corpus,
      new Set(
        ours.indicators.flatMap(({ ocids }) => [...(ocids?.denominator ?? []), ...(ocids?.unknown ?? [])]),
      ),
    ),
  };
}

/** Find a Tender keeps every notice under its number; the latest of each process is linked. */
function noticeLinks(corpus: Corpus, ocids: ReadonlySet<string>): Readonly<Record<string, string>> {
  const latest = new Map<string, { readonly at: number; readonly id: string }>();
  for (const { ocid, id, at = -Infinity, stream } of corpus.state.facts) {
    if (!ocids.has(ocid) || !stream.startsWith('find-a-tender') || !/^\d{6}-\d{4}$/.test(id)) continue;
    const found = latest.get(ocid);
    if (!found || at > found.at || (at === found.at && id > found.id)) latest.set(ocid, { at, id });
  }
  const links = [...latest].map(
    ([ocid, { id }]) => [ocid, `https://www.find-tender.service.gov.uk/Notice/${id}`] as const,
  );
  return Object.fromEntries(links.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function write(folder: string, data: ReportData): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = {
    ...Object.fromEntries(LANGUAGES.map((code) => [pageFile(code), reportHtml(data, code)])),
    'report.md': reportMarkdown(data, LANGUAGES),
    'report.csv': reportCsv(data),
    'report.json': `${[...jsonPieces(data)].join('')}\n`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
