import type { Choice } from './choice.ts';
import { drupalText, drupalTwig } from './drupal.ts';
import { frameAddress, frameSnippet, oembedAddress } from './frame.ts';
import { reactComponent, svelteComponent, vueComponent } from './frameworks.ts';
import { htmlSnippet, policyLines } from './html.ts';
import { wordpressBlock, wordpressShortcode } from './wordpress.ts';

/** One way to take the widget along. */
export interface Output {
  readonly id: string;
  readonly title: string;
  /** Where it goes, and what has to be there. */
  readonly note: string;
  readonly make: (choice: Choice) => string;
}

const FRAME =
  'A frame shows what its address says and what its source (src) holds, and not the content above.';

/** Every output. A new one is a row here. */
export const OUTPUTS: readonly Output[] = [
  {
    id: 'html',
    title: 'HTML',
    note: 'For any page where you may write HTML and a script.',
    make: htmlSnippet,
  },
  {
    id: 'policy',
    title: 'Content Security Policy',
    note: 'What a strict policy must allow.',
    make: policyLines,
  },
  { id: 'frame', title: 'Frame', note: FRAME, make: frameSnippet },
  { id: 'frame-address', title: 'Address of the frame', note: FRAME, make: frameAddress },
  {
    id: 'oembed',
    title: 'oEmbed address',
    note: 'Paste it on a line of its own. The frame page must be configured in its file, because oEmbed of a static host does not echo a query.',
    make: oembedAddress,
  },
  {
    id: 'wordpress-block',
    title: 'WordPress block',
    note: 'Paste it into the editor of a page. The plug-in must be active.',
    make: wordpressBlock,
  },
  {
    id: 'wordpress-shortcode',
    title: 'WordPress shortcode',
    note: 'For the classic editor, in its text view. The plug-in must be active.',
    make: wordpressShortcode,
  },
  {
    id: 'drupal-text',
    title: 'Drupal text',
    note: 'For the source view of a rich-text field whose format has the IPEC filter.',
    make: drupalText,
  },
  { id: 'drupal-twig', title: 'Drupal template', note: 'For a template of your theme.', make: drupalTwig },
  { id: 'react', title: 'React', note: 'React 19 or newer.', make: reactComponent },
  {
    id: 'vue',
    title: 'Vue',
    note: 'Vue 3; its compiler must know that tags with ipec- are custom elements.',
    make: vueComponent,
  },
  { id: 'svelte', title: 'Svelte', note: 'Svelte 5.', make: svelteComponent },
];
