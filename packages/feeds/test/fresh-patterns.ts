import type { Pattern } from './cms-patterns.ts';

/*
 * A third series, written before it was run, after the first two were mended. All content is made up.
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

export const FRESH: readonly Pattern[] = [
  {
    name: 'Gutenberg, Latest Comments beside a Query Loop',
    html: `<div class="wp-block-columns"><div class="wp-block-column"><ul class="wp-block-post-template">${two((t, s) => `<li class="wp-block-post"><h2 class="wp-block-post-title"><a href="${s}">${t}</a></h2><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">Loop ${s.slice(1)}.</p></div></li>`)}</ul></div><div class="wp-block-column"><ol class="wp-block-latest-comments"><li class="wp-block-latest-comments__comment"><article><footer class="wp-block-latest-comments__comment-meta"><a href="/u/1">Ann</a> on <a href="/buses#c1">Buying buses</a></footer></article></li></ol></div></div>`,
    items: BOTH,
    keeps: ['Loop buses.', '/u/1', 'Ann', '/buses#c1'],
  },
  {
    name: 'Gutenberg, buttons and a list of categories after the entries',
    html: `<ul class="wp-block-post-template">${two((t, s) => `<li class="wp-block-post"><h2 class="wp-block-post-title"><a href="${s}">${t}</a></h2><p>Loop ${s.slice(1)}.</p></li>`)}</ul><ul class="wp-block-categories-list wp-block-categories"><li class="cat-item cat-item-3"><a href="/category/fleet">Fleet</a> (2)</li></ul><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/all">All cases</a></div></div>`,
    items: BOTH,
    keeps: ['Loop buses.', '/category/fleet', 'Fleet', '(2)', '/all', 'All cases'],
  },
  {
    name: 'Elementor, loop grid of containers without an article',
    html: `<div class="elementor-loop-container elementor-grid" role="list">${two((t, s) => `<div class="e-loop-item e-loop-item-5 post-5 post type-post" role="listitem"><div class="elementor-element e-flex e-con"><div class="elementor-widget elementor-widget-theme-post-featured-image"><img width="768" height="512" src="${s}.jpg" alt="Loop photo"></div><div class="elementor-widget elementor-widget-theme-post-title"><h3 class="elementor-heading-title elementor-size-default"><a href="${s}">${t}</a></h3></div><div class="elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item" itemprop="datePublished"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date"><time>3 June 2024</time></span></li></ul></div><div class="elementor-widget elementor-widget-theme-post-excerpt"><div class="elementor-widget-container">Looped ${s.slice(1)}.</div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Looped buses.'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Divi, a portfolio whose overlay is empty',
    html: `<div class="et_pb_filterable_portfolio"><div class="et_pb_portfolio_filters clearfix"><ul class="clearfix"><li class="et_pb_portfolio_filter"><a href="#" class="active" data-category-slug="all">All</a></li><li class="et_pb_portfolio_filter"><a href="#" data-category-slug="fleet">Fleet</a></li></ul></div><div class="et_pb_portfolio_items">${two((t, s) => `<div class="project type-project et_pb_portfolio_item active"><a href="${s}" title="${t}"><span class="et_portfolio_image"><img src="${s}.jpg" alt="${t}" width="400" height="284"><span class="et_overlay"></span></span></a><h2 class="et_pb_module_header"><a href="${s}" title="${t}">${t}</a></h2><p class="post-meta"><a href="/project_category/fleet" title="Fleet">Fleet</a></p></div>`)}</div><div class="et_pb_portofolio_pagination"></div></div>`,
    items: BOTH,
    keeps: ['/project_category/fleet'],
    image: '/buses.jpg',
  },
  {
    name: 'Shortcode of a download manager: title, version, count, button',
    html: two(
      (t, s) =>
        `<div class="w3eden"><div class="link-template-default card mb-2"><div class="card-body"><div class="media"><div class="mr-3 img-48"><img class="wpdm_icon" alt="Icon" src="/icons/pdf.svg" width="48" height="48"></div><div class="media-body"><h3 class="package-title"><a href="${s}">${t}</a></h3><div class="text-muted text-small"><i class="fas fa-copy"></i> 1 file(s) <i class="fas fa-hdd ml-3"></i> 1.20 MB</div></div><div class="ml-3"><a class="wpdm-download-link download-on-click btn btn-primary" rel="nofollow" href="${s}?wpdmdl=7">Download</a></div></div></div></div></div>`,
    ),
    items: BOTH,
    keeps: ['1 file(s)', '1.20 MB', 'Download', '/buses?wpdmdl=7', '/icons/pdf.svg'],
  },
  {
    name: 'Drupal, teasers with a comment count and a language switch',
    html: two(
      (t, s) =>
        `<article class="node node--view-mode-teaser"><h2><a href="${s}">${t}</a></h2><div class="node__content"><p>Teaser ${s.slice(1)}.</p></div><ul class="links inline"><li class="comment-comments"><a href="${s}#comments">3 comments</a></li><li class="translation-cy"><a href="/cy${s}" lang="cy" hreflang="cy">Cymraeg</a></li></ul></article>`,
    ),
    items: BOTH,
    keeps: ['Teaser buses.', '3 comments', '/cy/buses', 'Cymraeg'],
  },
  {
    name: 'Drupal, a slideshow of views with a hidden second slide',
    html: `<div class="views-slideshow-cycle-main-frame"><div class="views-slideshow-cycle-main-frame-row"><div class="views-field views-field-title"><span class="field-content"><a href="/buses">Buying buses</a></span></div><div class="views-field-body"><div class="field-content"><p>Shown buses.</p></div></div></div><div class="views-slideshow-cycle-main-frame-row views_slideshow_cycle_hidden" style="display: none"><div class="views-field views-field-title"><span class="field-content"><a href="/roads">Mending roads</a></span></div></div></div>`,
    items: [],
  },
  {
    name: 'LocalGov Drupal, alert banner and page components',
    html: `<div class="localgov-alert-banner" role="region" aria-label="Alert"><h2 class="localgov-alert-banner__title">Offices closed</h2><p>On Monday.</p></div><div class="lgd-page-components">${two((t, s) => `<div class="paragraph paragraph--type--localgov-link-and-summary"><h3><a href="${s}">${t}</a></h3><div class="field field--name-localgov-text-plain">Component ${s.slice(1)}</div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Offices closed', 'On Monday.', 'Component buses'],
  },
  {
    name: 'LocalGov Drupal, publications with a list of attached files',
    html: two(
      (t, s) =>
        `<article class="node--type-localgov-publication-page"><h3 class="node__title"><a href="${s}">${t}</a></h3><ul class="files"><li><span class="file file--mime-application-pdf"><a href="${s}.pdf" type="application/pdf; length=1200000">Report of ${s.slice(1)}.pdf</a></span></li><li><span class="file file--mime-text-csv"><a href="${s}.csv" type="text/csv">Data of ${s.slice(1)}.csv</a></span></li></ul></article>`,
    ),
    items: BOTH,
    keeps: ['/buses.pdf', 'Report of buses.pdf', '/buses.csv', 'Data of buses.csv'],
  },
  {
    name: 'Umbraco, a card whose heading is a link with an arrow',
    html: `<div class="umb-block-grid__area">${two((t, s) => `<section class="umb-card"><h3 class="umb-card__title"><a href="${s}">${t} <span aria-hidden="true">→</span></a></h3><p>Arrow ${s.slice(1)}.</p></section>`)}</div>`,
    items: BOTH,
    keeps: ['Arrow buses.'],
  },
  {
    name: 'Jadu, an A to Z of directories',
    html: `<div class="directory-results"><p class="results-count">Showing 1 to 2 of 2</p><ul class="list list--block">${two((t, s) => `<li class="list__item"><h2 class="list__heading"><a class="list__link" href="${s}">${t}</a></h2><dl class="list__definitions"><dt>Address</dt><dd>1 Street of ${s.slice(1)}<br>Town<br>AB1 2CD</dd><dt>Website</dt><dd><a href="https://other.example${s}">other.example${s}</a></dd></dl></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['Showing 1 to 2 of 2', 'Address', '1 Street of buses', 'AB1 2CD', 'https://other.example/buses'],
  },
  {
    name: 'GOSS, an event list with dates as a range',
    html: `<ul class="eventlist">${two((t, s) => `<li><a href="${s}">${t}</a><span class="eventdate">3 June 2024 to 5 June 2024</span><span class="eventvenue">Hall of ${s.slice(1)}</span></li>`)}</ul>`,
    items: BOTH,
    keeps: ['3 June 2024 to 5 June 2024', 'Hall of buses'],
  },
  {
    name: 'Contensis, a component of React with test names',
    html: `<div data-testid="results">${two((t, s) => `<div class="sc-1abc23d-0 eXyzQ" data-testid="result"><div class="sc-1abc23d-1"><a class="sc-1abc23d-2 kLmno" href="${s}"><span class="sc-1abc23d-3 pQrst">${t}</span></a></div><div class="sc-1abc23d-4 uVwxy">React ${s.slice(1)}</div></div>`)}</div>`,
    items: BOTH,
    keeps: ['React buses'],
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
    name: 'GOV.UK, an organisation list of logos in bordered text',
    html: `<ul class="organisations-list">${two((t, s) => `<li class="organisations-list__item"><div class="gem-c-organisation-logo"><a class="gem-c-organisation-logo__link govuk-link" href="${s}"><span class="gem-c-organisation-logo__name">${t.replace(' ', '<br>')}</span></a></div><p>Works with ${s.slice(1)}</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Works with buses'],
  },
  {
    name: 'GOV.UK, metadata list and a change note in each entry',
    html: two(
      (t, s) =>
        `<div class="result"><h3><a href="${s}">${t}</a></h3><dl class="gem-c-metadata__list"><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a class="govuk-link" href="/orgs/co">Cabinet Office</a></dd><dt>Published</dt><dd>3 June 2024</dd><dt>Last updated</dt><dd>5 July 2024 &mdash; <a href="#full-history">See all updates</a></dd></dl></div>`,
    ),
    items: BOTH,
    keeps: ['/orgs/co', 'Cabinet Office', '5 July 2024', 'See all updates'],
    date: '2024-06-03',
  },
  {
    name: 'NHS, an image figure with a caption in each part',
    html: two(
      (t, s) =>
        `<section class="nhsuk-section"><h2>${t}</h2><figure class="nhsuk-image"><img class="nhsuk-image__img" src="${s}.jpg" alt="NHS picture" sizes="(max-width: 768px) 100vw, 66vw" srcset="${s}-320.jpg 320w, ${s}-640.jpg 640w"><figcaption class="nhsuk-image__caption">Caption of ${s.slice(1)}</figcaption></figure><p>Part ${s.slice(1)}.</p></section>`,
    ),
    items: UNLINKED,
    keeps: ['Caption of buses', 'Part buses.', '/buses-640.jpg'],
    image: '/buses.jpg',
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
    name: 'Schema.org by microdata on a list of reports',
    html: `<ol itemscope itemtype="https://schema.org/ItemList">${two((t, s, i) => `<li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><meta itemprop="position" content="${i + 1}"><div itemprop="item" itemscope itemtype="https://schema.org/Report"><a itemprop="url" href="${s}"><span itemprop="name">${t}</span></a>, <span itemprop="reportNumber">R-${i}7</span>, <time itemprop="datePublished" datetime="2024-06">June 2024</time></div></li>`)}</ol>`,
    items: BOTH,
    keeps: ['R-07', 'R-17'],
    date: '2024-06',
  },
  {
    name: 'RDFa Lite on sections',
    html: two(
      (t, s) =>
        `<section vocab="https://schema.org/" typeof="CreativeWork" resource="#${s.slice(1)}"><h3 property="name"><a property="url" href="${s}">${t}</a></h3><p>By <span property="author">Sam Writer</span></p><p property="description">Rdfa ${s.slice(1)}.</p></section>`,
    ),
    items: BOTH,
    keeps: ['Sam Writer', 'Rdfa buses.'],
  },
  {
    name: 'Lists with a nested list of files and a bold lead',
    html: `<ul>${two((t, s) => `<li><strong>${t}</strong>: lead of ${s.slice(1)}<ul><li><a href="${s}.pdf">Summary of ${s.slice(1)}</a> [PDF]</li><li><a href="${s}.docx">Report of ${s.slice(1)}</a> [Word]</li></ul></li>`)}</ul>`,
    items: UNLINKED,
    keeps: ['lead of buses', '/buses.pdf', 'Report of roads', '[Word]'],
  },
  {
    name: 'A definition list with several terms for one definition',
    html: `<dl><dt><a href="/buses">Buying buses</a></dt><dd>Dl buses.</dd><dt><a href="/roads">Mending roads</a></dt><dd><p>Dl roads.</p><ul><li>One point</li></ul></dd></dl>`,
    items: BOTH,
    keeps: ['Dl buses.', 'Dl roads.', 'One point'],
  },
  {
    name: 'A table of publications: title, type, date, size',
    html: `<table class="publications"><thead><tr><th>Title</th><th>Type</th><th>Date</th><th>Size</th></tr></thead>${two((t, s) => `<tr><td><a href="${s}.pdf">${t}</a></td><td>Guidance</td><td>3 June 2024</td><td>1.2MB</td></tr>`)}</table>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    keeps: ['Guidance', '1.2MB'],
    date: '2024-06-03',
  },
  {
    name: 'Icons of a sprite and an emoji before each title',
    html: two(
      (t, s) =>
        `<div class="card"><svg class="icon" width="24" height="24"><use xlink:href="#bus"></use></svg><h3>🚌 <a href="${s}">${t}</a></h3><p><i class="bi bi-clock"></i> Two weeks of ${s.slice(1)}</p></div>`,
    ),
    items: [
      ['🚌 Buying buses', '/buses'],
      ['🚌 Mending roads', '/roads'],
    ],
    keeps: ['Two weeks of buses'],
  },
  {
    name: 'Words in a marquee, a blockquote of an embed, and its script',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><blockquote class="twitter-tweet"><p lang="en" dir="ltr">Tweet on ${s.slice(1)} <a href="https://t.example/x">t.example/x</a></p>&mdash; Council (@council) <a href="https://tw.example/1">June 3, 2024</a></blockquote><script async src="https://tw.example/widgets.js" charset="utf-8"></script></article>`,
    ),
    items: BOTH,
    keeps: ['Tweet on buses', 'https://t.example/x', '(@council)', 'https://tw.example/1'],
  },
  {
    name: 'Text that belongs to no element between entries',
    html: `Before all. ${two((t, s) => `<div class="entry"><h4><a href="${s}">${t}</a></h4>loose ${s.slice(1)} <b>bold ${s.slice(1)}</b> tail</div> between `)}after all.`,
    items: BOTH,
    keeps: ['Before all.', 'loose buses', 'bold roads', 'between', 'after all.'],
  },
  {
    name: 'Links with a title and a target, and a download',
    html: `<ul>${two((t, s) => `<li><a href="${s}.zip" download="${s.slice(1)}.zip" target="_blank" title="Downloads ${s.slice(1)}" rel="noopener">${t}</a> (ZIP, 3 MB)</li>`)}</ul>`,
    items: [
      ['Buying buses', '/buses.zip'],
      ['Mending roads', '/roads.zip'],
    ],
    keeps: ['(ZIP, 3 MB)'],
  },
  {
    name: 'Titles that are pictures: with an alt, with a label, with nothing',
    html: `<div class="tiles"><div class="tile"><h3><a href="/buses"><img src="/1.png" alt="Buying buses" width="300" height="200"></a></h3><p>Tile one.</p></div><div class="tile"><h3><a href="/roads" aria-label="Mending roads"><img src="/2.png" alt="" width="300" height="200"></a></h3><p>Tile two.</p></div><div class="tile"><h3><a href="/emptying-bins"><img src="/3.png" width="300" height="200"></a></h3></div></div>`,
    items: [
      ['Buying buses', '/buses'],
      ['Mending roads', '/roads'],
      ['emptying bins', '/emptying-bins'],
    ],
    keeps: ['Tile one.', 'Tile two.', '/3.png'],
    image: '/1.png',
  },
  {
    name: 'Welsh teasers of a bilingual site with an English title in one',
    html: `<div class="teasers" lang="cy"><div class="teaser"><h3><a href="/buses">Prynu bysiau</a></h3><p class="date">Diweddarwyd: 3 Mehefin 2024</p><p>Hanes bysiau.</p><a href="/buses">Darllen mwy am Prynu bysiau</a></div><div class="teaser"><h3><a href="/roads" lang="en">Mending roads</a></h3><p>Hanes ffyrdd.</p><a href="/roads">Darllen mwy am Mending roads</a></div></div>`,
    items: [
      ['Prynu bysiau', '/buses'],
      ['Mending roads', '/roads'],
    ],
    keeps: ['Diweddarwyd: 3 Mehefin 2024', 'Hanes bysiau.', 'Hanes ffyrdd.'],
    hides: ['Darllen mwy'],
  },
];
