import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, UNLINKED, about } from './two-entries.ts';

/* What editors and page builders make every day, with one thing in each that is easily lost. All content is made up. */

export const EVERYDAY: readonly Pattern[] = [
  {
    name: 'A heading with a small subtitle in it and a link around both',
    html: two(
      (t, s) =>
        `<div class="item"><h3><a href="${s}">${t}<br><small>A trial of ${about(s)}</small></a></h3><p>Text of ${about(s)}.</p></div>`,
    ),
    items: [
      ['Buying buses A trial of buses', '/buses'],
      ['Mending roads A trial of roads', '/roads'],
    ],
    keeps: ['Text of buses.'],
  },
  {
    name: 'Two links below each entry, one to a film and one to a report',
    html: two(
      (t, s) =>
        `<div class="story"><h3>${t}</h3><p>Story of ${about(s)}.</p><ul class="story__links"><li><a href="https://films.example${s}">Watch the film</a></li><li><a href="${s}.pdf">Read the report (PDF, 1.2MB)</a></li></ul></div>`,
    ),
    items: UNLINKED,
    keeps: [
      'Story of buses.',
      'https://films.example/buses',
      'Watch the film',
      '/buses.pdf',
      'Read the report',
      '(PDF, 1.2MB)',
    ],
  },
  {
    name: 'Pictures with a caption that is a link to the place',
    html: `<div class="photos">${two((t, s) => `<figure class="photo"><a href="${s}-large.jpg"><img src="${s}.jpg" alt="Photo of ${about(s)}" width="600" height="400"></a><figcaption><a href="${s}">${t}</a> by A. Person</figcaption></figure>`)}</div>`,
    items: BOTH,
    keeps: ['/buses-large.jpg', 'by A. Person'],
    image: '/buses.jpg',
  },
  {
    name: 'A quotation as a card, its speaker with a picture and a post',
    html: `<div class="voices">${two((t, s) => `<div class="voice"><h3><a href="${s}">${t}</a></h3><blockquote><p>“We saved a year on ${about(s)}.”</p><footer>— <cite>Sam Jones</cite>, head of fleet</footer></blockquote><img class="voice__face" src="/sam.jpg" alt="Sam Jones" width="80" height="80"></div>`)}</div>`,
    items: BOTH,
    keeps: ['We saved a year on buses.', 'Sam Jones', 'head of fleet', '/sam.jpg'],
  },
  {
    name: 'Entries of a contents management system with an id in a data attribute and an edit link for editors',
    html: two(
      (t, s) =>
        `<div class="entry" data-entry-id="1" data-edit-url="/admin"><h3><a href="${s}" data-track="x">${t}</a></h3><div class="entry__text">Entry of ${about(s)}.</div><div class="entry__edit" hidden><a href="/admin${s}">Edit</a></div></div>`,
    ),
    items: BOTH,
    keeps: ['Entry of buses.'],
    hides: ['Edit', '/admin/buses'],
  },
  {
    name: 'Sub-headings with a list of links below each: the links are the items of one, and the text of the other',
    html: `<div class="topic"><h2><a href="/buses">Buying buses</a></h2><p>Topic of buses.</p><ul><li><a href="/buses/spec">Specification</a></li><li><a href="/buses/terms">Terms</a></li></ul></div><div class="topic"><h2><a href="/roads">Mending roads</a></h2><p>Topic of roads.</p></div>`,
    items: BOTH,
    keeps: ['Topic of buses.', '/buses/spec', 'Specification', '/buses/terms', 'Terms', 'Topic of roads.'],
  },
  {
    name: 'A map and a list: the map is a frame, the list has the places',
    html: `<iframe src="https://maps.example/embed" title="Map of depots" width="600" height="300"></iframe><ol class="places">${two((t, s) => `<li><strong><a href="${s}">${t}</a></strong><br>1 High Street, Town AB1 2CD<br><a href="https://maps.example/?q=${about(s)}">Directions</a></li>`)}</ol>`,
    items: BOTH,
    keeps: ['1 High Street, Town AB1 2CD', 'Directions', 'https://maps.example/?q=buses'],
    named: ['iframe'],
  },
  {
    name: 'A card whose picture is drawn in the page, with a title and a description',
    html: two(
      (t, s) =>
        `<div class="card"><svg role="img" aria-labelledby="t-${about(s)}" viewBox="0 0 10 10"><title id="t-${about(s)}">Drawing of ${about(s)}</title><path d="M0 0"/></svg><h3><a href="${s}">${t}</a></h3><p>Drawn ${about(s)}.</p></div>`,
    ),
    items: BOTH,
    keeps: ['Drawn buses.'],
    named: ['svg'],
  },
  {
    name: 'Text that is marked: new, deleted, highlighted, code, keys and a term',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>Use <kbd>Ctrl</kbd>+<kbd>P</kbd> for <code>${about(s)}.csv</code>; <mark>see</mark> <dfn>lease</dfn>, H<sub>2</sub>O and 10<sup>6</sup>.</p></article>`,
    ),
    items: BOTH,
    keeps: ['Use Ctrl+P for buses.csv; see lease, H2O and 10⁶.'],
  },
  {
    name: 'A long list in two columns that the style sheet makes, with letters between',
    html: `<ul class="az"><li class="az__letter">B</li><li class="az__entry"><a href="/buses">Buying buses</a> <span>On buses</span></li><li class="az__letter">M</li><li class="az__entry"><a href="/roads">Mending roads</a> <span>On roads</span></li></ul>`,
    items: [
      ['B', null],
      ['Buying buses', '/buses'],
      ['M', null],
      ['Mending roads', '/roads'],
    ],
    keeps: ['On buses', 'On roads'],
  },
];
