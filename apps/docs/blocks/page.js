import theme from '@ipec/theme/theme.css?inline';
import { themeFromBrand } from '@ipec/theme';
import { html } from 'lit';
import { HOSTS, hostStyles } from './hosts.js';
import { systemColours } from './look.js';
import { prefer } from './media.js';

/** The themes that the toolbar offers. `brand` is the one colour that the theme is made of. */
export const THEMES = {
  ipec: { title: 'The theme as it is' },
  none: { title: 'No theme' },
  '#652c95': { title: 'A council in purple', brand: '#652c95' },
  '#1d4f91': { title: 'A council in blue', brand: '#1d4f91' },
  '#f2a900': { title: 'A council in yellow', brand: '#f2a900' },
};

/** The width of the column that a widget stands in. Where the window is narrower, it is moved sideways. */
export const WIDTHS = {
  full: 'All there is',
  '1280px': '1280 px',
  '768px': '768 px',
  '480px': '480 px',
  '320px': '320 px',
};

/** The colours that a page opens with: those of the address, else those of the reader's system. */
export function initialColours() {
  const globals = new URL(document.location.href).searchParams.get('globals') ?? '';
  const [, named] = /(?:^|;)colours:(\w+)/.exec(globals) ?? [];
  return named === 'light' || named === 'dark' ? named : systemColours();
}

/** The ground and the words of a page in forced colours, whatever its host says. */
const FORCED_PAGE = 'body, .doc-host { background: Canvas !important; color: CanvasText !important; }';

/** A style element of ours, by its place in the order host, theme, recipe, brand, forced. */
function sheet(name) {
  const known = document.head.querySelector(`style[data-page="${name}"]`);
  if (known) return known;
  const made = document.createElement('style');
  made.dataset.page = name;
  document.head.append(made);
  return made;
}

function write(name, text) {
  const element = sheet(name);
  if (element.textContent !== text) element.textContent = text;
}

function brandCss(name) {
  const { brand } = THEMES[name] ?? {};
  const made = brand ? themeFromBrand(brand) : undefined;
  return made?.ok ? made.value.css : '';
}

/** Light or dark, as the toolbar says; a host without dark colours of its own stays light. */
function schemeOf({ host, colours }) {
  return (HOSTS[host] ?? HOSTS.plain).isLightOnly ? 'light' : colours;
}

/** What the page says of itself: its language, its direction, its colours and the classes of its host. */
function tell(page, { lang, dir, scheme, host = '' }) {
  page.lang = lang;
  page.dir = dir;
  page.className = host;
  page.dataset.bsTheme = scheme;
  page.style.colorScheme = scheme;
}

/** A page of words: English, from left to right, whatever the toolbar makes of the stories on it. */
export function makeDocsPage(colours) {
  tell(document.documentElement, { lang: 'en', dir: 'ltr', scheme: colours });
}

/** Makes the page around a story what the toolbar says, before the story is drawn. */
export async function makePage({ globals, viewMode }) {
  const { host, recipe } = await hostStyles(globals.host);
  write('host', host);
  write('theme', globals.theme === 'none' ? '' : theme);
  write('recipe', globals.theme === 'none' ? '' : recipe);
  write('brand', brandCss(globals.theme));
  write('forced', globals.forced === 'active' ? FORCED_PAGE : '');
  document.documentElement.style.setProperty('--doc-scheme', schemeOf(globals));
  if (viewMode === 'docs') makeDocsPage(globals.colours);
  else {
    const { lang, dir } = globals;
    tell(document.documentElement, { lang, dir, scheme: schemeOf(globals), host: HOSTS[globals.host]?.page });
  }
  prefer(
    [
      globals.motion === 'reduce' && 'motion',
      globals.forced === 'active' && 'forced',
      globals.contrast === 'more' && 'contrast',
    ].filter(Boolean),
  );
  return {};
}

/** A story in the width that the toolbar names, and in the box of its host. */
function inWidth(story, { host, width }) {
  const { box } = HOSTS[host] ?? HOSTS.plain;
  const inBox = box ? html`<div class=${box}>${story()}</div>` : story();
  if (width === 'full') return inBox;
  return html`<div data-width style="inline-size: ${width}; margin-inline: auto">${inBox}</div>`;
}

/** The host around a story. On a page of words the story has the language, the direction and the colours, and the words have not. */
export function inHost(story, { globals, viewMode }) {
  if (viewMode !== 'docs') return inWidth(story, globals);
  const scheme = schemeOf(globals);
  return html`<div
    class="doc-host"
    lang=${globals.lang}
    dir=${globals.dir}
    data-bs-theme=${scheme}
    style="color-scheme: ${scheme}"
  >
    ${inWidth(story, globals)}
  </div>`;
}
