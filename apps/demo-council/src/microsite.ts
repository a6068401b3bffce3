import { contact } from './contact.ts';
import { keyFigures } from './figures.ts';
import { escapeHtml } from './html.ts';
import type { MicrositeWords } from './microsite-words.ts';
import { news } from './news.ts';
import { library } from './publications.ts';
import { loaderScript, themeLink } from './snippet.ts';

/** The widgets that the microsite shares with the council's site. */
export interface SharedParts {
  readonly charts: string;
  readonly selector: string;
  readonly cases: string;
  readonly join: string;
}

/** The figures that open the page: each has a date, a source and, where there are any, its rivals. */
const FIGURES = ['uk-spend', 'local-spend', 'uncompeted', 'risk-averse'] as const;

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
}

function section(id: string, inner: string, className = ''): string {
  return `<div class="band ${className}" id="${id}"><div class="wrap">\n${inner}\n</div></div>`;
}

function head(words: MicrositeWords, title = words.title): string {
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – ${escapeHtml(words.name)}</title>
<link rel="icon" href="data:,">
${themeLink()}
<link rel="stylesheet" href="/microsite.css">
${loaderScript()}`;
}

/** @param home the address of the main page, from any other */
function masthead(words: MicrositeWords, home = '', other = words.other.href): string {
  const items = Object.entries(words.nav).map(
    ([id, text]) => `<li><a href="${home}#${id}">${escapeHtml(text)}</a></li>`,
  );
  const { lang, text } = words.other;
  return `<header class="masthead"><div class="wrap">
<a class="name" href="${home || '#main'}">${escapeHtml(words.name)}</a>
<a class="language" href="${other}" lang="${lang}" hreflang="${lang}">${escapeHtml(text)}</a>
<nav aria-label="${escapeHtml(words.name)}"><ul>${items.join('')}</ul></nav>
</div></header>`;
}

function opening(words: MicrositeWords): string {
  const actions = words.actions.map(([href, text]) => `<a href="${href}">${escapeHtml(text)}</a>`);
  return `<div class="opening"><div class="wrap">
<h1>${escapeHtml(words.heading)}</h1>
<div class="lede">${paragraphs(words.lede)}</div>
<p class="actions">${actions.join(' ')}</p>
</div></div>`;
}

/** What the microsite's form says of the details that it asks for. */
export function micrositePrivacy(words: MicrositeWords): string {
  const { lang, privacy } = words;
  return `<!doctype html>
<html lang="${lang}">
<head>
${head(words, privacy.heading)}
</head>
<body>
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
<p class="notice">${escapeHtml(words.notice)}</p>
${masthead(words, privacy.home, privacy.other)}
<main id="main">
<div class="band"><div class="wrap">
<h1 class="small">${escapeHtml(privacy.heading)}</h1>
${privacy.texts.map((text) => `<p class="intro">${escapeHtml(text)}</p>`).join('\n')}
<p><a href="${privacy.home}#join">${escapeHtml(privacy.back)}</a></p>
</div></div>
</main>
<footer class="foot"><div class="wrap">${paragraphs(words.footer)}</div></footer>
</body>
</html>
`;
}

/** The launch made real: what it said, each thing in its place. */
export function microsite(words: MicrositeWords, shared: SharedParts): string {
  const { lang, figures, evidence, tools, cases, news: told, join } = words;
  const intro = (heading: string, text: string): string =>
    `<h2>${escapeHtml(heading)}</h2>\n<p class="intro">${escapeHtml(text)}</p>`;
  return `<!doctype html>
<html lang="${lang}">
<head>
${head(words)}
</head>
<body>
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
<p class="notice">${escapeHtml(words.notice)}</p>
${masthead(words)}
<main id="main">
${opening(words)}
${section('figures', `${intro(figures.heading, figures.text)}\n${keyFigures(FIGURES, figures, lang)}`)}
${section('evidence', `<h2>${escapeHtml(evidence.heading)}</h2>\n${evidence.html.map((html) => `<p class="intro">${html}</p>`).join('\n')}\n<div class="pair">${shared.charts}</div>\n<p class="aside">${escapeHtml(evidence.limits)}</p>`, 'tinted')}
${section('tools', `${intro(tools.heading, tools.text)}\n${shared.selector}`)}
${section('cases', `${intro(cases.heading, cases.text)}\n${shared.cases}`, 'tinted')}
${section('library', `${intro(words.library.heading, words.library.text)}\n${library(lang, { 'heading-level': '3', filters: 'type topic year', search: '', address: 'docs', limit: '6' })}`)}
${section('news', `<h2>${escapeHtml(told.heading)}</h2>\n${news(told.launch, lang)}`, 'tinted')}
${section('join', `${intro(join.heading, join.text)}\n<div class="beside">${shared.join}\n<div id="contact">${contact(words.contact)}</div></div>`)}
</main>
<footer class="foot"><div class="wrap">${paragraphs(words.footer)}</div></footer>
</body>
</html>
`;
}
