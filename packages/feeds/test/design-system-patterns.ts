import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, UNLINKED, about } from './two-entries.ts';

/* Cards, lists and tables of the design systems that public bodies build with. All content is made up. */

export const DESIGN_SYSTEMS: readonly Pattern[] = [
  {
    name: 'Bootstrap: equal heights, the day in a muted footer, the button stretched',
    html: `<div class="row row-cols-md-2 g-4">${two((t, s) => `<div class="col"><div class="card h-100"><img src="${s}.jpg" class="card-img-top" alt="Bus" width="400" height="225"><div class="card-body"><h5 class="card-title">${t}</h5><p class="card-text">Boot ${about(s)}.</p><a href="${s}" class="btn btn-primary stretched-link">Read more</a></div><div class="card-footer"><small class="text-body-secondary">3 June 2024</small></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Boot buses.'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Foundation: the title in a divider without a heading',
    html: `<div class="grid-x grid-margin-x">${two((t, s) => `<div class="cell medium-6"><div class="card"><div class="card-divider">${t}</div><img src="${s}.jpg" alt="Bus" width="400" height="225"><div class="card-section"><p>Found ${about(s)}.</p><a class="button" href="${s}">Read more</a></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Found buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Bulma: title and subtitle in paragraphs, a media object',
    html: `<div class="columns">${two((t, s) => `<div class="column"><div class="card"><div class="card-image"><figure class="image is-4by3"><img src="${s}.jpg" alt="Bus"></figure></div><div class="card-content"><div class="media"><div class="media-content"><p class="title is-4"><a href="${s}">${t}</a></p><p class="subtitle is-6">Fleet</p></div></div><div class="content">Bulma ${about(s)}.<br><time datetime="2024-06-03">3 June 2024</time></div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Fleet', 'Bulma buses.'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'UIkit: a lazy picture, a footer with a text button',
    html: `<div class="uk-child-width-1-2" uk-grid>${two((t, s) => `<div><div class="uk-card uk-card-default"><div class="uk-card-media-top"><img data-src="${s}.jpg" width="600" height="400" alt="Bus" uk-img></div><div class="uk-card-body"><h3 class="uk-card-title">${t}</h3><p>Kit ${about(s)}.</p></div><div class="uk-card-footer"><a href="${s}" class="uk-button uk-button-text">Read more</a></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Kit buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'GOV.UK: an accordion before its script',
    html: `<div class="govuk-accordion" data-module="govuk-accordion" id="acc">${two((t, s, i) => `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="acc-h${i}">${t}</span></h2></div><div id="acc-c${i}" class="govuk-accordion__section-content"><p class="govuk-body">Section on ${about(s)}, with <a class="govuk-link" href="${s}">a page</a> of its own.</p></div></div>`)}</div>`,
    items: UNLINKED,
    keeps: ['Section on buses, with', 'a page', '/buses'],
  },
  {
    name: 'GOV.UK: tabs before their script, contents and panels',
    html: `<div class="govuk-tabs" data-module="govuk-tabs"><h2 class="govuk-tabs__title">Contents</h2><ul class="govuk-tabs__list"><li class="govuk-tabs__list-item"><a class="govuk-tabs__tab" href="#t1">Buses</a></li><li class="govuk-tabs__list-item"><a class="govuk-tabs__tab" href="#t2">Roads</a></li></ul>${two((t, s, i) => `<div class="govuk-tabs__panel" id="t${i + 1}"><h2 class="govuk-heading-l">${t}</h2><p>Panel on ${about(s)}.</p></div>`)}</div>`,
    items: UNLINKED,
    keeps: ['Contents', 'Buses', '#t1', 'Panel on buses.'],
  },
  {
    name: 'GOV.UK: summary cards with an action and rows',
    html: two(
      (t, s) =>
        `<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title">${t}</h2><ul class="govuk-summary-card__actions"><li class="govuk-summary-card__action"><a class="govuk-link" href="${s}">View<span class="govuk-visually-hidden"> (${t})</span></a></li></ul></div><div class="govuk-summary-card__content"><dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Saved</dt><dd class="govuk-summary-list__value">£3m in ${about(s)}</dd></div></dl></div></div>`,
    ),
    items: BOTH,
    keeps: ['Saved', '£3m in buses'],
  },
  {
    name: 'MOJ: a filter beside the results',
    html: `<div class="moj-filter-layout"><div class="moj-filter-layout__filter"><div class="moj-filter"><h2>Filter</h2><form><label for="q">Words</label><input id="q"><button>Apply</button></form></div></div><div class="moj-filter-layout__content"><ul class="results-list">${two((t, s) => `<li class="results-list__item"><h3><a href="${s}">${t}</a></h3><p>Moj ${about(s)}.</p></li>`)}</ul></div></div>`,
    items: BOTH,
    keeps: ['Moj buses.'],
    named: ['form'],
  },
  {
    name: 'ONS: a document list with the day among its metadata',
    html: `<ul class="ons-document-list">${two((t, s) => `<li class="ons-document-list__item"><div class="ons-document-list__item-content"><div class="ons-document-list__item-header"><h2 class="ons-document-list__item-title ons-u-fs-m"><a href="${s}">${t}</a></h2><ul class="ons-document-list__item-metadata"><li class="ons-document-list__item-attribute"><span class="ons-u-fw-b">Release date: </span><time datetime="2024-06-03">3 June 2024</time></li><li class="ons-document-list__item-attribute"><a class="ons-document-list__attribute-link" href="/topic/fleet">Fleet</a></li></ul></div><div class="ons-document-list__item-description">Ons ${about(s)}.</div></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Release date:', 'Fleet', '/topic/fleet', 'Ons buses.'],
    date: '2024-06-03',
  },
  {
    name: 'Scottish Government: search results with keys and values',
    html: `<ol class="ds_search-results__list">${two((t, s) => `<li class="ds_search-result"><h3 class="ds_search-result__title"><a class="ds_search-result__link" href="${s}">${t}</a></h3><p class="ds_search-result__summary">Scot ${about(s)}</p><dl class="ds_search-result__metadata ds_metadata ds_metadata--inline"><span class="ds_metadata__item"><dt class="ds_metadata__key ds_visually-hidden">Publication type</dt><dd class="ds_metadata__value">Guidance</dd></span><span class="ds_metadata__item"><dt class="ds_metadata__key ds_visually-hidden">Date</dt><dd class="ds_metadata__value">03 June 2024</dd></span></dl></li>`)}</ol>`,
    items: BOTH,
    keeps: ['Scot buses', 'Guidance', '03 June 2024'],
    date: '2024-06-03',
  },
  {
    name: 'GOV.WALES: an index list, type and day in spans below a linked title',
    html: `<div class="index-list"><ul class="index-list__list">${two((t, s) => `<li class="index-list__row"><div class="index-list__title"><a href="${s}" hreflang="en">${t}</a></div><div class="index-list__summary">Wales ${about(s)}</div><div class="index-list__meta"><span class="index-list__type">Guidance</span><span class="index-list__date">3 June 2024</span></div></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['Wales buses', 'Guidance'],
    date: '2024-06-03',
  },
  {
    name: 'nidirect: a link around the heading, its words after',
    html: `<ul class="search-results">${two((t, s) => `<li class="search-result"><a href="${s}"><h3>${t}</h3></a><p>Ni ${about(s)} …</p><span class="breadcrumb-like">Home › Fleet</span></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Ni buses', 'Home › Fleet'],
  },
  {
    name: 'Splide: slides as groups with their number',
    html: `<section class="splide" aria-label="Cases"><div class="splide__track"><ul class="splide__list" role="presentation">${two((t, s, i) => `<li class="splide__slide" role="group" aria-roledescription="slide" aria-label="${i + 1} of 2"><div class="splide__slide__container"><img src="${s}.jpg" alt="Bus" width="800" height="450"></div><h3><a href="${s}">${t}</a></h3>Slide words ${about(s)}.</li>`)}</ul></div><div class="splide__arrows"><button class="splide__arrow splide__arrow--prev" aria-label="Previous slide"></button><button class="splide__arrow splide__arrow--next" aria-label="Next slide"></button></div></section>`,
    items: BOTH,
    keeps: ['Slide words buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Slider Revolution: slides and layers as elements of their own',
    html: `<rs-module-wrap><rs-module><rs-slides>${two((t, s, i) => `<rs-slide data-key="rs-${i}" data-title="Slide"><img src="${s}.jpg" title="Bus" class="rev-slidebg" data-no-retina alt="Bus"><a class="rs-layer" href="${s}" target="_self">${t}</a><rs-layer class="rs-text">Layer ${about(s)}</rs-layer></rs-slide>`)}</rs-slides></rs-module></rs-module-wrap>`,
    items: BOTH,
    keeps: ['Layer buses'],
    image: '/buses.jpg',
  },
  {
    name: 'A badge in the heading before the link',
    html: two(
      (t, s) =>
        `<section class="tile"><h3><span class="tile__flag">New</span> <a href="${s}">${t}</a></h3><p>Tile ${about(s)}.</p></section>`,
    ),
    items: [
      ['New Buying buses', '/buses'],
      ['New Mending roads', '/roads'],
    ],
    keeps: ['Tile buses.'],
  },
  {
    name: 'A link to skip the list before it',
    html: `<a class="skip" href="#after">Skip the cases</a><ul>${two((t, s) => `<li><a href="${s}">${t}</a> <span>Skipped ${about(s)}</span></li>`)}</ul><p id="after">After the cases.</p>`,
    items: BOTH,
    keeps: ['Skip the cases', 'Skipped buses', 'After the cases.'],
  },
];
