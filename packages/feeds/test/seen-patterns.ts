import type { Pattern } from './cms-patterns.ts';

/*
 * Markup that was written after the reader was mended for all the others: a check that kinds were mended and not examples.
 * All content is made up.
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

export const SEEN: readonly Pattern[] = [
  {
    name: 'Avada, fusion posts grid with a rollover',
    html: `<div class="fusion-blog-shortcode"><div class="fusion-posts-container">${two((t, s) => `<article class="fusion-post-grid post"><div class="fusion-post-wrapper"><div class="fusion-image-wrapper" aria-haspopup="true"><img width="700" height="441" src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E" alt="" class="lazyload wp-post-image" data-orig-src="${s}.jpg"><div class="fusion-rollover"><a class="fusion-rollover-link" href="${s}">${t}</a></div></div><div class="fusion-post-content-wrapper"><h2 class="entry-title fusion-post-title"><a href="${s}">${t}</a></h2><p class="fusion-single-line-meta"><span>June 3rd, 2024</span><span class="fusion-inline-sep">|</span></p><div class="fusion-content-sep"></div><div class="fusion-post-content-container"><p>Avada ${s.slice(1)} [&hellip;]</p></div><div class="fusion-meta-info"><a href="${s}#comments">No Comments</a></div></div></div></article>`)}</div></div>`,
    items: BOTH,
    keeps: ['Avada buses', 'No Comments', '/buses#comments'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Kadence and Spectra info boxes whose icon is a drawing',
    html: `<div class="wp-block-kadence-rowlayout">${two((t, s) => `<div class="wp-block-kadence-infobox"><a class="kt-blocks-info-box-link-wrap" href="${s}"><div class="kt-blocks-info-box-media-container"><div class="kadence-info-box-icon-container"><span data-name="fe_aperture" class="kb-svg-icon-wrap"><svg viewBox="0 0 24 24" fill="none" xmlns="http://www.w3.org/2000/svg" aria-hidden="true"><circle cx="12" cy="12" r="10"/></svg></span></div></div><div class="kt-infobox-textcontent"><h2 class="kt-blocks-info-box-title">${t}</h2><p class="kt-blocks-info-box-text">Info ${s.slice(1)}.</p></div></a></div>`)}</div>`,
    items: BOTH,
    keeps: ['Info buses.'],
  },
  {
    name: 'Gutenberg, Pullquote and Verse within a post list',
    html: `<ul class="wp-block-post-template">${two((t, s) => `<li class="wp-block-post"><h2 class="wp-block-post-title"><a href="${s}">${t}</a></h2><figure class="wp-block-pullquote"><blockquote><p>Bold ${s.slice(1)}!</p><cite>A member</cite></blockquote></figure><pre class="wp-block-verse">Roses are ${s.slice(1)}</pre><hr class="wp-block-separator"/></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Bold buses!', 'A member', 'Roses are buses'],
  },
  {
    name: 'Gutenberg, Social links and a post author in each entry',
    html: `<ul class="wp-block-post-template">${two((t, s) => `<li class="wp-block-post"><div class="wp-block-post-author"><div class="wp-block-post-author__avatar"><img alt="" src="/avatar.jpg" class="avatar avatar-48 photo" height="48" width="48"></div><div class="wp-block-post-author__content"><p class="wp-block-post-author__name">Sam Web</p></div></div><h3 class="wp-block-post-title"><a href="${s}">${t}</a></h3><ul class="wp-block-social-links"><li class="wp-social-link"><a href="https://social.example${s}" class="wp-block-social-link-anchor"><svg aria-hidden="true"><path d="M0"/></svg><span class="wp-block-social-link-label screen-reader-text">Mastodon</span></a></li></ul></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Sam Web', 'https://social.example/buses'],
  },
  {
    name: 'The Events Calendar, list with a month separator',
    html: `<div class="tribe-events-calendar-list"><h2 class="tribe-events-calendar-list__month-separator"><time class="tribe-events-calendar-list__month-separator-text">June 2024</time></h2>${two((t, s) => `<div class="tribe-events-calendar-list__event-row"><div class="tribe-events-calendar-list__event-date-tag"><time class="tribe-events-calendar-list__event-date-tag-datetime" datetime="2024-06-03" aria-hidden="true"><span class="weekday">Mon</span><span class="daynum">3</span></time></div><div class="tribe-events-calendar-list__event-wrapper"><article class="tribe-events-calendar-list__event"><header><div class="tribe-events-calendar-list__event-datetime-wrapper"><time datetime="2024-06-03"><span class="tribe-event-date-start">3 June @ 10:00 am</span> - <span class="tribe-event-time">12:00 pm</span></time></div><h3 class="tribe-events-calendar-list__event-title"><a href="${s}" rel="bookmark">${t}</a></h3></header><address><span class="tribe-events-calendar-list__event-venue-title">Town Hall</span></address></article></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['June 2024', '3 June @ 10:00 am', 'Town Hall'],
    date: '2024-06-03',
  },
  {
    name: 'Gravity View and table builders: cells with a label for narrow screens',
    html: `<table class="gv-table-view"><thead><tr><th><span class="gv-field-label">Project</span></th><th>Council</th></tr></thead><tbody>${two((t, s) => `<tr><td data-label="Project"><a href="${s}">${t}</a></td><td data-label="Council">Council ${s.slice(1)}</td></tr>`)}</tbody><tfoot><tr><th>Project</th><th>Council</th></tr></tfoot></table>`,
    items: BOTH,
    keeps: ['Council buses', 'Council roads'],
  },
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
    name: 'A picture as title without alt, among entries with words',
    html: `<ul><li><a href="/buses">Buying buses</a><p>Words.</p></li><li><a href="/case-studies/mending-roads.html"><img src="/i/0231.jpg" width="600" height="300"></a></li></ul>`,
    items: [
      ['Buying buses', '/buses'],
      ['mending roads', '/case-studies/mending-roads.html'],
    ],
  },
  {
    name: 'Pictures with a caption that links, and a credit',
    html: two(
      (t, s) =>
        `<figure><img src="${s}.jpg" alt="Photo" width="600" height="400"><figcaption><a href="${s}">${t}</a> <small>Photo: A. Jones</small></figcaption></figure>`,
    ),
    items: [
      ['Buying buses', '/buses'],
      ['Mending roads', '/roads'],
    ],
    keeps: ['Photo: A. Jones'],
    image: '/buses.jpg',
  },
  {
    name: 'Cards as table cells without row headings, three in a row',
    html: `<table role="presentation"><tbody><tr>${two((t, s) => `<td><p><img src="${s}.jpg" alt="" width="200" height="100"></p><p><strong>${t}</strong></p><p>Cell ${s.slice(1)}. <a href="${s}">Read more</a></p></td>`)}</tr></tbody></table>`,
    items: BOTH,
    keeps: ['Cell buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Sections with an aria-labelledby and a link list in each',
    html: two(
      (t, s) =>
        `<section aria-labelledby="h-${s.slice(1)}"><h2 id="h-${s.slice(1)}">${t}</h2><ul class="links"><li><a href="${s}/a">A of ${s.slice(1)}</a></li><li><a href="${s}/b">B of ${s.slice(1)}</a></li></ul></section>`,
    ),
    items: UNLINKED,
    keeps: ['/buses/a', 'A of buses', '/roads/b'],
  },
  {
    name: 'Sponsors: a wall of logos with links',
    html: `<div class="logos"><h2>Partners</h2><ul>${two((t, s) => `<li><a href="https://partner.example${s}"><img src="/logos${s}.svg" alt="${t}" width="160" height="60"></a></li>`)}</ul></div>`,
    items: [
      ['Buying buses', 'https://partner.example/buses'],
      ['Mending roads', 'https://partner.example/roads'],
    ],
    keeps: ['Partners', '/logos/buses.svg'],
  },
  {
    name: 'Welsh dates with mutations and a label',
    html: `<div>${['Cyhoeddwyd ar 3 Fehefin 2024', 'Dyddiad cyhoeddi: 3 Mehefin 2024', '3ydd o Fehefin 2024', 'Dydd Llun 3 Mehefin 2024', 'Dydd Llun, 3 Mehefin 2024'].map((date, index) => `<div class="eitem"><h3><a href="/c${index}">Achos ${String.fromCharCode(65 + index)}</a></h3><p class="dyddiad">${date}</p></div>`).join('')}</div>`,
    items: Array.from(
      { length: 5 },
      (_, index) => [`Achos ${String.fromCharCode(65 + index)}`, `/c${index}`] as const,
    ),
    date: '2024-06-03',
  },
  {
    name: 'Lazy pictures of frameworks: an SVG placeholder and a noscript inside a span',
    html: two(
      (t, s) =>
        `<li class="post-card"><span class="img-wrap"><img alt="Next photo" src="data:image/svg+xml;base64,PHN2Zz4=" decoding="async" data-nimg="intrinsic" srcset="/_next/image?url=${s}.jpg&amp;w=640&amp;q=75 1x, /_next/image?url=${s}.jpg&amp;w=1200&amp;q=75 2x"><noscript><img alt="Next photo" src="/_next/image?url=${s}.jpg&amp;w=1200"></noscript></span><h3><a href="${s}">${t}</a></h3></li>`,
    ),
    items: BOTH,
    keeps: ['Next photo'],
    image: '/_next/image?url=/buses.jpg&w=640&q=75',
  },
  {
    name: 'An entry that begins with its price, and one with a struck price',
    html: `<ul>${two((t, s, i) => `<li><span class="price">${i ? '<del>£40m</del> <ins>£30m</ins>' : '£12m'}</span> <a href="${s}">${t}</a><br><em>Priced ${s.slice(1)}</em></li>`)}</ul>`,
    items: BOTH,
    keeps: ['£12m', '£30m', 'Priced buses'],
  },
  {
    name: 'Footnotes and the way back around a list',
    html: `<p>Read all<a href="#n1"><sup>1</sup></a>.</p><ul>${two((t, s) => `<li><a href="${s}">${t}</a> – dash ${s.slice(1)}</li>`)}</ul><ol class="footnotes"><li id="n1">Source of all. <a href="#r1">↩</a></li></ol>`,
    items: BOTH,
    keeps: ['Read all', '#r1', 'dash buses', 'Source of all.'],
  },
  {
    name: 'Everything in one list entry of a layout list',
    html: `<ul class="layout"><li><h2>Cases</h2><div class="case"><h3><a href="/buses">Buying buses</a></h3><p>Inner buses.</p></div><div class="case"><h3><a href="/roads">Mending roads</a></h3><p>Inner roads.</p></div></li></ul>`,
    items: BOTH,
    keeps: ['Cases', 'Inner buses.'],
  },
  {
    name: 'A list of videos by their stills, with a length and a play sign',
    html: `<div class="videos">${two((t, s) => `<div class="video-card"><a href="https://video.example${s}" class="video-card__still"><img src="${s}-still.jpg" alt="" width="480" height="270"><span class="play" aria-hidden="true">▶</span><span class="duration">3:12</span></a><p class="video-card__title"><a href="https://video.example${s}">${t}</a></p></div>`)}</div>`,
    items: [
      ['Buying buses', 'https://video.example/buses'],
      ['Mending roads', 'https://video.example/roads'],
    ],
    keeps: ['3:12'],
    image: '/buses-still.jpg',
  },
];
