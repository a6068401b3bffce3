import type { Contender, Suite } from './suite.ts';

/** The mark of every page: set after the first frame that shows the final state. */
export const READY_MARK = 'bench:ready';

/** The function that the driver puts into the page to be called; absent where a person opens the page. */
export const READY_BINDING = 'benchReport';

// A message posted in a frame's callback arrives after that frame has been drawn.
const READY_SCRIPT = `globalThis.benchReady=()=>requestAnimationFrame(()=>{const{port1,port2}=new MessageChannel();port1.onmessage=()=>{performance.mark('${READY_MARK}');globalThis.${READY_BINDING}?.('')};port2.postMessage(0)})`;

const PAGE_STYLE =
  'body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1d1d1b;background:#fff}main{max-width:70rem;margin:0 auto;padding:1rem}';

function assetTag({ kind, name }: Contender['assets'][number]): string {
  return kind === 'style'
    ? `<link rel="stylesheet" href="${name}">`
    : `<script type="module" src="${name}"></script>`;
}

/** The whole page of one contender: the same frame for all, with what it shows in the middle. */
export function pageOf(suite: Suite, { name, assets, body, whenReady }: Contender): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${suite.name}: ${name}</title>
<link rel="icon" href="data:,">
<style>${PAGE_STYLE}</style>
<script>${READY_SCRIPT}</script>
${assets
  .filter(({ kind }) => kind !== 'part')
  .map(assetTag)
  .join('\n')}
</head>
<body>
<main>
<h1>${suite.title}</h1>
<p>Text before.</p>
${body}
<p>Text after.</p>
</main>
${whenReady === undefined ? '' : `<script>${whenReady}</script>\n`}</body>
</html>
`;
}
