import { languages, type Localized } from '@ipec/common';
import type { BuiltFile } from './bundle.ts';
import { contentHash, integrityOf } from './manifest.ts';
import { oembedFile, SITE } from './oembed.ts';
import type { Widget } from './widgets.ts';

/** The text of the scripts that the page loads. */
export interface FrameScripts {
  readonly widget: string;
  readonly frame: string;
}

/** What a frame says of itself: where no script comes, and where it stands alone. The Welsh awaits a review. */
const WORDS: Localized<{ readonly noScript: string; readonly alone: string }> = {
  en: {
    noScript: 'This part of the page needs a script, which did not arrive.',
    alone: 'This page is made to stand inside another page, so what its address says is not shown here.',
  },
  cy: {
    noScript: 'Mae angen sgript ar y rhan hon o’r dudalen, ac ni chyrhaeddodd.',
    alone:
      'Gwnaed y dudalen hon i sefyll y tu mewn i dudalen arall, felly ni ddangosir yma yr hyn a ddywed ei chyfeiriad.',
  },
};

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src https: http: data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * A page with one widget on it, to be shown in an iframe. Whoever hosts it may edit it: the element may be given
 * attributes, which stand whatever the address says, and children; `connect-src` is the list of what may be fetched.
 * Style sheets carry no integrity, so that a theme can be edited; scripts do.
 */
export function framePage(
  { tag, name, title }: Widget,
  attributes: readonly string[],
  { widget, frame }: FrameScripts,
): BuiltFile {
  const script = (path: string, text: string): string =>
    `<script type="module" src="../${path}?v=${contentHash(text)}" integrity="${integrityOf(text)}" crossorigin="anonymous"></script>`;
  const words = (kind: 'noScript' | 'alone'): string =>
    Object.keys(languages)
      .map((code) => `<span lang="${code}">${WORDS[code as keyof typeof WORDS][kind]}</span>`)
      .join('');
  const code = `<!doctype html>
<html lang="en" data-tag="${tag}" data-attributes="${attributes.join(' ')}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <!-- What may be fetched: this site. To allow a feed of another site, write its address after connect-src 'self'. -->
    <meta http-equiv="Content-Security-Policy" content="${CSP}">
    <base target="_top">
    <title>${title}</title>
    <link rel="alternate" type="application/json+oembed" href="${SITE}frame/${name}.oembed.json" title="${title}">
    <link rel="stylesheet" href="../theme.css">
    <link rel="stylesheet" href="frame.css">
    ${script('frame.js', frame)}
    ${script(`${name}.js`, widget)}
  </head>
  <body>
    <!-- Attributes and children that you write here stand, whatever the address says. -->
    <${tag}></${tag}>
    <p class="no-script">${words('noScript')}</p>
    <p class="words">${words('alone')}</p>
  </body>
</html>
`;
  return { name: `frame/${name}.html`, code };
}

/** What a site that is pasted into another learns of the frame: see oembed.ts. */
export function frameOembed({ name, title }: Widget): BuiltFile {
  const file = oembedFile(`${SITE}frame/${name}.html`, title);
  return { name: `frame/${name}.oembed.json`, code: `${JSON.stringify(file, null, 2)}\n` };
}

/** The little that a frame needs of its own. Words in another language than the page's are not for its reader. */
export const frameCss: BuiltFile = {
  name: 'frame/frame.css',
  code: `html{font:100%/1.5 system-ui,sans-serif}
body{margin:4px;display:flow-root}
body>:not(p){margin-block:0}
.words,.no-script,span[lang]{display:none}
${Object.keys(languages)
  .map((code) => `html:lang(${code}) span[lang=${code}]{display:inline}`)
  .join('\n')}
.alone .words{display:block}
:not(:defined)+.no-script{display:block;visibility:hidden;animation:ipec-frame-words 0s 3s forwards}
@keyframes ipec-frame-words{to{visibility:visible}}
@media (scripting:none){:not(:defined)+.no-script{visibility:visible}}
`,
};
