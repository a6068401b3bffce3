import { DEFAULT_LANGUAGE, escapeHtml, LANGUAGES, languages, type Language } from '@ipec/common';
import { type Panel, type Point, readSentences, type ReportData, sectionsOf } from './model.ts';
import { barSvg, monthsSvg, rangeSvg } from './pictures.ts';
import { snippetOf } from './snippet.ts';
import { STYLES } from './styles.ts';
import { PAGE_WORDS } from './words.ts';

/** The name of the file that holds the page in a language. */
export function pageFile(language: Language): string {
  return language === DEFAULT_LANGUAGE ? 'index.html' : `${language}.html`;
}

/** Links to the page in every other language, each in its own words. */
function otherLanguages(language: Language): string {
  return LANGUAGES.filter((code) => code !== language)
    .map(
      (code) => `<a href="${pageFile(code)}" hreflang="${code}" lang="${code}">${languages[code].name}</a>`,
    )
    .join(' ');
}

/** A page that a council can publish as it is: no script, no request, readable on paper. */
export function reportHtml(data: ReportData, language: Language): string {
  const words = PAGE_WORDS[language];
  const title = words.title(data.title);
  const sections = sectionsOf(data, language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLES}</style>
</head>
<body>
<header>
<p>${otherLanguages(language)}</p>
<h1>${escapeHtml(title)}</h1>
</header>
<main>
<section class="read" aria-labelledby="read">
<h2 id="read">${words.read}</h2>
${sourcesHtml(data, language)}
<ul>${readSentences(data, language)
    .map((one) => `<li>${escapeHtml(one)}</li>`)
    .join('')}</ul>
${words.review && `<p>${words.review}</p>`}
</section>
${sections
  .map(
    ({ title: name, panels }, index) => `<section aria-labelledby="section-${index + 1}">
<h2 id="section-${index + 1}">${escapeHtml(name)}</h2>
<div class="panels">
${panels.map((panel) => panelHtml(data, panel, language)).join('\n')}
</div>
</section>`,
  )
  .join('\n')}
<section aria-labelledby="innovation">
<h2 id="innovation">${words.innovation}</h2>
<p>${escapeHtml(words.innovationText)}</p>
</section>
</main>
<footer>
<p>${words.files}: <a href="report.csv">CSV</a>, <a href="report.json">JSON</a>, <a href="report.md">Markdown</a>.</p>
<p>${escapeHtml(data.provenance['attribution'] ? words.attribution : '')}</p>
</footer>
</body>
</html>
`;
}

function sourcesHtml(data: ReportData, language: Language): string {
  const words = PAGE_WORDS[language];
  const sources = new Map(data.indicators.map((one) => [one.stream, one]));
  const items = [...sources.values()].map(
    ({ sourceLabels, sourceHref, licence }) =>
      `<li>${words.sources}: <a href="${escapeHtml(sourceHref)}">${escapeHtml(sourceLabels[language])}</a>. ${licence ? escapeHtml(words.licence(licence)) : ''}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

function panelHtml(data: ReportData, panel: Panel, language: Language): string {
  const words = PAGE_WORDS[language];
  const { id, title, figure, sentences, peers, note, code, indicator } = panel;
  const name = `${indicator.stream}-${id}`;
  return `<article class="panel" id="${name}">
<h3>${escapeHtml(title)}</h3>
<p class="figure"><data value="${indicator.value ?? ''}">${escapeHtml(figure)}</data></p>
${sentences.map((one) => `<p>${escapeHtml(one)}</p>`).join('\n')}
${peers.map((one) => `<p class="peer">${escapeHtml(one)}</p>`).join('\n')}
${rangeSvg(panel)}
${panel.categories.length > 0 ? tableHtml(title, words.category, panel.categories, language) : ''}
${panel.months.length > 0 ? `<h4>${words.months}</h4>${monthsSvg(panel)}<details><summary>${words.months}: ${escapeHtml(title)}</summary>${tableHtml(title, words.month, panel.months, language)}</details>` : ''}
<details><summary>${words.about}</summary><p>${escapeHtml(note)}</p>${code && `<p>${escapeHtml(code)}</p>`}</details>
${evidenceHtml(data, panel, language)}
<details class="paste"><summary>${words.paste}</summary><p>${words.pasteHelp}</p><pre tabindex="0" role="region" aria-label="${escapeHtml(`${words.paste}: ${title}`)}"><code>${escapeHtml(snippetOf(data, panel, language))}</code></pre></details>
</article>`;
}

function tableHtml(title: string, head: string, points: readonly Point[], language: Language): string {
  const words = PAGE_WORDS[language];
  const share = points.every(({ value }) => value === null || value <= 1);
  return `<table><caption>${escapeHtml(title)}</caption>
<thead><tr><th scope="col">${head}</th><th scope="col">${words.count}</th><th scope="col">${words.value}</th></tr></thead>
<tbody>${points
    .map(
      ({ label, value, text, count }) =>
        `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(count)}</td><td><data value="${value ?? ''}">${escapeHtml(text)}</data> ${share ? barSvg(value) : ''}</td></tr>`,
    )
    .join('\n')}</tbody></table>`;
}

/** Links to the notices behind a figure, by what they say. */
function evidenceHtml(data: ReportData, { evidence }: Panel, language: Language): string {
  const words = PAGE_WORDS[language];
  const yes = new Set(evidence.numerator);
  const parts = [
    [words.yes, evidence.numerator],
    [words.no, evidence.denominator.filter((ocid) => !yes.has(ocid))],
    [words.silent, evidence.unknown],
  ] as const;
  const count = new Set(parts.flatMap(([, ocids]) => ocids)).size;
  if (count === 0) return '';
  const lists = parts
    .filter(([, ocids]) => ocids.length > 0)
    .map(
      ([name, ocids]) =>
        `<p>${name}</p><ul class="notices">${ocids.map((ocid) => `<li>${linkTo(data, ocid)}</li>`).join('')}</ul>`,
    );
  return `<details><summary>${words.behind(count)}</summary>${lists.join('')}</details>`;
}

function linkTo({ notices }: ReportData, ocid: string): string {
  const href = Object.hasOwn(notices, ocid) ? notices[ocid] : undefined;
  return href === undefined ? escapeHtml(ocid) : `<a href="${escapeHtml(href)}">${escapeHtml(ocid)}</a>`;
}
