/** The recipe that goes after theme.css for a host, by its file name. */
const recipes = import.meta.glob('../../../packages/theme/hosts/*.css', {
  query: '?raw',
  import: 'default',
});

/**
 * The sites that the toolbar offers. `css` is the host's own style sheet, `recipe` the name of ours for it, `page` and `box` the
 * classes of its page and of the box around its content. `isLightOnly` is a host that has no dark colours.
 */
export const HOSTS = {
  plain: { title: 'A plain page' },
  govuk: {
    title: 'GOV.UK Frontend 6',
    css: () => import('govuk-frontend/dist/govuk/govuk-frontend.min.css?raw'),
    recipe: 'govuk',
    isLightOnly: true,
    page: 'govuk-template',
    box: 'govuk-width-container',
  },
  nhs: {
    title: 'NHS.UK frontend 10',
    css: () => import('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css?raw'),
    recipe: 'nhs',
    isLightOnly: true,
    box: 'nhsuk-width-container',
  },
  'localgov-drupal': {
    title: 'LocalGov Drupal base theme',
    css: () => import('./hosts/localgov-drupal.css?raw'),
    recipe: 'localgov-drupal',
    isLightOnly: true,
  },
  bootstrap: {
    title: 'Bootstrap 5',
    css: () => import('bootstrap/dist/css/bootstrap.min.css?raw'),
    recipe: 'bootstrap',
    box: 'container',
  },
  wordpress: {
    title: 'A WordPress block theme',
    css: () => import('../../demo-council/site/hosts/block-theme.css?raw'),
    box: 'is-layout-constrained entry-content',
    isLightOnly: true,
  },
};

/** Without the host's own fonts: they are not ours to fetch, and a page of ours asks nobody else for anything. @param {string} css */
export function withoutFonts(css) {
  return css.replace(/@font-face\s*\{[^}]*\}/g, '');
}

/** The style sheet of a host and our recipe for it; empty where there is none. @param {string} name */
export async function hostStyles(name) {
  const { css, recipe } = HOSTS[name] ?? HOSTS.plain;
  const ours = recipes[`../../../packages/theme/hosts/${recipe}.css`];
  const [host, after] = await Promise.all([css?.(), ours?.()]);
  return { host: withoutFonts(host?.default ?? ''), recipe: after ?? '' };
}
