import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { manifests } from '../blocks/manifests.js';
import '@ipec/theme/theme.css';

setCustomElementsManifest({
  schemaVersion: '1.0.0',
  modules: Object.values(manifests).flatMap((manifest) => manifest.modules),
});

/** The page around a story: its language, direction, colours and width, as a host would set them. */
function host(story, { globals }) {
  const page = document.documentElement;
  page.lang = globals.lang;
  page.dir = globals.dir;
  page.style.colorScheme = globals.colours;
  return story();
}

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  decorators: [host],
  initialGlobals: { lang: 'en', dir: 'ltr', colours: 'light' },
  globalTypes: {
    lang: {
      toolbar: {
        title: 'Language',
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg' },
        ],
      },
    },
    dir: {
      toolbar: {
        title: 'Direction',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    colours: {
      toolbar: {
        title: 'Colours',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  parameters: {
    options: {
      storySort: {
        order: [
          'Start here',
          ['Overview'],
          'Case studies',
          ['Overview', 'Playground', 'States', 'Content guidance', 'Theming', 'Data contract'],
          'Procedure selector',
          ['Overview', 'Playground', 'States'],
          'Evidence charts',
          ['Overview', 'Playground', 'States'],
          'Join form',
          ['Overview', 'Playground', 'States'],
          'Theme',
        ],
      },
    },
    a11y: {
      options: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
    },
    controls: { expanded: true },
    docs: { toc: true },
  },
};
