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

export const WIDTHS = { full: 'All there is', 1280: '1280 px', 768: '768 px', 480: '480 px', 320: '320 px' };

/** The colours that a page opens with: those of the address, else those of the reader's system. */
export function initialColours() {
  const globals = new URL(document.location.href).searchParams.get('globals') ?? '';
  const [, named] = /(?:^|;)colours:(\w+)/.exec(globals) ?? [];
  return named === 'light' || named === 'dark' ? named : systemColours();
}

/** A style element of ours, by its place in the order host, theme, recipe, brand. */
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

/** Makes the page around a story what the toolbar says, before the story is drawn. */
export async function makePage({ globals }) {
  const { host, recipe } = await hostStyles(globals.host);
  write('host', host);
  write('theme', globals.theme === 'none' ? '' : theme);
  write('recipe', globals.theme === 'none' ? '' : recipe);
  write('brand', brandCss(globals.theme));
  const page = document.documentElement;
  page.lang = globals.lang;
  page.dir = globals.dir;
  page.className = HOSTS[globals.host]?.page ?? '';
  page.style.colorScheme = globals.colours;
  prefer(
    [
      globals.motion === 'reduce' && 'motion',
      globals.forced === 'active' && 'forced',
      globals.contrast === 'more' && 'contrast',
    ].filter(Boolean),
  );
  return {};
}

/** The box of the host around a story, and the width that it has. */
export function inHost(story, { globals }) {
  const { box = '' } = HOSTS[globals.host] ?? {};
  if (!box && globals.width === 'full') return story();
  const width = globals.width === 'full' ? 'none' : `${globals.width}px`;
  return html`<div class=${box} style="max-inline-size: ${width}; margin-inline: auto">${story()}</div>`;
}
