import { createCorpus, type Report, type ReportOptions } from '../../src/index.ts';
import { celex, uk4, uk6 } from './releases.ts';
import { syntheticReleases } from './synthetic.ts';

/** Indicators that show every state of a figure. */
const SHOWN = [
  'procedure-mix',
  'procedure-mix-value',
  'sme-share',
  'single-bid-share',
  'bidders',
  'market-engagement-share',
  'tendering-days',
  'local-supplier-share',
];

/** The files in data/example*: made up, small, and the same on every machine. */
export const EXAMPLES: Readonly<Record<string, ReportOptions>> = {
  example: {},
  'example-by-region': { by: 'region' },
  'example-by-region-and-month': { by: 'region', second: 'month' },
};

export function exampleReport(options: ReportOptions): Report {
  const corpus = createCorpus();
  for (const release of syntheticReleases(60, 5)) corpus.add(release);
  const scots = { region: 'UKM75', buyer: 'GB-PPON-SCOTS' };
  const few = ['Open procedure', 'Direct award', 'Award under framework'];
  few.forEach((details, index) =>
    corpus.add(uk6({ ...scots, ocid: `ocds-h6vhtk-exa00${index}`, id: `exa-${index}`, details })),
  );
  corpus.add(uk4({ ...scots, ocid: 'ocds-h6vhtk-exa009', id: 'exa-9', date: 'no date' }));
  corpus.add(celex({ ocid: 'ocds-h6vhtk-exa010', id: 'exa-10' }));
  corpus.skip(1, { foreignPublishers: { 'ocds-213czf': 1 } });
  const indicators = options.second ? ['sme-share', 'procedure-mix'] : SHOWN;
  const report = corpus.report({ ...options, indicators });
  const note = 'Made up for tests and documentation. Nothing in it is real.';
  return { ...report, provenance: { note, ...report.provenance } };
}
