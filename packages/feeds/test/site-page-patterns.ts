import type { Pattern } from './cms-patterns.ts';
import { about, BOTH, dwy, two, UNLINKED, WELSH } from './two-entries.ts';

/** Pages as the systems of councils and public bodies write them. All content is made up. */
export const SITES: readonly Pattern[] = [
  {
    name: 'WordPress: a query loop whose excerpt corrects an amount',
    html: `<ul class="wp-block-post-template">${two((t, s) => `<li class="wp-block-post post type-post"><h2 class="wp-block-post-title"><a href="${s}" target="_self">${t}</a></h2><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">Saved <s>£5m</s> £6m on ${about(s)}. </p></div><div class="wp-block-post-date"><time datetime="2024-06-03T09:00:00+01:00">3 June 2024</time></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['£6m on buses.', '£5m'],
    date: '2024-06-03',
  },
  {
    name: 'WordPress: columns of a heading and a list of files, with file blocks below',
    html: `<div class="wp-block-columns">${two((t, s) => `<div class="wp-block-column"><h3 class="wp-block-heading">${t}</h3><p>How we went about ${about(s)}.</p><div class="wp-block-file"><a href="${s}.pdf">Report on ${about(s)}</a><a href="${s}.pdf" class="wp-block-file__button wp-element-button" download>Download</a></div></div>`)}</div>`,
    items: UNLINKED,
    keeps: ['How we went about buses.', '/buses.pdf', 'Report on buses', 'Download'],
  },
  {
    name: 'WordPress in Welsh: latest posts with a day and an excerpt that leads on',
    html: `<ul class="wp-block-latest-posts__list has-dates wp-block-latest-posts">${dwy((t, s) => `<li><a class="wp-block-latest-posts__post-title" href="${s}">${t}</a><time datetime="2024-06-03T09:00:00+01:00" class="wp-block-latest-posts__post-date">3 Mehefin 2024</time><div class="wp-block-latest-posts__post-excerpt">Geiriau am ${about(s)}… <a class="wp-block-latest-posts__read-more" href="${s}" rel="noopener noreferrer">Darllen mwy<span class="screen-reader-text">: ${t}</span></a></div></li>`)}</ul>`,
    items: WELSH,
    keeps: ['Geiriau am bysiau…'],
    date: '2024-06-03',
  },
  {
    name: 'Drupal: a view of documents grouped by year, with icon, type and size',
    html: `<div class="view-content">${['2024', '2023'].map((year, at) => `<div class="views-view-grouping"><h3>${year}</h3><ul>${at === 0 ? `<li><span class="file file--mime-application-pdf file--application-pdf icon-before"><span class="file-icon"><span class="icon glyphicon glyphicon-file text-primary" aria-hidden="true"></span></span><span class="file-link"><a href="/buses.pdf" type="application/pdf" title="Open file in new window" target="_blank">Buying buses</a></span><span class="file-size">1.2 MB</span></span></li>` : `<li><span class="file file--application-pdf"><span class="file-link"><a href="/roads.pdf" type="application/pdf">Mending roads</a></span><span class="file-size">1.2 MB</span></span></li>`}</ul></div>`).join('')}</div>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    keeps: ['2024', '2023', '(PDF, 1.2 MB)'],
  },
  {
    name: 'LocalGov Drupal: teasers of news with a category and a date',
    html: `<div class="views-rows">${two((t, s) => `<div class="views-row"><article class="node node--type-localgov-news-article node--view-mode-teaser lgd-teaser lgd-teaser--localgov-news-article" about="${s}"><h2 class="lgd-teaser__title"><a class="lgd-teaser__title-link" href="${s}" rel="bookmark"><span class="field field--name-title">${t}</span></a></h2><div class="lgd-teaser__summary"><div class="field field--name-body">News of ${about(s)}.</div></div><div class="lgd-teaser__date">Date: 3 June 2024</div></article></div>`)}</div><nav class="pager" aria-label="Pagination"><ul class="pager__items"><li><a href="?page=1">Next page</a></li></ul></nav>`,
    items: BOTH,
    keeps: ['News of buses.', '?page=1'],
    date: '2024-06-03',
  },
  {
    name: 'LocalGov Drupal: a guide with its contents before, and sections with lists of documents',
    html: `<nav class="lgd-guide-nav" aria-label="Guide"><ul><li><a href="/guide/one">Overview</a></li></ul></nav><div class="text-long">${[
      ['Fleet', 'Buying buses', '/buses', 'Buying vans', '/vans'],
      ['Places', 'Mending roads', '/roads', 'Mending paths', '/paths'],
    ]
      .map(
        ([head, a, one, b, other]) =>
          `<section class="localgov-section"><h2>${head}</h2><ul><li><a href="${one}.pdf">${a} (PDF, 340KB)</a></li><li><a href="${other}.pdf">${b} (PDF, 340KB)</a></li></ul></section>`,
      )
      .join('')}</div>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Buying vans', '/vans.pdf'],
      ['Mending roads', '/roads.pdf'],
      ['Mending paths', '/paths.pdf'],
    ],
    keeps: ['Fleet', 'Places', 'PDF 340KB', '/guide/one', 'Overview'],
  },
  {
    name: 'Umbraco: a block list of cards with a caption of the picture',
    html: `<div class="umb-block-list">${two((t, s) => `<div class="umb-block-list__item" data-content-type="card"><a class="card" href="${s}"><picture><source srcset="/media${s}.webp?width=800" type="image/webp"><img src="/media${s}.jpg?width=800" alt="Photo of ${about(s)}" width="800" height="450" loading="lazy"></picture><div class="card__body"><span class="card__title">${t}</span><span class="card__text">Block of ${about(s)}.</span></div></a></div>`)}</div>`,
    items: BOTH,
    keeps: ['Block of buses.'],
    image: '/media/buses.jpg?width=800',
  },
  {
    name: 'Jadu: a record list with a description and a hidden label',
    html: `<ul class="list list--record">${two((t, s) => `<li class="list__item"><h3 class="list__heading"><a href="${s}" class="list__link">${t}</a></h3><p class="list__description">Record of ${about(s)}.</p><p class="list__meta"><span class="visually-hidden">Published:</span> 3 June 2024</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Record of buses.'],
    date: '2024-06-03',
  },
  {
    name: 'Jadu in Welsh: downloads with their type, size and pages in brackets',
    html: `<ul class="list list--download">${dwy((t, s) => `<li class="list__item"><a href="/lawrlwytho${s}" class="list__link list__link--pdf">${t}</a> <span class="list__file-info">(PDF, 340 KB, 12 tudalen)</span><p>Am ${about(s)}.</p></li>`)}</ul>`,
    items: [
      ['Prynu bysiau', '/lawrlwytho/bysiau'],
      ['Trwsio ffyrdd', '/lawrlwytho/ffyrdd'],
    ],
    keeps: ['PDF, 340 KB, 12 tudalen', 'Am bysiau.'],
  },
  {
    name: 'Contensis: a listing with a thumbnail, a heading and a date that was changed',
    html: `<div class="sys_contentlist"><ul>${two((t, s) => `<li class="sys_listitem"><div class="sys_thumb"><a href="${s}"><img src="/image-library${s}.jpg" alt="" width="320" height="180"></a></div><div class="sys_text"><h2><a href="${s}">${t}</a></h2><p class="sys_date"><del><time datetime="2024-05-01">1 May 2024</time></del> <ins><time datetime="2024-06-03">3 June 2024</time></ins></p><p>List of ${about(s)}.</p></div></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['List of buses.', '1 May 2024'],
    date: '2024-06-03',
    image: '/image-library/buses.jpg',
  },
  {
    name: 'GOV.UK: a document list without underlines, with attributes of each',
    html: `<ul class="gem-c-document-list gem-c-document-list--no-underline">${two((t, s) => `<li class="gem-c-document-list__item"><div class="gem-c-document-list__item-title"><a class="govuk-link" href="/government${s}">${t}</a></div><p class="gem-c-document-list__item-description">What ${about(s)} cost.</p><ul class="gem-c-document-list__item-metadata"><li class="gem-c-document-list__attribute">Updated: <time datetime="2024-06-03T09:00:00Z">3 June 2024</time></li><li class="gem-c-document-list__attribute">Guidance</li></ul></li>`)}</ul>`,
    items: [
      ['Buying buses', '/government/buses'],
      ['Mending roads', '/government/roads'],
    ],
    keeps: ['What buses cost.', 'Guidance'],
  },
  {
    name: 'GOV.UK: attachments in HTML and in a format that may not suit everybody',
    html: two(
      (t, s) =>
        `<section class="attachment embedded"><div class="gem-c-attachment"><div class="gem-c-attachment__thumbnail govuk-!-display-none-print"><a class="govuk-link" target="_self" tabindex="-1" aria-hidden="true" href="/media${s}.odt"><svg class="gem-c-attachment__thumbnail-image" viewBox="0 0 99 140" aria-hidden="true"><path d="M12"></path></svg></a></div><div class="gem-c-attachment__details"><h3 class="gem-c-attachment__title"><a class="govuk-link gem-c-attachment__link" target="_self" href="/media${s}.odt">${t}</a></h3><p class="gem-c-attachment__metadata"><span class="gem-c-attachment__attribute"><abbr title="OpenDocument Text" class="gem-c-attachment__abbr">ODT</abbr></span>, <span class="gem-c-attachment__attribute">41.5 KB</span></p><p class="gem-c-attachment__metadata">This file is in an <a class="govuk-link" target="_self" href="/odf">OpenDocument</a> format</p></div></div></section>`,
    ),
    items: [
      ['Buying buses', '/media/buses.odt'],
      ['Mending roads', '/media/roads.odt'],
    ],
    keeps: ['This file is in an', '/odf', 'OpenDocument'],
  },
  {
    name: 'SharePoint: a news web part of list items with an author and a day',
    html: `<div role="list" class="newsLayout">${two((t, s) => `<div role="listitem" class="newsItem"><a href="/sites/buy/SitePages${s}.aspx" data-automation-id="newsItemTitle" aria-label="${t}"><div class="imageArea"><img src="/_layouts/15/getpreview.ashx?path=${s}" alt="" width="320" height="180"></div><div class="title" role="heading" aria-level="3">${t}</div></a><div class="description">Part on ${about(s)}.</div><div class="byline"><span class="author">Sam Jones</span> <span class="date">3 June 2024</span></div></div>`)}</div>`,
    items: [
      ['Buying buses', '/sites/buy/SitePages/buses.aspx'],
      ['Mending roads', '/sites/buy/SitePages/roads.aspx'],
    ],
    keeps: ['Part on buses.', 'Sam Jones'],
    date: '2024-06-03',
  },
  {
    name: 'Squarespace: a summary block with a lazy picture and the day above',
    html: `<div class="summary-item-list">${two((t, s) => `<div class="summary-item summary-item-record-type-text"><div class="summary-thumbnail-outer-container"><a href="${s}" class="summary-thumbnail-container"><div class="summary-thumbnail"><img data-src="https://images.example${s}.jpg" data-image-dimensions="1500x1000" alt="${t}" class="summary-thumbnail-image"></div></a></div><div class="summary-content"><div class="summary-metadata-container summary-metadata-container--above-title"><div class="summary-metadata"><time class="summary-metadata-item summary-metadata-item--date" datetime="2024-06-03">Jun 3, 2024</time></div></div><div class="summary-title"><a href="${s}" class="summary-title-link">${t}</a></div><div class="summary-excerpt"><p>Sum of ${about(s)}.</p></div><a href="${s}" class="summary-read-more-link">Read More →</a></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Sum of buses.'],
    date: '2024-06-03',
    image: 'https://images.example/buses.jpg',
  },
  {
    name: 'Wix: a repeater with a heading in spans and a link laid over the card',
    html: `<div role="list" class="wixui-repeater">${two((t, s) => `<div role="listitem" class="wixui-repeater__item"><div class="wixui-box"><a data-testid="linkElement" href="${s}" aria-label="${t}" class="overlay"></a></div><div class="wixui-rich-text"><h3 class="font_3"><span><span class="color_11">${t}</span></span></h3></div><div class="wixui-rich-text"><p class="font_8"><span>Wixed ${about(s)}.</span></p></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Wixed buses.'],
  },
  {
    name: 'A table of publications with columns of type and size',
    html: `<table class="downloads"><thead><tr><th scope="col">Document</th><th scope="col">Type</th><th scope="col">Size</th><th scope="col">Published</th></tr></thead><tbody>${two((t, s) => `<tr><td><a href="/downloads${s}">${t}</a></td><td>PDF</td><td>1.2 MB</td><td>3 June 2024</td></tr>`)}</tbody></table>`,
    items: [
      ['Buying buses', '/downloads/buses'],
      ['Mending roads', '/downloads/roads'],
    ],
    keeps: ['PDF', '1.2 MB'],
    date: '2024-06-03',
  },
  {
    name: 'Modern.gov in Welsh: papers with their size behind the link',
    html: `<ul class="mgBulletList">${dwy((t, s) => `<li><a href="/documents${s}.pdf" title="Dolen i ${t}" class="mgFileLink">${t}</a>&nbsp;<span class="mgFileSize">PDF 122 KB</span></li>`)}</ul>`,
    items: [
      ['Prynu bysiau', '/documents/bysiau.pdf'],
      ['Trwsio ffyrdd', '/documents/ffyrdd.pdf'],
    ],
    keeps: ['PDF 122 KB'],
  },
  {
    name: 'Tailwind: a stacked list with a link that covers the entry, and a status that was withdrawn',
    html: `<ul role="list" class="divide-y">${two((t, s) => `<li class="relative flex py-5"><div class="min-w-0"><h3 class="text-sm font-semibold"><a href="${s}"><span class="absolute inset-0" aria-hidden="true"></span>${t}</a></h3><p class="mt-1 text-sm"><span class="line-through" style="text-decoration-line: line-through">Open for bids on ${about(s)}</span> Closed</p></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Open for bids on buses', 'Closed'],
  },
  {
    name: 'TYPO3: news with microdata and a category before the teaser',
    html: `<div class="news-list-view">${two((t, s) => `<div class="article articletype-0" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h3><a title="${t}" href="${s}"><span itemprop="headline">${t}</span></a></h3></div><div class="teaser-text"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2024-06-03">03.06.2024</time></span> <span class="news-list-category">Fleet</span></p><div itemprop="description"><p>Typed ${about(s)}.</p></div><a class="more" title="${t}" href="${s}">Read more</a></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Fleet', 'Typed buses.'],
    date: '2024-06-03',
  },
  {
    name: 'Joomla: a blog in rows with icons, details and an intro picture',
    html: `<div class="blog-items">${two((t, s) => `<div class="blog-item" itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><figure class="left item-image"><a href="${s}" itemprop="url"><img src="/images${s}.jpg" alt="${about(s)}" itemprop="thumbnailUrl" width="600" height="400"></a></figure><div class="item-content"><div class="page-header"><h2 itemprop="name"><a href="${s}" itemprop="url">${t}</a></h2></div><dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="published"><span class="icon-calendar icon-fw" aria-hidden="true"></span><time datetime="2024-06-03T09:00:00+00:00" itemprop="datePublished">Published: 03 June 2024</time></dd></dl><p>Blogged ${about(s)}.</p><p class="readmore"><a class="btn btn-secondary" href="${s}" aria-label="Read more: ${t}">Read more: ${t}</a></p></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Blogged buses.'],
    date: '2024-06-03',
    image: '/images/buses.jpg',
  },
  {
    name: 'NHS: a card group with a chevron and a description',
    html: `<ul class="nhsuk-grid-row nhsuk-card-group">${two((t, s) => `<li class="nhsuk-grid-column-one-half nhsuk-card-group__item"><div class="nhsuk-card nhsuk-card--clickable"><div class="nhsuk-card__content nhsuk-card__content--primary"><h2 class="nhsuk-card__heading nhsuk-heading-m"><a class="nhsuk-card__link" href="${s}">${t}</a></h2><p class="nhsuk-card__description">Care for ${about(s)}.</p><svg class="nhsuk-icon" viewBox="0 0 27 27" aria-hidden="true" focusable="false"><circle cx="13" cy="13" r="13"></circle></svg></div></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Care for buses.'],
  },
  {
    name: 'Elementor in Welsh: a grid of posts with a badge and Darllen mwy',
    html: `<div class="elementor-posts-container elementor-posts">${dwy((t, s) => `<article class="elementor-post elementor-grid-item"><div class="elementor-post__card"><a class="elementor-post__thumbnail__link" href="${s}" tabindex="-1"><div class="elementor-post__thumbnail"><img width="300" height="200" src="/wp${s}.jpg" alt="Llun"></div></a><div class="elementor-post__badge">Fflyd</div><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="${s}">${t}</a></h3><div class="elementor-post__excerpt"><p>Am ${about(s)} yma.</p></div><a class="elementor-post__read-more" href="${s}" aria-label="Darllen mwy am ${t}" tabindex="-1">Darllen mwy »</a></div><div class="elementor-post__meta-data"><span class="elementor-post-date">3 Mehefin 2024</span></div></div></article>`)}</div>`,
    items: WELSH,
    keeps: ['Fflyd', 'Am bysiau yma.'],
    date: '2024-06-03',
    image: '/wp/bysiau.jpg',
  },
  {
    name: 'A page from a word processor: bold lines with struck words, and a link at the end of each text',
    html: two(
      (t, s) =>
        `<p class="MsoNormal"><b><span style="font-size:14.0pt">${t}</span></b></p><p class="MsoNormal">The contract is worth <s><span style="color:red">£5m</span></s> £6m. See <a href="${s}">the whole story of ${about(s)}</a>.</p>`,
    ),
    items: UNLINKED,
    keeps: ['The contract is worth', '£6m', '£5m', '/buses', 'the whole story of buses'],
  },
  {
    name: 'A description list with documents and what is known of them',
    html: `<dl class="publications">${two((t, s) => `<dt><a href="${s}.docx">${t}</a></dt><dd>Word, 48KB, 3 pages</dd><dd>Terms of ${about(s)}.</dd>`)}</dl>`,
    items: [
      ['Buying buses', '/buses.docx'],
      ['Mending roads', '/roads.docx'],
    ],
    keeps: ['Word, 48KB, 3 pages', 'Terms of buses.'],
  },
  {
    name: 'GOSS in Welsh: topics, each a heading with links below it',
    html: [
      ['Fflyd', 'Prynu bysiau', '/bysiau', 'Prynu faniau', '/faniau'],
      ['Lleoedd', 'Trwsio ffyrdd', '/ffyrdd', 'Trwsio llwybrau', '/llwybrau'],
    ]
      .map(
        ([head, a, one, b, other]) =>
          `<div class="navitem subnav"><h2 class="navtitle">${head}</h2><ul class="navlinks"><li><a href="${one}">${a}</a></li><li><a href="${other}">${b}</a></li></ul></div>`,
      )
      .join(''),
    items: [
      ['Prynu bysiau', '/bysiau'],
      ['Prynu faniau', '/faniau'],
      ['Trwsio ffyrdd', '/ffyrdd'],
      ['Trwsio llwybrau', '/llwybrau'],
    ],
    keeps: ['Fflyd', 'Lleoedd'],
  },
  {
    name: 'Llywodraeth Cymru: a list with the day of the last change and the kind of each',
    html: `<div class="index-list"><ul class="index-list__items">${dwy((t, s) => `<li class="index-list__item"><div class="index-list__title"><a href="${s}" hreflang="cy">${t}</a></div><div class="index-list__type">Canllawiau</div><div class="index-list__date">Diweddarwyd: <time datetime="2024-06-03T09:00:00Z">3 Mehefin 2024</time></div><div class="index-list__summary">Crynodeb o ${about(s)}.</div></li>`)}</ul></div>`,
    items: WELSH,
    keeps: ['Canllawiau', 'Crynodeb o bysiau.'],
  },
  {
    name: 'Sitecore: promos with an empty link around the picture and a link in a field',
    html: `<div class="row">${two((t, s) => `<div class="component promo col-12"><div class="component-content"><div class="field-promoicon"><a href="${s}"><img src="/-/media${s}.jpg?h=300" alt="${about(s)} on a road" width="400" height="300"></a></div><div class="promo-text"><div class="field-promotitle"><h3>${t}</h3></div><div class="field-promotext"><p>Promo of ${about(s)}.</p></div><div class="field-promolink"><a href="${s}" data-variantitemid="{1}">Find out more about ${t}</a></div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Promo of buses.'],
    image: '/-/media/buses.jpg?h=300',
  },
  {
    name: 'Figures with captions as cards, the credit struck out of one',
    html: `<div class="gallery">${two((t, s, i) => `<figure class="gallery__item"><img src="${s}.jpg" alt="" width="640" height="480"><figcaption><a href="${s}">${t}</a> <small>Photo: ${i === 0 ? '<s>A. Person</s> B. Person' : 'C. Person'}</small></figcaption></figure>`)}</div>`,
    items: BOTH,
    keeps: ['A. Person', 'B. Person', 'C. Person'],
    image: '/buses.jpg',
  },
  {
    name: 'GOV.UK accordion: sections that unfold, each a list of documents',
    html: `<div class="govuk-accordion" data-module="govuk-accordion" id="docs">${[
      ['Fleet', 'Buying buses', '/buses', 'Buying vans', '/vans'],
      ['Places', 'Mending roads', '/roads', 'Mending paths', '/paths'],
    ]
      .map(
        ([head, a, one, b, other], at) =>
          `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="docs-heading-${at}">${head}</span></h2></div><div id="docs-content-${at}" class="govuk-accordion__section-content"><ul class="govuk-list govuk-list--bullet"><li><a class="govuk-link" href="${one}.pdf">${a}</a> [PDF, 234KB, 12 pages]</li><li><a class="govuk-link" href="${other}.pdf">${b}</a> [PDF, 234KB, 12 pages]</li></ul></div></div>`,
      )
      .join('')}</div>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Buying vans', '/vans.pdf'],
      ['Mending roads', '/roads.pdf'],
      ['Mending paths', '/paths.pdf'],
    ],
    keeps: ['Fleet', 'Places', '[PDF, 234KB, 12 pages]'],
  },
  {
    name: 'Sections in Welsh with an introduction and two links each',
    html: dwy(
      (t, s) =>
        `<section class="adran"><h2>${t}</h2><p>Beth ddigwyddodd gyda ${about(s)}.</p><ul><li><a href="${s}/adroddiad.pdf">Adroddiad</a> (PDF, 2 MB)</li><li><a href="${s}/ffilm">Ffilm</a></li></ul></section>`,
    ),
    items: [
      ['Prynu bysiau', null],
      ['Trwsio ffyrdd', null],
    ],
    keeps: [
      'Beth ddigwyddodd gyda bysiau.',
      '/bysiau/adroddiad.pdf',
      'Adroddiad',
      '(PDF, 2 MB)',
      '/bysiau/ffilm',
    ],
  },
];
