import type { Pattern } from './cms-patterns.ts';
import { BOTH, UNLINKED, about, two } from './two-entries.ts';

/*
 * Markup that councils, their partners and their editors write, each in a way of its own. All content is made up.
 */

export const VARIED: readonly Pattern[] = [
  {
    name: 'Word, pasted: bold lines as headings in paragraphs of one class',
    html: two(
      (t, s) =>
        `<p class="MsoNormal"><b><span style="font-size:14.0pt"><a href="${s}">${t}</a><o:p></o:p></span></b></p><p class="MsoNormal"><span style="mso-fareast-language:EN-GB">Pasted ${about(s)}.<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>`,
    ),
    items: BOTH,
    keeps: ['Pasted buses.', 'Pasted roads.'],
  },
  {
    name: 'Newsletter: tables of layout with role presentation, a picture cell and a text cell',
    html: two(
      (t, s) =>
        `<table role="presentation" width="600" cellpadding="0"><tr><td width="200"><a href="${s}"><img src="${s}.jpg" width="200" height="150" alt="Photo of ${about(s)}"></a></td><td valign="top"><h2 style="margin:0">${t}</h2><p>Sent ${about(s)}.</p><table role="presentation"><tr><td bgcolor="#00703c"><a href="${s}" style="color:#fff">Read more</a></td></tr></table></td></tr></table>`,
    ),
    items: BOTH,
    keeps: ['Sent buses.', 'Photo of buses'],
    image: '/buses.jpg',
  },
  {
    name: 'GOV.UK summary cards with a list of facts and a row of actions',
    html: two(
      (t, s) =>
        `<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title">${t}</h2><ul class="govuk-summary-card__actions"><li class="govuk-summary-card__action"><a class="govuk-link" href="${s}">View<span class="govuk-visually-hidden"> (${t})</span></a></li></ul></div><div class="govuk-summary-card__content"><dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Council</dt><dd class="govuk-summary-list__value">Anytown</dd></div><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Saving</dt><dd class="govuk-summary-list__value">On ${about(s)}</dd></div></dl></div></div>`,
    ),
    items: BOTH,
    keeps: ['Anytown', 'On buses', 'Saving', 'Council'],
  },
  {
    name: 'Accordion of details, the story in each, a link at its end',
    html: two(
      (t, s) =>
        `<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${t}</span></summary><div class="govuk-details__text"><p>Folded ${about(s)}.</p><p><a href="${s}">Full case study</a></p></div></details>`,
    ),
    items: BOTH,
    keeps: ['Folded buses.'],
  },
  {
    name: 'GOV.UK accordion: headings with buttons of their own',
    html: `<div class="govuk-accordion" data-module="govuk-accordion" id="acc">${two((t, s, i) => `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="acc-heading-${i}">${t}</span></h2><div class="govuk-accordion__section-summary govuk-body" id="acc-summary-${i}">Short ${about(s)}.</div></div><div id="acc-content-${i}" class="govuk-accordion__section-content"><p class="govuk-body">Long ${about(s)}. <a href="${s}">See the evaluation</a>.</p></div></div>`)}</div>`,
    items: UNLINKED,
    keeps: ['Short buses.', 'Long buses.', 'See the evaluation', '/buses'],
  },
  {
    name: 'Tabs: a list of tabs before panels',
    html: `<div class="govuk-tabs"><h2 class="govuk-tabs__title">Contents</h2><ul class="govuk-tabs__list"><li class="govuk-tabs__list-item"><a class="govuk-tabs__tab" href="#buses">Transport</a></li><li class="govuk-tabs__list-item"><a class="govuk-tabs__tab" href="#roads">Highways</a></li></ul>${two((t, s) => `<div class="govuk-tabs__panel" id="${about(s)}"><h3><a href="${s}">${t}</a></h3><p>Tab on ${about(s)}.</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['Tab on buses.', 'Tab on roads.'],
  },
  {
    name: 'SharePoint news web part, compact layout',
    html: `<div data-automation-id="newsWebPart"><div role="heading" aria-level="2" class="webPartTitle">News</div><div role="list">${two((t, s) => `<div role="listitem" data-automation-id="newsItem" class="newsItem"><a class="imageLink" href="${s}.aspx" aria-hidden="true" tabindex="-1"><div role="presentation"><img alt="" src="/_layouts/15/getpreview.ashx?path=${about(s)}" width="320" height="180"></div></a><div class="textContainer"><a data-automation-id="newsItemTitle" href="${s}.aspx">${t}</a><div data-automation-id="newsItemDescription">Point ${about(s)}.</div><div class="authorRow"><span>Jo Bloggs</span><span> 03 June 2024</span><span>12 views</span></div></div></div>`)}</div></div>`,
    items: [
      ['Buying buses', '/buses.aspx'],
      ['Mending roads', '/roads.aspx'],
    ],
    keeps: ['Point buses.', 'Jo Bloggs', '12 views'],
    date: '2024-06-03',
    image: '/_layouts/15/getpreview.ashx?path=buses',
  },
  {
    name: 'Notion, published: a gallery of cards that are links, with properties',
    html: `<div class="notion-gallery-view">${two((t, s) => `<a class="notion-page-block" href="${s}"><div class="cover"><img src="${s}.png" style="object-fit:cover" alt=""></div><div class="title"><div class="icon">🚌</div><div>${t}</div></div><div class="properties"><div><span class="tag">Transport</span></div><div>3 June 2024</div></div></a>`)}</div>`,
    items: [
      ['Buying buses', '/buses'],
      ['Mending roads', '/roads'],
    ],
    keeps: ['Transport', '🚌'],
    date: '2024-06-03',
    image: '/buses.png',
  },
  {
    name: 'Webflow, collection list with an empty state and conditionally invisible parts',
    html: `<div class="w-dyn-list"><div role="list" class="w-dyn-items">${two((t, s) => `<div role="listitem" class="w-dyn-item"><a href="${s}" class="case-card w-inline-block"><div class="case-thumb" style="background-image:url(&quot;${s}.webp&quot;)"></div><h3>${t}</h3><div class="w-dyn-bind-empty"></div><div class="w-richtext"><p>Flow ${about(s)}.</p></div><div class="w-condition-invisible">Draft badge</div></a></div>`)}</div><div class="w-dyn-hide w-dyn-empty"><div>No items found.</div></div></div>`,
    items: BOTH,
    keeps: ['Flow buses.'],
  },
  {
    name: 'Council page: headings with an image float, a download with its size in brackets',
    html: `<h2>Our case studies</h2>${two((t, s) => `<h3>${t}</h3><p><img src="${s}.jpg" align="right" width="250" height="180" alt="Our ${about(s)}">Float ${about(s)}.</p><ul><li>Saved 5%</li><li>Took six weeks</li></ul><p><a href="${s}.pdf">${t} case study [PDF, 1.2MB]</a></p>`)}`,
    items: UNLINKED,
    keeps: [
      'Our case studies',
      'Float buses.',
      'Saved 5%',
      'Took six weeks',
      'Our roads',
      '/buses.pdf',
      '[PDF, 1.2MB]',
    ],
    image: '/buses.jpg',
  },
  {
    name: 'Welsh page: entries with the language switch in each',
    html: `<ul class="rhestr">${two((t, s) => `<li lang="cy"><h3><a href="/cy${s}" hreflang="cy">${t}</a></h3><p>Crynodeb o ${about(s)}.</p><p class="dyddiad">3 Mehefin 2024</p><p><a href="${s}" hreflang="en" lang="en">Also in English</a></p></li>`)}</ul>`,
    items: [
      ['Buying buses', '/cy/buses'],
      ['Mending roads', '/cy/roads'],
    ],
    keeps: ['Crynodeb o buses.', 'Also in English', '/buses'],
    date: '2024-06-03',
  },
  {
    name: 'Welsh: Darllen mwy, with ordinals and a weekday',
    html: two(
      (t, s) =>
        `<div class="eitem-newyddion"><img src="${s}.jpg" alt=""><div class="dyddiad">Dydd Llun 3ydd Mehefin 2024</div><h3>${t}</h3><p>Newyddion ${about(s)}.</p><a class="botwm" href="${s}">Darllen mwy</a></div>`,
    ),
    items: BOTH,
    keeps: ['Newyddion buses.'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'One list, the year as a heading between the entries',
    html: `<h3>2024</h3><ul><li><a href="/buses">Buying buses</a> (Transport, June)</li></ul><h3>2023</h3><ul><li><a href="/roads">Mending roads</a> (Highways, May)</li></ul>`,
    items: BOTH,
    keeps: ['2024', '2023', 'Transport, June', 'Highways, May'],
  },
  {
    name: 'Table of case studies with a caption and a head row',
    html: `<table><caption>Innovation case studies</caption><thead><tr><th scope="col">Project</th><th scope="col">Council</th><th scope="col">Completed</th><th scope="col">Document</th></tr></thead><tbody>${two((t, s) => `<tr><th scope="row">${t}</th><td>Anytown</td><td>03/06/2024</td><td><a href="${s}.docx">Word, 40KB</a></td></tr>`)}</tbody></table>`,
    items: [
      ['Buying buses', '/buses.docx'],
      ['Mending roads', '/roads.docx'],
    ],
    keeps: ['Innovation case studies', 'Anytown', 'Word, 40KB'],
  },
  {
    name: 'Cards as figure and figcaption with a credit',
    html: two(
      (t, s) =>
        `<figure class="card"><img src="${s}.jpg" alt="Picture of ${about(s)}" width="800" height="500"><figcaption><h4><a href="${s}">${t}</a></h4><p>Caption ${about(s)}.</p><small>Photo: Anytown Council</small></figcaption></figure>`,
    ),
    items: BOTH,
    keeps: ['Caption buses.', 'Photo: Anytown Council', 'Picture of roads'],
    image: '/buses.jpg',
  },
  {
    name: 'Quotation first, then who said it, then the case',
    html: two(
      (t, s) =>
        `<section class="testimonial"><blockquote><p>It worked for ${about(s)}.</p><footer>— <cite>Pat, head of fleet</cite></footer></blockquote><h3><a href="${s}">${t}</a></h3></section>`,
    ),
    items: BOTH,
    keeps: ['It worked for buses.', 'Pat, head of fleet', 'It worked for roads.'],
  },
  {
    name: 'Breadcrumb, share links and a print link around articles',
    html: `<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/innovation">Innovation</a></li></ol></nav>${two((t, s) => `<article><h2><a href="${s}">${t}</a></h2><p>Shared ${about(s)}.</p></article>`)}<ul class="share"><li><a href="https://social.example/share">Share</a></li><li><a href="https://x.example/post">Post</a></li><li><a href="/print">Print this page</a></li></ul>`,
    items: BOTH,
    keeps: ['Shared buses.', 'https://social.example/share', '/print'],
  },
  {
    name: 'A–Z letters of jumps above a list',
    html: `<ul class="az"><li><a href="#b">B</a></li><li><a href="#m">M</a></li></ul><h3 id="b">B</h3><ul><li><a href="/buses">Buying buses</a><br>Listed buses.</li></ul><h3 id="m">M</h3><ul><li><a href="/roads">Mending roads</a><br>Listed roads.</li></ul>`,
    items: BOTH,
    keeps: ['Listed buses.', 'Listed roads.'],
  },
  {
    name: 'Picture with sources of two formats and a lazy placeholder',
    html: two(
      (t, s) =>
        `<article class="teaser"><picture><source type="image/avif" data-srcset="${s}.avif"><source type="image/webp" srcset="${s}.webp 1x, ${s}-2.webp 2x"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${s}.jpg" alt="Lorry" class="lazyload" width="600" height="400"></picture><h3>${t}</h3><p>Lazy ${about(s)}.</p><a href="${s}" aria-label="Read more about ${t}">Read more</a></article>`,
    ),
    items: BOTH,
    keeps: ['Lazy buses.', 'Lorry'],
  },
  {
    name: 'A video card: an embedded player with a transcript',
    html: two(
      (t, s) =>
        `<div class="video-card"><h3>${t}</h3><div class="embed"><iframe src="https://video.example/embed${s}" title="${t} film" allowfullscreen></iframe></div><p>Film ${about(s)}. <a href="${s}-transcript">Transcript</a></p></div>`,
    ),
    items: UNLINKED,
    keeps: ['Film buses.', 'Transcript', '/buses-transcript'],
    named: ['iframe'],
  },
  {
    name: 'Definition list with several descriptions each',
    html: `<dl>${two((t, s) => `<dt><a href="${s}">${t}</a></dt><dd>Defined ${about(s)}.</dd><dd><strong>Council:</strong> Anytown</dd><dd><time datetime="2024-06-03">June 2024</time></dd>`)}</dl>`,
    items: BOTH,
    keeps: ['Defined buses.', 'Anytown'],
    date: '2024-06-03',
  },
  {
    name: 'Numbered steps in each case are no cards',
    html: two(
      (t, s) =>
        `<div class="field__item"><div class="case-study"><h2 class="case-study__title">${t}</h2><p class="case-study__lead">Lead ${about(s)}.</p><ol><li>Asked the market</li><li>Ran a trial</li><li>Bought</li></ol><p><a href="${s}">Contract notice for ${about(s)}</a></p></div></div>`,
    ),
    items: BOTH,
    keeps: ['Lead buses.', 'Asked the market', 'Ran a trial', 'Contract notice for roads'],
  },
  {
    name: 'A hidden template card, a hidden message, and two cards',
    html: `<div class="results"><div class="card js-template" hidden><h3>{{title}}</h3></div><p class="no-results" style="display: none;">Nothing found</p><p role="status">2 results</p>${two((t, s) => `<div class="card"><h3><a href="${s}">${t}</a></h3><p>Found ${about(s)}.</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['Found buses.', '2 results'],
    hides: ['{{title}}', 'Nothing found'],
  },
  {
    name: 'Cards with a badge, a rating of stars and a count of comments',
    html: two(
      (t, s) =>
        `<div class="c-card"><span class="c-badge c-badge--new">New</span><div class="c-card__body"><a class="c-card__link" href="${s}"><h3 class="c-card__title">${t}</h3></a><p>Rated ${about(s)}.</p><p class="c-rating"><span aria-hidden="true">★★★★☆</span><span class="sr-only">4 out of 5</span></p><a href="${s}#comments">3 comments</a></div></div>`,
    ),
    items: BOTH,
    keeps: ['New', 'Rated buses.', '3 comments', '★★★★☆'],
    heard: ['4 out of 5'],
  },
  {
    name: 'A heading with a footnote mark, notes after the entries',
    html: `${two((t, s, i) => `<article><h3><a href="${s}">${t}</a><sup><a href="#fn${i + 1}">${i + 1}</a></sup></h3><p>Noted ${about(s)}.</p></article>`)}<ol class="footnotes"><li id="fn1">Figures of 2023.</li><li id="fn2">Figures of 2024.</li></ol>`,
    items: [
      ['Buying buses¹', '/buses'],
      ['Mending roads²', '/roads'],
    ],
    keeps: ['Noted buses.', 'Figures of 2023.', 'Figures of 2024.', '#fn1'],
  },
  {
    name: 'Plain divs by an editor: a bold line, a break, a line, an address in full',
    html: two(
      (t, s) =>
        `<div><strong>${t}</strong><br>Plain ${about(s)}.<br>More at <a href="https://council.example${s}">https://council.example${s}</a></div>`,
    ),
    items: [],
    keeps: [],
  },
  {
    name: 'Contensis, listing with a region and a topic as lists in each',
    html: `<ul class="sys_listing">${two((t, s) => `<li class="sys_listing-item"><h3 class="sys_heading"><a href="${s}">${t}</a></h3><p>Listed ${about(s)}.</p><ul class="sys_tags"><li><a href="/topic/net-zero">Net zero</a></li><li><a href="/topic/fleet">Fleet</a></li></ul><p>Published: <span>Monday, 3 June 2024</span></p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Listed buses.', 'Net zero', '/topic/fleet'],
    date: '2024-06-03',
  },
  {
    name: 'People, not cases: name, role, mail and telephone',
    html: two(
      (t, s) =>
        `<div class="profile"><img src="${s}.jpg" alt="Portrait"><h3>${t}</h3><p class="role">Head of ${about(s)}</p><p><a href="mailto:${about(s)}@council.example">${about(s)}@council.example</a><br><a href="tel:01632960001">01632 960001</a></p></div>`,
    ),
    items: UNLINKED,
    keeps: [
      'Head of buses',
      '01632 960001',
      'tel:01632960001',
      'mailto:buses@council.example',
      'buses@council.example',
    ],
    image: '/buses.jpg',
  },
  {
    name: 'Ruby, abbreviations, deletions and insertions in a text',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>The <abbr title="Procurement Act 2023">PA23</abbr> helped; <del>£5m</del> <ins>£6m</ins> for ${about(s)}, H<sub>2</sub>O, 10 m<sup>2</sup>, <q>well done</q>.</p></article>`,
    ),
    items: BOTH,
    keeps: ['PA23', '£6m', 'well done', '£5m'],
  },
  {
    name: 'No links at all: headings of level five and text',
    html: two((t, s) => `<div class="wp-block-column"><h5>${t}</h5><p>Unlinked ${about(s)}.</p></div>`),
    items: UNLINKED,
    keeps: ['Unlinked buses.', 'Unlinked roads.'],
  },
  {
    name: 'Lists by topic under headings: each card says its topic, and a link to the heading leads to the first',
    html: `<h2>Our work</h2><h3 id="fleet">Fleet</h3><ul>${two((t, s) => `<li><a href="${s}">${t}</a><p>Work on ${about(s)}.</p></li>`)}</ul><h3 id="waste">Waste</h3><ul><li><a href="/bins">Emptying bins</a><p>Work on bins.</p></li></ul>`,
    items: [...BOTH, ['Emptying bins', '/bins']],
    keeps: ['Our work', 'Fleet', 'Waste', 'Work on bins.'],
  },
  {
    name: 'One heading above all, one in the middle above a text: the headings stay around the cards',
    html: `<h2>Our work</h2>${two((t, s) => `<article><h3><a href="${s}">${t}</a></h3><p>Around ${about(s)}.</p></article>`)}<h2>About us</h2><p>We buy things.</p>`,
    items: BOTH,
    keeps: ['Our work', 'About us', 'We buy things.'],
  },
  {
    name: 'A card that is one link: an emoji above the words',
    html: two(
      (t, s) => `<a class="tile" href="${s}"><div>🚌</div><div>${t}</div><div>Tile on ${about(s)}.</div></a>`,
    ),
    items: BOTH,
    keeps: ['🚌', 'Tile on buses.'],
  },
  {
    name: 'Rows of a heading and a link to all, each above cards of the same element',
    html: ['/fleet', '/streets']
      .map(
        (all, at) =>
          `<div class="head"><h2>Our ${about(all)}</h2><a href="${all}">View all</a></div>${two((t, s, i) => (i === at ? `<div class="card"><h4><a href="${s}">${t}</a></h4><p>Below ${about(s)}.</p></div>` : ''))}`,
      )
      .join(''),
    items: BOTH,
    keeps: ['Our fleet', 'Our streets', '/fleet', '/streets', 'Below roads.'],
  },
  {
    name: 'Articles whose heading is an emoji, the title a link below it',
    html: two((t, s) => `<article><h3>🚌</h3><p><a href="${s}">${t}</a></p></article>`),
    items: BOTH,
    keeps: ['🚌'],
  },
  {
    name: 'Lists under bold lines: each card says the line above its list',
    html: `<p><strong>Fleet</strong></p><ul><li><a href="/buses">Buying buses</a> with care</li></ul><p><strong>Streets</strong></p><ul><li><a href="/roads">Mending roads</a> at night</li></ul>`,
    items: BOTH,
    keeps: ['Fleet', 'Streets', 'with care', 'at night'],
  },
];
