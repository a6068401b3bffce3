import { createElement as h } from 'react';

/** One card for each widget: its group in the sidebar, and what it does. */
export const WIDGETS = [
  {
    group: 'Procedure selector',
    widget: 'procedure-selector',
    does: 'Which procurement routes are open to a purchase, why, why not the others, and a record for the file.',
  },
  {
    group: 'Evidence charts',
    widget: 'evidence-chart',
    does: 'Published figures as a chart, in words and as a table, with their source.',
  },
  {
    group: 'Key figures',
    widget: 'key-figures',
    does: 'Headline figures, each with its date and its source, or not at all.',
  },
  {
    group: 'Case studies',
    widget: 'case-study-carousel',
    does: 'Case studies and news, from the markup of the page or a feed, as a row, a grid or a list.',
  },
  {
    group: 'Publications',
    widget: 'resource-library',
    does: 'Reports and guidance with filters, a search and an order.',
  },
  {
    group: 'Join form',
    widget: 'community-join-form',
    does: 'A form to join a community that loses nothing, in front of the receiver that you have.',
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
