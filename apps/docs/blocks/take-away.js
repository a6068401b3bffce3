import { themeToDrupal, themeToDtcg, themeToFigma, themeToWordPress } from '@ipec/theme';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** What a theme can be taken away as: its file, its type, and what to do with it. */
export const TAKE_AWAY = {
  CSS: {
    file: 'ipec-council.css',
    type: 'text/css',
    make: ({ css }) => css,
    then: 'Put it after theme.css.',
  },
  'Design tokens (DTCG 2025.10)': {
    file: 'ipec-council.tokens.json',
    type: 'application/json',
    make: (theme) => json(themeToDtcg(theme)),
    then: 'Tools that read the format of the Design Tokens Community Group take it as it is: a group for each mode.',
  },
  'Figma variables': {
    file: 'ipec-council.figma.json',
    type: 'application/json',
    make: (theme) => json(themeToFigma(theme)),
    then: 'It is one collection with a mode each for light, dark and more contrast. Bring it in with a plug-in that imports variables, or by the REST API.',
  },
  'WordPress theme.json': {
    file: 'theme.json',
    type: 'application/json',
    make: (theme) => json(themeToWordPress(theme)),
    then: 'Copy the palette into the theme.json of your block theme: editors then find the colours in every block.',
  },
  'Drupal settings': {
    file: 'ipec_elements.theme.yml',
    type: 'text/yaml',
    make: themeToDrupal,
    then: 'Import it as configuration of the module ipec_elements.',
  },
};
