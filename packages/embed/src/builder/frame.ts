import { escapeHtml } from '@ipec/common';
import { chosen, type Choice } from './choice.ts';

/** The address of the frame with every attribute in its query. A frame shows no content of one's own: give it `src`. */
export function frameAddress(choice: Choice): string {
  const query = new URLSearchParams(
    chosen(choice).map(([name, value]) => [name, value === true ? '' : value]),
  );
  const text = query.toString();
  return `${choice.host}frame/${choice.widget.name}.html${text && `?${text}`}`;
}

/** The frame, with the script that gives it its height. */
export function frameSnippet(choice: Choice): string {
  const { host, integrity, widget, attributes } = choice;
  const title = typeof attributes['heading'] === 'string' && attributes['heading'];
  return `<iframe src="${escapeHtml(frameAddress(choice))}"
  title="${escapeHtml(title || widget.title)}" width="100%" height="600" loading="lazy"></iframe>
<script type="module" src="${escapeHtml(host)}frame-host.js"
  integrity="${integrity['frame-host.js'] ?? ''}" crossorigin="anonymous"></script>`;
}

/** What to paste into a system that reads oEmbed: the frame page, which names its description. Its query is not echoed. */
export function oembedAddress({ host, widget }: Choice): string {
  return `${host}frame/${widget.name}.html`;
}
