/**
 * The main path of each widget as a person with a screen reader goes it: what they open, which control they go to, which
 * keys they press, and the heading under which it stands in the transcript. A control is named by its place in the widget's
 * own tree, so that one path serves every language.
 */
import { exampleOf } from './site.js';

/**
 * @typedef {object} Step
 * @property {string} says what happens, in the transcript
 * @property {string} [at] the control that is gone to: a selector in the widget
 * @property {string[]} [keys] X11 names of the keys that are pressed then, one by one
 * @property {string} [types] what is typed
 * @property {string} [until] a selector that is waited for
 * @property {boolean} [reads] whether the reader reads on from there to the end of the page
 * @property {boolean} [isQuiet] whether it is right that nothing is heard
 */

/** @typedef {{ widget: string, part?: string, tag: string, html: (lang: import('../../packages/common/src/languages/index.ts').Language, site: object) => string, still: string, steps: Step[] }} Path */

/** A council in England that buys services on the open market, every question in the order in which it is asked. */
const PURCHASE = {
  nation: 'england',
  buyer: 'council',
  arrangement: 'purchase',
  subject: 'services',
  vat: 'included',
  suppliers: 'many',
  maturity: 'established',
  bidderInput: 'written-bids',
  framework: 'none',
  urgency: 'none',
  healthcare: 'no',
  serviceCategory: 'ordinary',
  dynamicMarket: 'none',
};

/** Figures in pounds. */
const FIGURES = { estimatedValue: '250000', optionsValue: '0', linkedValue: '0' };

/** @type {Path[]} */
export const PATHS = [
  {
    widget: 'community-join-form',
    tag: 'ipec-community-join-form',
    html: (lang, site) => site.joinForm(lang),
    still: '.submit',
    steps: [
      { says: 'goes to the button', at: '.submit' },
      { says: 'sends it with nothing filled in', keys: ['Return'], until: '.summary' },
      { says: 'goes to the first error', keys: ['Tab'] },
      { says: 'follows it to its field', keys: ['Return'] },
      { says: 'types the name', types: 'Ada Example', isQuiet: true },
      { says: 'goes on to the email address', keys: ['Tab'] },
      { says: 'types it', types: 'ada@example.gov.uk', isQuiet: true },
      { says: 'goes on to the organisation', keys: ['Tab'] },
      { says: 'types it', types: 'Example Council', isQuiet: true },
      { says: 'goes on to its type', keys: ['Tab'] },
      { says: 'chooses the first', keys: ['space'] },
      { says: 'goes to the button', at: '.submit' },
      { says: 'sends it', keys: ['Return'], until: '.sent' },
    ],
  },
  {
    widget: 'procedure-selector',
    tag: 'ipec-procedure-selector',
    html: () => exampleOf('procedure-selector', 'selector'),
    still: '.start .primary',
    steps: [{ says: 'begins', at: '.start .primary', keys: ['Return'], until: 'form.ask' }],
    interview: { answers: PURCHASE, figures: FIGURES },
  },
  {
    widget: 'evidence-chart',
    tag: 'ipec-evidence-chart',
    html: () => exampleOf('evidence-chart', 'chart-bar'),
    still: '.graphic svg',
    steps: [
      { says: 'goes to the picture', at: '.graphic' },
      { says: 'the first figure', keys: ['Down'] },
      { says: 'the second figure', keys: ['Down'] },
      { says: 'the third figure', keys: ['Down'] },
      { says: 'the last figure', keys: ['End'] },
      { says: 'leaves the figures', keys: ['Escape'], isQuiet: true },
      { says: 'goes to the table’s button', keys: ['Tab'] },
      { says: 'shows the table', keys: ['Return'] },
      { says: 'reads the table', reads: true },
      { says: 'goes to what can be taken along', at: '.tools button:nth-of-type(2)' },
      { says: 'opens it', keys: ['Return'] },
      { says: 'goes on', keys: ['Tab'] },
    ],
  },
  {
    widget: 'resource-library',
    tag: 'ipec-resource-library',
    html: () => exampleOf('resource-library', 'library'),
    still: '.document',
    steps: [
      { says: 'goes to the search', at: 'input[type=search]' },
      { says: 'searches', types: 'toolkit' },
      { says: 'goes on', keys: ['Tab'] },
      { says: 'chooses the first type', keys: ['Down'] },
      { says: 'goes to the button', at: '.clear' },
      { says: 'clears the search and the type', keys: ['Return'] },
    ],
  },
  {
    widget: 'case-study-carousel',
    tag: 'ipec-case-study-carousel',
    html: () => exampleOf('case-study-carousel', 'carousel'),
    still: 'li.card',
    steps: [
      // The reader has read to the end, and the row has followed it there.
      { says: 'goes to the button', at: '[part~=previous]' },
      { says: 'goes back', keys: ['Return'] },
      { says: 'goes to the other button', at: '[part~=next]' },
      { says: 'goes on', keys: ['Return'] },
    ],
  },
  {
    widget: 'case-study-carousel',
    part: 'filters',
    tag: 'ipec-case-study-carousel',
    html: () => exampleOf('case-study-carousel', 'filters'),
    still: 'li.card',
    steps: [
      { says: 'goes to the first filter', at: 'select' },
      { says: 'chooses the first nation', keys: ['Down'] },
      { says: 'goes on', keys: ['Tab'] },
      { says: 'chooses a sector', keys: ['Down'] },
      { says: 'goes to the button', at: '.clear' },
      { says: 'clears the filters', keys: ['Return'] },
    ],
  },
  {
    widget: 'key-figures',
    tag: 'ipec-key-figures',
    html: () => exampleOf('key-figures', 'figures'),
    still: '.figure',
    steps: [
      { says: 'goes to what else is published', at: 'summary' },
      { says: 'opens it', keys: ['Return'] },
      { says: 'goes on', keys: ['Tab'] },
      { says: 'reads on', reads: true },
    ],
  },
];
