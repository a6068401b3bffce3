import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, UNLINKED, about } from './two-entries.ts';

/* Markup of the editing systems and design systems that public bodies use. All content is made up. */

export const COUNCIL_SYSTEMS: readonly Pattern[] = [
  {
    name: 'Drupal, search results with an info line',
    html: `<ol class="node_search-results">${two((t, s) => `<li><h3><a href="${s}">${t}</a></h3><div><p class="search-result__snippet">Find <strong>${s.slice(1)}</strong> here&nbsp;…</p><p>3 June 2024 - 10:12</p></div></li>`)}</ol>`,
    items: BOTH,
    keeps: ['Find buses here'],
  },
  {
    name: 'Drupal, Bootstrap Paragraphs: a grid of cards whose link covers the card',
    html: `<div class="paragraph paragraph--type--bp-columns"><div class="row">${two((t, s) => `<div class="col-sm-6"><div class="paragraph paragraph--type--card position-relative"><div class="field field--name-field-image field--type-entity-reference field--label-hidden field__item"><img src="${s}.jpg" width="480" height="270" alt="Bus" typeof="foaf:Image"></div><div class="field field--name-field-heading field--type-string field--label-hidden field__item">${t}</div><div class="clearfix text-formatted field field--name-field-text field--type-text-long field--label-hidden field__item"><p>Para ${s.slice(1)}.</p></div><a class="stretched-link" href="${s}"><span class="visually-hidden">${t}</span></a></div></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['Para buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'LocalGov Drupal, step by step part teasers',
    html: `<ol class="step-list">${two((t, s, i) => `<li class="step-list__item"><div class="node--view-mode-teaser"><span class="step__number">Step ${i + 1}</span><h2 class="step__title"><a href="${s}">${t}</a></h2><div class="step__summary"><p>Stepping to ${s.slice(1)}</p><ul><li>First thing</li></ul></div></div></li>`)}</ol>`,
    items: BOTH,
    keeps: ['Step 1', 'Step 2', 'Stepping to buses', 'First thing'],
  },
  {
    name: 'LocalGov Drupal, subsites overview with a banner and quick links',
    html: `<div class="subsite-overview"><div class="banner" style="background-image:url('/banner.jpg')"><h2>Our programme</h2></div><div class="lgd-row">${two((t, s) => `<div class="lgd-row__one-half"><div class="localgov-subsites-card"><div class="card-image"><picture><source srcset="${s}.webp 1x" type="image/webp"><img loading="lazy" src="${s}.jpg" width="640" height="360" alt="Card photo"></picture></div><a class="card-link" href="${s}"><div class="card-title">${t}</div><div class="card-body">Sub ${s.slice(1)}</div></a></div></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['Our programme', '/banner.jpg', 'Sub buses'],
    image: '/buses.jpg',
  },
  {
    name: 'Umbraco, a list by a macro with the date in a definition',
    html: `<div class="latest-news">${two((t, s) => `<div class="news-item"><dl><dt>Date</dt><dd>3rd June 2024</dd></dl><h4 class="news-item__title"><a href="${s}">${t}</a></h4><div class="news-item__intro">Umbraco ${s.slice(1)}</div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Umbraco buses', '3rd June 2024'],
    date: '2024-06-03',
  },
  {
    name: 'Jadu Central, top tasks as icons with words',
    html: `<ul class="top-tasks">${two((t, s) => `<li class="top-tasks__item"><a href="${s}" class="top-tasks__link"><span class="top-tasks__icon"><i class="jadu-icon jadu-icon-bus" aria-hidden="true"></i></span><span class="top-tasks__text">${t}</span><span class="top-tasks__hint">Task ${s.slice(1)}</span></a></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Task buses'],
  },
  {
    name: 'GOSS, feature panel with a read-on link and a hidden label',
    html: two(
      (t, s) =>
        `<div class="feature"><div class="featureimage"><a href="${s}"><img src="/media/image${s}/png" alt="Feature" title="Feature" width="220" height="130" /></a></div><div class="featuretext"><h2 class="featuretitle">${t}</h2><p>Feature ${s.slice(1)}</p><a class="featurelink" href="${s}">Read on<span class="hidden-label"> - ${t}</span></a></div></div>`,
    ),
    items: BOTH,
    keeps: ['Feature buses'],
    image: '/media/image/buses/png',
  },
  {
    name: 'Contensis, entries with a tag pill that leads to a search, before the title',
    html: `<div class="listing">${two((t, s) => `<div class="listing__entry"><a class="pill" href="/search?tag=fleet">Fleet</a><a class="listing__link" href="${s}">${t}</a><p>Entry ${s.slice(1)}</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['Fleet', '/search?tag=fleet', 'Entry buses'],
  },
  {
    name: 'Squiz, a nested listing in which the folder names its children',
    html: `<div class="listing"><h3>Fleet</h3><div class="listing-item"><a href="/buses">Buying buses</a><p>Squiz buses</p></div><h3>Roads</h3><div class="listing-item"><a href="/roads">Mending roads</a><p>Squiz roads</p></div></div>`,
    items: BOTH,
    keeps: ['Fleet', 'Roads', 'Squiz buses'],
  },
  {
    name: 'GOV.UK, cookie-like banner of success before a list',
    html: `<div class="govuk-notification-banner" role="region" aria-labelledby="nb"><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="nb">Important</h2></div><div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">Apply by 3 July.</p></div></div><ul class="govuk-list">${two((t, s) => `<li><h3 class="govuk-heading-s"><a class="govuk-link" href="${s}">${t}</a></h3><p class="govuk-body">Listed ${s.slice(1)}.</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Important', 'Apply by 3 July.', 'Listed buses.'],
  },
  {
    name: 'GOV.UK table with numeric cells and a caption',
    html: `<table class="govuk-table"><caption class="govuk-table__caption">Trials</caption><thead><tr><th scope="col" class="govuk-table__header">Trial</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">Cost</th></tr></thead><tbody>${two((t, s) => `<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${t} <a href="${s}.csv">(data for ${s.slice(1)})</a></th><td class="govuk-table__cell govuk-table__cell--numeric">£109.80</td></tr>`)}</tbody></table>`,
    items: [
      ['Buying buses (data for buses)', '/buses.csv'],
      ['Mending roads (data for roads)', '/roads.csv'],
    ],
    keeps: ['Trials', '£109.80'],
  },
  {
    name: 'GOV.UK inset, warning and panel among the entries',
    html: two(
      (t, s) =>
        `<section><h2 class="govuk-heading-m"><a href="${s}">${t}</a></h2><div class="govuk-inset-text">Inset ${s.slice(1)}.</div><div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span> Mind ${s.slice(1)}.</strong></div></section>`,
    ),
    items: BOTH,
    keeps: ['Inset buses.', 'Mind buses.'],
  },
  {
    name: 'NHS, a review date and an expander in each card',
    html: two(
      (t, s) =>
        `<div class="nhsuk-card"><div class="nhsuk-card__content"><h3 class="nhsuk-card__heading">${t}</h3><details class="nhsuk-details nhsuk-expander"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">Opening ${s.slice(1)}</span></summary><div class="nhsuk-details__text"><p>Inside ${s.slice(1)} <a href="${s}">the case</a></p></div></details><div class="nhsuk-review-date"><p class="nhsuk-body-s">Page last reviewed: 3 June 2024<br>Next review due: 3 June 2027</p></div></div></div>`,
    ),
    items: UNLINKED,
    keeps: ['Opening buses', 'Inside buses', '/buses', 'Next review due: 3 June 2027'],
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
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    keeps: ['[PDF, 1MB]', 'Down buses', 'opens new window'],
  },
  {
    name: 'Contensis, cards in a list with a heading and no link text but an arrow',
    html: `<ul class="card-list">${two((t, s) => `<li class="card-list__item"><h3>${t}</h3><p>Arrowed ${s.slice(1)}</p><a href="${s}" class="arrow" aria-label="Go to ${t}">→</a></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Arrowed buses'],
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
    name: 'Drupal Views, grid of a table',
    html: `<table class="views-view-grid"><tbody><tr>${two((t, s) => `<td><div class="views-field-title"><a href="${s}">${t}</a></div><div class="views-field-body"><p>Grid ${about(s)}</p></div></td>`)}</tr></tbody></table>`,
    items: BOTH,
    keeps: ['Grid buses'],
  },
  {
    name: 'Drupal, Views rows with an edit link and a date range',
    html: two(
      (t, s) =>
        `<div class="views-row"><h3><a href="${s}">${t}</a></h3><span class="date-display-range">3 June 2024 - 5 June 2024</span><p>Ranged ${about(s)}</p><a href="/node/1/edit">Edit</a></div>`,
    ),
    items: BOTH,
    keeps: ['3 June 2024 - 5 June 2024', 'Ranged buses', '/node/1/edit'],
  },
  {
    name: 'LocalGov Drupal, cards with a call to action',
    html: `<div class="lgd-region">${two((t, s) => `<div class="cta-card"><div class="cta-card__text"><h2>${t}</h2><p>Call ${about(s)}</p></div><div class="cta-card__action"><a class="btn" href="${s}">Start</a></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Call buses', 'Start'],
  },
  {
    name: 'Umbraco, an unordered list by Razor with a lead',
    html: `<ul class="articles">${two((t, s) => `<li><a href="${s}"><strong>${t}</strong></a><p class="lead">Razor ${about(s)}</p><p class="date">03 Jun 2024</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Razor buses'],
    date: '2024-06-03',
  },
  {
    name: 'Jadu, categories as a list of headings with lists',
    html: `<div class="boxes">${two((t, s) => `<div class="box"><h2><a href="${s}">${t}</a></h2><ul><li><a href="${s}/1">First of ${about(s)}</a></li><li><a href="${s}/2">Second of ${about(s)}</a></li></ul></div>`)}</div>`,
    items: BOTH,
    keeps: ['/buses/1', 'Second of roads'],
  },
  {
    name: 'GOSS, boxes with a picture as a background of an anchor',
    html: two(
      (t, s) =>
        `<div class="box"><a class="box__image" href="${s}" style="background-image:url('${s}.jpg')" aria-label="${t}"></a><h3 class="box__title">${t}</h3><p>Goss ${about(s)}</p></div>`,
    ),
    items: BOTH,
    keeps: ['Goss buses'],
    image: '/buses.jpg',
  },
  {
    name: 'Contensis, a list of events with a day and a month in boxes',
    html: `<ul>${two((t, s) => `<li class="event"><div class="event__date"><span class="day">3</span> <span class="month">June</span></div><h3><a href="${s}">${t}</a></h3><p>Event ${about(s)}</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['3', 'Event buses'],
  },
  {
    name: 'GOV.UK, a list of steps with substeps in a summary',
    html: `<ol class="govuk-list govuk-list--number">${two((t, s) => `<li><a class="govuk-link" href="${s}">${t}</a> before 3 July 2024.</li>`)}</ol>`,
    items: BOTH,
    keeps: ['before 3 July 2024.'],
  },
  {
    name: 'GOV.UK, tags before titles in search results',
    html: two(
      (t, s) =>
        `<div class="result-card"><strong class="govuk-tag">Open</strong><h3 class="govuk-heading-m"><a href="${s}">${t}</a></h3><p>Tagged ${about(s)}</p><p class="govuk-hint">Closes 3 July 2024</p></div>`,
    ),
    items: BOTH,
    keeps: ['Open', 'Tagged buses', 'Closes 3 July 2024'],
  },
  {
    name: 'NHS, promos with a picture',
    html: two(
      (t, s) =>
        `<div class="nhsuk-promo"><a class="nhsuk-promo__link-wrapper" href="${s}"><img class="nhsuk-promo__img" src="${s}.jpg" alt=""><div class="nhsuk-promo__content"><h2 class="nhsuk-promo__heading">${t}</h2><p class="nhsuk-promo__description">Promo ${about(s)}</p></div></a></div>`,
    ),
    items: BOTH,
    keeps: ['Promo buses'],
    image: '/buses.jpg',
  },
];
