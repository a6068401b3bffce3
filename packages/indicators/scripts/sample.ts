/**
 * Makes data/find-a-tender-sample.{json,csv}: indicators (aggregates only, no names, no OCIDs) of real Find a Tender
 * notices, for charts to draw.
 * Usage: node --conditions=@ipec/source scripts/sample.ts FILE… — files of release packages or releases, from
 * https://www.find-tender.service.gov.uk/api/1.0/ocdsReleasePackages
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFile } from '../cli/read.ts';
import { createCorpus, HEADLINES, type Report, reportCsv } from '../src/index.ts';

const files = process.argv.slice(2);
const corpus = createCorpus();
const told = { complain: console.error, bytes: () => {} };
for (const file of files) await readFile(file, corpus, told);

const report = corpus.report();
const { first, last, releases } = report.corpus;
const day = (date: string | null) => date?.slice(0, 10) ?? '';

/** The headlines by region or value band; never by buyer. */
function withGroups(by: 'region' | 'value-band'): Report {
  const grouped = corpus.report({ by });
  const headlines = grouped.indicators.filter(({ id }) => HEADLINES.some((headline) => headline === id));
  return { ...grouped, indicators: headlines };
}

const provenance = {
  title: 'Procurement indicators from a sample of Find a Tender notices',
  source: 'Find a Tender, Cabinet Office (OCDS release packages)',
  sourceUrl: 'https://www.find-tender.service.gov.uk/',
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  period: `${day(first)} to ${day(last)}`,
  coverage: `${releases} releases: all of 10, 11 and 12 August 2026, and fragments of April and July 2026`,
  caution:
    'Three weekdays of August are not a sample of a year. Do not quote these as figures about the United Kingdom.',
  method: 'Computed by @ipec/indicators, scripts/sample.ts; definitions in docs/indicators.md',
};

const folder = fileURLToPath(new URL('../data/', import.meta.url));
mkdirSync(folder, { recursive: true });
const parts = {
  ...report,
  byRegion: withGroups('region').indicators,
  byValueBand: withGroups('value-band').indicators,
};
writeFileSync(`${folder}find-a-tender-sample.json`, `${JSON.stringify({ provenance, ...parts })}\n`);
writeFileSync(`${folder}find-a-tender-sample.csv`, reportCsv(report));
