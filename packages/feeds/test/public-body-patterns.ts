import type { Pattern } from './cms-patterns.ts';
import { BOTH, PDFS, two, UNLINKED } from './two-entries.ts';

/*
 * Markup of public bodies: GOV.UK, the NHS, councils and what their editing systems write. All content is made up.
 */

export const PUBLIC_BODIES: readonly Pattern[] = [
  {
    name: 'GOV.UK publication attachments with thumbnail, page count and accessible-format request',
    html: two(
      (t, s) =>
        `<section class="attachment embedded gem-c-attachment" id="a${s.length}"><div class="attachment-thumb gem-c-attachment__thumbnail"><a href="${s}.pdf" aria-hidden="true" tabindex="-1"><img alt="" src="/thumb${s}.png" width="99" height="140"></a></div><div class="attachment-details gem-c-attachment__details"><h3 class="gem-c-attachment__title title"><a class="govuk-link gem-c-attachment__link" href="${s}.pdf">${t}</a></h3><p class="gem-c-attachment__metadata metadata"><span class="gem-c-attachment__attribute type"><abbr title="Portable Document Format" class="gem-c-attachment__abbr">PDF</abbr></span>, <span class="gem-c-attachment__attribute file-size">1.2 MB</span>, <span class="gem-c-attachment__attribute page-length">24 pages</span></p><p class="gem-c-attachment__metadata">Ref: ISBN 978-1-78655, HO-0${s.length}</p><details class="gem-c-details govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Request an accessible format.</span></summary><div class="govuk-details__text">Email <a href="mailto:formats@council.example">formats@council.example</a>.</div></details></div></section>`,
    ),
    items: PDFS,
    keeps: [
      '1.2 MB',
      '24 pages',
      'ISBN 978-1-78655',
      'Request an accessible format.',
      'mailto:formats@council.example',
    ],
  },
  {
    name: 'GOV.UK finder results with parts and highlighted terms',
    html: `<ul class="gem-c-document-list">${two((t, s) => `<li class="gem-c-document-list__item"><div class="gem-c-document-list__item-title"><a class="govuk-link" data-ga4-ecommerce-path="${s}" href="${s}"><mark>Buying</mark> ${t.split(' ')[1]}</a></div><p class="gem-c-document-list__item-description">Find ${s.slice(1)}.</p><ul class="gem-c-document-list__item-metadata"><li class="gem-c-document-list__attribute">Organisation: Cabinet Office</li><li class="gem-c-document-list__attribute">Updated: <time datetime="2024-06-03">3 June 2024</time></li></ul><ul class="gem-c-document-list__children"><li class="gem-c-document-list-child"><a class="gem-c-document-list-child__heading gem-c-document-list-child__link" href="${s}/overview">Overview of ${s.slice(1)}</a><p class="gem-c-document-list-child__description">Part of ${s.slice(1)}</p></li></ul></li>`)}</ul>`,
    items: [
      ['Buying buses', '/buses'],
      ['Buying roads', '/roads'],
    ],
    keeps: ['Find buses.', 'Cabinet Office', '/buses/overview', 'Part of buses'],
  },
  {
    name: 'GOV.UK task list',
    html: `<ul class="govuk-task-list">${two((t, s, i) => `<li class="govuk-task-list__item govuk-task-list__item--with-link"><div class="govuk-task-list__name-and-hint"><a class="govuk-link govuk-task-list__link" href="${s}" aria-describedby="s${i}">${t}</a><div class="govuk-task-list__hint">Hint ${s.slice(1)}</div></div><div class="govuk-task-list__status" id="s${i}"><strong class="govuk-tag govuk-tag--blue">Incomplete</strong></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Hint buses', 'Incomplete'],
  },
  {
    name: 'GOV.UK step by step navigation',
    html: `<div class="gem-c-step-nav"><ol class="gem-c-step-nav__steps">${two((t, s, i) => `<li class="gem-c-step-nav__step js-step" id="step${i}"><div class="gem-c-step-nav__header"><h3 class="gem-c-step-nav__title"><span class="gem-c-step-nav__circle"><span class="gem-c-step-nav__circle-inner"><span class="govuk-visually-hidden">Step</span> ${i + 1}</span></span><span class="js-step-title">${t}</span></h3></div><div class="gem-c-step-nav__panel"><p class="gem-c-step-nav__paragraph">Stepping ${s.slice(1)}.</p><ul class="gem-c-step-nav__list"><li><a class="gem-c-step-nav__link" href="${s}">Go to ${s.slice(1)}</a></li></ul></div></li>`)}</ol></div>`,
    items: [
      ['1 Buying buses', '/buses'],
      ['2 Mending roads', '/roads'],
    ],
    keeps: ['Stepping buses.', '/buses', 'Go to roads'],
    heard: ['Step'],
  },
  {
    name: 'GOV.UK image cards with a context line and extra details',
    html: two(
      (t, s) =>
        `<div class="gem-c-image-card"><div class="gem-c-image-card__text-wrapper"><div class="gem-c-image-card__header-and-context-wrapper"><h3 class="gem-c-image-card__title"><a class="govuk-link gem-c-image-card__title-link" href="${s}">${t}</a></h3><p class="gem-c-image-card__context"><span class="govuk-visually-hidden">Date published: </span>3 June 2024 &mdash; Press release</p></div><div class="gem-c-image-card__description">Card on ${s.slice(1)}</div><ul class="gem-c-image-card__list"><li class="gem-c-image-card__list-item"><a class="govuk-link" href="${s}/map">Map of ${s.slice(1)}</a></li></ul></div><figure class="gem-c-image-card__image-wrapper"><div class="gem-c-image-card__image-overlay"></div><img class="gem-c-image-card__image" alt="" loading="lazy" src="/s300${s}.jpg" srcset="/s712${s}.jpg 712w, /s300${s}.jpg 300w"></figure></div>`,
    ),
    items: BOTH,
    keeps: ['Press release', 'Card on buses', '/buses/map'],
    image: '/s300/buses.jpg',
  },
  {
    name: 'NHS: care cards and a do list',
    html: `<div class="nhsuk-card nhsuk-card--care nhsuk-card--care--non-urgent"><div class="nhsuk-card--care__heading-container"><h3 class="nhsuk-card--care__heading"><span role="text"><span class="nhsuk-u-visually-hidden">Non-urgent advice: </span>Buying buses</span></h3><span class="nhsuk-card--care__arrow" aria-hidden="true"></span></div><div class="nhsuk-card__content"><ul><li>one thing</li><li>two things</li></ul></div></div><div class="nhsuk-card nhsuk-card--care"><div class="nhsuk-card--care__heading-container"><h3 class="nhsuk-card--care__heading">Mending roads</h3></div><div class="nhsuk-card__content"><ul class="nhsuk-list nhsuk-list--tick"><li><svg class="nhsuk-icon" aria-hidden="true" focusable="false" viewBox="0 0 24 24"><path d="M1 1"></path></svg>do this</li></ul></div></div>`,
    items: UNLINKED,
    heard: ['Non-urgent advice: '],
    keeps: ['one thing', 'two things', 'do this'],
  },
  {
    name: 'NHS: contents as cards with a chevron',
    html: `<ul class="nhsuk-grid-row nhsuk-card-group">${two((t, s) => `<li class="nhsuk-grid-column-one-half nhsuk-card-group__item"><div class="nhsuk-card nhsuk-card--clickable"><div class="nhsuk-card__content nhsuk-card__content--primary"><h2 class="nhsuk-card__heading nhsuk-heading-m"><a class="nhsuk-card__link" href="${s}">${t}</a></h2><p class="nhsuk-card__description">Prim ${s.slice(1)}</p><svg class="nhsuk-icon nhsuk-icon__chevron-right-circle" xmlns="http://www.w3.org/2000/svg" width="27" height="27" aria-hidden="true" focusable="false"><circle cx="13.333" cy="13.333" r="13.333" fill=""></circle></svg></div></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Prim buses'],
  },
  {
    name: 'LocalGov Drupal, directory results with facets and a sort form',
    html: `<div class="views-exposed-form"><form action="/directory"><label>Search <input type="text" name="q"></label><input type="submit" value="Apply"></form></div><div class="facets-widget-checkbox"><h3 class="facet__title">Type</h3><ul class="facet-inactive item-list__checkbox"><li class="facet-item"><a href="?f=1" rel="nofollow"><span class="facet-item__value">Fleet</span> <span class="facet-item__count">(3)</span></a></li></ul></div><div class="view-content"><ul class="lgd-directory">${two((t, s) => `<li><article class="node node--type-localgov-directories-page node--view-mode-teaser"><h3 class="node__title"><a href="${s}" rel="bookmark"><span>${t}</span></a></h3><div class="field field--name-localgov-directory-phone field--type-telephone field--label-inline"><div class="field__label">Phone</div><div class="field__item"><a href="tel:01234567890">01234 567 890</a></div></div><div class="field field--name-localgov-directory-website"><div class="field__item"><a href="https://other.example${s}">Visit website</a></div></div></article></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['Phone', '01234 567 890', 'https://other.example/buses', 'Fleet', '(3)'],
    named: ['form'],
  },
  {
    name: 'LocalGov Drupal, news listing with categories and media',
    html: two(
      (t, s) =>
        `<article class="newsroom-teaser node--type-localgov-news-article"><div class="newsroom-teaser__image"><div class="media media--type-image"><img loading="lazy" srcset="/styles/small${s}.jpg.webp?itok=1 300w, /styles/large${s}.jpg.webp?itok=2 900w" sizes="100vw" width="900" height="600" src="/styles/large${s}.jpg.webp?itok=2" alt="News photo"></div></div><div class="newsroom-teaser__body"><h2 class="newsroom-teaser__title"><a href="${s}">${t}</a></h2><p class="newsroom-teaser__date">Monday, 3 June 2024</p><ul class="newsroom-teaser__categories"><li>Transport</li><li>Climate</li></ul><div class="newsroom-teaser__summary">News ${s.slice(1)}.</div></div></article>`,
    ),
    items: BOTH,
    keeps: ['Transport', 'Climate', 'News buses.'],
    date: '2024-06-03',
    image: '/styles/large/buses.jpg.webp?itok=2',
  },
  {
    name: 'Drupal, contextual links and an edit button before each teaser',
    html: two(
      (t, s) =>
        `<div class="node node--teaser"><div data-contextual-id="node:node=1" class="contextual"><button class="trigger focusable visually-hidden" type="button" aria-pressed="false">Open configuration options</button><ul class="contextual-links" hidden=""><li><a href="/node/1/edit">Edit</a></li><li><a href="/node/1/delete">Delete</a></li></ul></div><h2><a href="${s}"><span>${t}</span></a></h2><div class="node__content"><div class="field"><p>Contextual ${s.slice(1)}.</p></div></div></div>`,
    ),
    items: BOTH,
    keeps: ['Contextual buses.'],
    hides: ['Delete'],
    named: ['button'],
  },
  {
    name: 'Drupal, RDFa and a hidden date of the machine',
    html: two(
      (t, s) =>
        `<div about="${s}" typeof="schema:Article" class="node"><span property="schema:name" content="${t}" class="rdf-meta hidden" hidden></span><h2 property="schema:name"><a href="${s}" rel="schema:url">${t}</a></h2><span property="schema:dateCreated" content="2024-06-03T09:00:00+00:00">3 June 2024</span><div property="schema:text"><p>Rdf ${s.slice(1)}.</p></div></div>`,
    ),
    items: BOTH,
    keeps: ['Rdf buses.'],
    date: '2024-06-03',
  },
  {
    name: 'Drupal Views, responsive grid with the title in a div and a rewrite of more',
    html: `<div class="views-view-responsive-grid views-view-responsive-grid--horizontal">${two((t, s) => `<div class="views-view-responsive-grid__item"><div class="views-view-responsive-grid__item-inner"><div class="views-field views-field-field-media-image"><div class="field-content"><article class="media media--type-image"><div class="field field--name-field-media-image field--type-image"><a href="${s}"><img loading="lazy" src="${s}.jpg" width="480" height="319" alt="Grid photo" class="image-style-wide"></a></div></article></div></div><div class="views-field views-field-title"><span class="field-content"><a href="${s}" hreflang="en">${t}</a></span></div><div class="views-field views-field-nothing"><span class="field-content"><a href="${s}#more">more »</a></span></div></div></div>`)}</div>`,
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Drupal, media documents with an icon of the type and the size in brackets',
    html: `<div class="field field--name-field-documents field__items">${two((t, s) => `<div class="field__item"><article class="media media--type-document"><div class="field field--name-field-media-document field--type-file"><span class="file file--mime-application-pdf file--application-pdf"><a href="${s}.pdf" type="application/pdf">${t}</a> <span class="file-size">(1.2 MB)</span></span></div></article></div>`)}</div>`,
    items: PDFS,
    keeps: ['(1.2 MB)'],
  },
  {
    name: 'Umbraco block grid areas with a spacer and empty blocks',
    html: `<div class="umb-block-grid__layout-container" data-grid-columns="12;">${two((t, s) => `<div class="umb-block-grid__layout-item" data-content-element-type-alias="promo" data-col-span="6"><div class="umb-block-grid__area-container"><div class="umb-block-grid__area" data-area-alias="left"><div class="umb-block-grid__layout-item" data-content-element-type-alias="imageBlock"><img src="/media${s}.jpg?width=800&amp;v=1" alt="Block photo" width="800" height="450"></div></div><div class="umb-block-grid__area" data-area-alias="right"><div class="umb-block-grid__layout-item" data-content-element-type-alias="richText"><h3>${t}</h3><p>Grid on ${s.slice(1)}. <a href="${s}" title="Case">Read the case</a></p></div></div></div></div>`)}<div class="umb-block-grid__layout-item" data-content-element-type-alias="spacer"><div class="spacer"></div></div></div>`,
    items: UNLINKED,
    keeps: ['Grid on buses.', '/buses', 'Read the case'],
    image: '/media/buses.jpg?width=800&v=1',
  },
  {
    name: 'Jadu, carousel of a homepage widget with controls',
    html: `<div class="widget widget--carousel"><div class="widget__carousel-controls"><button class="prev">Previous slide</button><button class="next">Next slide</button></div><ul class="slides">${two((t, s) => `<li class="slide"><img src="/images${s}.jpg" alt="Jadu photo" /><div class="slide__overlay"><h2 class="slide__heading">${t}</h2><p>Jadu ${s.slice(1)}</p><p><a class="button button--primary" href="${s}">Discover more <span class="visually-hidden">about ${t}</span><i class="icon icon-chevron-right" aria-hidden="true"></i></a></p></div></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['Jadu buses'],
    named: ['button'],
    image: '/images/buses.jpg',
  },
  {
    name: 'Jadu, documents with file information and a download count',
    html: `<ul class="list list--record">${two((t, s) => `<li class="list__item"><a class="list__link" href="/download/downloads/id/1${s}.pdf">${t}</a> <p class="list__record-meta"><span class="label">File type:</span> PDF <span class="label">File size:</span> 1.2MB <span class="label">Downloads:</span> 41</p></li>`)}</ul>`,
    items: [
      ['Buying buses', '/download/downloads/id/1/buses.pdf'],
      ['Mending roads', '/download/downloads/id/1/roads.pdf'],
    ],
    keeps: ['File size: 1.2MB', 'Downloads: 41'],
  },
  {
    name: 'GOSS, listing of nested divs where the whole is a link without a heading',
    html: `<div class="listing listing--grid">${two((t, s) => `<a class="listing__item" href="${s}"><div class="listing__media"><img src="/image${s}/thumb" alt="" width="350" height="200"></div><div class="listing__text"><span class="listing__heading">${t}</span><span class="listing__summary">Goss ${s.slice(1)}</span></div></a>`)}</div>`,
    items: BOTH,
    keeps: ['Goss buses'],
    image: '/image/buses/thumb',
  },
  {
    name: 'GOSS, A to Z with letters between the lists',
    html: `<div class="atoz"><ul class="atoz__letters"><li><a href="#b">B</a></li><li><a href="#m">M</a></li></ul><h2 id="b">B</h2><ul><li><a href="/buses">Buying buses</a></li></ul><h2 id="m">M</h2><ul><li><a href="/roads">Mending roads</a></li></ul></div>`,
    items: BOTH,
    keeps: ['#b', '#m'],
  },
  {
    name: 'Contensis, search result with a matrix image and a breadcrumb',
    html: `<ol class="search-results">${two((t, s) => `<li class="search-results__item"><article><p class="breadcrumb-trail">Home &gt; Business &gt; Tenders</p><a class="search-results__link" href="${s}"><h3 class="search-results__title">${t}</h3></a><div class="search-results__image"><img src="/image-library${s}.x1a2.jpg" alt=""></div><p>Cont ${s.slice(1)} &hellip;</p><cite>https://council.example${s}</cite></article></li>`)}</ol>`,
    items: BOTH,
    keeps: ['Home > Business > Tenders', 'Cont buses …'],
    image: '/image-library/buses.x1a2.jpg',
  },
  {
    name: 'Squiz Matrix, asset listing by tables',
    html: `<table border="0" width="100%" class="list">${two((t, s) => `<tr><td valign="top" width="120"><img src="/__data/assets/image${s}.jpg" alt="" width="100" height="75" /></td><td valign="top"><a href="${s}"><strong>${t}</strong></a><br />Matrix ${s.slice(1)}.<br /><em>3rd June 2024</em></td></tr><tr><td colspan="2"><hr /></td></tr>`)}</table>`,
    items: BOTH,
    keeps: ['Matrix buses.'],
    image: '/__data/assets/image/buses.jpg',
  },
  {
    name: 'Granicus and Modern.gov: a table of decisions with an empty first cell',
    html: `<table class="mgStatsTable" summary="Table of decisions"><tr><th></th><th>Title</th><th>Date</th><th>Status</th></tr>${two((t, s) => `<tr><td>&nbsp;</td><td><p class="mgTitle"><a href="${s}" title="Link to ${t}">${t}</a></p><p class="mgWordPara">Decided ${s.slice(1)}.</p></td><td class="mgTableDateTimeDescCell">03/06/2024</td><td>Recommendations Approved</td></tr>`)}</table>`,
    items: BOTH,
    keeps: ['Decided buses.', 'Recommendations Approved'],
    date: '2024-06-03',
  },
  {
    name: 'A table of publications with the year as row heading',
    html: `<table><thead><tr><th scope="col">Year</th><th scope="col">Report</th><th scope="col">Pages</th></tr></thead><tbody><tr><th scope="row">2024</th><td><a href="/buses.pdf">Buying buses</a> (PDF, 1 MB)</td><td>24</td></tr><tr><th scope="row">2023</th><td><a href="/roads.pdf">Mending roads</a> (PDF, 2 MB)</td><td>31</td></tr></tbody></table>`,
    items: PDFS,
    keeps: ['2024', '2023', '(PDF, 1 MB)', '24', '31'],
  },
  {
    name: 'A table with two links in a row: the page and its file',
    html: `<table><tr><th>Case</th><th>File</th></tr>${two((t, s) => `<tr><td><a href="${s}">${t}</a></td><td><a href="${s}.pdf">PDF of ${s.slice(1)}</a></td></tr>`)}</table>`,
    items: BOTH,
    keeps: ['/buses.pdf', 'PDF of roads'],
  },
  {
    name: 'UK dates: ordinal, weekday, abbreviated month, with a label',
    html: `<ul>${['Published: Mon 3rd Jun 2024', 'Published on Monday 3 June 2024', 'Date published: 3 June 2024', 'Posted: 03/06/2024', 'First published 3 June 2024', '3rd of June 2024', 'Published: 3 June, 2024', 'Monday, 3rd June 2024', '3 Jun 24', '03.06.2024', '03-06-2024', 'Last updated: 3 June 2024 at 10:15am'].map((date, index) => `<li><h3><a href="/c${index}">Case ${String.fromCharCode(65 + index)}</a></h3><p class="date">${date}</p></li>`).join('')}</ul>`,
    items: Array.from(
      { length: 12 },
      (_, index) => [`Case ${String.fromCharCode(65 + index)}`, `/c${index}`] as const,
    ),
  },
  {
    name: 'Welsh: a listing of the news, dates and leading words',
    html: `<ul lang="cy" class="rhestr-newyddion">${two((t, s, i) => `<li><h3><a href="${s}">${i === 0 ? 'Prynu bysiau' : 'Trwsio ffyrdd'}</a></h3><span class="dyddiad">Cyhoeddwyd: 3 Mehefin 2024</span><p>Hanes ${s.slice(1)}. <a href="${s}">Darllenwch ragor</a></p><p><a href="${s}">Rhagor o wybodaeth</a></p></li>`)}</ul><nav><a href="?tudalen=2">Nesaf</a></nav>`,
    items: [
      ['Prynu bysiau', '/buses'],
      ['Trwsio ffyrdd', '/roads'],
    ],
    keeps: ['Hanes buses.', '?tudalen=2'],
    date: '2024-06-03',
  },
  {
    name: 'Welsh and English side by side, each in its own language',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}" hreflang="en">${t}</a></h3><p>In English on ${s.slice(1)}.</p><p lang="cy"><a href="/cy${s}" hreflang="cy" lang="cy">Fersiwn Gymraeg</a></p></article>`,
    ),
    items: BOTH,
    keeps: ['In English on buses.', '/cy/buses', 'Fersiwn Gymraeg'],
  },
  {
    name: 'A consultation list with open and closing dates and a status',
    html: `<ul class="dss-listing">${two((t, s) => `<li class="cs-consultation-listing-item"><h2 class="cs-consultation-title"><a href="${s}">${t}</a></h2><div class="cs-consultation-listing-status"><span class="cs-status-open">Open</span></div><p>Consult ${s.slice(1)}</p><dl class="dates"><dt>Opened</dt><dd>3 June 2024</dd><dt>Closes</dt><dd>31 July 2024</dd></dl></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Open', 'Consult buses', 'Closes', '31 July 2024'],
  },
  {
    name: 'People: a photograph, a name, a post, e-mail and telephone',
    html: two(
      (t, s) =>
        `<div class="profile vcard"><img class="photo" src="${s}.jpg" alt="" width="240" height="240"><h3 class="fn">${t}</h3><p class="role">Head of ${s.slice(1)}</p><p><a class="email" href="mailto:${s.slice(1)}@council.example">${s.slice(1)}@council.example</a></p><p>Tel: <a class="tel" href="tel:+441234567890">01234 567890</a></p></div>`,
    ),
    items: UNLINKED,
    keeps: ['Head of buses', 'mailto:buses@council.example', 'tel:+441234567890'],
    image: '/buses.jpg',
  },
  {
    name: 'Contract notices: reference first, title second, value last',
    html: `<div class="search-result-list">${two((t, s) => `<div class="search-result"><div class="search-result-rwh break-word">ocds-${s.slice(1)}-0001</div><div class="search-result-header"><h2><a class="govuk-link search-result-rwh break-word" href="${s}">${t}</a></h2></div><div class="search-result-sub-header wrap-text">Leeds City Council</div><div class="search-result-entry"><dt>Procurement stage</dt><dd>Tender</dd></div><div class="search-result-entry"><dt>Total value</dt><dd>£1,200,000 inc VAT</dd></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['ocds-buses-0001', 'Leeds City Council', 'Procurement stage', '£1,200,000 inc VAT'],
  },
];
