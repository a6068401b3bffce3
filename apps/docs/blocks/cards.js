import { createElement as h } from 'react';

/** One card for each widget: its group in the sidebar, and what it does. */
export const WIDGETS = [
  {
    group: 'Procedure selector',
    widget: 'procedure-selector',
    does: 'Says which procurement routes are open to a purchase, why, and why not the others, and makes a record for the file.',
  },
  {
    group: 'Evidence charts',
    widget: 'evidence-chart',
    does: 'Shows published figures as a chart, in words and as a table, with their source.',
  },
  {
    group: 'Key figures',
    widget: 'key-figures',
    does: 'Shows headline figures, each with its date and its source, or not at all.',
  },
  {
    group: 'Case studies',
    widget: 'case-study-carousel',
    does: 'Shows case studies and news, from the markup of the page or a feed, as a row, a grid or a list.',
  },
  {
    group: 'Publications',
    widget: 'resource-library',
    does: 'Lists reports and guidance with filters, a search and an order.',
  },
  {
    group: 'Join form',
    widget: 'community-join-form',
    does: 'Lets people join a community by a form that loses nothing, in front of the receiver that you have.',
  },
];

/** Where the overview of a group is. */
function overview(group) {
  return `?path=/docs/${group.toLowerCase().replaceAll(' ', '-')}-overview--docs`;
}

/** The widgets, each with a link to its overview. */
export function Cards() {
  return h(
    'ul',
    { className: 'doc-cards' },
    WIDGETS.map(({ group, does }) =>
      h(
        'li',
        { key: group },
        h('strong', null, h('a', { href: overview(group), target: '_top' }, group)),
        h('br'),
        does,
      ),
    ),
  );
}
