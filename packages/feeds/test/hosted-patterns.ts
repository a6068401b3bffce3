import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, UNLINKED, about } from './two-entries.ts';

/* What hosted services write: Squarespace, Wix, Webflow, HubSpot, SharePoint, OpenCities, modern.gov. All content is made up. */

export const HOSTED: readonly Pattern[] = [
  {
    name: 'Squarespace 7.1 blog: side by side, a heading of level one, a date in figures',
    html: `<section class="blog-alternating-side-by-side"><div class="blog-alternating-side-by-side-wrapper">${two((t, s) => `<article class="blog-item is-loaded"><div class="blog-item-image-wrapper"><a href="${s}" class="image-wrapper" data-animation-role="image"><img data-src="https://images.example/content/bus.jpg" data-image="https://images.example/content/bus.jpg" data-image-dimensions="1500x1000" data-image-focal-point="0.5,0.5" alt="" data-load="false" src="https://images.example/content/bus.jpg?format=300w" width="300" height="200"></a></div><div class="blog-item-text"><div class="blog-meta-section"><span class="blog-meta-primary"><span class="blog-categories-list"><a href="/news?category=Fleet" class="blog-categories">Fleet</a></span></span><span class="blog-meta-delimiter blog-meta-delimiter--categories"></span><span class="blog-meta-secondary"><time class="blog-date" pubdate data-animation-role="date">03/06/2024</time></span></div><h1 class="blog-title"><a href="${s}" data-no-animation>${t}</a></h1><div class="blog-excerpt"><div class="blog-excerpt-wrapper"><p class="">Square ${about(s)}.</p></div></div><a href="${s}" class="blog-more-link" data-animation-role="content">Read More</a></div></article>`)}</div></section>`,
    items: BOTH,
    keeps: ['Fleet', '/news?category=Fleet', 'Square buses.'],
    date: '2024-06-03',
    image: 'https://images.example/content/bus.jpg',
  },
  {
    name: 'Squarespace: an accordion block with a plus that is drawn',
    html: `<ul class="accordion-items-container" data-should-allow-multiple-open-items>${two((t, s, i) => `<li class="accordion-item"><h4 aria-level="3" role="heading" class="accordion-item__title-wrapper"><button class="accordion-item__click-target" aria-expanded="false" id="b${i}" aria-controls="d${i}"><span class="accordion-item__title">${t}</span><div class="accordion-icon-container" data-is-open="false" aria-hidden="true"><div class="plus"><div class="plus__horizontal-line"></div></div></div></button></h4><div class="accordion-item__dropdown" role="region" id="d${i}" aria-labelledby="b${i}"><div class="accordion-item__description"><p>Folded ${about(s)}. <a href="${s}">See the page</a></p></div></div></li>`)}</ul>`,
    items: UNLINKED,
    keeps: ['Folded buses.', 'See the page', '/buses'],
  },
  {
    name: 'Wix Pro Gallery: the picture in a link, the words below it in hooks',
    html: `<div class="pro-gallery" data-hook="pro-gallery">${two((t, s, i) => `<div class="gallery-item-container" data-hook="item-container" data-id="${i}"><div class="gallery-item-wrapper"><a href="${s}" data-hook="item-link-wrapper" class="item-link-wrapper" aria-label="${t}"><div class="gallery-item-content image-item"><picture><source srcset="${s}-a.jpg 1x, ${s}-b.jpg 2x" type="image/jpeg"><img data-hook="gallery-item-image-img" src="${s}.jpg" alt="Bus" loading="eager" width="480" height="320"></picture></div></a></div><div class="gallery-item-common-info-outer"><div class="gallery-item-bottom-info"><p class="gallery-item-title" data-hook="item-title"><span>${t}</span></p><p data-hook="item-description" class="gallery-item-description"><span>Gallery ${about(s)}</span></p></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Gallery buses', '/buses.jpg'],
  },
  {
    name: 'Wix repeater of today: a listitem each, rich text with spans and classes of colours',
    html: `<div class="comp-x1 wixui-repeater" role="list">${two((t, s) => `<div role="listitem" class="wixui-repeater__item T7n0L6"><div class="MW5IWV" data-testid="colorUnderlay"></div><div data-mesh-id="inlineContent"><div class="comp-x2 wixui-rich-text" data-testid="richTextElement"><h3 class="font_3 wixui-rich-text__text"><span class="color_15 wixui-rich-text__text">${t}</span></h3></div><div class="comp-x3 wixui-rich-text" data-testid="richTextElement"><p class="font_8 wixui-rich-text__text"><span class="wixGuard wixui-rich-text__text">&#8203;</span></p><p class="font_8 wixui-rich-text__text">Repeated ${about(s)}.</p></div><div class="comp-x4 wixui-button" aria-disabled="false"><a data-testid="linkElement" href="${s}" target="_self" class="uDW_Qe wixui-button__link" aria-label="Learn More"><span class="l7_2fn wixui-button__label">Learn More</span></a></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Repeated buses.'],
  },
  {
    name: 'Webflow: a list of links with a background, a date, a heading and an arrow in a div',
    html: `<div class="w-dyn-list"><div role="list" class="w-dyn-items w-row">${two((t, s) => `<div role="listitem" class="collection-item w-dyn-item w-col w-col-6"><a href="${s}" class="blog-card w-inline-block"><div style="background-image:url(&quot;${s}.jpg&quot;)" class="thumb"></div><div class="card-pad"><div class="text-block-3">03 June 2024</div><h3 class="heading-12">${t}</h3><div class="text-block-4">Flow ${about(s)}</div><div class="arrow">→</div></div></a></div>`)}</div><div role="navigation" aria-label="List" class="w-pagination-wrapper"><a href="?p=2" aria-label="Next Page" class="w-pagination-next"><div class="w-inline-block">Next</div></a></div></div>`,
    items: BOTH,
    keeps: ['Flow buses'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'HubSpot listing: the picture a labelled link without words, tags with a drawing',
    html: `<div class="blog-index">${two((t, s) => `<article class="blog-index__post blog-index__post--small"><a class="blog-index__post-image blog-index__post-image--small" href="${s}" aria-label="Featured image: a bus - Read full post: ${t}" style="background-image: url('${s}.jpg')"></a><div class="blog-index__post-content blog-index__post-content--small"><h2><a href="${s}">${t}</a></h2><div class="blog-index__post-tags"><svg version="1.0" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 576 512" aria-hidden="true"><g id="tags1_layer"><path d="M0 252.1"></path></g></svg><a class="blog-index__post-tag-link" href="/tag/fleet" rel="tag">Fleet</a>, <a class="blog-index__post-tag-link" href="/tag/lease" rel="tag">Lease</a></div><p>Hub ${about(s)}.</p></div></article>`)}</div>`,
    items: BOTH,
    keeps: ['Fleet', '/tag/fleet', 'Lease', '/tag/lease', 'Hub buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'SharePoint: a content query with a description and no heading',
    html: `<div class="ms-webpart-zone"><ul class="dfwp-column dfwp-list">${two((t, s) => `<li class="dfwp-item"><div class="item link-item"><a href="${s}" title="">${t}</a><div class="description">Queried ${about(s)}.</div></div></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['Queried buses.'],
  },
  {
    name: 'SharePoint quick links: a list of tiles with an icon and a text for listeners',
    html: `<div class="CanvasSection"><div data-automation-id="quicklinks"><div role="heading" aria-level="2">Guides</div><div role="list">${two((t, s) => `<div role="listitem"><a href="${s}" data-automation-id="tile-link" target="_blank" data-interception="off"><div class="icon"><i data-icon-name="Page" aria-hidden="true" class="root-1">&#xE7C3;</i></div><div><span>${t}</span></div><div class="description-7">Quick ${about(s)}</div></a></div>`)}</div></div></div>`,
    items: BOTH,
    keeps: ['Guides', 'Quick buses'],
  },
  {
    name: 'OpenCities: news in an article that is one link, published and tagged',
    html: `<div class="list-container">${two((t, s) => `<div class="list-item-container"><article><a href="${s}"><h2 class="list-item-title">${t}</h2><p class="oc-thumbnail-image"><img src="${s}.jpg" alt=""></p><p class="published-on small-text">Published on June 03, 2024</p><p>Open ${about(s)}.</p><p class="tagged-as-list small-text"><span>Tagged as:</span><br><span class="tag-list"><span>Fleet</span>, <span>Lease</span></span></p></a></article></div>`)}</div>`,
    items: BOTH,
    keeps: ['Open buses.', 'Tagged as:', 'Fleet', 'Lease'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'OpenCities: events with day, month and year apart',
    html: `<div class="list-container">${two((t, s) => `<div class="list-item-container"><article><a href="${s}"><h2 class="list-item-title">${t}</h2><span class="list-item-block-date"><span class="part-date">03</span> <span class="part-month">Jun</span> <span class="part-year">2024</span></span><span class="list-item-block-desc">Event on ${about(s)}.</span><p class="list-item-address">Town Hall, High Street</p><p class="tagged-as-list">Events</p></a></article></div>`)}</div>`,
    items: BOTH,
    keeps: ['Event on buses.', 'Town Hall, High Street', 'Events'],
    date: '2024-06-03',
  },
  {
    name: 'modern.gov: decisions as a bulleted list with their data below',
    html: `<ul class="mgBulletList mgItemList">${two((t, s) => `<li><a class="mgLinkLarger" href="${s}" title="Link to decision details for ${t}">${t}</a><p class="mgBulletListMeta">Decision Maker: Cabinet<br>Decision published: 03/06/2024<br>Effective from: 11/06/2024</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Decision Maker: Cabinet', '11/06/2024'],
  },
  {
    name: 'Granicus govMeetings: a table of files with an icon and a count for each',
    html: `<table class="listingTable"><thead><tr><th scope="col">Name</th><th scope="col">Date</th><th scope="col">Agenda</th></tr></thead><tbody>${two((t, s) => `<tr class="listingRow"><td class="listItem" headers="Name" scope="row">${t}</td><td class="listItem" headers="Date"><span style="display:none;">1717405200</span>3 June 2024</td><td class="listItem" headers="Agenda"><a href="${s}.pdf" target="_blank">Agenda <img src="/img/pdf.gif" width="16" height="16" alt="PDF"></a></td></tr>`)}</tbody></table>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    keeps: ['Agenda'],
    hides: ['1717405200'],
    date: '2024-06-03',
  },
  {
    name: 'Eventbrite widget: cards with a price, a place and a picture that is only background',
    html: `<section class="events">${two((t, s) => `<div class="event-card"><a href="${s}" class="event-card-link" data-event-id="1" aria-label="View ${t}"><div class="event-card-image-wrapper" style="--dominant-color:#123;background-image:url('${s}.jpg')"></div></a><section class="event-card-details"><a href="${s}" class="event-card-link"><h3 class="Typography_root">${t}</h3></a><p class="Typography_root">Mon, 3 Jun, 10:00</p><p class="Typography_root">Town Hall</p><p>Free</p></section></div>`)}</section>`,
    items: BOTH,
    keeps: ['Mon, 3 Jun, 10:00', 'Town Hall', 'Free'],
    image: '/buses.jpg',
  },
  {
    name: 'Issuu and Flipbook embeds: a frame each under a heading, named',
    html: `<div>${two((t, s) => `<section class="doc"><h3>${t}</h3><div style="position:relative"><iframe src="https://e.example${s}" title="${t}"></iframe></div><p>Read ${about(s)} in full.</p></section>`)}</div>`,
    items: UNLINKED,
    keeps: ['Read buses in full.'],
    named: ['iframe'],
  },
  {
    name: 'Mailchimp archive: a list of campaigns with the day before each',
    html: `<div class="display_archive">${two((t, s) => `<div class="campaign">03/06/2024 - <a href="${s}" title="${t}" target="_blank">${t}</a></div>`)}</div>`,
    items: BOTH,
    date: '2024-06-03',
  },
];
