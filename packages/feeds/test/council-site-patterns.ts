import type { Pattern } from './cms-patterns.ts';
import { about, BOTH, dwy, PDFS, two, UNLINKED, WELSH } from './two-entries.ts';

/** Further pages as the sites of councils hold them, with corrections, documents and sections. All content is made up. */
export const COUNCIL_SITES: readonly Pattern[] = [
  {
    name: 'A download plug-in: links with an icon, the type and size in small print below',
    html: `<div class="downloads">${two((t, s) => `<div class="download-box"><h4><a class="download-link" href="${s}.pdf" rel="nofollow">${t}</a></h4><small class="download-meta">PDF - 1.2MB</small></div>`)}</div>`,
    items: PDFS,
    keeps: ['PDF - 1.2MB'],
  },
  {
    name: 'The Events Calendar: a list of events, one of them cancelled',
    html: `<div class="tribe-events-calendar-list">${two((t, s, i) => `<div class="tribe-common-g-row tribe-events-calendar-list__event-row"><article class="tribe-events-calendar-list__event post tribe_events"><div class="tribe-events-calendar-list__event-details"><header><div class="tribe-events-calendar-list__event-datetime-wrapper"><time class="tribe-events-calendar-list__event-datetime" datetime="2024-06-03"><span class="tribe-event-date-start">3 June @ 10:00 am</span></time></div><h3 class="tribe-events-calendar-list__event-title"><a href="${s}" title="${t}" rel="bookmark" class="tribe-events-calendar-list__event-title-link">${i === 0 ? `<s>${t}</s>` : t}</a></h3></header><div class="tribe-events-calendar-list__event-description"><p>Come to ${about(s)}.</p></div></div></article></div>`)}</div>`,
    items: BOTH,
    keeps: ['Come to buses.', '10:00 am'],
    date: '2024-06-03',
  },
  {
    name: 'Divi: blurbs with an icon, a heading and a button after the text',
    html: `<div class="et_pb_row">${two((t, s) => `<div class="et_pb_column et_pb_column_1_2"><div class="et_pb_module et_pb_blurb"><div class="et_pb_blurb_content"><div class="et_pb_main_blurb_image"><span class="et_pb_image_wrap"><span class="et-pb-icon">&#xe038;</span></span></div><div class="et_pb_blurb_container"><h4 class="et_pb_module_header"><span>${t}</span></h4><div class="et_pb_blurb_description"><p>Blurb of ${about(s)}.</p></div></div></div></div><div class="et_pb_button_module_wrapper"><a class="et_pb_button" href="${s}">Read more</a></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Blurb of buses.'],
  },
  {
    name: 'Drupal layout builder: inline blocks with a body and a link field',
    html: `<div class="layout layout--twocol-section">${two((t, s) => `<div class="layout__region"><div class="block block-layout-builder block-inline-blockcard"><h2 class="block__title">${t}</h2><div class="field field--name-field-body field--type-text-long field--label-hidden field__item"><p>Laid out ${about(s)}.</p></div><div class="field field--name-field-link field--type-link field--label-hidden field__item"><a href="${s}">Go to ${about(s)}</a></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Laid out buses.'],
  },
  {
    name: 'Drupal: media documents whose size stands in brackets in a span behind them',
    html: `<div class="field field--name-field-documents field__items">${two((t, s) => `<div class="field__item"><article class="media media--type-document"><div class="field field--name-field-media-document"><span class="file file--mime-application-vnd-openxmlformats-officedocument-wordprocessingml-document file--x-office-document"> <a href="${s}.docx" type="application/vnd.openxmlformats-officedocument.wordprocessingml.document">${t}</a></span><span>(45.3 KB)</span></div></article></div>`)}</div>`,
    items: [
      ['Buying buses', '/buses.docx'],
      ['Mending roads', '/roads.docx'],
    ],
    keeps: ['(45.3 KB)'],
  },
  {
    name: 'LocalGov Drupal: featured teasers of services with links below each heading',
    html: `<div class="localgov-services">${[
      ['Fleet', 'Buying buses', '/buses', 'Buying vans', '/vans', 'Hiring vans', '/hire'],
      ['Places', 'Mending roads', '/roads', 'Mending paths', '/paths', 'Lighting', '/light'],
    ]
      .map(
        ([head, ...links]) =>
          `<div class="service-landing__list"><h3 class="service-landing__heading">${head}</h3><div class="service-landing__links"><ul class="list-unstyled">${[0, 2, 4].map((at) => `<li><a href="${links[at + 1]}">${links[at]}</a></li>`).join('')}</ul></div></div>`,
      )
      .join('')}</div>`,
    items: [
      ['Buying buses', '/buses'],
      ['Buying vans', '/vans'],
      ['Hiring vans', '/hire'],
      ['Mending roads', '/roads'],
      ['Mending paths', '/paths'],
      ['Lighting', '/light'],
    ],
    keeps: ['Fleet', 'Places'],
  },
  {
    name: 'Umbraco grid: rows of cells with rich text and a picture of a crop',
    html: `<div class="umb-grid"><div class="grid-section">${two((t, s) => `<div><div class="container"><div class="row clearfix"><div class="col-md-4 column"><div><img src="/media/1001${s}.jpg?anchor=center&amp;mode=crop" alt="${t} in a street" width="400" height="300"></div></div><div class="col-md-8 column"><div><h3><a data-udi="umb://document/1" href="/case${s}/" title="${t}">${t}</a></h3><p>Grid of ${about(s)}.</p></div></div></div></div></div>`)}</div></div>`,
    items: [
      ['Buying buses', '/case/buses/'],
      ['Mending roads', '/case/roads/'],
    ],
    keeps: ['Grid of buses.'],
    image: '/media/1001/buses.jpg?anchor=center&mode=crop',
  },
  {
    name: 'Jadu: pods with a heading, an image and a summary that is a link as a whole',
    html: `<div class="supplement-wrapper">${two((t, s) => `<div class="supplement supplement--pod"><a href="${s}" class="supplement__link"><img class="supplement__image" src="/images/pods${s}.png" alt="" width="300" height="200"><h2 class="supplement__title">${t}</h2><p class="supplement__text">Pod of ${about(s)}.</p></a></div>`)}</div>`,
    items: BOTH,
    keeps: ['Pod of buses.'],
    image: '/images/pods/buses.png',
  },
  {
    name: 'Contensis: entries with tags and a day in words of a publisher',
    html: `<ol class="listing">${two((t, s) => `<li class="listing__entry"><p class="listing__date">Published on Monday 3 June 2024</p><h3 class="listing__heading"><a class="listing__link" href="${s}">${t}</a></h3><p class="listing__text">Entry of ${about(s)}.</p><ul class="listing__tags tags"><li class="tag">Fleet</li><li class="tag">Value</li></ul></li>`)}</ol>`,
    items: BOTH,
    keeps: ['Entry of buses.', 'Fleet', 'Value'],
    date: '2024-06-03',
  },
  {
    name: 'GOV.UK: attachments in a text, each in brackets with attributes',
    html: `<div class="govspeak"><ul>${two((t, s) => `<li><span class="gem-c-attachment-link"><a class="govuk-link" href="${s}.pdf">${t}</a>  (<span class="gem-c-attachment-link__attribute"><abbr title="Portable Document Format" class="gem-c-attachment-link__abbr">PDF</abbr></span>, <span class="gem-c-attachment-link__attribute">1.2 MB</span>, <span class="gem-c-attachment-link__attribute">12 pages</span>)</span></li>`)}</ul></div>`,
    items: PDFS,
    keeps: ['PDF, 1.2 MB, 12 pages'],
  },
  {
    name: 'GOV.UK: results of a finder with facts in a list of terms',
    html: `<ul class="gem-c-document-list">${two((t, s) => `<li class="gem-c-document-list__item gem-c-document-list__item--with-parts"><div class="gem-c-document-list__item-title"><a class="govuk-link" href="${s}">${t}</a></div><p class="gem-c-document-list__item-description">Result of ${about(s)}.</p><ul class="gem-c-document-list__item-metadata"><li class="gem-c-document-list__attribute"><span class="govuk-visually-hidden">Organisation:</span> Town Council</li></ul><ul class="gem-c-document-list-child"><li class="gem-c-document-list-child__item"><a class="gem-c-document-list-child__heading" href="${s}/part">Part of ${about(s)}</a></li></ul></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Result of buses.', 'Town Council', '/buses/part', 'Part of buses'],
  },
  {
    name: 'SharePoint: a classic list view of documents in a table',
    html: `<table class="ms-listviewtable"><thead><tr class="ms-viewheadertr"><th class="ms-vh-icon">Type</th><th class="ms-vh2">Name</th><th class="ms-vh2">Modified</th><th class="ms-vh2">File Size</th></tr></thead><tbody>${two((t, s) => `<tr class="ms-itmhover"><td class="ms-vb-icon"><img src="/_layouts/15/images/icpdf.png" alt="pdf File" width="16" height="16"></td><td class="ms-vb-title"><a class="ms-listlink" href="/Docs${s}.pdf">${t}</a></td><td class="ms-vb2">03/06/2024 09:00</td><td class="ms-vb2">1229 KB</td></tr>`)}</tbody></table>`,
    items: [
      ['Buying buses', '/Docs/buses.pdf'],
      ['Mending roads', '/Docs/roads.pdf'],
    ],
    keeps: ['1229 KB'],
  },
  {
    name: 'SharePoint: quick links with a description in each',
    html: `<div data-sp-feature-tag="QuickLinks web part"><div role="list">${two((t, s) => `<div role="listitem"><a href="${s}" data-automation-id="compact-card" title="${t}"><span class="icon" aria-hidden="true"><i data-icon-name="Link"></i></span><span class="ql-title">${t}</span></a><p class="ql-description">Quick ${about(s)}.</p></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['Quick buses.'],
  },
  {
    name: 'Squarespace: a list section with a heading above and buttons below',
    html: `<div class="user-items-list"><div class="list-section-title"><p>Our work</p></div><ul class="user-items-list-simple">${two((t, s) => `<li class="list-item"><div class="list-item-media"><div class="list-item-media-inner"><img data-src="https://images.example${s}.png" data-image="https://images.example${s}.png" alt="Photo" class="list-image"></div></div><div class="list-item-content"><h2 class="list-item-content__title">${t}</h2><div class="list-item-content__description"><p>Listed ${about(s)}.</p></div><div class="list-item-content__button-wrapper"><a class="list-item-content__button" href="${s}">Learn more</a></div></div></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['Our work', 'Listed buses.'],
    image: 'https://images.example/buses.png',
  },
  {
    name: 'Wagtail: a stream of blocks, headings and documents in turn',
    html: [
      ['Fleet', 'Buying buses', '/buses', 'Buying vans', '/vans'],
      ['Places', 'Mending roads', '/roads', 'Mending paths', '/paths'],
    ]
      .map(
        ([head, a, one, b, other]) =>
          `<div class="block-heading"><h2>${head}</h2></div><div class="block-documents"><ul><li><a href="/documents/12${one}.pdf">${a}</a> <span class="doc-info">PDF, 340 KB</span></li><li><a href="/documents/13${other}.pdf">${b}</a> <span class="doc-info">PDF, 340 KB</span></li></ul></div>`,
      )
      .join(''),
    items: [
      ['Buying buses', '/documents/12/buses.pdf'],
      ['Buying vans', '/documents/13/vans.pdf'],
      ['Mending roads', '/documents/12/roads.pdf'],
      ['Mending paths', '/documents/13/paths.pdf'],
    ],
    keeps: ['Fleet', 'Places', 'PDF, 340 KB'],
  },
  {
    name: 'Plone: entries with a byline and the kind of each in a class',
    html: `<div class="entries">${two((t, s) => `<article class="entry"><header class="vevent"><span class="summary" title="News Item"><a href="${s}" class="contenttype-news-item state-published url" title="News Item">${t}</a></span><div class="documentByLine"><span class="documentAuthor">by <a href="/author/sam">Sam Jones</a></span> — <span class="documentPublished"><span>published</span> Jun 03, 2024</span></div></header><p class="description discreet">Entry on ${about(s)}.</p></article>`)}</div>`,
    items: BOTH,
    keeps: ['Sam Jones', '/author/sam', 'Entry on buses.'],
  },
  {
    name: 'Liferay: an asset publisher of abstracts with metadata below',
    html: `<div class="asset-publisher">${two((t, s) => `<div class="asset-abstract"><div class="align-items-center d-flex"><h4 class="component-title"><a class="asset-title d-inline" href="/-/content${s}">${t}</a></h4></div><div class="asset-content mb-3"><div class="asset-summary">Asset of ${about(s)}.</div><div class="asset-more"><a href="/-/content${s}">Read More<span class="hide-accessible sr-only">About ${t}</span> »</a></div></div><div class="asset-metadata"><span class="metadata-entry metadata-publish-date"><span class="metadata-entry-label">Publish Date</span> <span class="metadata-entry-value">03/06/24</span></span></div></div>`)}</div>`,
    items: [
      ['Buying buses', '/-/content/buses'],
      ['Mending roads', '/-/content/roads'],
    ],
    keeps: ['Asset of buses.', 'Publish Date'],
  },
  {
    name: 'HubSpot: a listing of posts with a picture as a background and tags',
    html: `<div class="blog-index">${two((t, s) => `<article class="blog-index__post"><a class="blog-index__post-image blog-index__post-image--small" href="${s}" style="background-image: url('/hubfs${s}.jpg')" aria-label="Read full post: ${t}"></a><div class="blog-index__post-content"><h2><a href="${s}">${t}</a></h2><p>Hub of ${about(s)}.</p><a href="/tag/fleet" class="blog-index__post-tag-link" rel="tag">Fleet</a></div></article>`)}</div>`,
    items: BOTH,
    keeps: ['Hub of buses.', 'Fleet', '/tag/fleet'],
    image: '/hubfs/buses.jpg',
  },
  {
    name: 'Webflow: a collection list with a hidden state and an empty element',
    html: `<div class="w-dyn-list"><div role="list" class="w-dyn-items">${two((t, s) => `<div role="listitem" class="w-dyn-item"><a href="${s}" class="card-link w-inline-block"><div class="card-image" style="background-image:url(&quot;https://cdn.example${s}.jpg&quot;)"></div><div class="card-text"><div class="card-heading">${t}</div><div class="card-sub w-dyn-bind-empty"></div><p class="paragraph">Flow of ${about(s)}.</p></div></a></div>`)}</div><div class="w-dyn-empty" style="display:none"><div>No items found.</div></div></div>`,
    items: BOTH,
    keeps: ['Flow of buses.'],
    hides: ['No items found.'],
    image: 'https://cdn.example/buses.jpg',
  },
  {
    name: 'Citizen Space: consultations with a state, days and a closed one',
    html: `<ul class="cs-consultation-list">${two((t, s, i) => `<li class="cs-consultation ${i === 0 ? 'dss-open' : 'dss-closed'}"><h2 class="cs-consultation-title"><a href="${s}">${t}</a></h2><p class="cs-consultation-overview">Overview of ${about(s)}.</p><p class="cs-consultation-dates"><span class="cs-consultation-state">${i === 0 ? 'Open' : 'Closed'}</span> <span>Closes 31 July 2024</span></p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Overview of buses.', 'Open', 'Closed', 'Closes 31 July 2024'],
  },
  {
    name: 'Tabs with a panel of documents in each',
    html: `<div class="govuk-tabs" data-module="govuk-tabs"><h2 class="govuk-tabs__title">Contents</h2><ul class="govuk-tabs__list"><li class="govuk-tabs__list-item"><a class="govuk-tabs__tab" href="#fleet">Fleet</a></li><li class="govuk-tabs__list-item"><a class="govuk-tabs__tab" href="#places">Places</a></li></ul>${[
      ['fleet', 'Fleet papers', 'Buying buses', '/buses', 'Buying vans', '/vans'],
      ['places', 'Places papers', 'Mending roads', '/roads', 'Mending paths', '/paths'],
    ]
      .map(
        ([id, head, a, one, b, other]) =>
          `<div class="govuk-tabs__panel" id="${id}"><h2 class="govuk-heading-l">${head}</h2><ul><li><a href="${one}.pdf">${a}</a> (PDF, 2MB)</li><li><a href="${other}.pdf">${b}</a> (PDF, 2MB)</li></ul></div>`,
      )
      .join('')}</div>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Buying vans', '/vans.pdf'],
      ['Mending roads', '/roads.pdf'],
      ['Mending paths', '/paths.pdf'],
    ],
    keeps: ['Fleet papers', 'Places papers', '(PDF, 2MB)'],
  },
  {
    name: 'Welsh: a council’s downloads with Maint and Math as labels',
    html: `<ul class="lawrlwythiadau">${dwy((t, s) => `<li><a href="${s}.pdf">${t}</a><br><small>Math: PDF, Maint: 340 KB</small></li>`)}</ul>`,
    items: [
      ['Prynu bysiau', '/bysiau.pdf'],
      ['Trwsio ffyrdd', '/ffyrdd.pdf'],
    ],
    keeps: ['PDF, 340 KB'],
  },
  {
    name: 'Welsh: news of a newspaper theme with a category above and a day of a class',
    html: `<div class="td_block_inner">${dwy((t, s) => `<div class="td_module_wrap td_module_10"><div class="td-module-thumb"><a href="${s}" rel="bookmark" class="td-image-wrap" title="${t}"><img width="218" height="150" class="entry-thumb" src="/lluniau${s}.jpg" alt="" title="${t}"></a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="${s}" rel="bookmark" title="${t}">${t}</a></h3><div class="td-module-meta-info"><a href="/newyddion" class="td-post-category">Newyddion</a> <span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2024-06-03T09:00:00+00:00">03 Meh 2024</time></span></div><div class="td-excerpt">Newydd am ${about(s)}…</div></div></div>`)}</div>`,
    items: WELSH,
    keeps: ['Newydd am bysiau…', 'Newyddion'],
    image: '/lluniau/bysiau.jpg',
  },
  {
    name: 'Welsh: cards whose text was corrected and put right by an editor',
    html: dwy(
      (t, s) =>
        `<div class="cerdyn"><h3><a href="${s}">${t}</a></h3><p>Arbedwyd <del>£5m</del> <ins>£6m</ins> ar ${about(s)}.</p></div>`,
    ),
    items: WELSH,
    keeps: ['Arbedwyd', '£6m', '£5m', 'ar bysiau.'],
  },
  {
    name: 'Welsh: an accordion with a list of papers in each part',
    html: `<div class="accordion">${[
      ['Fflyd', 'Prynu bysiau', '/bysiau', 'Prynu faniau', '/faniau'],
      ['Lleoedd', 'Trwsio ffyrdd', '/ffyrdd', 'Trwsio llwybrau', '/llwybrau'],
    ]
      .map(
        ([head, a, one, b, other], at) =>
          `<div class="card"><div class="card-header" id="pen${at}"><h3 class="mb-0"><button class="btn btn-link" type="button" data-toggle="collapse" data-target="#c${at}">${head}</button></h3></div><div id="c${at}" class="collapse"><div class="card-body"><ul><li><a href="${one}.docx">${a}</a> (Word, 45 KB, 3 tudalen)</li><li><a href="${other}.docx">${b}</a> (Word, 45 KB, 3 tudalen)</li></ul></div></div></div>`,
      )
      .join('')}</div>`,
    items: [
      ['Prynu bysiau', '/bysiau.docx'],
      ['Prynu faniau', '/faniau.docx'],
      ['Trwsio ffyrdd', '/ffyrdd.docx'],
      ['Trwsio llwybrau', '/llwybrau.docx'],
    ],
    keeps: ['Fflyd', 'Lleoedd', '(Word, 45 KB, 3 tudalen)'],
  },
  {
    name: 'Welsh and English: a title in both languages in one heading',
    html: dwy(
      (t, s, i) =>
        `<article><h2><a href="${s}"><span lang="cy">${t}</span></a></h2><p lang="en">${i === 0 ? 'Buying buses' : 'Mending roads'} in English.</p><p>Cyhoeddwyd: 3 Mehefin 2024</p></article>`,
    ),
    items: WELSH,
    keeps: ['Buying buses in English.'],
    date: '2024-06-03',
  },
  {
    name: 'A list of categories, each with a list of links within its entry',
    html: `<ul class="az">${[
      ['Fleet', 'Buying buses', '/buses', 'Buying vans', '/vans'],
      ['Places', 'Mending roads', '/roads', 'Mending paths', '/paths'],
    ]
      .map(
        ([head, a, one, b, other]) =>
          `<li class="az__group"><h3>${head}</h3><ul><li><a href="${one}">${a}</a></li><li><a href="${other}">${b}</a></li></ul></li>`,
      )
      .join('')}</ul>`,
    items: [
      ['Buying buses', '/buses'],
      ['Buying vans', '/vans'],
      ['Mending roads', '/roads'],
      ['Mending paths', '/paths'],
    ],
    keeps: ['Fleet', 'Places'],
  },
  {
    name: 'Case studies with a list of results and one of links in each section',
    html: two(
      (t, s) =>
        `<section class="case"><h2>${t}</h2><h3>Results</h3><ul><li>Cheaper</li><li>Faster</li></ul><h3>Find out more</h3><ul><li><a href="${s}.pdf">Report on ${about(s)} (PDF, 1.2 MB)</a></li><li><a href="${s}/film">Film on ${about(s)}</a></li></ul></section>`,
    ),
    items: UNLINKED,
    keeps: [
      'Results',
      'Cheaper',
      'Find out more',
      '/buses.pdf',
      'Report on buses',
      '(PDF, 1.2 MB)',
      '/buses/film',
    ],
  },
  {
    name: 'A link list with the type before each title',
    html: `<ul class="docs">${two((t, s) => `<li><span class="badge">PDF</span> <a href="${s}.pdf">${t}</a> <span class="size">1.2 MB</span></li>`)}</ul>`,
    items: PDFS,
    keeps: ['1.2 MB', 'PDF'],
  },
  {
    name: 'Cards with a price that was struck out beside a new one in a heading',
    html: `<div class="offers">${two((t, s) => `<div class="offer"><h3><a href="${s}">${t}</a></h3><p class="price"><span class="price--old"><strike>£500</strike></span> <span class="price--new">£450</span></p><p>Offer of ${about(s)}.</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['£500', '£450', 'Offer of buses.'],
  },
];
