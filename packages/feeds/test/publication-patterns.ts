import type { Pattern } from './cms-patterns.ts';
import { BOTH, UNLINKED, about, two } from './two-entries.ts';

/*
 * Lists of publications, notices and people in many systems. All content is made up.
 */

export const PUBLICATIONS: readonly Pattern[] = [
  {
    name: 'GOV.UK: a document list with attributes of each',
    html: `<ul class="gem-c-document-list">${two((t, s) => `<li class="gem-c-document-list__item"><div class="gem-c-document-list__item-title"><a href="${s}" class="govuk-link">${t}</a></div><p class="gem-c-document-list__item-description">On ${about(s)}.</p><ul class="gem-c-document-list__item-metadata"><li class="gem-c-document-list__attribute">Document type: Guidance</li><li class="gem-c-document-list__attribute">Updated: <time datetime="2024-06-03">3 June 2024</time></li></ul></li>`)}</ul>`,
    items: BOTH,
    keeps: ['On buses.', 'Document type: Guidance'],
  },
  {
    name: 'GOV.UK: an attachment with its facts',
    html: two(
      (t, s) =>
        `<section class="gem-c-attachment"><div class="gem-c-attachment__thumbnail"><a aria-hidden="true" tabindex="-1" href="${s}.pdf"><svg class="gem-c-attachment__thumbnail-image" aria-hidden="true"></svg></a></div><div class="gem-c-attachment__details"><h3 class="gem-c-attachment__title"><a class="govuk-link" href="${s}.pdf">${t}</a></h3><p class="gem-c-attachment__metadata">Ref: ISBN 978-1, HC 12</p><p class="gem-c-attachment__metadata"><span class="gem-c-attachment__attribute"><abbr title="Portable Document Format">PDF</abbr></span>, <span>1.2 MB</span>, <span>24 pages</span></p></div></section>`,
    ),
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    keeps: ['Ref: ISBN 978-1, HC 12', '1.2 MB', '24 pages'],
  },
  {
    name: 'LocalGov Drupal: a publication landing with a part list',
    html: `<div class="view-content">${two((t, s) => `<div class="views-row"><article class="node node--type-localgov-publication-page node--view-mode-teaser"><h3 class="node__title"><a href="${s}" rel="bookmark"><span>${t}</span></a></h3><div class="node__content"><div class="field field--name-body">On ${about(s)}.</div></div></article></div>`)}</div>`,
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'A library of a document manager: rows with icons of files',
    html: `<table class="dm"><tr><th>Name</th><th>Size</th></tr>${two((t, s) => `<tr><td><img src="/icons/pdf.gif" width="16" height="16" alt="PDF"> <a href="${s}.pdf">${t}</a></td><td>1.2 MB</td></tr>`)}</table>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    keeps: ['1.2 MB', '/icons/pdf.gif'],
  },
  {
    name: 'A publication in two languages, a link each',
    html: `<ul>${two((t, s) => `<li><h3>${t}</h3><p><a href="${s}" hreflang="en">English</a> | <a href="/cy${s}" hreflang="cy" lang="cy">Cymraeg</a></p></li>`)}</ul>`,
    items: UNLINKED,
    keeps: ['English', '/cy/buses', 'Cymraeg'],
  },
  {
    name: 'A publication as PDF and as Word, beside each other',
    html: two(
      (t, s) =>
        `<div class="publication"><h3>${t}</h3><p>On ${about(s)}.</p><a href="${s}.pdf" class="btn">PDF</a><a href="${s}.docx" class="btn">Word</a></div>`,
    ),
    items: UNLINKED,
    keeps: ['/buses.pdf', '/roads.docx', 'Word'],
  },
  {
    name: 'A list of years that unfold, each with its documents',
    html: `<details open><summary>2024</summary><ul><li><a href="/buses.pdf">Buying buses</a> (PDF, 1 MB)</li></ul></details><details><summary>2023</summary><ul><li><a href="/roads.pdf">Mending roads</a> (PDF, 2 MB)</li></ul></details>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    keeps: ['2024', '2023', '(PDF, 1 MB)'],
  },
  {
    name: 'References as academics write them',
    html: `<ol class="references">${two((t, s) => `<li>Person, A. (2024). <em>${t}</em>. University of ${about(s)}. <a href="https://doi.example${s}">https://doi.example${s}</a></li>`)}</ol>`,
    items: [
      ['https://doi.example/buses', 'https://doi.example/buses'],
      ['https://doi.example/roads', 'https://doi.example/roads'],
    ],
    keeps: ['Person, A. (2024).', 'Buying buses', 'University of roads.'],
  },
  {
    name: 'A definition list of documents under headings',
    html: `<h3>Reports</h3><dl><dt><a href="/buses">Buying buses</a></dt><dd>On buses.</dd></dl><h3>Notes</h3><dl><dt><a href="/roads">Mending roads</a></dt><dd>On roads.</dd></dl>`,
    items: BOTH,
    keeps: ['Reports', 'Notes', 'On buses.'],
  },
  {
    name: 'Notices with a reference above the title',
    html: two(
      (t, s) =>
        `<div class="search-result"><div class="search-result-ref">2024/S 000-1</div><div class="search-result-header"><h2><a href="${s}">${t}</a></h2></div><div class="search-result-sub-header">A Council</div><div class="search-result-entry"><dt>Closing</dt> <dd>3 June 2024</dd></div></div>`,
    ),
    items: BOTH,
    keeps: ['2024/S 000-1', 'A Council', 'Closing', '3 June 2024'],
  },
  {
    name: 'Jobs: facts in a row of bullets',
    html: `<ul class="jobs">${two((t, s) => `<li class="job"><h3 class="job-title"><a href="${s}">${t}</a></h3><ul class="job-facts"><li>£30,000</li><li>Oldham</li><li>Closes 3 June</li></ul></li>`)}</ul>`,
    items: BOTH,
    keeps: ['£30,000', 'Oldham', 'Closes 3 June'],
  },
  {
    name: 'People with their pictures and telephone numbers',
    html: `<ul class="people">${two((t, s) => `<li class="vcard"><img class="photo" src="${s}.jpg" alt="" width="200" height="200"><h3 class="fn">${t}</h3><p class="role">Lead for ${about(s)}</p><p><a class="tel" href="tel:0161">0161</a></p></li>`)}</ul>`,
    items: UNLINKED,
    keeps: ['Lead for buses', 'tel:0161', '0161'],
    image: '/buses.jpg',
  },
  {
    name: 'Questions and answers as headings with ids',
    html: two(
      (t, s) => `<h3 id="q${about(s)}">${t}</h3><p>On ${about(s)}. See <a href="${s}">more of it</a>.</p>`,
    ),
    items: UNLINKED,
    keeps: ['/buses', 'more of it'],
  },
  {
    name: 'A blog of Ghost',
    html: `<div class="post-feed">${two((t, s) => `<article class="post-card post"><a class="post-card-image-link" href="${s}"><img class="post-card-image" srcset="/size/w300${s}.jpg 300w, /size/w600${s}.jpg 600w" sizes="300px" src="/size/w600${s}.jpg" alt="${t}" loading="lazy"></a><div class="post-card-content"><a class="post-card-content-link" href="${s}"><header class="post-card-header"><div class="post-card-tags"><span class="post-card-primary-tag">News</span></div><h2 class="post-card-title">${t}</h2></header><div class="post-card-excerpt">On ${about(s)}.</div></a><footer class="post-card-meta"><time class="post-card-meta-date" datetime="2024-06-03">03 Jun 2024</time><span class="post-card-meta-length">2 min read</span></footer></div></article>`)}</div>`,
    items: BOTH,
    keeps: ['On buses.', 'News', '2 min read'],
    date: '2024-06-03',
    image: '/size/w600/buses.jpg',
  },
  {
    name: 'Medium cards copied as they are',
    html: two(
      (t, s) =>
        `<article data-testid="post-preview"><div><div><a rel="noopener follow" href="${s}"><div><h2>${t}</h2></div><div><h3>On ${about(s)}.</h3></div></a></div><div><img alt="" src="${s}.jpg" width="160" height="107"></div><span>Jun 3, 2024</span></div></article>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'HubSpot: a listing with authors and a read-more',
    html: two(
      (t, s) =>
        `<div class="blog-index__post"><a class="blog-index__post-image" href="${s}" style="background-image: url('${s}.jpg')" aria-label="Featured image: ${about(s)} - Read full post: ${t}"></a><div class="blog-index__post-content"><h2><a href="${s}">${t}</a></h2><p>On ${about(s)}.</p></div></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Squiz Matrix: an asset listing with a thumbnail table',
    html: two(
      (t, s) =>
        `<div class="listing-item"><h3><a href="${s}">${t}</a></h3><table><tr><td><img src="${s}/thumb.jpg" width="150" height="100" alt=""></td><td>On ${about(s)}.</td></tr></table></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
    image: '/buses/thumb.jpg',
  },
  {
    name: 'TerminalFour: content with nbsp and empty paragraphs',
    html: two(
      (t, s) =>
        `<div class="t4-item"><p>&nbsp;</p><h3>&nbsp;<a href="${s}">${t}</a>&nbsp;</h3><p>On&nbsp;${about(s)}.</p><p>&nbsp;</p></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'Sitecore: a promo with a rendering of fields',
    html: two(
      (t, s) =>
        `<div class="component promo"><div class="component-content"><div class="field-promoicon"><img src="/-/media${s}.ashx?h=200" alt="Bus" width="400" height="200"></div><div class="promo-text"><div class="field-promotext">${t}</div><div class="field-promotext2">On ${about(s)}.</div><div class="field-promolink"><a href="${s}">Read more</a></div></div></div></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
    image: '/-/media/buses.ashx?h=200',
  },
  {
    name: 'Adobe Experience Manager: teasers with a pretitle',
    html: two(
      (t, s) =>
        `<div class="cmp-teaser"><div class="cmp-teaser__image"><div class="cmp-image"><img src="${s}.jpg" alt="Bus" width="600" height="400"></div></div><div class="cmp-teaser__content"><p class="cmp-teaser__pretitle">Case study</p><h2 class="cmp-teaser__title"><a class="cmp-teaser__title-link" href="${s}">${t}</a></h2><div class="cmp-teaser__description"><p>On ${about(s)}.</p></div><div class="cmp-teaser__action-container"><a class="cmp-teaser__action-link" href="${s}">Find out more</a></div></div></div>`,
    ),
    items: BOTH,
    keeps: ['Case study', 'On buses.'],
    hides: ['Find out more'],
    image: '/buses.jpg',
  },
  {
    name: 'Craft and Statamic: figures around the pictures, spans for dates',
    html: two(
      (t, s) =>
        `<article class="entry"><figure><a href="${s}"><img src="/transforms${s}.jpg" alt="" width="640" height="360"></a></figure><span class="entry-date">3 June 2024</span><h2><a href="${s}">${t}</a></h2><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
    date: '2024-06-03',
    image: '/transforms/buses.jpg',
  },
  {
    name: 'Joomla: a blog with icons and edit links',
    html: `<div class="com-content-category-blog__items">${two((t, s) => `<div class="com-content-category-blog__item blog-item" itemprop="blogPost"><div class="item-content"><div class="page-header"><h2><a href="${s}">${t}</a></h2></div><dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="published"><span class="icon-calendar icon-fw" aria-hidden="true"></span><time datetime="2024-06-03T09:00:00+01:00">Published: 03 June 2024</time></dd></dl><p>On ${about(s)}.</p><p class="readmore"><a class="btn" href="${s}">Read more: ${t}</a></p></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['On buses.'],
    date: '2024-06-03',
  },
  {
    name: 'TYPO3: a news list',
    html: `<div class="news-list-view">${two((t, s) => `<div class="article articletype-0"><div class="header"><h3><a title="${t}" href="${s}"><span itemprop="headline">${t}</span></a></h3></div><div class="teaser-text"><div itemprop="description"><p>On ${about(s)}.</p></div><a class="more" title="${t}" href="${s}">Read more</a></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2024-06-03">03.06.2024</time></span></p></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['On buses.'],
    date: '2024-06-03',
  },
  {
    name: 'Plone: summaries with a label and tags',
    html: two(
      (t, s) =>
        `<article class="entry"><header><span class="summary"><a href="${s}" class="contenttype-document state-published url">${t}</a></span></header><p class="description">On ${about(s)}.</p><div class="keywords">Filed under: <a href="/search?Subject=Fleet" class="link-category">Fleet</a></div></article>`,
    ),
    items: BOTH,
    keeps: ['On buses.', 'Fleet', '/search?Subject=Fleet'],
  },
  {
    name: 'Concrete CMS: page list with a thumbnail and a date',
    html: `<div class="ccm-block-page-list-wrapper">${two((t, s) => `<div class="ccm-block-page-list-page-entry-horizontal"><div class="ccm-block-page-list-page-entry-thumbnail"><img src="${s}.jpg" alt="Bus" width="120" height="80"></div><div class="ccm-block-page-list-page-entry-text"><div class="ccm-block-page-list-title"><a href="${s}" target="_self">${t}</a></div><div class="ccm-block-page-list-date">Jun 3, 2024, 9:00 AM</div><div class="ccm-block-page-list-description">On ${about(s)}.</div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['On buses.'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Silverstripe: elemental lists with a heading of the block',
    html: `<div class="element elemental__list"><h2 class="element__title">Our work</h2><div class="list-content">${two((t, s) => `<div class="element content"><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['Our work', 'On buses.'],
  },
  {
    name: 'Wagtail: stream blocks as cards',
    html: two(
      (t, s) =>
        `<div class="block-card"><div class="card"><img alt="Bus" height="200" src="/media/images${s}.width-400.jpg" width="400"><div class="rich-text"><h3>${t}</h3><p>On <b>${about(s)}</b>.</p><p><a href="${s}">${t} in full</a></p></div></div></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.', 'in full'],
    image: '/media/images/buses.width-400.jpg',
  },
  {
    name: 'Notion and Google Docs: exported paragraphs with spans of style',
    html: two(
      (t, s) =>
        `<h2 class="c4" id="h.${about(s)}"><span class="c2"><a class="c1" href="${s}">${t}</a></span></h2><p class="c0"><span class="c3">On </span><span class="c5">${about(s)}</span><span class="c3">.</span></p>`,
    ),
    items: BOTH,
  },
  {
    name: 'An e-mail newsletter: nested tables with buttons',
    html: `<table width="600">${two((t, s) => `<tr><td><table><tr><td><img src="${s}.jpg" width="560" height="200" alt="Bus"></td></tr><tr><td><h2>${t}</h2><p>On ${about(s)}.</p><table><tr><td bgcolor="#003"><a href="${s}">Read more</a></td></tr></table></td></tr></table></td></tr>`)}</table>`,
    items: BOTH,
    keeps: ['On buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Plain text in a text widget: lines with addresses',
    html: `<div class="textwidget"><p>Buying buses – <a href="https://council.example/buses">https://council.example/buses</a><br>Mending roads – <a href="https://council.example/roads">https://council.example/roads</a></p></div>`,
    items: [],
  },
];
