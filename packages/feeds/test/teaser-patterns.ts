import type { Pattern } from './cms-patterns.ts';
import { about, BOTH, two, UNLINKED } from './two-entries.ts';

const picture = (s: string, alt: string): string =>
  `<a href="${s}"><img src="${s}.jpg" alt="${alt}" width="225" height="225"></a>`;
const LONG =
  'We publish the papers of the committee here before each meeting, and its minutes once they were agreed by all.';

/** Teasers, in which other things stand above the title, as sites write them. All content is made up. */
export const TEASERS: readonly Pattern[] = [
  {
    name: 'A category as a linked heading above the title, whose picture leads where the title leads',
    html: two(
      (t, s, n) =>
        `<article>${picture(s, '')}<div><h3><a href="/topics/${n ? 'roads' : 'fleet'}">${n ? 'Highways' : 'Fleet'}</a></h3><h4><a href="${s}">${t}</a></h4></div></article>`,
    ),
    items: BOTH,
    keeps: ['Fleet', '/topics/fleet', 'Highways'],
    image: '/buses.jpg',
  },
  {
    name: 'A category as a heading in the link of the title, which the picture says again',
    html: `<ul>${two((t, s) => `<li>${picture(s, t)}<a href="${s}"><h4>Travel</h4><h5>${t}</h5></a></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Travel'],
  },
  {
    name: 'A title above a strap line that is linked too, and a picture that says neither',
    html: two(
      (t, s) =>
        `<article>${picture(s, 'A yard')}<h2><a href="${s}">${t}</a></h2><h3><a href="${s}">Words of ${about(s)}</a></h3></article>`,
    ),
    items: BOTH,
    keeps: ['Words of buses'],
  },
  {
    name: 'WordPress, a post that was never changed: one time with both names',
    html: two(
      (t, s) =>
        `<article><h2 class="entry-title"><a href="${s}">${t}</a></h2><span class="posted-on">Posted on <a href="${s}"><time class="entry-date published updated" datetime="2024-06-03T09:00:00+01:00">3 June 2024</time></a></span></article>`,
    ),
    items: BOTH,
    keeps: ['Posted on'],
    date: '2024-06-03',
  },
  {
    name: 'A link without a word laid over the card, beside its picture and its text',
    html: `<ul>${two((t, s) => `<li><a href="${s}"></a><h4>${t}</h4><img src="${s}.jpg" alt=""><p>We needed ${about(s)}.</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['We needed buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Who posted it, whose name has the word of another day in it',
    html: two(
      (t, s) =>
        `<div class="post"><a href="${s}"><h2>${t}</h2></a><p class="meta">Posted by <a href="/team">Start Well</a> on June 3, 2024</p></div>`,
    ),
    items: BOTH,
    keeps: ['Posted by', 'Start Well', '/team'],
    date: '2024-06-03',
  },
  {
    name: 'Buttons to choose by, above rows that have their documents as pictures',
    html: `<div><div class="row"><div><a class="btn" href="/all">Main board</a> <a class="btn" href="/finance">Finance</a> <a class="btn" href="/audit">Audit</a></div></div>${two((t, s) => `<div class="row"><div><span>${t}</span><br>3 June 2024</div><div><a href="${s}.pdf"><img src="/agenda.png" alt="Agenda of ${about(s)}" width="300" height="200"></a></div></div>`)}</div>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    keeps: ['Main board', '/all', '/finance', 'Agenda of buses'],
    date: '2024-06-03',
  },
  {
    name: 'An address to write to in the text, and no other link',
    html: `<ul>${two((t, s) => `<li><p>${t}</p><p>Ask for the papers of ${about(s)}: <a href="mailto:a@council.example">a@council.example</a></p></li>`)}</ul>`,
    items: UNLINKED,
    keeps: ['a@council.example', 'mailto:a@council.example', 'Ask for the papers of roads'],
  },
  {
    name: 'A text with documents below it, of which one has a day in its name',
    html: two(
      (t, s) =>
        `<article><p>${LONG}</p><div><a href="${s}.pdf">${t}</a></div><div><a href="${s}-notice.pdf">Notice of meeting - 3 June 2024</a></div></article>`,
    ),
    items: [
      [LONG, null],
      [LONG, null],
    ],
    keeps: ['Buying buses', '/buses.pdf', 'Notice of meeting - 3 June 2024', '/roads-notice.pdf'],
  },
  {
    name: 'A heading that holds the link, a number and the day',
    html: `<ul>${two((t, s) => `<li><h3><span class="title"><a href="${s}">${t}</a></span> - <span>No 12</span> - <span class="publicationDate">03/06/2024</span></h3><p>We needed ${about(s)}.</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['No 12', 'We needed buses.'],
    date: '2024-06-03',
  },
  {
    name: 'A line that is called the headline, with the day behind its link',
    html: two(
      (t, s) => `<div class="item"><div class="headline"><a href="${s}">${t}</a> 3 June 2024</div></div>`,
    ),
    items: BOTH,
    date: '2024-06-03',
  },
  {
    name: 'A button that unfolds the entry holds its title, and a link to download is beside it',
    html: two(
      (t, s, n) =>
        `<div class="result"><button class="result-title" aria-expanded="false" aria-controls="p${n}">${t}</button><div id="p${n}"><p>We needed ${about(s)}.</p></div><p><a href="${s}.pdf">Download</a></p></div>`,
    ),
    items: UNLINKED,
    keeps: ['/buses.pdf', 'Download', 'We needed roads.'],
  },
  {
    name: 'A picture that keeps the place of another in every card, and the other as a background',
    html: `<div>${two((t, s) => `<div class="related"><div class="image" data-bg="${s}.jpg"><a href="${s}"><img src="/img/ratio/5x3.png" alt="${t}"></a></div><a href="${s}"><h3>${t}</h3></a></div>`)}</div>`,
    items: BOTH,
    keeps: ['/roads.jpg', '/img/ratio/5x3.png'],
    image: '/buses.jpg',
  },
  {
    name: 'What the day is called, on a line of its own',
    html: two(
      (t, s) =>
        `<article><h2><a href="${s}">${t}</a></h2><div><strong>Date of issue:</strong></div><div><time datetime="2024-06-03">3 June 2024</time></div><p>We needed ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['Date of issue: 3 June 2024'],
    date: '2024-06-03',
  },
  {
    name: 'Articles in a column beside the text, each whole in its link',
    html: `<aside>${two((t, s) => `<a href="${s}"><article><h3>${t}</h3><p>We needed ${about(s)}.</p></article></a>`)}</aside>`,
    items: BOTH,
    keeps: ['We needed buses.'],
  },
  {
    name: 'Tags whose words a comment parts, as scripts write them',
    html: two(
      (t, s) =>
        `<article><h2><a href="${s}">${t}</a></h2><div class="tags"><a href="/t">Fleet<!-- --> and<!-- --> depots</a></div></article>`,
    ),
    items: BOTH,
    keeps: ['Fleet and depots', '/t'],
  },
  {
    name: 'A link around a picture that lies in the page itself, which no card can show',
    html: two(
      (t, s) =>
        `<article><h2><a href="${s}">${t}</a></h2><p>We needed ${about(s)}.</p><a href="${s}/join"><img src="data:image/png;base64,iVBORw0KGgo=" alt="Join us at ${about(s)}" width="300" height="200"></a></article>`,
    ),
    items: BOTH,
    keeps: ['/buses/join', 'Join us at roads'],
  },
  {
    name: 'A short day with the hour',
    html: two(
      (t, s) =>
        `<div class="card"><h3><a href="${s}">${t}</a></h3><span>3/6/2024</span> <span>9:57</span> <span>am</span></div>`,
    ),
    items: BOTH,
    keeps: ['9:57'],
    date: '2024-06-03',
  },
  {
    name: 'Midnight in summer, as a system writes it in UTC, beside the day in words',
    html: two(
      (t, s) =>
        `<article><h2><a href="${s}">${t}</a></h2><time datetime="2024-06-02T23:00:00Z">3 June 2024</time></article>`,
    ),
    items: BOTH,
    date: '2024-06-03',
  },
  {
    name: 'WordPress, a theme whose only time is called the day of the entry and updated',
    html: two(
      (t, s) =>
        `<div class="module"><h3 class="entry-title"><a href="${s}">${t}</a></h3><span class="post-date"><time class="entry-date updated module-date" datetime="2024-06-03T09:00:00+01:00">3 June 2024</time></span></div>`,
    ),
    items: BOTH,
    date: '2024-06-03',
  },
  {
    name: 'Two rows of cards without headings of their own, each row under one',
    html: ['Recommended', 'Read now']
      .map(
        (heading, row) =>
          `<section class="shelf"><h2>${heading}</h2>${two((t, s) => `<div class="tile"><a href="${s}-${row}">${t} ${row + 1}</a><p>We needed ${about(s)}.</p><img src="${s}-${row}.jpg" alt="" width="300" height="200"></div>`)}</section>`,
      )
      .join(''),
    items: [
      ['Buying buses 1', '/buses-0'],
      ['Mending roads 1', '/roads-0'],
      ['Buying buses 2', '/buses-1'],
      ['Mending roads 2', '/roads-1'],
    ],
    keeps: ['Recommended', 'Read now', 'We needed buses.', '/roads-1.jpg'],
  },
];
