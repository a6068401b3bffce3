import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { DocsPage } from '../blocks/docs-page.js';
import { languages } from '../../../packages/common/src/languages/index.ts';
import { HOSTS } from '../blocks/hosts.js';
import { languageNames } from '../blocks/languages.js';
import { manifests } from '../blocks/manifests.js';
import { inHost, initialColours, makePage, THEMES, WIDTHS } from '../blocks/page.js';
import { StatesPage } from '../blocks/states-page.js';
import '../blocks/blocks.css';

setCustomElementsManifest({
  schemaVersion: '1.0.0',
  modules: Object.values(manifests).flatMap((manifest) => manifest.modules),
});

/** A menu of the toolbar. @param {Record<string, string>} items title by value @param {boolean} named whether it says its value */
function menu(name, icon, items, named = false) {
  return {
    name,
    description: name,
    toolbar: {
      icon,
      dynamicTitle: named,
      items: Object.entries(items).map(([value, text]) => ({ value, title: text })),
    },
  };
}

const titles = (table) => Object.fromEntries(Object.entries(table).map(([name, { title }]) => [name, title]));

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  loaders: [makePage],
  decorators: [inHost],
  initialGlobals: {
    host: 'plain',
    theme: 'ipec',
    colours: initialColours(),
    lang: 'en',
    dir: 'ltr',
    width: 'full',
    motion: 'any',
    contrast: 'any',
    forced: 'none',
  },
  globalTypes: {
    host: menu('Host', 'browser', titles(HOSTS), true),
    theme: menu('Theme', 'paintbrush', titles(THEMES), true),
    colours: menu('Colours', 'mirror', { light: 'Light', dark: 'Dark' }, true),
    lang: menu('Language', 'globe', languageNames(languages), true),
    dir: menu('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    width: menu('Width', 'ruler', WIDTHS),
    motion: menu('Motion', 'play', { any: 'Motion', reduce: 'Less motion' }),
    contrast: menu('Contrast', 'contrast', { any: 'Contrast', more: 'More contrast' }),
    forced: menu('Forced colours', 'accessibility', {
      none: 'Own colours',
      active: 'Forced colours, imitated',
    }),
  },
  parameters: {
    options: {
      // Groups and pages in the order in which somebody new meets them. Storybook reads this function as text.
      storySort: (one, other) => {
        const groups = [
          'Start here',
          'Theme',
          'Case studies',
          'Publications',
          'Key figures',
          'Procedure selector',
          'Evidence charts',
          'Join form',
          'Indicators',
          'Content management systems',
        ];
        const pages = [
          'Overview',
          'All widgets on one page',
          'Builder',
          'Find an example',
          'Files and sizes',
          'Frames',
          'Frameworks and tag managers',
          'Hosts that it is tested on',
          'Check how it is read',
          'Messages',
          'Privacy and security',
          'Three engines',
          'What a screen reader says',
          'Updating',
          'Changelog',
          "A council's theme from one colour",
          'Tokens in plain words',
          'Playground',
          'States',
          'Gallery',
          'Content guidance',
          'Theming',
          'Data contract',
          'Accessibility record',
          'Privacy',
        ];
        const place = (list, name) => (list.includes(name) ? list.indexOf(name) : list.length);
        const [group, page = ''] = one.title.split('/');
        const [otherGroup, otherPage = ''] = other.title.split('/');
        return (
          place(groups, group) - place(groups, otherGroup) ||
          group.localeCompare(otherGroup) ||
          place(pages, page) - place(pages, otherPage) ||
          0
        );
      },
    },
    a11y: {
      options: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
    },
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: {
      toc: { headingSelector: 'h2, h3', ignoreSelector: '.docs-story *, .doc-preview *' },
      container: DocsPage,
      page: StatesPage,
      codePanel: true,
      // Each example can be opened by itself, in a new tab.
      canvas: { withToolbar: true },
    },
  },
};
