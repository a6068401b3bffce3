import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '@ipec/common';
import type { BuiltFile } from './bundle.ts';

/** What a code means to the author of a page, and what to do. Both are plain text in English. */
export interface Message {
  readonly meaning: string;
  readonly remedy: string;
}

/** The packages whose codes an author may meet, in the order of the page, with the heading of each. */
const PACKAGES = JSON.parse(
  readFileSync(join(import.meta.dirname, 'message-packages.json'), 'utf8'),
) as Readonly<Record<string, string>>;

/** The name of the page in `dist`. What the console says leads to it. */
export const MESSAGES_PAGE = 'messages.html';

/** Every code of a package, from its `messages.json`. */
export function messagesOf(folder: string): Readonly<Record<string, Message>> {
  const path = join(import.meta.dirname, '../..', folder, 'messages.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Message>;
}

/** Every code of every package: `[heading, codes]`. */
export function allMessages(): readonly (readonly [string, Readonly<Record<string, Message>>])[] {
  return Object.entries(PACKAGES).map(([folder, heading]) => [heading, messagesOf(folder)]);
}

function entry([code, { meaning, remedy }]: readonly [string, Message]): string {
  return `      <dt id="${code}"><a href="#${code}"><code>${code}</code></a></dt>
      <dd>${escapeHtml(meaning)}</dd>
      <dd><strong>What to do:</strong> ${escapeHtml(remedy)}</dd>`;
}

/** The page that explains every code. It holds no script. */
export function messagesPage(version: string): BuiltFile {
  const sections = allMessages().map(
    ([heading, codes]) => `    <h2>${heading}</h2>
    <dl>
${Object.entries(codes).map(entry).join('\n')}
    </dl>`,
  );
  const code = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
    <title>Messages · IPEC Elements ${version}</title>
    <link rel="stylesheet" href="theme.css">
    <link rel="stylesheet" href="messages.css">
  </head>
  <body>
   <main>
    <h1>Messages of IPEC Elements ${version}</h1>
    <p>A widget that cannot use something of your page says so in the console of the browser, in the event <code>ipec-warning</code> or <code>ipec-error</code>, and in the check view. Residents do not see it. To open the check view, add <code>ipec-check</code> to the element, or <code>?ipec-check</code> to the address of the page.</p>
${sections.join('\n')}
   </main>
  </body>
</html>
`;
  return { name: MESSAGES_PAGE, code };
}

/** The look of the page. */
export const messagesCss: BuiltFile = {
  name: 'messages.css',
  code: `body{margin:0;font:100%/1.5 system-ui,sans-serif;color:var(--ipec-color-text);background:var(--ipec-color-surface)}
main{max-width:44rem;margin:auto;padding:1.5rem 1rem 4rem}
h2{margin-block:2em .5em}
dt{margin-block-start:1.25em;font-size:1.05em;overflow-wrap:anywhere}
dd{margin:.25em 0 0}
dt a{color:var(--ipec-color-link,LinkText)}
dt:target{outline:3px solid var(--ipec-color-focus,currentcolor);outline-offset:.25em}
`,
};
