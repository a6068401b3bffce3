import type { Pattern } from './cms-patterns.ts';
import { BOTH, UNLINKED, about, two } from './two-entries.ts';

/*
 * Lists between what pages have beside them: menus, pagers, notices, buttons to share, forms; and markup that scripts of a
 * framework have made. All content is made up.
 */

const cards = two((t, s) => `<article><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></article>`);

export const FURNITURE: readonly Pattern[] = [
  {
    name: 'A cookie notice before the cards',
    html: `<div class="cookie-banner" role="region" aria-label="Cookies"><h2>Cookies on this site</h2><p>We use cookies. <a href="/cookies">View cookies</a></p><button type="button">Accept</button></div>${cards}`,
    items: BOTH,
    keeps: ['Cookies on this site', '/cookies'],
    named: ['button'],
  },
  {
    name: 'A breadcrumb trail as divs with separators',
    html: `<div class="breadcrumb"><a href="/">Home</a> <span class="sep">/</span> <a href="/work">Our work</a> <span class="sep">/</span> Case studies</div>${cards}`,
    items: BOTH,
    keeps: ['Home', '/work', 'Case studies'],
  },
  {
    name: 'Buttons to share within each card',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p><ul class="share"><li><a href="https://f.example/share?u=${s}" aria-label="Share on F"><i class="icon-f" aria-hidden="true"></i></a></li><li><a href="mailto:?subject=${about(s)}">E-mail</a></li></ul></article>`,
    ),
    items: BOTH,
    keeps: ['Share on F', 'E-mail'],
  },
  {
    name: 'A filter form above and a pager below',
    html: `<form class="filters"><label>Topic <select><option>All</option></select></label><button>Go</button></form>${cards}<div class="pagination"><span class="current">1</span> <a href="?page=2">2</a> <a href="?page=2">Next</a></div>`,
    items: BOTH,
    named: ['form'],
    keeps: ['?page=2'],
  },
  {
    name: 'A list of letters that leads to places of the page, above sections',
    html: `<ul class="az"><li><a href="#b">B</a></li><li><a href="#m">M</a></li></ul><h2 id="b">B</h2><ul><li><a href="/buses">Buying buses</a> – On buses.</li></ul><h2 id="m">M</h2><ul><li><a href="/roads">Mending roads</a> – On roads.</li></ul>`,
    items: BOTH,
    keeps: ['On buses.', 'On roads.'],
  },
  {
    name: 'React: comment nodes and split text',
    html:
      two(
        (t, s) =>
          `<li class="sc-1x2y3z"><!-- --><h3><a href="${s}">${t.split(' ')[0] ?? ''}<!-- --> <!-- -->${t.split(' ')[1] ?? ''}</a></h3><p>On <!-- -->${about(s)}<!-- -->.</p></li>`,
      ).replace(/^/, '<ul>') + '</ul>',
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'Vue: fragments of comments and data-v attributes',
    html: `<!--[-->${two((t, s) => `<div data-v-7ba5bd90="" class="card"><!----><h3 data-v-7ba5bd90=""><a data-v-7ba5bd90="" href="${s}">${t}</a></h3><!--v-if--><p data-v-7ba5bd90="">On ${about(s)}.</p></div>`)}<!--]-->`,
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'Angular: custom elements and ng attributes',
    html: two(
      (t, s) =>
        `<app-card _ngcontent-abc-c12="" _nghost-abc-c11=""><div class="card"><h3><a routerlink="${s}" href="${s}">${t}</a></h3><!--bindings={"ng-reflect-ng-if":"true"}--><p>On ${about(s)}.</p></div></app-card>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'Svelte and Astro: islands with their templates',
    html: two(
      (t, s) =>
        `<astro-island uid="1" ssr=""><div class="svelte-1abc card"><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></div><template data-astro-template=""><p>hidden template</p></template></astro-island>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
    hides: ['hidden template'],
  },
  {
    name: 'Skeletons that wait for a script beside the cards',
    html: `${cards}<div class="skeleton" aria-hidden="true"><div class="skeleton-line"></div></div>`,
    items: BOTH,
    keeps: ['On roads.'],
  },
  {
    name: 'SharePoint: news web part as a grid of documents cards',
    html: `<div data-automation-id="newsGrid" role="list">${two((t, s) => `<div role="listitem" class="ms-DocumentCard"><a href="${s}" class="ms-DocumentCardPreview"><img src="${s}.jpg" alt=""></a><a class="ms-DocumentCardTitle" data-automation-id="newsItemTitle" href="${s}">${t}</a><div data-automation-id="newsItemDescription">On ${about(s)}.</div><div class="ms-DocumentCardActivity"><span>A. Person</span><span>June 3, 2024</span></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['On buses.', 'A. Person'],
    image: '/buses.jpg',
    date: '2024-06-03',
  },
  {
    name: 'Jadu: headlines with an image and a date in a span',
    html: `<ul class="list list--media">${two((t, s) => `<li class="list__item"><div class="media"><div class="media__object"><img class="image" src="/images${s}.jpg" alt="" /></div><div class="media__body"><h3 class="heading"><a class="list__link" href="${s}">${t}</a></h3><span class="date">Published Monday, 3rd June 2024</span><p>On ${about(s)}.</p></div></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['On buses.'],
    image: '/images/buses.jpg',
    date: '2024-06-03',
  },
  {
    name: 'GOSS: related articles with a summary and an edit mark',
    html: `<div class="relatedarticles"><ul class="gi-list">${two((t, s) => `<li class="gi-listitem"><a class="gi-link" href="/article/1${s}"><span class="gi-title">${t}</span></a><div class="gi-summary">On ${about(s)}.</div></li>`)}</ul></div>`,
    items: [
      ['Buying buses', '/article/1/buses'],
      ['Mending roads', '/article/1/roads'],
    ],
    keeps: ['On buses.'],
  },
  {
    name: 'Contensis: a listing with a definition list of facts',
    html: `<div class="sys_listing">${two((t, s) => `<div class="sys_itemslist"><h2 class="sys_subheading"><a href="${s}">${t}</a></h2><dl><dt>Supplier</dt><dd>A Firm</dd><dt>Value</dt><dd>£1.2m</dd></dl></div>`)}</div>`,
    items: BOTH,
    keeps: ['Supplier', 'A Firm', '£1.2m'],
  },
  {
    name: 'Word: MsoNormal paragraphs with smart tags and empty o:p',
    html: two(
      (t, s) =>
        `<p class="MsoNormal"><b><span style="font-size:14.0pt"><a href="${s}">${t}</a><o:p></o:p></span></b></p><p class="MsoNormal">On ${about(s)}.<o:p>&nbsp;</o:p></p>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'A table of documents with sortable buttons in its head',
    html: `<table><thead><tr><th><button>Title</button></th><th><button>Date</button></th></tr></thead><tbody>${two((t, s) => `<tr><td><a href="${s}.pdf">${t}</a></td><td>03/06/2024</td></tr>`)}</tbody></table>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    date: '2024-06-03',
    named: ['button'],
  },
  {
    name: 'A definition list without links: what is said of each term',
    html: `<dl>${two((t, s) => `<dt>${t}</dt><dd>On ${about(s)}.</dd><dd>Also ${about(s)}.</dd>`)}</dl>`,
    items: UNLINKED,
    keeps: ['On buses.', 'Also roads.'],
  },
  {
    name: 'Details that unfold, with links inside',
    html: two(
      (t, s) =>
        `<details><summary>${t}</summary><p>On ${about(s)}. <a href="${s}">Full text</a></p></details>`,
    ),
    items: UNLINKED,
    keeps: ['On buses.', '/buses', 'Full text'],
  },
  {
    name: 'hidden until found: what a search in the page would find is read',
    html: two(
      (t, s) => `<article><h3><a href="${s}">${t}</a></h3><div><p>Found ${about(s)}.</p></div></article>`,
    ),
    items: BOTH,
    keeps: ['Found buses.'],
  },
  {
    name: 'A link that holds blocks, with a second link beside it',
    html: two(
      (t, s) =>
        `<div class="teaser"><a href="${s}"><h3>${t}</h3><p>On ${about(s)}.</p></a><a href="/topics/fleet">Fleet</a></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.', '/topics/fleet'],
  },
  {
    name: 'A whole card behind an empty link that lies over it',
    html: two(
      (t, s) =>
        `<div class="card"><a href="${s}" aria-hidden="true" tabindex="-1" class="overlay"></a><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'A card that a script follows: data-href without a link',
    html: two(
      (t, s) =>
        `<div class="card" data-href="${s}" role="link" tabindex="0"><h3>${t}</h3><p>On ${about(s)}.</p></div>`,
    ),
    items: UNLINKED,
    keeps: ['On buses.'],
  },
  {
    name: 'A card that is followed by onclick',
    html: two(
      (t, s) => `<div class="card" onclick="location.href='${s}'"><h3>${t}</h3><p>On ${about(s)}.</p></div>`,
    ),
    items: UNLINKED,
    keeps: ['On buses.'],
  },
  {
    name: 'A heading of the section, an introduction and a link to all',
    html: `<section><h2>Case studies</h2><p>What we did.</p>${cards}<p><a href="/all">All case studies</a></p></section>`,
    items: BOTH,
    keeps: ['Case studies', 'What we did.', '/all', 'All case studies'],
  },
  {
    name: 'Two lists under two headings, of one kind',
    html: `<h2>Transport</h2><ul><li><h3><a href="/buses">Buying buses</a></h3><p>On buses.</p></li></ul><h2>Highways</h2><ul><li><h3><a href="/roads">Mending roads</a></h3><p>On roads.</p></li></ul>`,
    items: BOTH,
    keeps: ['Transport', 'Highways', 'On roads.'],
  },
  {
    name: 'Cards with a checkbox to compare each',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p><label><input type="checkbox" name="c"> Compare</label></article>`,
    ),
    items: BOTH,
    keeps: ['On buses.', 'Compare'],
    named: ['input'],
  },
  {
    name: 'A newsletter form between the cards',
    html: `<article><h3><a href="/buses">Buying buses</a></h3><p>On buses.</p></article><aside class="newsletter"><h3>Subscribe</h3><form><label>E-mail<input type="email"></label><button>Send</button></form></aside><article><h3><a href="/roads">Mending roads</a></h3><p>On roads.</p></article>`,
    items: BOTH,
    keeps: ['Subscribe'],
    named: ['form'],
  },
  {
    name: 'An advertisement that looks like a card, in an aside',
    html: `${cards}<aside><h3><a href="/advert">Join us</a></h3><p>We are hiring.</p></aside>`,
    items: BOTH,
    keeps: ['Join us', '/advert', 'We are hiring.'],
  },
  {
    name: 'A live region and a count of results',
    html: `<p role="status" aria-live="polite">2 results</p>${cards}<p class="results-note">Updated daily.</p>`,
    items: BOTH,
    keeps: ['2 results', 'Updated daily.'],
  },
  {
    name: 'Tabs: their buttons and a panel each',
    html: `<div class="tabs"><div role="tablist"><button role="tab" aria-controls="p1">Buses</button><button role="tab" aria-controls="p2">Roads</button></div>${two((t, s, i) => `<div role="tabpanel" id="p${i + 1}"><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['On buses.', 'On roads.'],
  },
  {
    name: 'A mega menu whose entries have headings and texts',
    html: `<nav class="mega"><ul><li><h3><a href="/services">Services</a></h3><p>All services.</p></li><li><h3><a href="/news">News</a></h3><p>All news.</p></li></ul></nav>${cards}`,
    items: BOTH,
    keeps: ['Services', 'All news.'],
  },
  {
    name: 'A feed plugin with a heading, a source and a date each',
    html: `<div class="wprss-feed">${two((t, s) => `<div class="feed-item"><a href="https://other.example${s}" target="_blank" rel="nofollow">${t}</a><div class="wprss-feed-meta"><span class="feed-source">Source: <a href="https://other.example/">Other</a></span><span class="feed-date">Published on: June 3, 2024</span></div></div>`)}</div>`,
    items: [
      ['Buying buses', 'https://other.example/buses'],
      ['Mending roads', 'https://other.example/roads'],
    ],
    keeps: ['Source:', 'Other'],
    date: '2024-06-03',
  },
  {
    name: 'schema.org microdata with hidden metas',
    html: two(
      (t, s) =>
        `<div itemscope itemtype="https://schema.org/Article"><meta itemprop="datePublished" content="2024-06-03"><h3 itemprop="headline"><a itemprop="url" href="${s}">${t}</a></h3><p itemprop="description">On ${about(s)}.</p><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">A. Person</span></span></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.', 'A. Person'],
  },
];
