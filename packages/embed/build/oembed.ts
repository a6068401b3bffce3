/**
 * oEmbed (https://oembed.com, version 1.0): pasting the address of a frame page into WordPress or another consumer shows
 * the frame. Its addresses must be whole, and a build does not know them: `ipec-embed site` writes them in.
 */
import { escapeHtml } from '@ipec/common';

/** What stands in the built files for the address of the folder that a council hosts. */
export const SITE = 'https://www.your-council.gov.uk/ipec/';

/** An oEmbed answer of type `rich`. Sizes are CSS pixels. */
export interface OembedFile {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const WIDTH = 700;
const HEIGHT = 600;

/**
 * The answer for a frame's whole address. The link in the quotation is what WordPress shows until the frame has spoken,
 * and what stays where no frame may be.
 */
export function oembedFile(address: string, title: string): OembedFile {
  const [href, name] = [escapeHtml(address), escapeHtml(title)];
  return {
    version: '1.0',
    type: 'rich',
    title,
    width: WIDTH,
    height: HEIGHT,
    html: `<blockquote><a href="${href}">${name}</a></blockquote><iframe title="${name}" src="${href}" width="100%" height="${HEIGHT}" sandbox="allow-scripts allow-forms allow-popups allow-downloads allow-top-navigation-by-user-activation"></iframe>`,
  };
}
