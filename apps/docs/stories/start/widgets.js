import carousel from '../../../../packages/case-study-carousel/examples/one-card.html?raw';
import chart from '../../../../packages/evidence-chart/examples/chart-bar.html?raw';
import figures from '../../../../packages/key-figures/examples/figures.html?raw';
import join from '../../../../packages/community-join-form/examples/join-short.html?raw';
import library from '../../../../packages/resource-library/examples/library.html?raw';
import selector from '../../../../packages/procedure-selector/examples/selector.html?raw';

const markup = (text) => text.replace(/<!--[^]*?-->\s*/, '').trim();

/** The snippets that the start page offers, by the name of the widget. */
export const SNIPPETS = {
  'Case studies': markup(carousel),
  Publications: markup(library),
  'Key figures': markup(figures),
  'Procedure selector': markup(selector),
  'Evidence chart': markup(chart),
  'Join form': markup(join),
};
