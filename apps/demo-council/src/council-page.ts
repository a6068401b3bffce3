import type { Language } from '@ipec/common';
import { escapeHtml } from './html.ts';
import { loaderScript, themeLink } from './snippet.ts';

/** The words around the widget, in one language. */
export interface Words {
  readonly lang: Language;
  readonly council: string;
  readonly skip: string;
  readonly fictional: string;
  /** Addresses and their words. */
  readonly nav: readonly (readonly [href: string, text: string])[];
  readonly trail: readonly string[];
  readonly title: string;
  readonly intro: readonly string[];
  readonly widgetHeading: string;
  readonly widgetNote: string;
  readonly gridHeading: string;
  readonly contactHeading: string;
  readonly contact: readonly string[];
  readonly other: { readonly href: string; readonly lang: string; readonly text: string };
  readonly footer: readonly string[];
}

function list(items: readonly string[], className: string): string {
  return `<ul class="${className}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
}

/** A page of the council's own site, with widgets in it. */
export function councilPage(words: Words, main: { readonly row: string; readonly grid: string }): string {
  const nav = words.nav.map(([href, text]) => `<a href="${href}">${escapeHtml(text)}</a>`);
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)} – ${escapeHtml(words.council)}</title>
<link rel="icon" href="data:,">
${themeLink()}
<link rel="stylesheet" href="/council-theme.css">
<link rel="stylesheet" href="/council.css">
${loaderScript()}
</head>
<body>
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
<p class="notice">${escapeHtml(words.fictional)}</p>
<header class="masthead"><div class="wrap">
<a class="name" href="#main">${escapeHtml(words.council)}</a>
<a class="language" href="${words.other.href}" lang="${words.other.lang}" hreflang="${words.other.lang}">${escapeHtml(words.other.text)}</a>
</div>
<nav aria-label="${escapeHtml(words.council)}"><div class="wrap">${list(nav, 'tabs')}</div></nav></header>
<div class="wrap trail">${list(words.trail.map(escapeHtml), 'crumbs')}</div>
<main id="main" class="wrap">
<h1>${escapeHtml(words.title)}</h1>
<div class="lede">${paragraphs(words.intro)}</div>
${main.row}
<p class="aside">${escapeHtml(words.widgetNote)}</p>
${main.grid}
<section class="panel"><h2>${escapeHtml(words.contactHeading)}</h2>${paragraphs(words.contact)}</section>
</main>
<footer class="foot"><div class="wrap">${paragraphs(words.footer)}</div></footer>
</body>
</html>
`;
}
