/** The assurance file as a page for people. It says nothing that the data does not hold. */
import { escape, link, list, raw, STYLE, table } from './html.js';

const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/** How a criterion was judged, in words. */
function evidence({ axe, tests, records }) {
  const parts = [];
  if (axe.rules.length > 0)
    parts.push(`axe on ${count(axe.pages, 'page', 'pages')}: ${axe.rules.join(', ')}.`);
  if (axe.violated.length > 0) parts.push(`Violated: ${axe.violated.join(', ')}.`);
  if (axe.undecided.length > 0) parts.push(`axe could not decide everywhere: ${axe.undecided.join(', ')}.`);
  if (tests.passed > 0) parts.push(`${count(tests.passed, 'test passes', 'tests pass')}.`);
  if (tests.failed.length > 0) parts.push(`Failed: ${tests.failed.join('; ')}.`);
  for (const { widget, how, result } of records) parts.push(`${widget}: ${how}: ${result}.`);
  return parts.join(' ') || 'No test speaks for it. A person has to look.';
}

function conformancePart({ conformance, file }) {
  const rows = (level) =>
    conformance
      .filter((one) => one.level === level)
      .map((one) => [`${one.id} ${one.name}`, one.clause ?? 'not in V3.2.1', one.term, evidence(one)]);
  const heads = ['Criterion', 'EN 301 549', 'Conformance', 'Remarks and explanations'];
  const evaluated = conformance.filter(({ term }) => term !== 'Not Evaluated').length;
  return `<p>This report has the form of VPAT 2.5 (EN edition) and covers the web content of the widgets. It is written from
the results of automatic tests: ${evaluated} of ${conformance.length} criteria have evidence. “Supports” means that the tests of that
criterion pass and no more: people with disabilities and people with assistive technology have not confirmed it. VPAT keeps “Not
Evaluated” for level AAA; here it is used at A and AA as well, because it is the truth.</p>
<p>Evaluation methods: axe-core ${escape(file.axe.versions.join(', ') || '(not run)')} on ${count(file.axe.pages, 'page state', 'page states')} in Chromium;
${count(file.totals.passed, 'test', 'tests')} passed, ${file.totals.failed} failed, ${file.totals.skipped} skipped.</p>
<p>Not evaluated at all: chapters 5 to 8 and 10 to 13 of EN 301 549, except where clause 9 answers them (the widgets are web content),
and the functional performance statements of chapter 4. The accessibility of a whole page is its owner’s to state.</p>
${table('Table 1: success criteria, level A', heads, rows('A'))}
${table('Table 2: success criteria, level AA', heads, rows('AA'))}`;
}

function recordsPart({ records }) {
  return records
    .map(({ widget, rows }) =>
      table(
        `Record of ${widget}`,
        ['What', 'How', 'When', 'Result'],
        rows.map(({ what, how, when, result }) => [what, how, when, result]),
      ),
    )
    .join('\n');
}

const tallyCells = ({ passed, failed, exception, skipped }) => [passed, failed, exception, skipped];

/** What one widget does on one host, over all engines. */
function cellOf({ engines, cells }, tag, host) {
  const names = Object.keys(engines);
  const found = names.map((engine) =>
    cells.find((one) => one.engine === engine && one.tag === tag && one.host === host),
  );
  if (found.some((one) => !one)) return 'not run';
  const wrong = found.filter(({ outcome }) => outcome !== 'holds');
  if (wrong.length === 0) return `holds in all ${names.length}`;
  return wrong.map(({ engine, cause, faults }) => `${engine}: ${cause ?? faults.join('; ')}`).join('. ');
}

function enginesPart({ matrix }) {
  if (matrix === null) return '<p>No engine has run with the hosts in this build.</p>';
  const { engines, cells, isOfThisBuild, date, commit } = matrix;
  const tags = [...new Set(cells.map(({ tag }) => tag))];
  const hostNames = [...new Set(cells.map(({ host }) => host))];
  const run = isOfThisBuild ? 'in this build' : `on ${date}, at commit ${commit}`;
  return `<p>Every widget on every host, run ${escape(run)} in ${escape(Object.values(engines).join(', '))}. WebKit is WebKitGTK: it has the
engine of Safari, and Safari itself was not run.</p>
${table(
  'Widgets on hosts in each engine',
  ['Host', ...tags],
  hostNames.map((host) => [host, ...tags.map((tag) => cellOf(matrix, tag, host))]),
)}`;
}

