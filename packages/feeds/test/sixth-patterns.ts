import type { Pattern } from './cms-patterns.ts';

/*
 * A sixth series, written before it was run. All content is made up.
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

const about = (s: string): string => s.slice(1);

export const SIXTH: readonly Pattern[] = [
  {
    name: 'Gutenberg, Group cards with a tag line',
    html: two(
      (t, s) =>
        `<div class="wp-block-group has-background"><p class="has-small-font-size">Case study</p><h3 class="wp-block-heading"><a href="${s}">${t}</a></h3><p>Grouped ${about(s)}</p></div>`,
    ),
    items: BOTH,
    keeps: ['Case study', 'Grouped buses'],
  },
  {
    name: 'Gutenberg, Cover in columns with a link heading',
    html: `<div class="wp-block-columns">${two((t, s) => `<div class="wp-block-column"><div class="wp-block-cover" style="background-image:url(${s}.jpg)"><div class="wp-block-cover__inner-container"><h4><a href="${s}">${t}</a></h4></div></div></div>`)}</div>`,
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Classic editor, headings with a picture to the right',
    html: two(
      (t, s) =>
        `<h3><a href="${s}">${t}</a></h3><p><img class="alignright" src="${s}.jpg" alt="Right" width="300" height="200">Classic ${about(s)}.</p>`,
    ),
    items: BOTH,
    keeps: ['Classic buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'A list of posts by a shortcode with the category in brackets',
    html: `<ul class="lcp_catlist">${two((t, s) => `<li><a href="${s}">${t}</a> (News) <div class="lcp_excerpt">Cat ${about(s)}</div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['(News)', 'Cat buses'],
  },
  {
    name: 'Elementor, image boxes',
    html: two(
      (t, s) =>
        `<div class="elementor-image-box-wrapper"><figure class="elementor-image-box-img"><a href="${s}" tabindex="-1"><img src="${s}.png" width="500" height="300" alt="Box"></a></figure><div class="elementor-image-box-content"><h3 class="elementor-image-box-title"><a href="${s}">${t}</a></h3><p class="elementor-image-box-description">Boxed ${about(s)}</p></div></div>`,
    ),
    items: BOTH,
    keeps: ['Boxed buses'],
    image: '/buses.png',
  },
  {
    name: 'Divi, toggles',
    html: two(
      (t, s) =>
        `<div class="et_pb_toggle et_pb_toggle_close"><h5 class="et_pb_toggle_title">${t}</h5><div class="et_pb_toggle_content clearfix"><p>Toggled ${about(s)} by <a href="${s}">this team</a>.</p></div></div>`,
    ),
    items: UNLINKED,
    keeps: ['Toggled buses', '/buses', 'this team'],
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
  {
    name: 'Bootstrap, a jumbotron each',
    html: two(
      (t, s) =>
        `<div class="jumbotron"><h1 class="display-4">${t}</h1><p class="lead">Jumbo ${about(s)}</p><hr class="my-4"><a class="btn btn-primary btn-lg" href="${s}" role="button">Learn more</a></div>`,
    ),
    items: BOTH,
    keeps: ['Jumbo buses'],
  },
  {
    name: 'A table with a row heading and two files',
    html: `<table><tr><th>Report</th><th>PDF</th><th>Data</th></tr>${two((t, s) => `<tr><th scope="row">${t}</th><td><a href="${s}.pdf">PDF on ${about(s)}</a></td><td><a href="${s}.csv">CSV on ${about(s)}</a></td></tr>`)}</table>`,
    items: UNLINKED,
    keeps: ['/buses.pdf', 'CSV on roads'],
  },
  {
    name: 'Lazy pictures with a low quality copy',
    html: two(
      (t, s) =>
        `<div class="card"><img src="/lqip/placeholder.jpg" data-src="${s}.jpg" alt="Low" class="blur-up lazyload" width="600" height="400"><h3><a href="${s}">${t}</a></h3></div>`,
    ),
    items: BOTH,
    keeps: ['Low'],
    image: '/buses.jpg',
  },
  {
    name: 'Definition list with a link in the description',
    html: `<dl>${two((t, s) => `<dt>${t}</dt><dd>Defined ${about(s)}: <a href="${s}">see the case</a></dd>`)}</dl>`,
    items: UNLINKED,
    keeps: ['Defined buses:', '/buses', 'see the case'],
  },
  {
    name: 'Links around a picture and a title, a button for the same',
    html: two(
      (t, s) =>
        `<div class="unit"><a href="${s}"><img src="${s}.jpg" alt="" width="400" height="300"><span class="unit__title">${t}</span></a><p>Unit ${about(s)}</p><a class="button" href="${s}">View details</a></div>`,
    ),
    items: BOTH,
    keeps: ['Unit buses'],
    image: '/buses.jpg',
  },
  {
    name: 'Welsh: cards with a lead-on and a badge',
    html: two(
      (t, s, i) =>
        `<div class="cerdyn"><span class="bathodyn">Newydd</span><h3><a href="${s}">${i ? 'Ffyrdd' : 'Bysiau'}</a></h3><p>Cerdyn ${about(s)}</p><a href="${s}">Darllenwch fwy</a></div>`,
    ),
    items: [
      ['Bysiau', '/buses'],
      ['Ffyrdd', '/roads'],
    ],
    keeps: ['Newydd', 'Cerdyn buses'],
    hides: ['Darllenwch'],
  },
  {
    name: 'Hidden panels of a script beside what is seen',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>Seen ${about(s)}</p><div hidden class="modal"><h4>Share</h4><p>Secret ${about(s)}</p></div></article>`,
    ),
    items: BOTH,
    keeps: ['Seen buses'],
    hides: ['Share', 'Secret'],
  },
  {
    name: 'Menus in two places around the cards',
    html: `<div class="menu-bar"><ul class="menu"><li><a href="/a">Menu A</a></li></ul></div><div class="list">${two((t, s) => `<div class="entry"><h3><a href="${s}">${t}</a></h3><p>Listed ${about(s)}</p></div>`)}</div><nav><a href="/b">Menu B</a></nav>`,
    items: BOTH,
    keeps: ['/a', 'Menu B', 'Listed buses'],
  },
  {
    name: 'A picture without alt as the title of one of two',
    html: `<article><h2><a href="/buses">Buying buses</a></h2><p>Words.</p></article><article><h2><a href="/mending-roads/"><img src="/m.png" width="400" height="100"></a></h2></article>`,
    items: [
      ['Buying buses', '/buses'],
      ['mending roads', '/mending-roads/'],
    ],
    keeps: ['Words.', '/m.png'],
  },
  {
    name: 'Cards with a form to subscribe among them',
    html: `<div class="cards">${two((t, s) => `<div class="card"><h3><a href="${s}">${t}</a></h3><p>Carded ${about(s)}</p></div>`)}<form class="card"><h3>Subscribe</h3><label>E-mail <input type="email"></label></form></div>`,
    items: BOTH,
    keeps: ['Carded buses'],
    named: ['form'],
  },
];
