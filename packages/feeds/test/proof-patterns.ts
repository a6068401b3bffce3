import type { Pattern } from './cms-patterns.ts';

/*
 * A fourth series, written before it was run, as proof that the kinds of the others are mended. All content is made up.
 */

const two = (write: (title: string, slug: string, index: number) => string): string =>
  write('Buying buses', '/buses', 0) + write('Mending roads', '/roads', 1);

const BOTH = [
  ['Buying buses', '/buses'],
  ['Mending roads', '/roads'],
] as const;

const UNLINKED = [
  ['Buying buses', null],
  ['Mending roads', null],
] as const;

export const PROOF: readonly Pattern[] = [
  {
    name: 'Gutenberg, Columns with an image, a heading, a text and a button',
    html: `<div class="wp-block-columns is-layout-flex">${two((t, s) => `<div class="wp-block-column is-layout-flow"><figure class="wp-block-image size-large"><a href="${s}"><img loading="lazy" src="${s}.jpg" alt="" width="1024" height="683"></a></figure><h3 class="wp-block-heading">${t}</h3><p>Column ${s.slice(1)}.</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="${s}">Read the full story</a></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Column buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Gutenberg, Media and text with the link around the picture alone',
    html: two(
      (t, s) =>
        `<div class="wp-block-media-text has-media-on-the-right is-stacked-on-mobile"><div class="wp-block-media-text__content"><p class="has-large-font-size">${t}</p><p>Media ${s.slice(1)}.</p></div><figure class="wp-block-media-text__media"><a href="${s}"><img src="${s}.jpg" alt="Depot" width="800" height="600"></a></figure></div>`,
    ),
    items: BOTH,
    keeps: ['Media buses.', 'Depot'],
    image: '/buses.jpg',
  },
  {
    name: 'Gutenberg, Gallery without captions beside a list of links',
    html: `<figure class="wp-block-gallery"><figure class="wp-block-image"><img src="/g1.jpg" alt="First" width="300" height="200"></figure><figure class="wp-block-image"><img src="/g2.jpg" alt="Second" width="300" height="200"></figure></figure><ul>${two((t, s) => `<li><a href="${s}">${t}</a>, told by ${s.slice(1)}</li>`)}</ul>`,
    items: BOTH,
    keeps: ['/g1.jpg', 'Second', 'told by buses'],
  },
  {
    name: 'Recent posts widget with thumbnails and dates',
    html: `<div class="widget widget_recent_entries"><h2 class="widget-title">Recent</h2><ul>${two((t, s) => `<li><img src="${s}-90x90.jpg" width="90" height="90" alt=""><a href="${s}">${t}</a><span class="post-date">June 3, 2024</span></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['Recent'],
    date: '2024-06-03',
    image: '/buses-90x90.jpg',
  },
  {
    name: 'Elementor, testimonials with a name and a job',
    html: `<div class="elementor-row">${two((t, s) => `<div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">We liked ${s.slice(1)}.</div><div class="elementor-testimonial-meta"><div class="elementor-testimonial-details"><div class="elementor-testimonial-name">${t}</div><div class="elementor-testimonial-job">Head of ${s.slice(1)}</div></div></div></div>`)}</div>`,
    items: [],
  },
  {
    name: 'Divi, number of sliders with a description and a button',
    html: `<div class="et_pb_slides">${two((t, s) => `<div class="et_pb_slide" style="background-image:url(${s}.jpg)"><div class="et_pb_container"><div class="et_pb_slider_container_inner"><div class="et_pb_slide_description"><h2 class="et_pb_slide_title"><a href="${s}">${t}</a></h2><div class="et_pb_slide_content"><p>Slide ${s.slice(1)}.</p></div><div class="et_pb_button_wrapper"><a class="et_pb_button et_pb_more_button" href="${s}">Learn more</a></div></div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Slide buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Drupal Views, a list of fields in line with separators',
    html: `<div class="item-list"><ul>${two((t, s) => `<li><span class="views-field views-field-created"><time datetime="2024-06-03T09:00:00Z" class="datetime">3 June 2024</time></span> | <span class="views-field views-field-title"><a href="${s}" hreflang="en">${t}</a></span> | <span class="views-field views-field-field-region">Region ${s.slice(1)}</span></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['Region buses'],
    date: '2024-06-03',
  },
  {
    name: 'Drupal, a teaser with tags and a read-more in the body',
    html: two(
      (t, s) =>
        `<article class="node node--type-article node--view-mode-teaser clearfix"><header><h2 class="node__title"><a href="${s}" rel="bookmark"><span class="field field--name-title field--type-string field--label-hidden">${t}</span></a></h2></header><div class="node__content clearfix"><div class="field field--name-field-image field--type-image"><a href="${s}" hreflang="en"><img src="${s}.jpg" width="220" height="124" alt="Teaser photo" loading="lazy"></a></div><div class="field field--name-body"><p>Tease ${s.slice(1)}.</p></div><div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><ul class="links field__items"><li><a href="/tags/fleet" hreflang="en">Fleet</a></li></ul></div></div></article>`,
    ),
    items: BOTH,
    keeps: ['Tease buses.', 'Tags', '/tags/fleet', 'Fleet'],
    image: '/buses.jpg',
  },
  {
    name: 'LocalGov Drupal, a service status list',
    html: `<ul class="service-statuses">${two((t, s, i) => `<li class="service-status"><a href="${s}"><h3 class="service-status__title">${t}</h3></a><span class="service-status__state">${i ? 'Delayed' : 'Running'}</span><p>Status of ${s.slice(1)}</p><p class="service-status__updated">Updated 3 June 2024</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Running', 'Delayed', 'Status of buses', 'Updated 3 June 2024'],
  },
  {
    name: 'Umbraco, rows of a grid editor with a macro in one',
    html: `<div class="umb-grid"><div class="grid-section"><div class="row">${two((t, s) => `<div class="col-md-6 column"><div><div class="umb-macro-holder"><h3><a href="${s}" title="${t}" data-udi="umb://document/1">${t}</a></h3></div><div><p>Macro ${s.slice(1)}</p></div></div></div>`)}</div></div></div>`,
    items: BOTH,
    keeps: ['Macro buses'],
  },
  {
    name: 'Jadu, a search result with the path in words',
    html: `<ol class="search-results">${two((t, s) => `<li><h3><a href="${s}">${t}</a></h3><p class="search-results__path">Home / Business / ${s.slice(1)}</p><p>Result ${s.slice(1)}</p><p class="search-results__date"><small>Last modified: 03/06/2024</small></p></li>`)}</ol>`,
    items: BOTH,
    keeps: ['Home / Business / buses', 'Result buses', 'Last modified: 03/06/2024'],
  },
  {
    name: 'GOSS, a table of downloads with a size in the link',
    html: `<table class="gosstable">${two((t, s) => `<tr><td><a href="${s}.pdf" class="pdf">${t} (PDF) [1MB]</a><span class="newwindow"><img src="/ico/ext.gif" alt="opens new window" width="12" height="12"></span></td><td>Down ${s.slice(1)}</td></tr>`)}</table>`,
    items: [
      ['Buying buses (PDF) [1MB]', '/buses.pdf'],
      ['Mending roads (PDF) [1MB]', '/roads.pdf'],
    ],
    keeps: ['Down buses', 'opens new window'],
  },
  {
    name: 'Contensis, cards in a list with a heading and no link text but an arrow',
    html: `<ul class="card-list">${two((t, s) => `<li class="card-list__item"><h3>${t}</h3><p>Arrowed ${s.slice(1)}</p><a href="${s}" class="arrow" aria-label="Go to ${t}">→</a></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Arrowed buses'],
  },
  {
    name: 'SharePoint, people and news in web parts with canvas sections',
    html: `<div class="CanvasSection">${two((t, s) => `<div class="ControlZone"><div data-sp-feature-tag="Text"><div class="rte"><h2><strong>${t}</strong></h2><p>Part ${s.slice(1)}</p><p><a href="${s}" data-interception="propagate">Go to page</a></p></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Part buses', 'Go to page'],
  },
  {
    name: 'Squarespace, a code block in paragraphs with line breaks',
    html: two(
      (t, s) =>
        `<div class="sqs-block html-block"><div class="sqs-block-content"><h2 style="white-space:pre-wrap;">${t}</h2><p style="white-space:pre-wrap;">Line A of ${s.slice(1)}<br>Line B of ${s.slice(1)}<br><a href="${s}">See more</a></p></div></div>`,
    ),
    items: BOTH,
    keeps: ['Line A of buses', 'Line B of roads'],
  },
  {
    name: 'Wix, an accordion of rich content',
    html: two(
      (t, s) =>
        `<div class="accordion-item"><button aria-expanded="false" class="accordion-toggle collapsed" data-toggle="collapse"><span>${t}</span></button><div class="accordion-panel"><p>Panel ${s.slice(1)} with <a href="${s}">a link on ${s.slice(1)}</a>.</p></div></div>`,
    ),
    items: UNLINKED,
    keeps: ['Panel buses', '/buses', 'a link on buses'],
  },
  {
    name: 'Sitecore, a carousel of promos with data attributes of tracking',
    html: `<ul class="slides" data-properties="{}">${two((t, s) => `<li class="slide"><div class="field-image"><img src="${s}.jpg" alt="Site" width="1200" height="600" data-variantitemid="{A}"></div><div class="slide-caption"><div class="field-title">${t}</div><div class="field-text">Sited ${s.slice(1)}</div><div class="field-link"><a href="${s}" data-variantfieldname="Link">Open</a></div></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Sited buses', 'Open'],
    image: '/buses.jpg',
  },
  {
    name: 'GOV.UK, related links and a list of documents by collection',
    html: `<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><h3 class="group-title">Policy</h3><ol class="group-document-list">${two((t, s) => `<li class="group-document-list-item"><h4 class="group-document-list-item-title"><a href="${s}">${t}</a></h4><ul class="group-document-list-item-attributes"><li><time datetime="2024-06-03">3 June 2024</time></li><li class="document-type">Policy paper</li></ul></li>`)}</ol></div></div>`,
    items: BOTH,
    keeps: ['Policy', 'Policy paper'],
    date: '2024-06-03',
  },
  {
    name: 'GOV.UK, big numbers with a link',
    html: two(
      (t, s, i) =>
        `<div class="gem-c-big-number"><a class="gem-c-big-number__link govuk-link" href="${s}"><span class="gem-c-big-number__value">${i + 23}</span> <span class="gem-c-big-number__label">${t}</span></a></div>`,
    ),
    items: [
      ['23 Buying buses', '/buses'],
      ['24 Mending roads', '/roads'],
    ],
  },
  {
    name: 'NHS, a contents list and sections that follow',
    html: `<nav class="nhsuk-contents-list"><h2 class="nhsuk-u-visually-hidden">Contents</h2><ol><li><a href="#s1">Buses</a></li></ol></nav>${two((t, s, i) => `<section id="s${i + 1}"><h2>${t}</h2><p>Section ${s.slice(1)}.</p><p><a href="${s}">Read the evaluation</a></p></section>`)}`,
    items: BOTH,
    keeps: ['Section buses.', 'Read the evaluation', '#s1'],
  },
  {
    name: 'Bootstrap, a horizontal card with a link over it',
    html: two(
      (t, s) =>
        `<div class="card mb-3"><div class="row g-0"><div class="col-md-4"><img src="${s}.jpg" class="img-fluid rounded-start" alt="Horizontal"></div><div class="col-md-8"><div class="card-body"><h5 class="card-title">${t}</h5><p class="card-text">Wide ${s.slice(1)}.</p><p class="card-text"><small class="text-body-secondary">Last updated 3 mins ago</small></p><a href="${s}" class="stretched-link" aria-label="Read ${t}"></a></div></div></div></div>`,
    ),
    items: BOTH,
    keeps: ['Wide buses.', 'Last updated 3 mins ago'],
    image: '/buses.jpg',
  },
  {
    name: 'A list of radio programmes with an audio and a transcript',
    html: `<ul>${two((t, s) => `<li><h3>${t}</h3><audio controls preload="none"><source src="${s}.mp3" type="audio/mpeg"></audio><p><a href="${s}-transcript.html">Transcript of ${s.slice(1)}</a></p></li>`)}</ul>`,
    items: [
      ['Buying buses', '/buses-transcript.html'],
      ['Mending roads', '/roads-transcript.html'],
    ],
    keeps: ['Transcript of buses'],
    named: ['audio'],
  },
  {
    name: 'Lazy frames and pictures of an optimiser with an empty src',
    html: `<div class="list">${two((t, s) => `<div class="entry"><img src="" data-src="${s}.jpg" data-srcset="${s}-2x.jpg 2x" class="ewww_webp_lazy" alt="Optimised" width="640" height="360"><h3><a href="${s}">${t}</a></h3><iframe src="about:blank" data-lazy-src="https://maps.example/${s}" title="Map"></iframe></div>`)}</div>`,
    items: BOTH,
    keeps: ['/buses-2x.jpg', 'Optimised'],
    named: ['iframe'],
    image: '/buses.jpg',
  },
  {
    name: 'Titles as pictures without alt in a heading, and a text that leads',
    html: two(
      (t, s) =>
        `<section class="promo"><h2><a href="${s}"><img src="${s}-lettering.png" width="500" height="120"></a></h2><p><strong>${t}.</strong> Lettered ${s.slice(1)}.</p></section>`,
    ),
    items: [
      ['Buying buses.', '/buses'],
      ['Mending roads.', '/roads'],
    ],
    keeps: ['Lettered buses.'],
    image: '/buses-lettering.png',
  },
  {
    name: 'Hidden copies for narrow screens by the attribute and a class of the framework',
    html: two(
      (t, s) =>
        `<div class="teaser"><h3 hidden>${t} narrow</h3><h3><a href="${s}">${t}</a></h3><p aria-hidden="true">★★★</p><p>Copied ${s.slice(1)}.</p><div style="display:none !important">Secret ${s.slice(1)}</div></div>`,
    ),
    items: BOTH,
    keeps: ['Copied buses.'],
    hides: ['narrow', 'Secret'],
  },
  {
    name: 'Dates with a time, a range of years, and a quarter',
    html: `<ul><li><h3><a href="/c0">Case A</a></h3><p class="date">3 June 2024, 10am</p><p>Text.</p></li><li><h3><a href="/c1">Case B</a></h3><p class="date">2023 to 2024</p><p>Text.</p></li><li><h3><a href="/c2">Case C</a></h3><p class="date">Q2 2024</p><p>Text.</p></li><li><h3><a href="/c3">Case D</a></h3><p class="date">June 2024</p><p>Text.</p></li></ul>`,
    items: [
      ['Case A', '/c0'],
      ['Case B', '/c1'],
      ['Case C', '/c2'],
      ['Case D', '/c3'],
    ],
    keeps: ['2023 to 2024', 'Q2 2024'],
  },
  {
    name: 'Welsh and English in one card, each word marked',
    html: two(
      (t, s) =>
        `<article lang="cy"><h3><a href="/cy${s}">Achos ${s.slice(1)}</a></h3><p>Testun ${s.slice(1)}. <a href="/cy${s}">Darllen rhagor</a></p><p><a lang="en" hreflang="en" href="${s}">${t} in English</a></p></article>`,
    ),
    items: [
      ['Achos buses', '/cy/buses'],
      ['Achos roads', '/cy/roads'],
    ],
    keeps: ['Testun buses.', '/buses', 'Buying buses in English'],
    hides: ['Darllen rhagor'],
  },
  {
    name: 'A list whose entries are paragraphs with a link at their end',
    html: `<ul>${two((t, s) => `<li><p>${t} for the whole county, in two years. <a href="${s}">Read the case study</a></p></li>`)}</ul>`,
    items: [
      ['Buying buses for the whole county, in two years.', '/buses'],
      ['Mending roads for the whole county, in two years.', '/roads'],
    ],
  },
  {
    name: 'A definition list of publications with several descriptions and a file',
    html: `<dl class="pubs">${two((t, s) => `<dt>${t} <span class="year">(2024)</span></dt><dd>Described ${s.slice(1)}.</dd><dd><a href="${s}.pdf">Download the report on ${s.slice(1)}</a></dd>`)}</dl>`,
    items: [
      ['Buying buses (2024)', null],
      ['Mending roads (2024)', null],
    ],
    keeps: ['Described buses.', '/buses.pdf', 'Download the report on roads'],
  },
  {
    name: 'Cards in a dialog that is open, and one that is closed',
    html: `<dialog open class="panel"><div class="cards">${two((t, s) => `<div class="card"><h3><a href="${s}">${t}</a></h3><p>Open ${s.slice(1)}.</p></div>`)}</div></dialog><dialog><div class="card"><h3><a href="/secret">Closed one</a></h3></div></dialog>`,
    items: BOTH,
    keeps: ['Open buses.'],
    hides: ['Closed one'],
  },
  {
    name: 'A page in frames of landmarks: header, main with the cards, footer with a menu',
    html: `<header><h1>Our work</h1></header><main><div class="card-row">${two((t, s) => `<div class="card"><h2><a href="${s}">${t}</a></h2><p>Main ${s.slice(1)}.</p></div>`)}</div></main><footer><ul><li><a href="/privacy">Privacy</a></li><li><a href="/contact">Contact</a></li></ul></footer>`,
    items: BOTH,
    keeps: ['Our work', 'Main buses.', '/privacy', 'Contact'],
  },
];