/** A widget, and which of its paths where it has several. */
const pathOf = ({ widget, part }) => (part ? `${widget}, ${part}` : widget);

function heardPart({ heard }) {
  const { runs, transcripts } = heard;
  const said =
    runs.length === 0
      ? '<p>The screen reader did not run in this build. The transcripts that are kept:</p>'
      : table(
          'What Orca was heard to say in this build',
          ['Widget', 'Browser', 'Language', 'Steps', 'Utterances', 'To stumble over'],
          runs.map((one) => [
            pathOf(one),
            one.browser,
            one.lang,
            one.steps,
            one.utterances,
            one.faults.length,
          ]),
        );
  return `<p>Orca, the screen reader of Linux desktops, goes the main path of each widget in a real browser. Nothing may be heard that is
empty, doubled, before its label, or silence after a key. Other screen readers, and people who use one, have not tried the widgets.</p>
${said}
${table(
  'Transcripts that are kept',
  ['Widget', 'Browser', 'Language', 'Steps', 'Utterances'],
  transcripts.map((one) => [pathOf(one), one.browser, one.lang, one.steps, one.utterances]),
)}`;
}

function matrixPart({ engines, hosts, ...data }) {
  return `${table(
    'Tests by package and engine',
    ['Package', 'Engine', 'Passed', 'Failed', 'Known exceptions', 'Skipped'],
    engines.map((row) => [row.subject, row.browser, ...tallyCells(row)]),
  )}
${table(
  'Tests by host page, in Chromium, in English and Welsh',
  ['Host', 'What it stands for', 'Passed', 'Failed', 'Known exceptions', 'Skipped'],
  hosts.map((row) => [row.name, row.why, ...tallyCells(row)]),
)}
<p>An engine that is not in the first table did not run in this build.</p>
${enginesPart(data)}`;
}

function requestsPart({ requests, policy }) {
  const { files, addresses, asked } = requests;
  const using = files.filter(({ ways }) => ways.length > 0);
  return `<p>A widget asks for the files that you host and for the addresses that your page names. This is read from the built files and
from the manifests of the elements; the host pages below are tested to ask for nothing else.</p>
${table(
  'Attributes by which your page names an address',
  ['Element', 'Attribute', 'What it is'],
  addresses.map(({ tagName, name, description }) => [tagName, name, description]),
)}
${table(
  'Built files that can ask or keep, and by what',
  ['File', 'Uses'],
  using.map(({ name, ways }) => [name, ways.join(', ')]),
)}
<p>The other ${files.length - using.length} files use none of ${escape(asked.join(', '))}. The whole list is in <code>assurance.json</code>.</p>
<p>Content Security Policy under which the tests run:</p>
<pre>${escape(policy.join(';\n'))}</pre>`;
}

function sizesPart({ sizes, bench }) {
  const files = table(
    'Files that you host, in bytes',
    ['File', 'Raw', 'gzip', 'brotli'],
    sizes.files.map(({ name, bytes, gzip, brotli }) => [name, bytes, gzip, brotli]),
  );
  const suites = bench.map(({ suite, date, chromium, rounds, throttle, rows }) =>
    table(
      `${suite}: beside its peers (${date}, ${chromium}, ${rounds} rounds, CPU slowed ${throttle} times)`,
      ['Name', 'Role', 'Version', 'Requests', 'brotli bytes', 'CPU to ready, ms', 'Ratio to ours'],
      rows.map((row) => [
        row.name,
        row.role,
        row.version,
        row.requests,
        row.brotli,
        row.cpuToReady,
        row.toOurs,
      ]),
    ),
  );
  return [files, ...suites].join('\n');
}

function lawPart({ law, limits }) {
  const { ruleset, statements, citations } = law;
  return `<p>Rule set ${escape(ruleset.id)} ${escape(ruleset.version)}: law as at ${escape(ruleset.lawAsAt)}, known to ${escape(ruleset.knownTo)}.
SHA-256 <code>${escape(ruleset.hash)}</code>. Statements with a citation: ${statements.verified} verified, ${statements.partly} partly, ${statements.unverified}
unverified. “Verified” means that two sources, or the legislation itself, were read; no lawyer has reviewed it. It is guidance, not
legal advice.</p>
${table(
  'Citations',
  ['Provision', 'Status'],
  citations.map(({ ref, status, url }) => [raw(link(ref, url)), status]),
)}
${table(
  'Words of consent that await a review',
  ['Wording', 'Status'],
  limits.wordings.map(({ id, status }) => [id, status]),
)}`;
}

