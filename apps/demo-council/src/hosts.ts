import type { Language } from '@ipec/common';
import { chartExample } from './charts.ts';
import { article, cases, widget, type Case } from './cases.ts';
import { joinForm } from './join.ts';
import { selector } from './selector.ts';
import { integrity, loaderScript, themeLink } from './snippet.ts';

/** A page that is hard on a guest. The tests run every one; `why` is what it stands for. */
export interface Host {
  readonly name: string;
  readonly why: string;
  readonly html?: string;
  readonly bodyAttributes?: string;
  readonly head?: string;
  readonly body: string;
  /** Response headers beside the usual. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a host that trusts nobody sends: the exact line that the docs give, and nothing looser. */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const some: readonly Case[] = cases.slice(0, 12);
/** The row of cases that most hosts hold. Where they hold it, any other widget can stand. */
export const row = widget(some, { heading: 'Case studies', filters: 'nation sector' });
const join = joinForm('en', '/members');
const below = '<p id="below">What comes after.</p>';
const snippet = `${themeLink()}\n${loaderScript()}`;
const around = (inner: string): string => `<main><h1>Host page</h1>${inner}${below}</main>`;

export const HOSTS: readonly Host[] = [
  { name: 'plain', why: 'A page with nothing but the snippet.', head: snippet, body: around(row) },
  { name: 'no-widget', why: 'The snippet where no widget is yet.', head: snippet, body: around('') },
  { name: 'unthemed', why: 'The script alone, without the theme.', head: loaderScript(), body: around(row) },
  {
    name: 'strict-csp',
    why: 'A strict Content Security Policy with Trusted Types enforced, and two widget files that both carry Lit.',
    head: `${snippet}\n${loaderScript('/ipec', 'case-study-carousel.js')}\n<script type="module" src="/hosts/second-lit.js"></script>`,
    body: around(`${row}<ipec-second-lit></ipec-second-lit>`),
    headers: { 'content-security-policy': STRICT_CSP },
  },
  {
    name: 'selector-no-connect',
    why: 'The procedure selector where no connection at all is allowed.',
    head: snippet,
    body: around(selector('en')),
    headers: { 'content-security-policy': STRICT_CSP.replace("connect-src 'self'", "connect-src 'none'") },
  },
  {
    name: 'reset',
    why: 'html{font-size:62.5%} and a reset that takes everything away.',
    head: `<link rel="stylesheet" href="/hosts/reset.css">${snippet}`,
    body: around(row),
  },
  {
    name: 'bootstrap',
    why: 'Bootstrap 5.',
    head: `<link rel="stylesheet" href="/vendor/bootstrap.min.css">${snippet}`,
    body: `<main class="container"><h1>Host page</h1>${row}${below}</main>`,
  },
  {
    name: 'govuk',
    why: 'GOV.UK Frontend.',
    html: ' class="govuk-template"',
    head: `<link rel="stylesheet" href="/vendor/govuk-frontend.min.css">${snippet}`,
    body: `<div class="govuk-width-container"><main class="govuk-main-wrapper"><h1 class="govuk-heading-xl">Host page</h1>${row}${below}</main></div>`,
  },
  {
    name: 'wordpress',
    why: 'The rules that a WordPress block theme puts on everything in a post.',
    head: `<link rel="stylesheet" href="/hosts/block-theme.css">${snippet}`,
    body: `<div class="wp-site-blocks"><main class="is-layout-constrained entry-content"><h1>Host page</h1>${row}${below}</main></div>`,
  },
  {
    name: 'rtl',
    why: 'A page that reads from right to left.',
    html: ' dir="rtl"',
    head: snippet,
    body: around(row),
  },
  {
    name: 'classic-script',
    why: 'A list of scripts that cannot say type="module", under a strict Content Security Policy.',
    head: `${themeLink()}\n<script async src="/ipec/ipec-classic.js" integrity="${integrity('ipec-classic.js')}" crossorigin="anonymous"></script>`,
    body: around(row),
    headers: { 'content-security-policy': STRICT_CSP },
  },
  {
    name: 'wpautop',
    why: 'An editor that puts a paragraph around the element: the parser throws its children out.',
    head: snippet,
    body: around(`<p>${row.replace('>', '><br>')}</p>`),
  },
  {
    name: 'no-script',
    why: 'No script at all: what every visitor has if ours fails.',
    head: themeLink(),
    body: around(row),
  },
  {
    name: 'two-versions',
    why: 'Two releases at once: the first keeps the tag, the second says so.',
    head: `${themeLink()}<script type="module" src="/hosts/earlier.js"></script>${loaderScript('/ipec', 'case-study-carousel.js')}`,
    body: around(row),
  },
  {
    name: 'base-href',
    why: 'A <base> that points elsewhere.',
    head: `<base href="/elsewhere/">${snippet}`,
    body: around(row),
  },
  {
    name: 'hidden-tab',
    why: 'Inside a panel that is not shown yet.',
    head: `<link rel="stylesheet" href="/hosts/tabs.css">${snippet}<script type="module" src="/hosts/tabs.js"></script>`,
    body: around(`<button type="button" id="show">Show</button><div id="panel" hidden>${row}</div>`),
  },
  {
    name: 'narrow',
    why: '320 CSS pixels, as at 400 % of 1280.',
    head: snippet,
    body: around(row),
  },
  {
    name: 'feeds',
    why: 'Feeds that fail in every way, beside one that works.',
    head: snippet,
    body: around(
      `${['missing', 'cut-off.xml', 'wrong-type', 'large', 'slow']
        .map(
          (name) =>
            `<ipec-case-study-carousel id="${name.replace('.xml', '')}" src="/feeds/${name}"><p><a href="/cases">All case studies</a></p></ipec-case-study-carousel>`,
        )
        .join(
          '\n',
        )}<ipec-case-study-carousel id="good" src="/feeds/cases.json"><p>Fallback</p></ipec-case-study-carousel>`,
    ),
  },
  {
    name: 'frame',
    why: 'An editor that keeps iframes and strips scripts.',
    head: loaderScript('/ipec', 'frame-host.js'),
    body: around(
      '<iframe title="Case studies" src="/ipec/frame/case-study-carousel.html?heading=Case+studies&amp;src=/feeds/cases.json&amp;layout=grid" width="100%" height="600"></iframe>',
    ),
  },
  {
    name: 'item-list',
    why: 'A plain list, as an editor without <article> writes it.',
    head: snippet,
    body: around(
      `<ipec-case-study-carousel layout="list"><ul>${some
        .slice(0, 3)
        .map((one) => `<li>${article(one).replace(/<\/?article[^>]*>/g, '')}</li>`)
        .join('')}</ul></ipec-case-study-carousel>`,
    ),
  },
  {
    name: 'join-reset',
    why: 'The join form under html{font-size:62.5%} and a reset that takes everything away.',
    head: `<link rel="stylesheet" href="/hosts/reset.css">${snippet}`,
    body: around(join),
  },
  {
    name: 'join-bootstrap',
    why: 'The join form in Bootstrap 5, from right to left.',
    html: ' dir="rtl"',
    head: `<link rel="stylesheet" href="/vendor/bootstrap.min.css">${snippet}`,
    body: `<main class="container"><h1>Host page</h1>${join}${below}</main>`,
  },
  {
    name: 'join-unthemed',
    why: 'The join form with its script alone, in a narrow column and under a <base> that points elsewhere.',
    head: `<base href="/elsewhere/">${loaderScript('/ipec', 'community-join-form.js')}<link rel="stylesheet" href="/hosts/narrow.css">`,
    body: around(`<div class="narrow">${join}</div>`),
  },
  {
    name: 'charts-strict',
    why: 'Charts under a strict Content Security Policy with Trusted Types enforced.',
    head: snippet,
    body: around(['bar', 'line', 'stacked-100'].map((name) => chartExample(name)).join('\n')),
    headers: { 'content-security-policy': STRICT_CSP },
  },
  {
    name: 'charts-reset',
    why: 'A chart on a page whose html is 62.5% and whose reset takes everything away.',
    head: `<link rel="stylesheet" href="/hosts/reset.css">${snippet}`,
    body: around(chartExample('interval')),
  },
];

/** The page of a host. */
export function hostPage(
  { name, html = '', bodyAttributes = '', head = '', body }: Host,
  lang: Language = 'en',
): string {
  return `<!doctype html>
<html lang="${lang}"${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Host: ${name}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body${bodyAttributes}>
${body}
</body>
</html>
`;
}
