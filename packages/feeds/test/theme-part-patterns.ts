import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, about } from './two-entries.ts';

/* Parts that themes and plug-ins put into and around entries: separators, price tags, credits, anchors, notes. All content is made up. */

export const THEME_PARTS: readonly Pattern[] = [
  {
    name: 'Elementor loop grid: a style element first, facts as a list of links with icons',
    html: `<div class="elementor-loop-container elementor-grid" role="list"><style id="loop-1">.e-loop-item{color:red}</style>${two((t, s) => `<div data-elementor-type="loop-item" class="elementor elementor-1 e-loop-item e-loop-item-1 post-1 type-post" role="listitem"><div class="elementor-element e-con e-parent"><div class="elementor-element elementor-widget elementor-widget-theme-post-featured-image"><div class="elementor-widget-container"><a href="${s}"><img width="800" height="450" src="${s}.jpg" alt="Depot"></a></div></div><div class="elementor-element elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h3 class="elementor-heading-title elementor-size-default"><a href="${s}">${t}</a></h3></div></div><div class="elementor-element elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item elementor-inline-item" itemprop="datePublished"><a href="/2024/06/03/"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-calendar"></i></span><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date"><time>June 3, 2024</time></span></a></li><li class="elementor-icon-list-item elementor-inline-item" itemprop="author"><a href="/author/web"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">Web team</span></a></li></ul></div><div class="elementor-element elementor-widget elementor-widget-theme-post-excerpt"><div class="elementor-widget-container">Looped ${about(s)}.</div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['/2024/06/03/', 'Web team', '/author/web', 'Looped buses.'],
    hides: ['color:red'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'WooCommerce: a price in pieces, a link to the basket',
    html: `<ul class="products columns-4">${two((t, s) => `<li class="product type-product post-1"><a href="${s}" class="woocommerce-LoopProduct-link woocommerce-loop-product__link"><img width="300" height="300" src="${s}.jpg" class="attachment-woocommerce_thumbnail" alt="Photo"><h2 class="woocommerce-loop-product__title">${t}</h2><span class="price"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">£</span>12.00</bdi></span></span></a><a href="?add-to-cart=${about(s)}" data-quantity="1" class="button add_to_cart_button" aria-label="Add to basket: ${t}" rel="nofollow">Add to basket</a></li>`)}</ul>`,
    items: BOTH,
    keeps: ['£12.00', 'Add to basket'],
    image: '/buses.jpg',
  },
  {
    name: 'The Events Calendar, list: a month above, a day tag beside each event, a price below',
    html: `<div class="tribe-events-calendar-list"><h2 class="tribe-events-calendar-list__month-separator"><time class="tribe-events-calendar-list__month-separator-text">June 2024</time></h2>${two((t, s) => `<div class="tribe-common-g-row tribe-events-calendar-list__event-row"><div class="tribe-events-calendar-list__event-date-tag tribe-common-g-col"><time class="tribe-events-calendar-list__event-date-tag-datetime" datetime="2024-06-03" aria-hidden="true"><span class="tribe-events-calendar-list__event-date-tag-weekday">Mon</span><span class="tribe-events-calendar-list__event-date-tag-daynum">3</span></time></div><div class="tribe-events-calendar-list__event-wrapper tribe-common-g-col"><article class="tribe-events-calendar-list__event tribe-common-g-row type-tribe_events"><div class="tribe-events-calendar-list__event-details"><header class="tribe-events-calendar-list__event-header"><div class="tribe-events-calendar-list__event-datetime-wrapper"><time class="tribe-events-calendar-list__event-datetime" datetime="2024-06-03"><span class="tribe-event-date-start">3 June @ 9:00 am</span> - <span class="tribe-event-time">11:00 am</span></time></div><h3 class="tribe-events-calendar-list__event-title"><a href="${s}" title="${t}" rel="bookmark">${t}</a></h3><address class="tribe-events-calendar-list__event-venue"><span class="tribe-events-calendar-list__event-venue-title">Town Hall</span> <span class="tribe-events-calendar-list__event-venue-address">1 High Street</span></address></header><div class="tribe-events-calendar-list__event-description"><p>Event on ${about(s)}.</p></div><div class="tribe-events-c-small-cta"><span class="tribe-events-c-small-cta__price">Free</span></div></div></article></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['June 2024', '9:00 am', '11:00 am', 'Town Hall', '1 High Street', 'Event on buses.', 'Free'],
    date: '2024-06-03',
  },
  {
    name: 'Bootstrap media objects, one with an answer within it',
    html: `<div class="media"><img src="/buses.jpg" class="mr-3" alt="Bus" width="200" height="150"><div class="media-body"><h5 class="mt-0"><a href="/buses">Buying buses</a></h5>Media of buses.<div class="media mt-3"><a class="mr-3" href="/depot"><img src="/depot.jpg" alt="Depot" width="64" height="64"></a><div class="media-body"><h6>The depot</h6>Inner words.</div></div></div></div><div class="media"><img src="/roads.jpg" class="mr-3" alt="Road" width="200" height="150"><div class="media-body"><h5 class="mt-0"><a href="/roads">Mending roads</a></h5>Media of roads.</div></div>`,
    items: BOTH,
    keeps: ['Media of buses.', '/depot', '/depot.jpg', 'The depot', 'Inner words.', 'Media of roads.'],
    image: '/buses.jpg',
  },
  {
    name: 'Tailwind: a day and a term in one row, empty spans that cover, a person with a picture',
    html: `<div class="mx-auto grid">${two((t, s) => `<article class="flex max-w-xl flex-col items-start"><div class="flex items-center gap-x-4 text-xs"><time datetime="2024-06-03" class="text-gray-500">Jun 3, 2024</time><a href="/topics/fleet" class="relative z-10 rounded-full">Fleet</a></div><div class="group relative"><h3 class="mt-3 text-lg"><a href="${s}"><span class="absolute inset-0"></span>${t}</a></h3><p class="mt-5 line-clamp-3">Wind of ${about(s)}.</p></div><div class="relative mt-8 flex"><img src="/sam.jpg" alt="" class="h-10 w-10 rounded-full" width="40" height="40"><div class="text-sm"><p class="font-semibold"><a href="/people/sam"><span class="absolute inset-0"></span>Sam Jones</a></p><p class="text-gray-600">Buyer</p></div></div></article>`)}</div>`,
    items: BOTH,
    keeps: ['Fleet', '/topics/fleet', 'Wind of buses.', 'Sam Jones', '/people/sam', 'Buyer', '/sam.jpg'],
    date: '2024-06-03',
  },
  {
    name: 'Words that a button unfolds are hidden, and the button is named',
    html: two(
      (t, s) =>
        `<div class="teaser"><h3><a href="${s}">${t}</a></h3><p>Begun ${about(s)}<span class="dots">…</span><span class="more" hidden> and ended</span></p><button type="button" class="toggle">Show more</button></div>`,
    ),
    items: BOTH,
    keeps: ['Begun buses', '…'],
    hides: ['and ended'],
    named: ['button'],
  },
  {
    name: 'Pictures with a credit in small letters below',
    html: two(
      (t, s) =>
        `<article><figure><picture><source media="(min-width: 40em)" srcset="${s}-wide.jpg"><img src="${s}.jpg" alt="Depot" width="640" height="360"></picture><figcaption>The depot at night <small>Photo: A. Person</small></figcaption></figure><h3><a href="${s}">${t}</a></h3><p>Pictured ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['/buses-wide.jpg', 'The depot at night', 'Photo: A. Person', 'Pictured buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Notes: marks in the cards, the notes below them',
    html: `<div class="cards">${two((t, s, i) => `<div class="card"><h3><a href="${s}">${t}</a></h3><p>Noted ${about(s)}<sup><a href="#fn${i}" id="ref${i}">${i + 1}</a></sup>.</p></div>`)}</div><ol class="notes"><li id="fn0">In 2024 prices. <a href="#ref0" aria-label="Back">↩</a></li><li id="fn1">Without tax. <a href="#ref1" aria-label="Back">↩</a></li></ol>`,
    items: BOTH,
    keeps: ['Noted buses', '#fn0', 'In 2024 prices.', 'Without tax.'],
  },
  {
    name: 'A link that holds a strong title and a span of words without a blank',
    html: `<div class="links">${two((t, s) => `<a class="links__item" href="${s}"><strong>${t}</strong><span>All on ${about(s)}.</span></a>`)}</div>`,
    items: BOTH,
    keeps: ['All on buses.'],
  },
  {
    name: 'A featured section apart from the articles',
    html: `<section class="featured"><img src="/buses.jpg" alt="Bus" width="1200" height="600"><div><h2><a href="/buses">Buying buses</a></h2><p>Featured words.</p></div></section><div class="latest"><article><h3><a href="/roads">Mending roads</a></h3><p>On roads.</p></article><article><h3><a href="/parks">Greening parks</a></h3><p>On parks.</p></article></div>`,
    items: [
      ['Mending roads', '/roads'],
      ['Greening parks', '/parks'],
    ],
    keeps: ['/buses.jpg', 'Buying buses', '/buses', 'Featured words.', 'On roads.', 'On parks.'],
  },
  {
    name: 'Events over several days in one line',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p class="event-date">Monday 3 – Wednesday 5 June 2024</p><p>Days of ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['Monday 3 – Wednesday 5 June 2024', 'Days of buses.'],
  },
  {
    name: 'Bulletins: a subject, a line break and the day as a mail writes it',
    html: `<ul class="bulletins">${two((t, s) => `<li><a href="${s}" target="_blank" rel="noopener">${t}</a><br><span>Mon, 03 Jun 2024 09:00</span></li>`)}</ul>`,
    items: BOTH,
    date: '2024-06-03',
  },
  {
    name: 'A whole page: breadcrumb, title, lead, list, and a box of related pages',
    html: `<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/work">Our work</a></li></ol></nav><main><h1>Case studies</h1><p class="lead">What we bought.</p><ul class="list-cases">${two((t, s) => `<li><h2><a href="${s}">${t}</a></h2><p>Main ${about(s)}.</p></li>`)}</ul></main><aside><h2>Related pages</h2><ul><li><a href="/policy">Policy</a></li><li><a href="/team">Team</a></li></ul></aside>`,
    items: BOTH,
    keeps: [
      'Our work',
      '/work',
      'Case studies',
      'What we bought.',
      'Main buses.',
      'Related pages',
      '/policy',
      '/team',
    ],
  },
  {
    name: 'Drupal components with comments of the theme, labels in capitals and an arrow in the link',
    html: two(
      (t, s) =>
        `<!-- THEME DEBUG --><div data-component-id="theme:card" class="card card--case"><div class="card__media"><img src="${s}.jpg" alt="" width="640" height="360" loading="lazy"></div><div class="card__content"><p class="card__kicker">CASE STUDY</p><h3 class="card__title"><a href="${s}" class="card__link"><span class="card__link-text">${t}</span><svg class="icon" aria-hidden="true" focusable="false"><use href="#arrow"></use></svg></a></h3><div class="card__summary"><p>Debugged ${about(s)}.</p></div></div></div>`,
    ),
    items: BOTH,
    keeps: ['CASE STUDY', 'Debugged buses.'],
    hides: ['THEME DEBUG'],
    image: '/buses.jpg',
  },
  {
    name: 'Ratings as stars that are drawn, with their words in a label',
    html: two(
      (t, s) =>
        `<div class="review"><h3><a href="${s}">${t}</a></h3><div class="stars" role="img" aria-label="4 out of 5 stars"><span aria-hidden="true">★★★★☆</span></div><p>Rated ${about(s)}.</p></div>`,
    ),
    items: BOTH,
    keeps: ['Rated buses.', '4 out of 5 stars'],
  },
  {
    name: 'A line of facts as pairs of strong words and texts, parted by breaks',
    html: `<div class="cases">${two((t, s) => `<div class="case"><h3><a href="${s}">${t}</a></h3><p><strong>Buyer:</strong> Town Council<br><strong>Value:</strong> £1.2m<br><strong>Route:</strong> Competitive flexible procedure</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['Buyer: Town Council', 'Value: £1.2m', 'Route: Competitive flexible procedure'],
  },
];
