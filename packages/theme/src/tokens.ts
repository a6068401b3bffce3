// Written by build/build.ts from tokens/*.json. Change those.

/** Every custom property of the theme with its value in the light mode. */
export const lightValues = {
  '--ipec-color-text': '#0b0f0e',
  '--ipec-color-text-muted': '#4f5857',
  '--ipec-color-link': '#006a52',
  '--ipec-color-link-hover': '#003d2f',
  '--ipec-color-surface': '#ffffff',
  '--ipec-color-surface-raised': '#f3f5f5',
  '--ipec-color-border': '#d3d9d8',
  '--ipec-color-border-control': '#727b7a',
  '--ipec-color-accent': '#006a52',
  '--ipec-color-on-accent': '#ffffff',
  '--ipec-color-focus': '#0b57d0',
  '--ipec-color-focus-text': '#ffffff',
  '--ipec-color-error': '#b3261e',
  '--ipec-color-success': '#006a52',
  '--ipec-color-warning': '#8a5a00',
  '--ipec-color-chart-1': '#004422',
  '--ipec-color-chart-2': '#cc7722',
  '--ipec-color-chart-3': '#002266',
  '--ipec-color-chart-4': '#9955bb',
  '--ipec-color-chart-other': '#222827',
  '--ipec-space-1': '0.25em',
  '--ipec-space-2': '0.5em',
  '--ipec-space-3': '0.75em',
  '--ipec-space-4': '1em',
  '--ipec-space-5': '1.5em',
  '--ipec-space-6': '2em',
  '--ipec-radius': '4px',
  '--ipec-border-width': '1px',
  '--ipec-border-width-control': '2px',
  '--ipec-focus-width': '3px',
  '--ipec-target-size': '44px',
  '--ipec-font-size-small': '0.9em',
  '--ipec-font-size-title': '1.25em',
  '--ipec-font-size-heading': '1.5em',
  '--ipec-font-weight-normal': '400',
  '--ipec-font-weight-bold': '600',
} as const;

/** The name of a token. */
export type TokenName = keyof typeof lightValues;

/** Every custom property of the theme, by name. */
export const tokenNames = Object.keys(lightValues) as readonly TokenName[];
