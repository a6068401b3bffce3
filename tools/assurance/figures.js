/**
 * Where the figures and the case studies come from, and how well each was checked: read from the very files that are
 * shown. What is published elsewhere is "as published"; what its file marks with a doubt is "not fully checked".
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const json = (root, file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** @typedef {{ what: string, date: string, source: string, url: string | null, status: string }} FigureRow */

/** Headline figures. @param {string} root @returns {FigureRow[]} */
function keyFigures(root) {
  const { figures } = json(root, 'packages/key-figures/examples/feeds/key-figures.json');
  return figures.map(({ value, unit = '', label, date = '', source, alternatives = [] }) => ({
    what: `${value} ${unit} ${label}`.replaceAll(/\s+/g, ' '),
    date: date || 'no date',
    source: source?.name ?? '',
    url: source?.url ?? null,
    status: alternatives.length > 0 ? 'as published; others publish other values' : 'as published',
  }));
}

/** The attributes of a chart's element. */
function attributesOf(html) {
  const [, tag = ''] = /<ipec-evidence-chart([^>]*)>/.exec(html) ?? [];
  return Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

function chartStatus(source) {
  if (source === '') return 'no source: the author is warned';
  return /^made.up/i.test(source) ? 'made up' : 'as published';
}

/** The charts of the examples. @param {string} root @returns {FigureRow[]} */
function charts(root) {
  return globSync('packages/evidence-chart/examples/chart-*.html', { cwd: root })
    .sort()
    .map((file) => attributesOf(readFileSync(join(root, file), 'utf8')))
    .filter(({ heading }) => heading)
    .map((one) => ({
      what: one.heading,
      date: one.period ?? 'no period',
      source: one.source ?? '',
      url: one['source-href'] ?? null,
      status: chartStatus(one.source ?? ''),
    }));
}

/** A doubt in words: its own text, or each of its members. */
const doubtText = (doubt) =>
  typeof doubt === 'string'
    ? doubt
    : Object.entries(doubt)
        .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
        .join(', ');

/** Case studies. @param {string} root @returns {FigureRow[]} */
function caseStudies(root) {
  const { cases } = json(root, 'apps/demo-council/data/case-studies.json');
  return cases.map(({ title, year, organisation, url, doubts }) => ({
    what: title,
    date: year === null ? 'no year' : String(year),
    source: organisation,
    url,
    status:
      doubts.length === 0
        ? 'checked against its source'
        : `not fully checked: ${doubts.map(doubtText).join('; ')}`,
  }));
}

/** Files of indicators, each with the words of its own provenance. @param {string} root @returns {FigureRow[]} */
function indicators(root) {
  return globSync('packages/indicators/data/*.json', { cwd: root })
    .sort()
    .map((file) => ({ file, ...json(root, file).provenance }))
    .map(({ file, note = '', period = '', source = '', sourceUrl = null }) => ({
      what: file.split(/[\\/]/).at(-1),
      date: period,
      source,
      url: sourceUrl,
      status: note || 'computed by @ipec/indicators',
    }));
}

/** @param {string} root */
export function readFigures(root) {
  return {
    keyFigures: keyFigures(root),
    charts: charts(root),
    caseStudies: caseStudies(root),
    indicators: indicators(root),
  };
}
