import type { Choice } from './choice.ts';
import { drupalText, drupalTwig } from './drupal.ts';
import { frameAddress, frameSnippet, oembedAddress } from './frame.ts';
import { reactComponent, svelteComponent, vueComponent } from './frameworks.ts';
import { htmlSnippet, policyLines } from './html.ts';
import { wordpressBlock, wordpressShortcode } from './wordpress.ts';

/** One way to take the widget along. Its title and its note stand among the words of the page. */
export interface Output {
  readonly id: string;
  readonly make: (choice: Choice) => string;
}

/** Every output. A new one is a row here and among the words of each language. */
export const OUTPUTS: readonly Output[] = [
  { id: 'html', make: htmlSnippet },
  { id: 'policy', make: policyLines },
  { id: 'frame', make: frameSnippet },
  { id: 'frame-address', make: frameAddress },
  { id: 'oembed', make: oembedAddress },
  { id: 'wordpress-block', make: wordpressBlock },
  { id: 'wordpress-shortcode', make: wordpressShortcode },
  { id: 'drupal-text', make: drupalText },
  { id: 'drupal-twig', make: drupalTwig },
  { id: 'react', make: reactComponent },
  { id: 'vue', make: vueComponent },
  { id: 'svelte', make: svelteComponent },
];
