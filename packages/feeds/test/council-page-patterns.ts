import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, about } from './two-entries.ts';

/* Pages of councils and their suppliers as they stand, with cards that lack a part, notices and tools among them. All content is made up. */

const B = '/buses';

export const COUNCIL_PAGES: readonly Pattern[] = [
  {
    name: 'Three cards: one without a link, one without a text, one without a picture',
    html: `<div class="cards"><div class="card"><img src="/buses.jpg" alt="Bus" width="400" height="300"><h3>Buying buses</h3><p>No page yet.</p></div><div class="card"><img src="/roads.jpg" alt="Road" width="400" height="300"><h3><a href="/roads">Mending roads</a></h3></div><div class="card"><h3><a href="/parks">Greening parks</a></h3><p>On parks.</p></div></div>`,
    items: [
      ['Buying buses', null],
      ['Mending roads', '/roads'],
      ['Greening parks', '/parks'],
    ],
    keeps: ['No page yet.', 'On parks.', '/roads.jpg'],
    image: '/buses.jpg',
  },
  {
    name: 'One article alone, with sections under headings of its own and a list of documents',
    html: `<article><h2><a href="${B}">Buying buses</a></h2><p>Lead.</p><h3>Challenge</h3><p>Old buses.</p><h3>Outcome</h3><ul><li>Cheaper</li><li>Cleaner</li></ul><h3>Documents</h3><ul><li><a href="/spec.pdf">Specification</a></li></ul></article>`,
    items: [['Buying buses', B]],
    keeps: [
      'Lead.',
      'Challenge',
      'Old buses.',
      'Outcome',
      'Cheaper',
      'Documents',
      '/spec.pdf',
      'Specification',
    ],
  },
  {
    name: 'A notice, a filter form, a count, results and a help text, as a search page has them',
    html: `<div class="alert alert-info" role="status"><p>We are moving our <a href="/old">old pages</a>.</p></div><form action="/search"><label for="k">Keyword</label><input id="k"><button>Search</button></form><p class="results-count">2 results found</p><div class="results">${two((t, s) => `<div class="result"><h3 class="result__title"><a href="${s}">${t}</a></h3><p class="result__url">council.example${s}</p><p>Result of ${about(s)}.</p></div>`)}</div><p>Not found what you need? <a href="/help">Ask us</a>.</p>`,
    items: BOTH,
    keeps: [
      'We are moving our',
      '/old',
      '2 results found',
      'council.example/buses',
      'Result of buses.',
      '/help',
      'Ask us',
    ],
    named: ['form'],
  },
  {
    name: 'Cards in two columns that hold two each, with a heading for each column',
    html: `<div class="row">${['Fleet', 'Places']
      .map(
        (name, i) =>
          `<div class="col-md-6"><h2>${name}</h2>${(i === 0
            ? [
                ['Buying buses', '/buses'],
                ['Mending roads', '/roads'],
              ]
            : [
                ['Greening parks', '/parks'],
                ['Lighting streets', '/lights'],
              ]
          )
            .map(
              ([t = '', s = '']) =>
                `<div class="teaser"><h3><a href="${s}">${t}</a></h3><p>Column of ${about(s)}.</p></div>`,
            )
            .join('')}</div>`,
      )
      .join('')}</div>`,
    items: [...BOTH, ['Greening parks', '/parks'], ['Lighting streets', '/lights']],
    keeps: ['Fleet', 'Places', 'Column of buses.', 'Column of lights.'],
  },
  {
    name: 'News on the left, events on the right: two lists of one kind',
    html: `<div class="two"><section class="news"><h2>News</h2><ul>${two((t, s) => `<li><h3><a href="${s}">${t}</a></h3><p class="date">3 June 2024</p><p>News of ${about(s)}.</p></li>`)}</ul></section><section class="events"><h2>Events</h2><ul><li><h3><a href="/fair">Bus fair</a></h3><p class="date">3 June 2024</p><p>Town Hall.</p></li></ul></section></div>`,
    items: [...BOTH, ['Bus fair', '/fair']],
    keeps: ['News', 'News of buses.', 'Events', 'Town Hall.'],
    date: '2024-06-03',
  },
  {
    name: 'A list whose second entry is a promotion without a heading',
    html: `<ul class="listing"><li class="item"><h3><a href="/buses">Buying buses</a></h3><p>On buses.</p></li><li class="item item--promo"><a href="/subscribe"><img src="/promo.jpg" alt="Subscribe to our news" width="600" height="200"></a></li><li class="item"><h3><a href="/roads">Mending roads</a></h3><p>On roads.</p></li></ul>`,
    items: [
      ['Buying buses', '/buses'],
      ['Subscribe to our news', '/subscribe'],
      ['Mending roads', '/roads'],
    ],
    keeps: ['On buses.', '/promo.jpg', 'On roads.'],
  },
  {
    name: 'Entries with a language switch: the same in Welsh below each',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}" hreflang="en">${t}</a></h3><p>English ${about(s)}.</p><p lang="cy"><a href="/cy${s}" hreflang="cy">Darllen yn Gymraeg: ${about(s)}</a></p></article>`,
    ),
    items: BOTH,
    keeps: ['English buses.', '/cy/buses', 'Darllen yn Gymraeg: buses'],
  },
  {
    name: 'A hidden template card, a card that the style hides and the cards that are shown',
    html: `<div class="cards"><div class="card js-template" hidden><h3><a href="#">{{title}}</a></h3></div><div class="card" style="display: none"><h3><a href="/draft">Draft</a></h3></div>${two((t, s) => `<div class="card"><h3><a href="${s}">${t}</a></h3><p>Shown ${about(s)}.</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['Shown buses.'],
    hides: ['{{title}}', 'Draft'],
  },
  {
    name: 'Social icons, print and share tools after each entry, comments counted',
    html: two(
      (t, s) =>
        `<div class="entry"><h3 class="entry-title"><a href="${s}">${t}</a></h3><div class="entry-summary">Told of ${about(s)}.</div><div class="tools"><a href="https://share.example/?u=${s}" aria-label="Share ${t}"><svg aria-hidden="true"><path d="M0 0"/></svg></a> <a href="${s}/print">Print</a> <a href="${s}#comments">3 comments</a></div></div>`,
    ),
    items: BOTH,
    keeps: [
      'Told of buses.',
      'https://share.example/?u=/buses',
      '/buses/print',
      '3 comments',
      '/buses#comments',
    ],
  },
  {
    name: 'Steps as cards with a number that is drawn large',
    html: `<ol class="steps">${two((t, s, i) => `<li class="step"><span class="step__number" aria-hidden="true">${i + 1}</span><div class="step__body"><h3 class="step__title">${t}</h3><p>Step on ${about(s)}. <a href="${s}">Details of ${about(s)}</a></p></div></li>`)}</ol>`,
    items: BOTH.map(([title]) => [title, null]),
    keeps: ['Step on buses.', '/buses', 'Details of buses'],
  },
  {
    name: 'Prices and figures in a card, with a strike through the old one',
    html: `<div class="deals">${two((t, s) => `<div class="deal"><h3><a href="${s}">${t}</a></h3><p class="price"><del>£5,000</del> <ins>£3,200</ins> a bus</p><p class="saving"><strong>36%</strong> saved</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['£5,000', '£3,200', 'a bus', '36%', 'saved'],
  },
  {
    name: 'A gallery of logos of suppliers, each a link, with their names as alternatives',
    html: `<ul class="logos"><li><a href="https://a.example/"><img src="/logo-a.svg" alt="Supplier A" width="200" height="80"></a></li><li><a href="https://b.example/"><img src="/logo-b.svg" alt="Supplier B" width="200" height="80"></a></li></ul>`,
    items: [
      ['Supplier A', 'https://a.example/'],
      ['Supplier B', 'https://b.example/'],
    ],
    keeps: ['/logo-a.svg', '/logo-b.svg'],
  },
  {
    name: 'Questions and answers: a button in a heading unfolds, the answer holds a list and a link',
    html: `<div class="faq">${two((t, s) => `<div class="faq__item"><h3 class="faq__question"><button type="button" aria-expanded="true" aria-controls="a-${about(s)}">${t}?</button></h3><div class="faq__answer" id="a-${about(s)}"><p>Answer of ${about(s)}.</p><ol><li>First</li><li><a href="${s}">Then ask</a></li></ol></div></div>`)}</div>`,
    items: [
      ['Buying buses?', null],
      ['Mending roads?', null],
    ],
    keeps: ['Answer of buses.', 'First', 'Then ask', '/buses'],
  },
  {
    name: 'A table of decisions: number, title as a link, day, status, with a caption and a note below',
    html: `<table><caption>Decisions</caption><thead><tr><th>Ref</th><th>Title</th><th>Date</th><th>Status</th></tr></thead><tbody>${two((t, s, i) => `<tr><td>D${i + 1}/24</td><td><a href="${s}">${t}</a></td><td>03/06/2024</td><td>Agreed</td></tr>`)}</tbody></table><p><small>Called-in decisions are marked.</small></p>`,
    items: BOTH,
    keeps: ['Decisions', 'D1/24', 'Agreed', 'Called-in decisions are marked.'],
    date: '2024-06-03',
  },
  {
    name: 'Paragraphs with a bold link, a dash and a text, one after the other',
    html: `<h2>Further reading</h2>${two((t, s) => `<p><strong><a href="${s}">${t}</a></strong> – short on ${about(s)}, by the <em>fleet team</em></p>`)}`,
    items: [],
  },
  {
    name: 'Definition list with two definitions each and a link in the second',
    html: `<dl>${two((t, s) => `<dt>${t}</dt><dd>Defined ${about(s)}.</dd><dd><a href="${s}">Page on ${about(s)}</a></dd>`)}</dl>`,
    items: BOTH,
    keeps: ['Defined buses.', 'Page on buses'],
  },
  {
    name: 'Cards with a ribbon over the picture and a count of pictures',
    html: `<div class="grid">${two((t, s) => `<div class="tile"><div class="tile__media"><span class="tile__ribbon">New</span><a href="${s}" tabindex="-1" aria-hidden="true"><img src="${s}.webp" srcset="${s}-2x.webp 2x" alt="" width="480" height="320"></a><span class="tile__count">12 photos</span></div><div class="tile__text"><h4><a href="${s}">${t}</a></h4><p>Tile on ${about(s)}.</p></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['New', '12 photos', 'Tile on buses.', '/buses-2x.webp'],
    image: '/buses.webp',
  },
  {
    name: 'Contacts: a name, a post, a telephone and an address of mail in one address element each',
    html: `<div class="contacts">${['Ann Ash', 'Bo Birch'].map((name, i) => `<div class="contact"><h3>${name}</h3><address>Buyer<br>Tel: <a href="tel:+44123456${i}">01234 56${i}</a><br>Email: <a href="mailto:p${i}@council.example">p${i}@council.example</a></address></div>`).join('')}</div>`,
    items: [
      ['Ann Ash', null],
      ['Bo Birch', null],
    ],
    keeps: ['Buyer', 'Tel:', 'tel:+441234560', 'mailto:p0@council.example', 'p1@council.example'],
  },
  {
    name: 'A carousel of a theme: slides with a caption each, arrows and dots as links',
    html: `<div class="slider"><div class="slides">${two((t, s) => `<div class="slide"><img src="${s}.jpg" alt="Photo of ${about(s)}" width="1200" height="500"><div class="slide-caption"><h2><a href="${s}">${t}</a></h2><p>Slide of ${about(s)}.</p></div></div>`)}</div><a class="slider-prev" href="#" role="button">Previous slide</a><a class="slider-next" href="#" role="button">Next slide</a><ol class="slider-dots"><li><a href="#slide-1">1</a></li><li><a href="#slide-2">2</a></li></ol></div>`,
    items: BOTH,
    keeps: ['Slide of buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Text of an editor: a heading, a paragraph with a picture on its right, twice, with rules between',
    html: two(
      (t, s) =>
        `<h3>${t}</h3><p><img src="${s}.jpg" alt="Photo" width="300" height="200" style="float:right">Edited ${about(s)}. <a href="${s}">Read about ${about(s)}</a>.</p><hr>`,
    ),
    items: [
      ['Buying buses', null],
      ['Mending roads', null],
    ],
    keeps: ['Edited buses.', '/buses', 'Read about buses', '/roads.jpg'],
    image: '/buses.jpg',
  },
  {
    name: 'Empty cards of a builder among full ones, and a spacer',
    html: `<div class="blocks"><div class="block"><h3></h3><p>&nbsp;</p></div>${two((t, s) => `<div class="block"><h3><a href="${s}">${t}</a></h3><p>Built ${about(s)}.</p></div>`)}<div class="spacer" aria-hidden="true" style="height:40px"></div></div>`,
    items: BOTH,
    keeps: ['Built buses.'],
  },
  {
    name: 'Case study pages of a supplier: facts as a list of terms in spans, a quotation, a button',
    html: two(
      (t, s) =>
        `<div class="case-study"><p class="case-study__client">Town Council</p><h2 class="case-study__title">${t}</h2><ul class="case-study__facts"><li><span class="label">Sector</span> <span class="value">Transport</span></li><li><span class="label">Value</span> <span class="value">£1.2m</span></li></ul><blockquote>“It works for ${about(s)}.” <cite>Sam Jones</cite></blockquote><a class="btn" href="${s}">Read the case study</a></div>`,
    ),
    items: BOTH,
    keeps: ['Town Council', 'Sector', 'Transport', 'Value', '£1.2m', 'It works for buses.', 'Sam Jones'],
  },
];
