import type { BuiltFile } from './bundle.ts';
import { contentHash, integrityOf } from './manifest.ts';
import type { Widget } from './widgets.ts';

/** The content of the files that the page loads. */
export interface FrameFiles {
  readonly theme: string;
  readonly widget: string;
  readonly frame: string;
}

/** A page with one widget on it, to be shown in an iframe. Its own CSP allows its own files and a feed from anywhere. */
export function framePage({ tag, name, title }: Widget, files: FrameFiles): BuiltFile {
  const checked = (content: string): string => `integrity="${integrityOf(content)}" crossorigin="anonymous"`;
  const script = (path: string, content: string): string =>
    `<script type="module" src="../${path}?v=${contentHash(content)}" ${checked(content)}></script>`;
  const code = `<!doctype html>
<html lang="en" data-tag="${tag}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src https: http:; connect-src https: http:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html">
    <title>${title}</title>
    <link rel="stylesheet" href="../theme.css?v=${contentHash(files.theme)}" ${checked(files.theme)}>
    <link rel="stylesheet" href="frame.css">
    ${script(`${name}.js`, files.widget)}
    ${script('frame.js', files.frame)}
  </head>
  <body></body>
</html>
`;
  return { name: `frame/${name}.html`, code };
}

/** The little that a frame needs of its own. */
export const frameCss: BuiltFile = {
  name: 'frame/frame.css',
  code: 'html{font:100%/1.5 system-ui,sans-serif}body{margin:4px}\n',
};
