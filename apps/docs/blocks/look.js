import { create } from 'storybook/theming/create';

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const CODE = "ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, monospace";

/** Colours of the tool around the widgets; the accents are those of the theme. */
const COLOURS = {
  light: {
    accent: '#006a52',
    chosen: '#006a52',
    ground: '#f3f5f5',
    page: '#ffffff',
    text: '#0b0f0e',
    muted: '#4f5857',
    line: '#d3d9d8',
  },
  dark: {
    accent: '#7fd4bb',
    chosen: '#4fb89a',
    ground: '#161b1a',
    page: '#1d2322',
    text: '#f3f5f5',
    muted: '#b7bfbe',
    line: '#3a4241',
  },
};

/** The look of Storybook itself. @param {'light' | 'dark'} base */
export function look(base) {
  const { accent, chosen, ground, page, text, muted, line } = COLOURS[base];
  return create({
    base,
    brandTitle: 'IPEC Elements',
    brandUrl: './?path=/docs/start-here-overview--docs',
    brandTarget: '_self',
    fontBase: FONT,
    fontCode: CODE,
    colorPrimary: accent,
    colorSecondary: chosen,
    appBg: ground,
    appContentBg: page,
    appPreviewBg: page,
    appBorderColor: line,
    appBorderRadius: 4,
    textColor: text,
    textMutedColor: muted,
    textInverseColor: base === 'light' ? '#ffffff' : '#0b0f0e',
    barBg: page,
    barTextColor: muted,
    barHoverColor: accent,
    barSelectedColor: accent,
    inputBg: page,
    inputTextColor: text,
    inputBorder: muted,
    inputBorderRadius: 4,
  });
}

/** What the reader's system prefers. @returns {'light' | 'dark'} */
export function systemColours() {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