const figureTable = (caption, rows) =>
  table(
    caption,
    ['What', 'When', 'Source', 'Status'],
    rows.map(({ what, date, source, url, status }) => [what, date, raw(link(source, url)), status]),
  );

function figuresPart({ figures, contrast }) {
  const { keyFigures, charts, caseStudies, indicators } = figures;
  return `<p>“As published” means that the linked source says it. Nobody has computed it again, except the files of indicators.</p>
${figureTable('Headline figures of the examples', keyFigures)}
${figureTable('Charts of the examples', charts)}
${figureTable('Case studies of the demonstration', caseStudies)}
${figureTable('Files of indicators', indicators)}
<p>Colours: ${contrast.passed} of ${contrast.pairs} pairs of the theme meet what they need (WCAG 2.2, 1.4.3 and 1.4.11), computed by the build.</p>`;
}

function licencesPart({ components, notices }) {
  const text =
    notices === null
      ? '<p>The build wrote no file of notices.</p>'
      : `<details><summary>Licence notices of everything bundled</summary><pre>${escape(notices)}</pre></details>`;
  return `<p>The bill of materials in CycloneDX is <a href="sbom.cdx.json">sbom.cdx.json</a>.</p>
${table(
  'Components that are published or that they depend on',
  ['Component', 'Version', 'Licence'],
  components.map(({ name, version, licences }) => [name, version, licences.join(', ') || 'not stated']),
)}
${text}`;
}

function limitsPart({ limits, law }) {
  const partly = law.citations.filter(({ status }) => status !== 'verified').length;
  return `${list(limits.status)}
${table(
  'Open points of the accessibility records',
  ['Widget', 'What', 'Result'],
  limits.records.map(({ widget, what, result }) => [widget, what, result]),
)}
<p>${count(partly, 'citation is', 'citations are')} not fully verified; the table of citations marks them.</p>
${table(
  'Tests that failed',
  ['Test', 'File'],
  limits.failed.map(({ name, file }) => [name, file]),
)}
${table(
  'Tests that were skipped',
  ['Test', 'File'],
  limits.skipped.map(({ name, file }) => [name, file]),
)}`;
}

const PARTS = [
  ['conformance', 'Accessibility conformance report', conformancePart],
  ['records', 'Accessibility records', recordsPart],
  ['matrix', 'Browsers and hosts', matrixPart],
  ['heard', 'What a screen reader says', heardPart],
  ['requests', 'Data flows, requests and policy', requestsPart],
  ['sizes', 'Sizes and speed', sizesPart],
  ['law', 'Provenance of law and words', lawPart],
  ['figures', 'Provenance of figures', figuresPart],
  ['licences', 'Components and licences', licencesPart],
  ['limits', 'Known limits', limitsPart],
];

function tested({ tests }) {
  if (tests === null)
    return '<strong>The tests have not run in this build: everything that rests on them is empty.</strong>';
  if (!tests.isOfThisCommit)
    return `<strong>The tests ran on another commit, ${escape(tests.commit)}.</strong>`;
  return `The tests ran on ${escape(tests.startedAt.slice(0, 10))}, on this commit.`;
}

/** @param {ReturnType<import('./assurance.js').assurance>} data */
export function page(data) {
  const { file } = data;
  const title = `Assurance file: ${file.product} ${file.version}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><h1>${escape(title)}</h1></header>
<nav aria-label="Parts"><ul>${PARTS.map(([id, heading]) => `<li><a href="#${id}">${heading}</a></li>`).join('')}</ul></nav>
<main id="main">
<p>Written by <code>npm run assurance</code> for commit <code>${escape(file.commit ?? 'unknown')}</code>. ${tested(file)}
The same as data: <a href="assurance.json">assurance.json</a>.</p>
${PARTS.map(([id, heading, part]) => `<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>\n${part(data)}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}
