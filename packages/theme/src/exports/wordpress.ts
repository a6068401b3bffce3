import type { CouncilTheme } from '../from-brand.ts';

/** The part of a `theme.json` (version 3) that offers the theme's colours to the blocks of a WordPress theme. */
export interface WordPressTheme {
  readonly $schema: string;
  readonly version: 3;
  readonly settings: {
    readonly color: {
      readonly palette: readonly { readonly slug: string; readonly name: string; readonly color: string }[];
    };
  };
}

/** The light colours of a theme as a palette. @see https://developer.wordpress.org/block-editor/reference-guides/theme-json-reference/ */
export function themeToWordPress({ overrides }: CouncilTheme): WordPressTheme {
  const palette = Object.entries(overrides.light).map(([name, color]) => {
    const slug = name.replace('color-', '');
    return { slug: `ipec-${slug}`, name: `IPEC ${slug.replaceAll('-', ' ')}`, color };
  });
  return { $schema: 'https://schemas.wp.org/trunk/theme.json', version: 3, settings: { color: { palette } } };
}
