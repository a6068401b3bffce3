import type { Pattern } from './cms-patterns.ts';
import { BOTH, UNLINKED, two } from './two-entries.ts';

/**
 * How page builders and editors lay entries out: grids, tables, galleries, folds, embeds, lists inside lists. All content is
 * made up; the class names are those that the systems write.
 */
export const LAYOUTS: readonly Pattern[] = [
  {
    name: 'Gutenberg, Details blocks',
    html: two(
      (t, s) =>
        `<details class="wp-block-details"><summary>${t}</summary><p>How ${s.slice(1)} went.</p><p><a href="${s}">See the contract notice</a></p></details>`,
    ),
    items: BOTH,
    keeps: ['How buses went.', 'See the contract notice'],
  },
  {
    name: 'Gutenberg, Cover blocks with a background picture',
    html: two(
      (t, s) =>
        `<div class="wp-block-cover"><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><img class="wp-block-cover__image-background wp-image-7" alt="" src="${s}.jpg" data-object-fit="cover"/><div class="wp-block-cover__inner-container"><h2 class="wp-block-heading has-text-align-center">${t}</h2><p class="has-text-align-center">Two lines on ${s.slice(1)}.</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="${s}">Read the case study</a></div></div></div></div>`,
    ),
    items: BOTH,
    keeps: ['Two lines on buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Gutenberg, Gallery of linked pictures with captions',
    html: `<figure class="wp-block-gallery has-nested-images columns-2">${two((t, s) => `<figure class="wp-block-image size-large"><a href="${s}"><img width="640" height="480" src="${s}.jpg" alt="Photo of ${s.slice(1)}"></a><figcaption class="wp-element-caption">${t}</figcaption></figure>`)}<figcaption class="blocks-gallery-caption">Pictures: the council</figcaption></figure>`,
    items: BOTH,
    keeps: ['Pictures: the council', 'Photo of buses'],
    image: '/buses.jpg',
  },
  {
    name: 'Gutenberg, List block with a list inside',
    html: `<ul class="wp-block-list">${two((t, s) => `<li><a href="${s}">${t}</a><ul class="wp-block-list"><li>Two years of ${s.slice(1)}</li><li>Nine bids</li></ul></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Two years of buses', 'Two years of roads', 'Nine bids'],
  },
  {
    name: 'Gutenberg, Table block',
    html: `<figure class="wp-block-table"><table class="has-fixed-layout"><thead><tr><th>Case</th><th>Buyer</th><th>Saved</th></tr></thead><tbody>${two((t, s) => `<tr><td><a href="${s}">${t}</a></td><td>Leeds City Council</td><td>£${s.length}m</td></tr>`)}</tbody></table><figcaption class="wp-element-caption">Cases of 2024</figcaption></figure>`,
    items: BOTH,
    keeps: ['Leeds City Council', '£6m', 'Cases of 2024', 'Saved'],
  },
  {
    name: 'Gutenberg, lazy pictures of an optimiser',
    html: two(
      (t, s) =>
        `<article><noscript><img src="${s}.jpg"></noscript><img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="${s}.jpg" data-srcset="${s}-300.jpg 300w, ${s}.jpg 640w" data-sizes="auto" alt="Photo" width="640" height="480"><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Elementor, icon boxes',
    html: `<section class="elementor-section"><div class="elementor-container">${two((t, s) => `<div class="elementor-column elementor-col-50"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-icon-box"><div class="elementor-widget-container"><div class="elementor-icon-box-wrapper"><div class="elementor-icon-box-icon"><span class="elementor-icon"><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></span></div><div class="elementor-icon-box-content"><h3 class="elementor-icon-box-title"><a href="${s}">${t}</a></h3><p class="elementor-icon-box-description">A box on ${s.slice(1)}.</p></div></div></div></div></div></div>`)}</div></section>`,
    items: BOTH,
    keeps: ['A box on buses.'],
  },
  {
    name: 'Elementor, accordion',
    html: `<div class="elementor-accordion">${two((t, s, i) => `<div class="elementor-accordion-item"><div id="tab-${i}" class="elementor-tab-title" role="button"><span class="elementor-accordion-icon" aria-hidden="true"></span><a class="elementor-accordion-title" tabindex="0">${t}</a></div><div class="elementor-tab-content"><p>What ${s.slice(1)} taught us.</p><p><a href="${s}">The whole story</a></p></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['What buses taught us.'],
  },
  {
    name: 'Elementor, portfolio of overlays',
    html: `<div class="elementor-portfolio elementor-grid">${two((t, s) => `<article class="elementor-portfolio-item elementor-post type-post"><a class="elementor-post__thumbnail__link" href="${s}"><div class="elementor-portfolio-item__img elementor-post__thumbnail"><img width="300" height="200" src="${s}.jpg" alt="" loading="lazy"></div><div class="elementor-portfolio-item__overlay"><h3 class="elementor-portfolio-item__title">${t}</h3></div></a></article>`)}</div>`,
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Drupal Views, grid of fields',
    html: `<div class="views-view-grid horizontal cols-2"><div class="views-row row-1">${two((t, s, i) => `<div class="views-col col-${i + 1}"><div class="views-field views-field-field-image"><div class="field-content"><a href="${s}"><img src="${s}.jpg" width="480" height="320" alt="Photo" class="image-style-large"></a></div></div><div class="views-field views-field-title"><span class="field-content"><a href="${s}" hreflang="en">${t}</a></span></div><div class="views-field views-field-field-saving"><span class="views-label views-label-field-saving">Saving: </span><span class="field-content">£${s.length}m</span></div><div class="views-field views-field-created"><span class="field-content"><time datetime="2024-06-03T09:00:00+01:00">Mon, 06/03/2024 - 09:00</time></span></div></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['Saving: £6m'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Drupal, Layout Builder sections of blocks',
    html: two(
      (t, s) =>
        `<div class="layout layout--twocol-section"><div class="layout__region layout__region--first"><div class="block block-layout-builder block-field-blocknodepagefield-image"><div class="field field--name-field-image"><img loading="lazy" src="${s}.jpg" width="600" height="400" alt="A view"></div></div></div><div class="layout__region layout__region--second"><div class="block block-inline-blockbasic"><h2>${t}</h2><div class="clearfix text-formatted field field--name-body"><p>Body of ${s.slice(1)} with <a href="${s}">the evaluation</a> in it.</p></div></div></div></div>`,
    ),
    items: UNLINKED,
    keeps: ['Body of buses with', 'the evaluation', '/buses', '/roads'],
    image: '/buses.jpg',
  },
  {
    name: 'Drupal Paragraphs, cards with a term reference and a media document',
    html: two(
      (t, s) =>
        `<div class="paragraph paragraph--type--card paragraph--view-mode--default"><div class="field field--name-field-title field--type-string field--label-hidden field__item">${t}</div><div class="field field--name-field-theme field--type-entity-reference field--label-inline"><div class="field__label">Theme</div><div class="field__item"><a href="/theme/travel">Travel</a></div></div><div class="field field--name-field-document"><span class="file file--mime-application-pdf"><a href="${s}.pdf" type="application/pdf">${s.slice(1)}.pdf</a></span><span>(1.2 MB)</span></div></div>`,
    ),
    items: UNLINKED,
    keeps: ['/buses.pdf', 'Theme', 'Travel', '/theme/travel', '1.2 MB'],
  },
  {
    name: 'LocalGov Drupal, services landing with icons and a call to action',
    html: `<div class="lgd-region"><ul class="services-sublanding-page__list">${two((t, s) => `<li class="service-landing-page__block"><h3 class="service-landing-page__title"><a class="service-landing-page__link" href="${s}"><span class="lgd-icon" aria-hidden="true">★</span>${t}</a></h3><div class="service-landing-page__summary">Summary of ${s.slice(1)}</div></li>`)}</ul><div class="cta"><a class="cta__link button" href="/all">All services</a></div></div>`,
    items: BOTH,
    keeps: ['Summary of buses', 'All services', '/all'],
  },
  {
    name: 'LocalGov Drupal, guide overview and accordion paragraphs',
    html: `<div class="accordion accordion--initialised" data-accordion-tabs-display-show-hide>${two((t, s, i) => `<div class="accordion-pane"><h3 class="accordion-pane__title" id="a-${i}"><button class="accordion-pane__button" aria-expanded="true" aria-controls="c-${i}">${t}</button></h3><div class="accordion-pane__content" id="c-${i}"><p>Content of ${s.slice(1)}.</p><p><a href="${s}">Open the report</a></p></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Content of buses.'],
  },
  {
    name: 'Umbraco, block grid',
    html: `<div class="umb-block-grid" data-grid-columns="12;"><div class="umb-block-grid__layout-container">${two((t, s) => `<div class="umb-block-grid__layout-item" data-content-element-type-alias="card" data-col-span="6" data-row-span="1"><section class="card-block"><img src="/media/x/${s.slice(1)}.jpg?width=480&amp;height=320&amp;rnd=1" alt="Photo"><div class="card-block__text"><p class="h4">${t}</p><p>Lead of ${s.slice(1)}.</p><a class="btn" href="${s}">Find out more</a></div></section></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['Lead of buses.'],
    image: '/media/x/buses.jpg?width=480&height=320&rnd=1',
  },
  {
    name: 'Umbraco, nested content of rows in bold',
    html: two(
      (t, s) =>
        `<div class="row"><div class="col-md-3"><a href="${s}"><img src="${s}.png" alt=""></a></div><div class="col-md-9"><p><strong>${t}</strong></p><p>Row on ${s.slice(1)}. <a href="${s}">More details</a></p></div></div>`,
    ),
    items: BOTH,
    keeps: ['Row on buses.'],
    image: '/buses.png',
  },
  {
    name: 'GOSS iCM, related articles with a thumb and an introduction',
    html: `<div class="relatedarticles"><h2>Case studies</h2>${two((t, s) => `<div class="relatedArticle clearfix"><div class="relatedThumb"><a href="${s}" title="${t}"><img src="/image/1/${s.slice(1)}" alt="" width="150" height="100" /></a></div><p class="relatedTitle"><a href="${s}">${t}</a></p><p class="relatedIntro">Intro to ${s.slice(1)}.</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['Case studies', 'Intro to buses.'],
    image: '/image/1/buses',
  },
  {
    name: 'Jadu, homepage widgets in columns',
    html: `<div class="row">${two((t, s) => `<div class="col span6 widget__wrapper"><div class="widget widget__content-image"><div class="widget__image" style="background-image:url('${s}.jpg')"></div><h2 class="widget__heading"><a href="${s}" class="widget__heading__link">${t}</a></h2><div class="widget__content editor"><p>Widget on ${s.slice(1)}.</p></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Widget on buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Jadu, news archive list',
    html: `<ul class="list list--record">${two((t, s) => `<li class="list__item"><a class="list__link" href="${s}">${t}</a><p class="date">Published Monday, 3rd June 2024</p><p class="list__summary">Record of ${s.slice(1)}.</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Record of buses.'],
    date: '2024-06-03',
  },
  {
    name: 'SharePoint, hero and quick links',
    html: `<div class="ms-QuickLinks" role="list">${two((t, s) => `<div role="listitem"><a href="${s}" data-automation-id="itemCard" aria-label="${t}. Opens in a new tab."><div class="img"><img src="${s}.png" alt="" width="96" height="96"></div><div data-automation-id="quickLinks-title">${t}</div><div>Link to ${s.slice(1)}</div></a></div>`)}</div>`,
    items: BOTH,
    keeps: ['Link to buses'],
  },
  {
    name: 'A layout table, one cell an entry',
    html: `<table border="0" cellpadding="8" role="presentation"><tbody><tr>${two((t, s) => `<td width="50%" valign="top"><img src="${s}.jpg" width="300" height="200" alt="Photo"><h3><a href="${s}">${t}</a></h3><p>Cell on ${s.slice(1)}.</p></td>`)}</tr></tbody></table>`,
    items: BOTH,
    keeps: ['Cell on buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'A layout table, picture in one cell and words in the next',
    html: `<table><tbody>${two((t, s) => `<tr><td><img src="${s}.jpg" width="300" height="200" alt="Photo"></td><td><p><strong><a href="${s}">${t}</a></strong></p><p>Row on ${s.slice(1)}.</p></td></tr>`)}</tbody></table>`,
    items: BOTH,
    keeps: ['Row on buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'A description list in groups',
    html: `<dl class="resources">${two((t, s) => `<div><dt><a href="${s}">${t}</a></dt><dd>Described ${s.slice(1)}.</dd><dd>Second line of ${s.slice(1)}.</dd></div>`)}</dl>`,
    items: BOTH,
    keeps: ['Described buses.', 'Second line of roads.'],
  },
  {
    name: 'Films: a video element and an embedded player',
    html: two(
      (t, s, i) =>
        `<article><h3>${t}</h3>${i === 0 ? `<video controls poster="${s}.jpg"><source src="${s}.mp4" type="video/mp4"><track kind="captions" src="${s}.vtt"><a href="${s}.mp4">Download the film of ${s.slice(1)}</a></video>` : `<figure class="wp-block-embed is-provider-youtube"><div class="wp-block-embed__wrapper"><iframe title="A film" src="https://www.youtube-nocookie.com/embed/x1"></iframe></div><figcaption>The film of ${s.slice(1)}</figcaption></figure>`}<p>About ${s.slice(1)}.</p></article>`,
    ),
    items: UNLINKED,
    keeps: ['About buses.', 'About roads.', 'The film of roads'],
    named: ['video', 'iframe'],
  },
  {
    name: 'A map and a form between the entries',
    html: `${two((t, s) => `<div class="card"><h3><a href="${s}">${t}</a></h3><p>About ${s.slice(1)}.</p></div>`)}<iframe src="https://maps.example/embed" title="Map"></iframe><form action="/subscribe"><label>E-mail <input name="e"></label><button>Subscribe</button></form>`,
    items: BOTH,
    keeps: ['About roads.'],
    named: ['iframe', 'form'],
  },
  {
    name: 'Entries in two lists under headings of their own',
    html: `<h3>Transport</h3><ul><li><a href="/buses">Buying buses</a> (PDF, 120 KB)</li></ul><h3>Highways</h3><ul><li><a href="/roads">Mending roads</a> (web page)</li></ul>`,
    items: BOTH,
    keeps: ['Transport', 'Highways', '(PDF, 120 KB)', '(web page)'],
  },
  {
    name: 'Tabs: panels that are folded away, with their buttons',
    html: `<div class="tabs"><ul class="tabs__list" role="tablist"><li><a href="#p1" role="tab">2024</a></li><li><a href="#p2" role="tab">2023</a></li></ul><div id="p1" role="tabpanel"><div class="teaser"><h4><a href="/buses">Buying buses</a></h4><p>First.</p></div></div><div id="p2" role="tabpanel"><div class="teaser"><h4><a href="/roads">Mending roads</a></h4><p>Second.</p></div></div></div>`,
    items: BOTH,
    keeps: ['First.', 'Second.'],
  },
  {
    name: 'Slider of a theme with bullets and arrows',
    html: `<div class="swiper"><div class="swiper-wrapper">${two((t, s, i) => `<div class="swiper-slide" role="group" aria-label="${i + 1} / 2" data-swiper-slide-index="${i}"><a href="${s}" class="slide"><span class="slide__image"><img data-src="${s}.jpg" class="swiper-lazy" alt="Photo" width="800" height="450"><span class="swiper-lazy-preloader"></span></span><span class="slide__title">${t}</span><span class="slide__text">Slide on ${s.slice(1)}.</span></a></div>`)}</div><div class="swiper-pagination"><span class="swiper-pagination-bullet" role="button" aria-label="Go to slide 1"></span></div><div class="swiper-button-next" role="button" aria-label="Next slide"></div></div>`,
    items: BOTH,
    keeps: ['Slide on buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Pictures whose size only the address tells, with a fallback format',
    html: two(
      (t, s) =>
        `<li class="grid__item"><picture><source type="image/webp" data-srcset="${s}.webp 1x"><img data-lazy-src="${s}.jpg" src="/themes/x/placeholder.svg" alt="Photo"></picture><h3><a href="${s}">${t}</a></h3></li>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Wix and Squarespace style rich text in spans and non-breaking blanks',
    html: two(
      (t, s) =>
        `<div class="comp-item"><div data-testid="richTextElement"><h5 class="font_5"><span style="font-weight:bold"><a href="${s}" target="_self"><span>${t.replace(' ', '&nbsp;')}</span></a></span></h5><p class="font_8"><span class="wixGuard">​</span></p><p class="font_8">Rich ${s.slice(1)}.</p></div></div>`,
    ),
    items: BOTH,
    keeps: ['Rich buses.'],
  },
  {
    name: 'Kentico and Sitecore listing with a result count and facets',
    html: `<div class="search-results"><p class="result-count">2 results</p><ul class="facets"><li><a href="?t=1">Travel (1)</a></li><li><a href="?t=2">Roads (1)</a></li></ul><ul class="search-result-list">${two((t, s) => `<li><a href="${s}">${t}</a><div class="result-summary">Result on ${s.slice(1)}.</div><span class="result-type">Case study</span></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['2 results', 'Result on buses.', 'Case study', 'Travel (1)'],
  },
  {
    name: 'Events: a calendar block with start, end and place',
    html: two(
      (t, s) =>
        `<div class="tribe-events-widget-events-list__event-row"><div class="tribe-events-widget-events-list__event-date-tag"><time class="tribe-events-widget-events-list__event-date-tag-datetime" datetime="2024-06-03"><span>Jun</span><span>3</span></time></div><article class="tribe_events type-tribe_events"><h3 class="tribe-events-widget-events-list__event-title"><a href="${s}" title="${t}">${t}</a></h3><div><time datetime="2024-06-03">10:00 am - 12:00 pm</time></div><address class="venue">Town Hall, ${s.slice(1)}</address></article></div>`,
    ),
    items: BOTH,
    keeps: ['10:00 am - 12:00 pm', 'Town Hall, buses'],
    date: '2024-06-03',
  },
  {
    name: 'Microdata, with a date and an author in meta elements',
    html: two(
      (t, s) =>
        `<div itemscope itemtype="https://schema.org/Article"><meta itemprop="datePublished" content="2024-06-03"><link itemprop="url" href="${s}"><h3 itemprop="headline"><a href="${s}" itemprop="url">${t}</a></h3><p itemprop="description">Described ${s.slice(1)}.</p><span itemprop="author" itemscope><span itemprop="name">A. Jones</span></span></div>`,
    ),
    items: BOTH,
    keeps: ['Described buses.', 'A. Jones'],
  },
  {
    name: 'Headings as links around everything, with the date in small',
    html: two(
      (t, s) =>
        `<section><a href="${s}"><h3>${t}</h3><small>03/06/2024</small><p>All of ${s.slice(1)} is one link.</p></a></section>`,
    ),
    items: BOTH,
    keeps: ['All of buses is one link.'],
    date: '2024-06-03',
  },
  {
    name: 'Footnotes, abbreviations and a definition in the text',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>The <abbr title="Procurement Act 2023">PA23</abbr> applies<sup><a href="#fn${s.slice(1)}">1</a></sup>.</p><p id="fn${s.slice(1)}" class="footnote">1. Note on ${s.slice(1)}. <a href="#top">↩</a></p></article>`,
    ),
    items: BOTH,
    keeps: ['PA23', '#fnbuses', 'Note on buses.', '#top'],
  },
  {
    name: 'GOV.UK accordion sections',
    html: `<div class="govuk-accordion">${two((t, s, i) => `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="h${i}">${t}</span></h2></div><div id="c${i}" class="govuk-accordion__section-content"><p class="govuk-body">Body of ${s.slice(1)}.</p><ul class="govuk-list"><li><a class="govuk-link" href="${s}">Evaluation</a></li></ul></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Body of buses.', '/buses', 'Evaluation'],
  },
  {
    name: 'GOV.UK summary cards with actions',
    html: two(
      (t, s) =>
        `<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title">${t}</h2><ul class="govuk-summary-card__actions"><li class="govuk-summary-card__action"><a class="govuk-link" href="${s}">View<span class="govuk-visually-hidden"> ${t}</span></a></li></ul></div><div class="govuk-summary-card__content"><dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Buyer</dt><dd class="govuk-summary-list__value">Council of ${s.slice(1)}</dd></div></dl></div></div>`,
    ),
    items: BOTH,
    keeps: ['Buyer', 'Council of buses'],
  },
  {
    name: 'Links that lead on with words for those who listen',
    html: two(
      (t, s) =>
        `<article><h3>${t}</h3><p>Text ${s.slice(1)}.</p><a href="${s}">Read more<span class="sr-only"> about ${t.toLowerCase()}</span></a></article>`,
    ),
    items: BOTH,
    keeps: ['Text buses.'],
  },
  {
    name: 'Microformats of a feed in a page',
    html: `<div class="h-feed">${two((t, s) => `<div class="h-entry"><a class="u-url" href="${s}"><time class="dt-published" datetime="2024-06-03T10:00:00Z">3 June 2024</time></a><div class="p-name">${t}</div><div class="e-content p-summary">Note on ${s.slice(1)}.</div><a class="p-author h-card" href="/people/a">A. Jones</a></div>`)}</div>`,
    items: BOTH,
    keeps: ['Note on buses.', 'A. Jones', '/people/a'],
    date: '2024-06-03',
  },
  {
    name: 'Contents of the page before its sections, without a name',
    html: `<ul><li><a href="#buses">Buying buses</a></li><li><a href="#roads">Mending roads</a></li></ul><h2 id="buses">Buying buses</h2><p>About buses. <a href="/buses">Full case</a></p><h2 id="roads">Mending roads</h2><p>About roads. <a href="/roads">Full case</a></p>`,
    items: UNLINKED,
    keeps: ['About buses.', 'About roads.', '#buses', '#roads'],
  },
  {
    name: 'A related column beside the entries',
    html: `<div class="row"><div class="col-8">${two((t, s) => `<div class="teaser"><h3><a href="${s}">${t}</a></h3><p>About ${s.slice(1)}.</p></div>`)}</div><aside class="col-4"><h3>Related</h3><ul><li><a href="/x">Another page</a></li><li><a href="/y">One more page</a></li></ul></aside></div>`,
    items: BOTH,
    keeps: ['Related', '/x', 'One more page'],
  },
  {
    name: 'A table of contracts with row headings',
    html: `<table><caption>Contracts of 2024</caption><tr><th>Contract</th><th>Supplier</th><th>Value</th></tr>${two((t, s) => `<tr><th scope="row"><a href="${s}">${t}</a></th><td>Supplier ${s.slice(1)}</td><td>£1m</td></tr>`)}</table>`,
    items: BOTH,
    keeps: ['Contracts of 2024', 'Supplier buses', '£1m'],
  },
  {
    name: 'Ordered steps with a link each',
    html: `<ol class="steps">${two((t, s) => `<li><span class="step-number">1</span> <a href="${s}">${t}</a><p>Do it for ${s.slice(1)}.</p></li>`)}</ol>`,
    items: BOTH,
    keeps: ['Do it for buses.'],
  },
  {
    name: 'Cards with buttons to save and to share',
    html: two(
      (t, s) =>
        `<div class="card"><button class="save" aria-label="Save ${t}">♥</button><h3><a href="${s}">${t}</a></h3><p>About ${s.slice(1)}.</p><button type="button" data-share>Share</button></div>`,
    ),
    items: BOTH,
    keeps: ['About buses.'],
    named: ['button'],
  },
  {
    name: 'Two calls to action in a card',
    html: two(
      (t, s) =>
        `<section class="promo"><h3>${t}</h3><p>About ${s.slice(1)}.</p><p class="ctas"><a class="btn btn-primary" href="${s}">Find out more</a> <a class="btn" href="${s}-guide">Download the guide</a></p></section>`,
    ),
    items: BOTH,
    keeps: ['Download the guide', '/buses-guide'],
  },
  {
    name: 'Testimonials: a picture, a quotation, a name',
    html: two(
      (t, s) =>
        `<figure class="testimonial"><img src="${s}.jpg" alt="Portrait" width="200" height="200"><blockquote><p>We liked ${s.slice(1)}.</p></blockquote><figcaption>${t}, <cite>Leeds</cite></figcaption></figure>`,
    ),
    items: [
      ['Buying buses, Leeds', null],
      ['Mending roads, Leeds', null],
    ],
    keeps: ['We liked buses.', '/buses.jpg'],
  },
  {
    name: 'Drupal, a grouped view with its own heading for each group',
    html: `<div class="view-content"><h3>England</h3><div class="views-row"><div class="views-field-title"><a href="/buses">Buying buses</a></div><div class="views-field-body">In England.</div></div><h3>Wales</h3><div class="views-row"><div class="views-field-title"><a href="/roads">Mending roads</a></div><div class="views-field-body">In Wales.</div></div></div>`,
    items: BOTH,
    keeps: ['England', 'Wales', 'In Wales.'],
  },
  {
    name: 'Contensis and Squiz: a list of divs with a heading level by role',
    html: two(
      (t, s) =>
        `<div class="listing__item"><div role="heading" aria-level="3"><a href="${s}">${t}</a></div><div class="listing__summary">Sum of ${s.slice(1)}.</div></div>`,
    ),
    items: BOTH,
    keeps: ['Sum of buses.'],
  },
  {
    name: 'TerminalFour: paragraphs, a rule between them',
    html: `<h3><a href="/buses">Buying buses</a></h3><p>First.</p><hr><h3><a href="/roads">Mending roads</a></h3><p>Second.</p><hr>`,
    items: BOTH,
    keeps: ['First.', 'Second.'],
  },
  {
    name: 'A mosaic: the first entry is large, the others are small and without a text',
    html: `<div class="mosaic"><div class="tile tile--large"><a href="/buses"><img src="/buses.jpg" alt="" width="900" height="600"><h2>Buying buses</h2><p>Large.</p></a></div><div class="tiles"><div class="tile"><a href="/roads"><h3>Mending roads</h3></a></div><div class="tile"><a href="/bins"><h3>Emptying bins</h3></a></div></div></div>`,
    items: [...BOTH, ['Emptying bins', '/bins']],
    keeps: ['Large.'],
    image: '/buses.jpg',
  },
  {
    name: 'Headings that hold a number and a badge',
    html: two(
      (t, s) =>
        `<div class="result"><h3><span class="badge">New</span> <a href="${s}">${t}</a> <small>(2024)</small></h3><p>About ${s.slice(1)}.</p></div>`,
    ),
    items: [
      ['New Buying buses (2024)', '/buses'],
      ['New Mending roads (2024)', '/roads'],
    ],
    keeps: ['About buses.'],
  },
  {
    name: 'Social posts: no title, a text, a picture, a time as link',
    html: two(
      (t, s) =>
        `<div class="status"><p>${t} was worth it. See <a href="https://x.example${s}">our note</a>.</p><img src="${s}.jpg" alt="Photo" width="600" height="400"><a class="status__time" href="${s}"><time datetime="2024-06-03">3 June 2024</time></a></div>`,
    ),
    items: [
      ['Buying buses was worth it. See our note.', '/buses'],
      ['Mending roads was worth it. See our note.', '/roads'],
    ],
    keeps: ['https://x.example/buses', '/buses.jpg'],
    date: '2024-06-03',
  },
  {
    name: 'Details inside a card, with a table in them',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><details><summary>Costs</summary><table><tr><th>Year</th><td>£${s.length}m</td></tr></table></details></article>`,
    ),
    items: BOTH,
    keeps: ['Costs', 'Year', '£6m'],
  },
  {
    name: 'Definition of terms without links',
    html: `<dl><dt>Buying buses</dt><dd>How they were bought.</dd><dt>Mending roads</dt><dd>How they were mended.</dd></dl>`,
    items: UNLINKED,
    keeps: ['How they were bought.', 'How they were mended.'],
  },
  {
    name: 'A list of files with their type and size beside the link',
    html: `<ul class="document-list">${two((t, s) => `<li><i class="fa fa-file-pdf-o" aria-hidden="true"></i> <a href="${s}.pdf">${t}</a> <span class="file-meta">PDF 1.2MB</span></li>`)}</ul>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    keeps: ['PDF 1.2MB'],
  },
];
