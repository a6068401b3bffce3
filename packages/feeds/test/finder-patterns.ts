import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, UNLINKED, about } from './two-entries.ts';

/* Finders, teasers with several facts in one line, references, boxes and lists in running text. All content is made up. */

export const FINDERS: readonly Pattern[] = [
  {
    name: 'GOV.UK finder: a title in a link, facts with their names in a list, a day of the update',
    html: `<div class="finder-results"><ol class="gem-c-document-list">${two((t, s) => `<li class="gem-c-document-list__item"><a class="gem-c-document-list__item-title" href="${s}">${t}</a><p class="gem-c-document-list__item-description">Finder of ${about(s)}.</p><ul class="gem-c-document-list__item-metadata"><li class="gem-c-document-list__attribute">Document type: Official Statistics</li><li class="gem-c-document-list__attribute">Part of a collection: Fleets</li><li class="gem-c-document-list__attribute">Updated: <time datetime="2024-06-03">3 June 2024</time></li></ul></li>`)}</ol></div>`,
    items: BOTH,
    keeps: [
      'Finder of buses.',
      'Document type: Official Statistics',
      'Part of a collection: Fleets',
      'Updated:',
    ],
    date: '2024-06-03',
  },
  {
    name: 'LocalGov Drupal teasers in a warm-space directory: a picture, a title, facilities, opening times',
    html: two(
      (t, s) =>
        `<article class="lgd-teaser lgd-teaser--directory node--view-mode-teaser"><div class="lgd-teaser__image"><img loading="lazy" src="${s}.jpg?itok=x" width="480" height="320" alt="Hall" class="image-style-medium"></div><div class="lgd-teaser__content"><h3><a href="${s}" rel="bookmark"><span>${t}</span></a></h3><div class="field field--name-facilities"><div class="field__label">Facilities</div><div class="field__items"><div class="field__item">Lift</div><div class="field__item">Parking</div></div></div><div class="field field--name-opening"><div class="field__label">Opening times</div><div class="field__item"><p>Monday 9am to 5pm<br>Tuesday closed</p></div></div></div></article>`,
    ),
    items: BOTH,
    keeps: ['Facilities', 'Lift', 'Parking', 'Opening times', 'Monday 9am to 5pm', 'Tuesday closed'],
    image: '/buses.jpg?itok=x',
  },
  {
    name: 'Key facts as definition lists in a section: nothing leads anywhere',
    html: `<section class="key-facts"><h2>Key facts</h2><dl class="key-facts__list"><div class="key-facts__fact"><dt>Buses</dt><dd>40 of 120</dd></div><div class="key-facts__fact"><dt>Depots</dt><dd>3</dd></div></dl></section>`,
    items: [
      ['Buses', null],
      ['Depots', null],
    ],
    keeps: ['Key facts', '40 of 120', '3'],
  },
  {
    name: 'References in running text: a numbered list with authors, title in quotes, a link and a day of access',
    html: `<ol class="references"><li>Jones S (2024) ‘Buying buses’, A Press. Available at: <a href="/buses">https://council.example/buses</a> (accessed 3 June 2024).</li><li>Ash A (2023) ‘Mending roads’, A Press. Available at: <a href="/roads">https://council.example/roads</a> (accessed 3 June 2024).</li></ol>`,
    items: [
      [
        'Jones S (2024) ‘Buying buses’, A Press. Available at: https://council.example/buses (accessed 3 June 2024).',
        null,
      ],
      [
        'Ash A (2023) ‘Mending roads’, A Press. Available at: https://council.example/roads (accessed 3 June 2024).',
        null,
      ],
    ],
    keeps: ['/buses', '/roads'],
  },
  {
    name: 'Call-out boxes with an icon that is a picture and a list of three points each',
    html: two(
      (t, s) =>
        `<div class="callout"><img class="callout__icon" src="/icon-${about(s)}.svg" alt="" width="48" height="48"><h3 class="callout__title">${t}</h3><ul class="callout__points"><li>Point A of ${about(s)}</li><li>Point B</li><li>Point C</li></ul><p><a class="callout__link" href="${s}">More about ${about(s)}</a></p></div>`,
    ),
    items: BOTH,
    keeps: ['Point A of buses', 'Point B', 'Point C', '/icon-buses.svg'],
  },
  {
    name: 'A newsletter in cells: a picture and a button to read, sums in a nested table',
    html: `<table role="presentation"><tr>${two((t, s) => `<td valign="top"><a href="${s}"><img src="${s}.jpg" alt="${t}" width="280" height="160"></a><h3>${t}</h3><p>Letter on ${about(s)}.</p><table><tr><td>Cost</td><td>£1.2m</td></tr></table><a href="${s}" class="button">Read more</a></td>`)}</tr></table>`,
    items: BOTH,
    keeps: ['Letter on buses.', 'Cost', '£1.2m'],
    hides: ['Read more'],
    image: '/buses.jpg',
  },
  {
    name: 'Policies with a version, an owner and a day of review in one line of spans',
    html: `<ul class="policies">${two((t, s) => `<li class="policy"><a class="policy__link" href="${s}.pdf">${t}</a><div class="policy__meta"><span>Version 2.1</span><span>Owner: Fleet</span><span>Review due: 3 June 2027</span></div></li>`)}</ul>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    keeps: ['Version 2.1', 'Owner: Fleet', 'Review due: 3 June 2027'],
  },
  {
    name: 'Jobs: a title, a salary, a closing day and a place with icons for listeners',
    html: two(
      (t, s) =>
        `<div class="vacancy"><h3><a href="${s}">${t}</a></h3><ul class="vacancy__facts"><li><svg aria-hidden="true"><use href="#pound"/></svg><span class="visually-hidden">Salary:</span> £30,000 to £35,000</li><li><span class="visually-hidden">Closes:</span> 28 June 2024</li><li><span class="visually-hidden">Place:</span> Town Hall</li></ul></div>`,
    ),
    items: BOTH,
    keeps: ['£30,000 to £35,000', '28 June 2024', 'Town Hall'],
    heard: ['Salary:', 'Closes:', 'Place:'],
  },
  {
    name: 'Two lists of one page, the second of old work under a heading and in details',
    html: `<h2>Now</h2><ul>${two((t, s) => `<li><a href="${s}">${t}</a><p>Now of ${about(s)}.</p></li>`)}</ul><details><summary>Older work</summary><ul><li><a href="/parks">Greening parks</a><p>Then of parks.</p></li></ul></details>`,
    items: [...BOTH, ['Greening parks', '/parks']],
    keeps: ['Now', 'Now of buses.', 'Older work', 'Then of parks.'],
  },
  {
    name: 'Sponsors after the cases: a strip of pictures in a figure each without a link',
    html: `${two((t, s) => `<article class="case"><h3><a href="${s}">${t}</a></h3><p>Case of ${about(s)}.</p></article>`)}<div class="sponsors"><h4>With thanks to</h4><figure><img src="/one.png" alt="Sponsor one" width="120" height="60"></figure><figure><img src="/two.png" alt="Sponsor two" width="120" height="60"></figure></div>`,
    items: BOTH,
    keeps: ['Case of buses.', 'With thanks to', '/one.png', 'Sponsor two', '/two.png'],
  },
  {
    name: 'Text in two languages side by side in each entry',
    html:
      two(
        (t, s) =>
          `<li class="entry"><div lang="en"><h3><a href="${s}">${t}</a></h3><p>English of ${about(s)}.</p></div><div lang="cy"><h3><a href="/cy${s}">Cymraeg ${about(s)}</a></h3><p>Testun ${about(s)}.</p></div></li>`,
      ).replace(/^/, '<ul>') + '</ul>',
    items: BOTH,
    keeps: ['English of buses.', '/cy/buses', 'Cymraeg buses', 'Testun buses.'],
  },
  {
    name: 'Boxes without headings: strong words, a text, no link',
    html: `<div class="boxes">${two((t, s) => `<div class="box"><p><strong>${t}</strong></p><p>Boxed ${about(s)}.</p></div>`)}</div>`,
    items: UNLINKED,
    keeps: ['Boxed buses.'],
  },
];
