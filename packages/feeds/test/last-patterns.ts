import type { Pattern } from './cms-patterns.ts';

/*
 * A fifth series, written before it was run. All content is made up.
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

const about = (s: string): string => s.slice(1);

/** Cards of one kind in many dialects: the same item each time. */
const card = (
  open: string,
  title: (t: string, s: string) => string,
  text: (s: string) => string,
  close: string,
): string => two((t, s) => `${open.replaceAll('SLUG', s)}${title(t, s)}${text(s)}${close}`);

const link = (t: string, s: string): string => `<a href="${s}">${t}</a>`;

export const LAST: readonly Pattern[] = [
  {
    name: 'Stackable cards with a background and an overlay',
    html: card(
      '<div class="wp-block-stackable-card stk-block" style="background-image:url(SLUG.jpg)"><div class="stk-block-content">',
      (t, s) => `<h3 class="stk-block-heading__text">${link(t, s)}</h3>`,
      (s) => `<p class="stk-block-text__text">Stacked ${about(s)}</p>`,
      '</div></div>',
    ),
    items: BOTH,
    keeps: ['Stacked buses'],
    image: '/buses.jpg',
  },
  {
    name: 'GenerateBlocks containers, the heading a div',
    html: card(
      '<div class="gb-container gb-query-loop-item"><div class="gb-inside-container">',
      (t, s) => `<div class="gb-headline gb-headline-text">${link(t, s)}</div>`,
      (s) => `<div class="gb-headline gb-headline-text">Generated ${about(s)}</div>`,
      '</div></div>',
    ),
    items: BOTH,
    keeps: ['Generated buses'],
  },
  {
    name: 'Oxygen and Bricks: divs with machine classes',
    html: `<div class="oxy-repeater">${card(
      '<div class="ct-div-block" id="_dynamic_list-1">',
      (t, s) => `<a class="ct-link-text" href="${s}">${t}</a>`,
      (s) =>
        `<div class="ct-text-block">Oxy ${about(s)}</div><div class="ct-text-block"><time datetime="2024-06-03">3rd June 2024</time></div>`,
      '</div>',
    )}</div>`,
    items: BOTH,
    keeps: ['Oxy buses'],
    date: '2024-06-03',
  },
  {
    name: 'Joomla, a category list as a table with hits',
    html: `<table class="category table"><tbody>${two((t, s) => `<tr class="cat-list-row0"><th class="list-title" scope="row">${link(t, s)}</th><td class="list-date small">03 June 2024</td><td class="list-author">Written by: Sam</td><td><span class="badge bg-info">Hits: 12</span></td></tr>`)}</tbody></table>`,
    items: BOTH,
    keeps: ['Written by: Sam', 'Hits: 12'],
    date: '2024-06-03',
  },
  {
    name: 'MediaWiki gallery',
    html: `<ul class="gallery mw-gallery-traditional">${two((t, s) => `<li class="gallerybox"><div class="thumb"><a href="${s}" class="image"><img alt="${t}" src="${s}.jpg" width="120" height="90"></a></div><div class="gallerytext"><p>${t} in the county</p></div></li>`)}</ul>`,
    items: [
      ['Buying buses in the county', '/buses'],
      ['Mending roads in the county', '/roads'],
    ],
    image: '/buses.jpg',
  },
  {
    name: 'Plone listing with byline and icon',
    html: card(
      '<article class="entry"><header>',
      (t, s) =>
        `<span class="summary"><a href="${s}" class="contenttype-document state-published url" title="Document">${t}</a></span>`,
      (s) =>
        `<span class="documentByLine"> by <span class="author">Sam</span> — last modified Jun 03, 2024 10:12</span></header><p><span class="description">Plone ${about(s)}</span></p>`,
      '</article>',
    ),
    items: BOTH,
    keeps: ['Sam', 'Plone buses'],
  },
  {
    name: 'EPiServer blocks with a teaser link over all',
    html: card(
      '<div class="block teaserblock col-md-6"><div class="border"><a href="SLUG" title="Go">',
      (t) => `<img src="/globalassets/x.jpg?preset=thumb" alt="Epi"><h2>${t}</h2>`,
      (s) => `<p>Epi ${about(s)}</p>`,
      '</a></div></div>',
    ),
    items: BOTH,
    keeps: ['Epi buses'],
    image: '/globalassets/x.jpg?preset=thumb',
  },
  {
    name: 'Kentico widgets in zones with an empty one between',
    html: `<div class="widget-zone">${card(
      '<div class="ktc-widget"><div class="article-tile">',
      (t, s) => `<a href="${s}"><h3 class="article-tile-title">${t}</h3></a>`,
      (s) => `<div class="article-tile-content">Kentico ${about(s)}</div>`,
      '</div></div><div class="ktc-widget"></div>',
    )}</div>`,
    items: BOTH,
    keeps: ['Kentico buses'],
  },
  {
    name: 'Liferay asset publisher abstracts',
    html: card(
      '<div class="asset-abstract default-asset-publisher"><div class="pull-right edit-actions"></div>',
      (t, s) =>
        `<h4 class="asset-title"><a href="${s}"><span class="asset-anchor lfr-asset-anchor" id="a"></span> ${t}</a></h4>`,
      (s) =>
        `<div class="asset-content"><div class="asset-summary">Liferay ${about(s)}</div><div class="asset-more"><a href="${s}">Read More<span class="hide-accessible sr-only">About ${about(s)}</span> »</a></div></div>`,
      '</div>',
    ),
    items: BOTH,
    keeps: ['Liferay buses'],
  },
  {
    name: 'TYPO3, text with media elements',
    html: card(
      '<div class="frame frame-type-textmedia"><div class="ce-textpic ce-right"><div class="ce-gallery"><figure class="image"><img class="image-embed-item" alt="Typo" src="SLUG.jpg" width="600" height="400"></figure></div><div class="ce-bodytext">',
      (t) => `<h2>${t}</h2>`,
      (s) => `<p>Media ${about(s)}. <a href="${s}" class="internal-link">More on ${about(s)}</a></p>`,
      '</div></div></div>',
    ),
    items: UNLINKED,
    keeps: ['Media buses.', '/buses', 'More on buses'],
    image: '/buses.jpg',
  },
  {
    name: 'Hugo and Jekyll: a list of posts with a date before',
    html: `<ul class="post-list">${two((t, s) => `<li><span class="post-meta">Jun 3, 2024</span><h3><a class="post-link" href="${s}">${t}</a></h3><p>Static ${about(s)}</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Static buses'],
    date: '2024-06-03',
  },
  {
    name: 'Docusaurus cards with an emoji title attribute',
    html: `<section class="row list_eTzJ">${two((t, s) => `<article class="col col--6"><a class="card padding--lg cardContainer_fWXF" href="${s}"><h2 class="text--truncate cardTitle_rnsV" title="${t}">📄️ ${t}</h2><p class="text--truncate cardDescription_PWke" title="D">Docs ${about(s)}</p></a></article>`)}</section>`,
    items: [
      ['📄️ Buying buses', '/buses'],
      ['📄️ Mending roads', '/roads'],
    ],
    keeps: ['Docs buses'],
  },
  {
    name: 'Next.js cards with an image wrapper by fill',
    html: card(
      '<div class="card_root__x1"><span style="box-sizing:border-box;position:absolute;inset:0"><img alt="Filled" src="SLUG.webp" decoding="async" style="position:absolute"></span>',
      (t, s) => `<h3 class="card_title__x2">${link(t, s)}</h3>`,
      (s) => `<p>Next ${about(s)}</p>`,
      '</div>',
    ),
    items: BOTH,
    keeps: ['Next buses', 'Filled'],
    image: '/buses.webp',
  },
  {
    name: 'Lists of legislation: a title, a number, a link to text and to PDF',
    html: `<table><thead><tr><td>Title</td><td>Years and Numbers</td></tr></thead><tbody>${two((t, s) => `<tr class="oddRow"><td>${link(t, s)}</td><td><a href="${s}">2024 c. 5</a></td></tr>`)}</tbody></table>`,
    items: BOTH,
    keeps: ['2024 c. 5', 'Years and Numbers'],
  },
  {
    name: 'CKAN datasets with formats as a list',
    html: `<ul class="dataset-list">${two((t, s) => `<li class="dataset-item"><div class="dataset-content"><h2 class="dataset-heading">${link(t, s)}</h2><div>Data on ${about(s)}</div></div><ul class="dataset-resources"><li><a href="${s}/csv" class="badge label" data-format="csv">CSV</a></li><li><a href="${s}/json" class="badge label" data-format="json">JSON</a></li></ul></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Data on buses', '/buses/csv', 'JSON'],
  },
  {
    name: 'Trello and Notion exports: a heading, checkboxes and a toggle',
    html: two(
      (t, s) =>
        `<article class="page"><h1 class="page-title">${t}</h1><ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span class="to-do-children-checked">Done ${about(s)}</span></li></ul><ul class="toggle"><li><details open=""><summary>Toggle ${about(s)}</summary><p>Inside ${about(s)}</p></details></li></ul></article>`,
    ),
    items: UNLINKED,
    keeps: ['Done buses', 'Toggle buses', 'Inside buses'],
  },
  {
    name: 'Word pasted into an editor',
    html: two(
      (t, s) =>
        `<div class="item"><p class="MsoNormal"><b><span style="font-size:14.0pt;mso-fareast-language:EN-GB"><a href="${s}">${t}</a><o:p></o:p></span></b></p><p class="MsoNormal"><span style="color:black">Pasted&nbsp;${about(s)}<o:p></o:p></span></p></div>`,
    ),
    items: BOTH,
    keeps: ['Pasted'],
  },
  {
    name: 'Google Docs pasted, spans within spans',
    html: two(
      (t, s) =>
        `<div class="doc"><h2 dir="ltr"><span style="font-weight:400">${t.slice(0, 6)}</span><span style="font-weight:700">${t.slice(6)}</span></h2><p dir="ltr"><span>Doc on </span><a href="${s}"><span style="text-decoration:underline">${about(s)}</span></a><span>.</span></p></div>`,
    ),
    items: UNLINKED,
    keeps: ['Doc on', '/buses'],
  },
  {
    name: 'A newsletter archive in nested tables',
    html: `<table><tr><td><table>${two((t, s) => `<tr><td><a href="${s}"><img src="${s}.png" width="280" height="160" alt="Issue"></a></td></tr><tr><td><h3>${link(t, s)}</h3><p>Letter ${about(s)}</p></td></tr>`)}</table></td></tr></table>`,
    items: BOTH,
    keeps: ['Letter buses', '/buses.png'],
  },
  {
    name: 'Bootstrap nav tabs whose panes hold cards',
    html: `<ul class="nav nav-tabs" role="tablist"><li class="nav-item"><button class="nav-link active" data-bs-toggle="tab">One</button></li></ul><div class="tab-content"><div class="tab-pane active" role="tabpanel">${card(
      '<div class="card">',
      (t, s) => `<h5 class="card-title">${link(t, s)}</h5>`,
      (s) => `<p class="card-text">Pane ${about(s)}</p>`,
      '</div>',
    )}</div></div>`,
    items: BOTH,
    keeps: ['Pane buses'],
    named: ['button'],
  },
  {
    name: 'A timeline of years with an icon',
    html: `<ol class="timeline">${two((t, s, i) => `<li class="timeline__event"><span class="timeline__year">${2023 + i}</span><i class="fa fa-bus"></i><div class="timeline__body"><h4>${link(t, s)}</h4><p>Year of ${about(s)}</p></div></li>`)}</ol>`,
    items: BOTH,
    keeps: ['2023', '2024', 'Year of buses'],
  },
  {
    name: 'Questions and answers with a link in the answer',
    html: `<div class="faq" itemscope itemtype="https://schema.org/FAQPage">${two((t, s) => `<div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">${t}?</h3><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text"><p>Answer on ${about(s)}: <a href="${s}">see here</a>.</p></div></div></div>`)}</div>`,
    items: [
      ['Buying buses?', null],
      ['Mending roads?', null],
    ],
    keeps: ['Answer on buses:', '/buses', 'see here'],
  },
  {
    name: 'A price list without links',
    html: `<ul>${two((t, s) => `<li><b>${t}</b> <span class="price">£12m</span> <small>${about(s)} only</small></li>`)}</ul>`,
    items: UNLINKED,
    keeps: ['£12m', 'buses only'],
  },
  {
    name: 'Video cards with a lazy facade',
    html: card(
      '<div class="video"><lite-youtube videoid="x1" style="background-image: url(SLUG.jpg)"><a href="https://www.youtube.com/watch?v=x1" class="lty-playbtn"><span class="lyt-visually-hidden">Play</span></a></lite-youtube>',
      (t, s) => `<h3>${link(t, s)}</h3>`,
      (s) => `<p>Video of ${about(s)}</p>`,
      '</div>',
    ),
    items: BOTH,
    keeps: ['https://www.youtube.com/watch?v=x1', 'Video of buses'],
    image: '/buses.jpg',
  },
  {
    name: 'Pictures by CSS image-set and a data attribute of JSON',
    html: card(
      '<div class="card" data-images=\'{"desktop":"SLUG-d.jpg"}\'><img src="SLUG.jpg" srcset="SLUG.jpg 1x, SLUG@2x.jpg 2x" alt="Set" width="300" height="200">',
      (t, s) => `<h3>${link(t, s)}</h3>`,
      (s) => `<p>Set of ${about(s)}</p>`,
      '</div>',
    ),
    items: BOTH,
    keeps: ['Set of buses', '/buses@2x.jpg'],
    image: '/buses.jpg',
  },
  {
    name: 'Entries with an id on the title and a self link',
    html: two(
      (t, s) =>
        `<section class="entry"><h2 id="${about(s)}">${t} <a class="anchor" href="#${about(s)}" aria-label="Link to this section">¶</a></h2><p>Self ${about(s)}. <a href="${s}">Read more</a></p></section>`,
    ),
    items: [
      ['Buying buses ¶', '/buses'],
      ['Mending roads ¶', '/roads'],
    ],
    keeps: ['Self buses.', '#buses'],
  },
  {
    name: 'Welsh council news with a bilingual date',
    html: two(
      (t, s, i) =>
        `<div class="newyddion"><h3><a href="${s}">${i ? 'Trwsio ffyrdd' : 'Prynu bysiau'}</a></h3><p class="dyddiad"><time datetime="2024-06-03">3 Mehefin 2024</time></p><p>Newyddion ${about(s)}. <a href="${s}">Gweld mwy</a></p></div>`,
    ),
    items: [
      ['Prynu bysiau', '/buses'],
      ['Trwsio ffyrdd', '/roads'],
    ],
    keeps: ['Newyddion buses.'],
    date: '2024-06-03',
  },
  {
    name: 'A social feed with handles and counts',
    html: card(
      '<div class="post"><div class="post__head"><img class="avatar" src="/av.png" width="40" height="40" alt=""><span class="post__name">Council</span><span class="post__handle">@council</span></div>',
      (t, s) => `<h4 class="post__title">${link(t, s)}</h4>`,
      (s) => `<p>Posted on ${about(s)}</p><ul class="post__counts"><li>3 replies</li><li>5 shares</li></ul>`,
      '</div>',
    ),
    items: BOTH,
    keeps: ['Council', '@council', 'Posted on buses', '3 replies', '5 shares'],
  },
  {
    name: 'A list of two entries with a table and a figure in one',
    html: `<ul class="cases"><li><h3><a href="/buses">Buying buses</a></h3><table><caption>Cost</caption><tr><th>Year</th><th>£m</th></tr><tr><td>2024</td><td>12</td></tr></table></li><li><h3><a href="/roads">Mending roads</a></h3><figure><img src="/roads.jpg" alt="Road" width="400" height="300"><figcaption>On the A1</figcaption></figure></li></ul>`,
    items: BOTH,
    keeps: ['Cost', '12', 'On the A1', '/roads.jpg'],
  },
  {
    name: 'Cards in columns of unequal length under one heading each',
    html: `<div class="columns"><div class="column"><h2>Transport</h2><div class="tile"><h3><a href="/buses">Buying buses</a></h3><p>Tile buses</p></div></div><div class="column"><h2>Highways</h2><div class="tile"><h3><a href="/roads">Mending roads</a></h3><p>Tile roads</p></div><div class="tile"><h3><a href="/bins">Emptying bins</a></h3></div></div></div>`,
    items: [...BOTH, ['Emptying bins', '/bins']],
    keeps: ['Transport', 'Highways', 'Tile buses'],
  },
  {
    name: 'A title that is a picture without alt, alone with its link, in a column each',
    html: `<div class="grid">${two((t, s) => `<div class="grid__cell"><a href="/case-studies${s}"><img src="/i${s}.jpg" width="320" height="240"></a></div>`)}</div>`,
    items: [
      ['buses', '/case-studies/buses'],
      ['roads', '/case-studies/roads'],
    ],
    image: '/i/buses.jpg',
  },
];
