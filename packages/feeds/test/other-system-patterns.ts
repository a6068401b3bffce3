import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, UNLINKED, about, card, link } from './two-entries.ts';

/* Markup of other editing systems, site builders and style kits. All content is made up. */

export const OTHER_SYSTEMS: readonly Pattern[] = [
  {
    name: 'Foundation, orbit and media objects',
    html: two(
      (t, s) =>
        `<div class="media-object"><div class="media-object-section"><div class="thumbnail"><img src="${s}.jpg" alt="Thumb" width="150" height="150"></div></div><div class="media-object-section main-section"><h4>${t}</h4><p>Object ${s.slice(1)}. <a href="${s}" aria-label="Read ${t}">More&hellip;</a></p></div></div>`,
    ),
    items: BOTH,
    keeps: ['Object buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Tailwind cards: no names but utilities, a link in a span before the title',
    html: `<div class="grid grid-cols-2 gap-4">${two((t, s) => `<div class="rounded shadow p-4"><img class="w-full" src="${s}.jpg" alt=""><div class="px-6 py-4"><div class="font-bold text-xl mb-2"><a class="hover:underline" href="${s}">${t}</a></div><p class="text-gray-700 text-base">Wind ${s.slice(1)}.</p></div><div class="px-6 pt-4 pb-2"><span class="inline-block bg-gray-200 rounded-full px-3">#fleet</span><span class="inline-block bg-gray-200 rounded-full px-3">#electric</span></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Wind buses.', '#fleet', '#electric'],
    image: '/buses.jpg',
  },
  {
    name: 'Material cards with actions',
    html: two(
      (t, s) =>
        `<div class="mdc-card"><div class="mdc-card__primary-action" tabindex="0"><div class="mdc-card__media mdc-card__media--16-9" style="background-image: url(&quot;${s}.jpg&quot;);"></div><h2 class="mdc-typography mdc-typography--headline6">${t}</h2><h3 class="mdc-typography mdc-typography--subtitle2">Sub of ${s.slice(1)}</h3><div class="mdc-typography">Material ${s.slice(1)}</div></div><div class="mdc-card__actions"><a class="mdc-button" href="${s}"><span class="mdc-button__label">Read</span></a><button class="mdc-icon-button material-icons" title="Share">share</button></div></div>`,
    ),
    items: BOTH,
    keeps: ['Sub of buses', 'Material buses'],
    named: ['button'],
    image: '/buses.jpg',
  },
  {
    name: 'SharePoint, promoted links as tiles with a hover text',
    html: `<div class="ms-promlink-body">${two((t, s) => `<div class="ms-tileview-tile-root"><div class="ms-tileview-tile-content"><a href="${s}"><span class="ms-tileview-tile-icon" style="overflow:hidden"><img src="${s}.png" alt="${t}" width="150" height="150"></span><div class="ms-tileview-tile-detailsBox"><ul class="ms-noList"><li class="ms-tileview-tile-titleMedium"><div>${t}</div></li><li class="ms-tileview-tile-descriptionMedium">Tile ${s.slice(1)}</li></ul></div></a></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Tile buses'],
    image: '/buses.png',
  },
  {
    name: 'Squarespace, summary with metadata above and below',
    html: `<div class="summary-item-list">${two((t, s) => `<div class="summary-item"><div class="summary-thumbnail-outer-container"><a href="${s}" class="summary-thumbnail-container" data-title="${t}"><div class="summary-thumbnail img-wrapper"><img data-src="https://images.example${s}.png" data-image-dimensions="1200x800" alt="Summary photo" class="summary-thumbnail-image"></div></a></div><div class="summary-content"><div class="summary-metadata-container summary-metadata-container--above-title"><div class="summary-metadata summary-metadata--primary"><span class="summary-metadata-item summary-metadata-item--cats"><a href="/blog/category/Fleet">Fleet</a></span><time class="summary-metadata-item summary-metadata-item--date" datetime="2024-06-03">3 Jun 2024</time></div></div><div class="summary-title"><a href="${s}" class="summary-title-link">${t}</a></div><div class="summary-excerpt summary-excerpt-only"><p>Squared ${s.slice(1)}.</p></div><a href="${s}" class="summary-read-more-link">Read More &rarr;</a></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['/blog/category/Fleet', 'Fleet', 'Squared buses.'],
    date: '2024-06-03',
    image: 'https://images.example/buses.png',
  },
  {
    name: 'Wix blog cards with counts of views and likes',
    html: `<div data-hook="gallery">${two((t, s) => `<div class="gallery-item-container" role="listitem"><article class="post-list-item" data-hook="post-list-item"><a class="O16KGI" href="${s}" tabindex="-1"><div class="gallery-item-image" data-hook="gallery-item-image-img"><img src="${s}.webp" alt="Wix blog photo" width="400" height="300"></div></a><div class="post-metadata"><span title="3 Jun" class="post-metadata__date time-ago" data-hook="time-ago">3 Jun 2024</span><span class="post-metadata__readTime">2 min read</span></div><a class="O16KGI" href="${s}"><div class="post-title"><h2 class="bD0vt9">${t}</h2></div><div class="post-description"><div>Post ${s.slice(1)}</div></div></a><div class="stats"><span class="eYQJQu" aria-label="12 views">12</span></div><button aria-label="Like post" data-hook="like-button">♥</button></article></div>`)}</div>`,
    items: BOTH,
    keeps: ['2 min read', 'Post buses', '12'],
    named: ['button'],
    date: '2024-06-03',
    image: '/buses.webp',
  },
  {
    name: 'Bootstrap 5, accordion of cases with a link in the body',
    html: `<div class="accordion">${two((t, s, i) => `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" type="button" data-bs-toggle="collapse" data-bs-target="#c${i}">${t}</button></h2><div id="c${i}" class="accordion-collapse collapse"><div class="accordion-body">Fold ${s.slice(1)}. <a href="${s}">Read the case</a></div></div></div>`)}</div>`,
    items: UNLINKED,
    keeps: ['Fold buses.', '/buses'],
  },
  {
    name: 'Bootstrap 4, media list',
    html: `<ul class="list-unstyled">${two((t, s) => `<li class="media"><img src="${s}.jpg" class="mr-3" alt="Media" width="120" height="90"><div class="media-body"><h5 class="mt-0 mb-1">${t}</h5>Media text ${s.slice(1)}. <a href="${s}" class="stretched-link">More info</a></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Media text buses.'],
    image: '/buses.jpg',
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
    name: 'SharePoint, a summary links web part',
    html: `<ul class="dfwp-list">${two((t, s) => `<li class="dfwp-item"><div class="item link-item"><a href="${s}" title="">${t}</a><div class="description">Linked ${about(s)}</div></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Linked buses'],
  },
  {
    name: 'Squarespace, a gallery with titles over',
    html: two(
      (t, s) =>
        `<figure class="gallery-grid-item"><div class="gallery-grid-item-wrapper"><a href="${s}"><img data-src="${s}.jpg" alt="Grid" width="800" height="600"></a></div><figcaption class="gallery-caption"><p>${t}</p></figcaption></figure>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Wix, text items in a repeater with a line',
    html: two(
      (t, s) =>
        `<div role="listitem" class="rep"><h2 class="font_2"><a href="${s}">${t}</a></h2><div class="line"></div><p class="font_8">Repeated ${about(s)}</p></div>`,
    ),
    items: BOTH,
    keeps: ['Repeated buses'],
  },
  {
    name: 'Sitecore, a page list with an image variant',
    html: `<div class="component link-list"><ul>${two((t, s) => `<li class="item"><div class="field-image"><a href="${s}"><img src="${s}.ashx?w=300" alt="Variant" width="300" height="200"></a></div><div class="field-navigationtitle"><a href="${s}">${t}</a></div><div class="field-summary">Paged ${about(s)}</div></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['Paged buses'],
    image: '/buses.ashx?w=300',
  },
  {
    name: 'AEM, content fragments as lists of elements',
    html: two(
      (t, s) =>
        `<article class="cmp-contentfragment"><h3 class="cmp-contentfragment__title">${t}</h3><dl class="cmp-contentfragment__elements"><div class="cmp-contentfragment__element"><dt class="cmp-contentfragment__element-title">Area</dt><dd class="cmp-contentfragment__element-value">Fragment ${about(s)}</dd></div></dl></article>`,
    ),
    items: UNLINKED,
    keeps: ['Area', 'Fragment buses'],
  },
  {
    name: 'Bootstrap, a jumbotron each',
    html: two(
      (t, s) =>
        `<div class="jumbotron"><h1 class="display-4">${t}</h1><p class="lead">Jumbo ${about(s)}</p><hr class="my-4"><a class="btn btn-primary btn-lg" href="${s}" role="button">Learn more</a></div>`,
    ),
    items: BOTH,
    keeps: ['Jumbo buses'],
  },
];
