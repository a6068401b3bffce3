import type { BuilderWords } from './builder-words.ts';
import { formEn } from './form-en.ts';

const FRAME =
  'A frame shows what its address says and what its source (src) holds, and not the content above.';

export const en: BuilderWords = {
  title: 'Builder',
  intro:
    'Choose a widget, fill it, and take it to your site. Nothing that you write here leaves this page: it may load from its own site only, so pictures and feeds of other sites do not show in the preview.',
  steps: {
    widget: '1. Widget',
    content: '2. Content',
    attributes: '3. Attributes',
    theme: '4. Theme',
    preview: 'Preview',
    take: '5. Take it',
  },
  widget: 'Widget',
  asHtml: 'The same as HTML',
  content: 'Content, as HTML',
  contentHint:
    'Paste a table from a spreadsheet or a page, and it becomes HTML. Scripts and styles are left out.',
  form: formEn,
  attention: '{count} fields need attention. What you take is what stands here.',
  brand: 'Your brand colour',
  brandHint: 'One colour, such as #1d4f91. Leave it empty for the default theme.',
  themeBlock: 'The theme as CSS, to load after theme.css',
  themeRegion: 'Theme as CSS',
  host: 'Where you host the files',
  output: 'Take it as',
  outputRegion: 'What to copy',
  copy: 'Copy',
  copied: 'It is copied.',
  notCopied: 'Select the text and copy it.',
  asTheElementChooses: 'as the element chooses',
  pairs: '{passes} of {all} pairs of colours meet their ratio.',
  moved: 'In the mode {mode} {from} became {to}.',
  notAColour: 'This is not a colour. Write one such as #1d4f91.',
  widgets: {
    'case-study-carousel': 'Case studies',
    'resource-library': 'Publications',
    'key-figures': 'Key figures',
    'community-join-form': 'Join the community',
    'procedure-selector': 'Find the right procurement procedure',
    'evidence-chart': 'Evidence',
  },
  outputs: {
    html: { title: 'HTML', note: 'For any page where you may write HTML and a script.' },
    policy: { title: 'Content Security Policy', note: 'What a strict policy must allow.' },
    frame: { title: 'Frame', note: FRAME },
    'frame-address': { title: 'Address of the frame', note: FRAME },
    oembed: {
      title: 'oEmbed address',
      note: 'Paste it on a line of its own. The frame page must be configured in its file, because oEmbed of a static host does not echo a query.',
    },
    'wordpress-block': {
      title: 'WordPress block',
      note: 'Paste it into the editor of a page. The plug-in must be active.',
    },
    'wordpress-shortcode': {
      title: 'WordPress shortcode',
      note: 'For the classic editor, in its text view. The plug-in must be active.',
    },
    'drupal-text': {
      title: 'Drupal text',
      note: 'For the source view of a rich-text field whose format has the IPEC filter.',
    },
    'drupal-twig': { title: 'Drupal template', note: 'For a template of your theme.' },
    react: { title: 'React', note: 'React 19 or newer.' },
    vue: {
      title: 'Vue',
      note: 'Vue 3; its compiler must know that tags with ipec- are custom elements.',
    },
    svelte: { title: 'Svelte', note: 'Svelte 5.' },
  },
};
