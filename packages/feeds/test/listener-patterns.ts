import type { Pattern } from './cms-patterns.ts';
import { BOTH, UNLINKED, about, two } from './two-entries.ts';

/*
 * Markup with words for those who listen, or without them: design systems, editing systems, cards that are links. All content
 * is made up.
 */

export const LISTENERS: readonly Pattern[] = [
  {
    name: 'Drupal 7, a heading of the list for those who listen, and element-invisible labels',
    html: `<h2 class="element-invisible">Case studies</h2><div class="view-content">${two((t, s) => `<div class="views-row"><h3><a href="${s}">${t}</a></h3><div class="field field-label-hidden"><span class="element-invisible">Body: </span>On ${about(s)}.</div></div>`)}</div>`,
    items: BOTH,
    keeps: ['On buses.'],
    heard: ['Case studies', 'Body:'],
  },
  {
    name: 'WordPress, read-more with screen-reader-text after a truncated excerpt',
    html: two(
      (t, s) =>
        `<article class="post"><h2 class="entry-title"><a href="${s}" rel="bookmark">${t}</a></h2><div class="entry-summary"><p>We needed ${about(s)}&hellip; <a class="more-link" href="${s}">Continue reading <span class="screen-reader-text">${t}</span> <span class="meta-nav">&rarr;</span></a></p></div></article>`,
    ),
    items: BOTH,
    keeps: ['We needed buses…'],
    hides: ['Continue reading'],
  },
  {
    name: 'Liferay: words that lead on, without a blank before those for listeners',
    html: `<div class="asset-list">${two((t, s) => `<div class="asset-abstract"><h4 class="component-title"><a class="title-link" href="${s}"><span class="asset-title">${t}</span></a></h4><div class="asset-summary">On ${about(s)}.</div><a class="read-more" href="${s}">Read More<span class="hide-accessible sr-only">About ${t}</span></a></div>`)}</div>`,
    items: BOTH,
    keeps: ['On buses.'],
    hides: ['Read More'],
  },
  {
    name: 'WordPress Twenty Twelve, posted-on words for those who listen before a date',
    html: two(
      (t, s) =>
        `<article><h1 class="entry-title"><a href="${s}">${t}</a></h1><div class="entry-meta"><span class="screen-reader-text">Posted on </span><a href="${s}"><time class="entry-date published" datetime="2024-06-03T09:00:00+00:00">3 June 2024</time></a><span class="byline"> <span class="screen-reader-text">Author </span><a class="url fn n" href="/author/web">Web team</a></span></div><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['Web team', '/author/web', 'On roads.'],
    heard: ['Author'],
    date: '2024-06-03',
  },
  {
    name: 'Bootstrap 5 card with a stretched link whose words are for those who listen',
    html: `<div class="row">${two((t, s) => `<div class="col"><div class="card"><img src="${s}.jpg" class="card-img-top" alt=""><div class="card-body"><h5 class="card-title">${t}</h5><p class="card-text">Text on ${about(s)}.</p><a href="${s}" class="stretched-link"><span class="visually-hidden">Go to ${t}</span></a></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Text on buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Icon links with names for those who listen: each can be seen',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p><a href="/data${s}.csv"><i class="fa fa-download" aria-hidden="true"></i><span class="sr-only">Data on ${about(s)}</span></a></article>`,
    ),
    items: BOTH,
    keeps: ['Data on buses', '/data/buses.csv'],
  },
  {
    name: 'A rating in stars with its words for those who listen',
    html: two(
      (t, s) =>
        `<div class="review"><h4><a href="${s}">${t}</a></h4><p><span aria-hidden="true">★★★★☆</span><span class="visually-hidden">Four of five stars</span></p><p>Good ${about(s)}.</p></div>`,
    ),
    items: BOTH,
    keeps: ['★★★★☆', 'Good buses.'],
    heard: ['Four of five stars'],
  },
  {
    name: 'A short date to see and a long one to hear',
    html:
      two(
        (t, s) =>
          `<li class="event-card"><h3><a href="${s}">${t}</a></h3><p class="event-card__day"><span aria-hidden="true">3 Jun</span><span class="sr-only">Monday the third of June</span></p><p>About ${about(s)}.</p></li>`,
      ).replace(/^/, '<ul>') + '</ul>',
    items: BOTH,
    keeps: ['3 Jun', 'About buses.'],
    heard: ['Monday the third of June'],
  },
  {
    name: 'GOV.UK Frontend, summary cards with hidden text in the change links',
    html: two(
      (t, s) =>
        `<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title">${t}</h2></div><div class="govuk-summary-card__content"><dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Value</dt><dd class="govuk-summary-list__value">£20,000</dd><dd class="govuk-summary-list__actions"><a class="govuk-link" href="${s}/value">See notice<span class="govuk-visually-hidden"> of ${about(s)}</span></a></dd></div></dl></div></div>`,
    ),
    items: UNLINKED.map(([t], i) => [t, i === 0 ? '/buses/value' : '/roads/value'] as const),
    keeps: ['£20,000', 'Value'],
  },
  {
    name: 'NHS, warning callouts with words for those who listen in the heading',
    html: two(
      (t, s) =>
        `<div class="nhsuk-warning-callout"><h3 class="nhsuk-warning-callout__label"><span role="text"><span class="nhsuk-u-visually-hidden">Important: </span>${t}</span></h3><p>Take ${about(s)} in hand. <a href="${s}">Read about ${about(s)}</a></p></div>`,
    ),
    items: UNLINKED,
    keeps: ['Take buses in hand.', 'Read about buses', '/roads'],
    heard: ['Important:'],
  },
  {
    name: 'LocalGov Drupal, a teaser whose title is hidden and whose picture is the link',
    html: two(
      (t, s) =>
        `<article class="lgd-teaser"><h3 class="visually-hidden">${t}</h3><a href="${s}"><img src="${s}.jpg" alt="${t}" width="400" height="300"></a><p>Seen ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['Seen buses.'],
    heard: ['Buying buses'],
    image: '/buses.jpg',
  },
  {
    name: 'An inline style with a clip, as old scripts write it',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}<span style="position:absolute;clip: rect(1px,1px,1px,1px);height:1px">, part of the fleet plan</span></a></h3><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    heard: [', part of the fleet plan'],
  },
  {
    name: 'Words far to the left of the page, as old styles hide them',
    html: two(
      (t, s) =>
        `<div class="item"><h3><a href="${s}">${t}</a></h3><span style="position:absolute; left:-10000px">Region: North</span><p>On ${about(s)}.</p></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
    heard: ['Region: North'],
  },
  {
    name: 'A skip link before the list',
    html: `<a class="skip-link screen-reader-text" href="#content">Skip to content</a><ul>${two((t, s) => `<li><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></li>`)}</ul>`,
    items: BOTH,
    heard: ['Skip to content'],
  },
  {
    name: 'Tailwind: hidden on phones only is seen',
    html: two(
      (t, s) =>
        `<div class="rounded-lg border p-4"><h3 class="text-lg"><a href="${s}">${t}</a></h3><p><span class="sr-only sm:not-sr-only">In the county: </span>${about(s)}</p></div>`,
    ),
    items: BOTH,
    keeps: ['In the county: buses'],
  },
  {
    name: 'Material icons beside words for those who listen',
    html: two(
      (t, s) =>
        `<mat-card class="mat-card"><h3 class="mat-card-title"><a href="${s}">${t}</a></h3><p><span class="material-icons" aria-hidden="true">place</span><span class="cdk-visually-hidden">Place: </span>Oldham</p></mat-card>`,
    ),
    items: BOTH,
    keeps: ['Oldham'],
    heard: ['Place:'],
    hides: ['place '],
  },
  {
    name: 'Tags with a label for those who listen',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p><div class="post-tags"><span class="sr-only">Topics: </span><a href="/topic/fleet" rel="tag">Fleet</a> <a href="/topic/green" rel="tag">Green</a></div></article>`,
    ),
    items: BOTH,
    keeps: ['Fleet', '/topic/green'],
    heard: ['Topics:'],
  },
  {
    name: 'A file link with its type for those who listen',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p><p><a href="${s}.pdf">Full report<span class="visually-hidden"> on ${about(s)}, PDF</span></a></p></article>`,
    ),
    items: BOTH,
    keeps: ['Full report', '/buses.pdf'],
    heard: ['on buses, PDF'],
  },
  {
    name: 'A quotation with who said it for those who listen',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><blockquote><p>We saved on ${about(s)}.</p><footer><span class="sr-only">Said by </span>A buyer</footer></blockquote></article>`,
    ),
    items: BOTH,
    keeps: ['We saved on buses.', 'A buyer'],
    heard: ['Said by'],
  },
  {
    name: 'A link whose seen words are hidden from those who listen, with a label',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}" aria-label="Case study: ${t}"><span aria-hidden="true">${t}</span></a></h3><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'Umbraco, a promo with a heading for those who listen above seen words',
    html: two(
      (t, s) =>
        `<div class="promo"><h2 class="sr-only">Promotion</h2><p class="promo__title"><a href="${s}">${t}</a></p><p>Promoted ${about(s)}.</p></div>`,
    ),
    items: BOTH,
    keeps: ['Promoted roads.'],
    heard: ['Promotion'],
  },
  {
    name: 'Numbers of a list for those who listen',
    html: `<ol>${two((t, s, i) => `<li><span class="visuallyhidden">Item ${i + 1} of 2</span><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></li>`)}</ol>`,
    items: BOTH,
    heard: ['Item 1 of 2', 'Item 2 of 2'],
  },
  {
    name: 'A table with its caption and headings for those who listen',
    html: `<table><caption class="sr-only">Case studies by year</caption><thead class="sr-only"><tr><th>Title</th><th>Year</th></tr></thead><tbody>${two((t, s) => `<tr><th scope="row"><a href="${s}">${t}</a></th><td>2024</td></tr>`)}</tbody></table>`,
    items: BOTH,
    keeps: ['2024'],
    heard: ['Case studies by year', 'Title'],
  },
  {
    name: 'A figure whose caption is for those who listen',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><figure><img src="${s}.jpg" alt="" width="600" height="400"><figcaption class="visually-hidden">A drawing of ${about(s)}</figcaption></figure><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    heard: ['A drawing of buses'],
    image: '/buses.jpg',
  },
  {
    name: 'Hidden and for those who listen: hidden',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p><span class="sr-only" hidden>secret${about(s)}</span></article>`,
    ),
    items: BOTH,
    hides: ['secret'],
  },
  {
    name: 'Foundation, show-for-sr in a callout',
    html: two(
      (t, s) =>
        `<div class="callout"><h5>${t}</h5><p>Called ${about(s)}. <a href="${s}">More <span class="show-for-sr">about ${t}</span></a></p></div>`,
    ),
    items: BOTH,
    keeps: ['Called buses.'],
  },
  {
    name: 'Bulma and Skeleton: is-sr-only, u-visually-hidden',
    html: two(
      (t, s, i) =>
        `<div class="box"><p class="title"><a href="${s}">${t}</a></p><p><span class="${i === 0 ? 'is-sr-only' : 'u-visually-hidden'}">Kept: </span>Boxed ${about(s)}.</p></div>`,
    ),
    items: BOTH,
    keeps: ['Boxed buses.'],
    heard: ['Kept:'],
  },
  {
    name: 'A badge in the title that says the language to those who listen',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}"><span class="badge"><span aria-hidden="true">EN</span><span class="sr-only">In English: </span></span> ${t}</a></h3></article>`,
    ),
    items: [
      ['EN Buying buses', '/buses'],
      ['EN Mending roads', '/roads'],
    ],
    heard: ['In English:'],
  },
  {
    name: 'A card that is one link with its parts in spans and a hint for those who listen',
    html: two(
      (t, s) =>
        `<a class="card" href="${s}"><span class="card__title">${t}</span><span class="card__text">Linked ${about(s)}.</span><span class="sr-only">Opens the case study</span></a>`,
    ),
    items: BOTH,
    keeps: ['Linked buses.'],
    heard: ['Opens the case study'],
  },
  {
    name: 'Welsh words for those who listen, with their language',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}<span class="visually-hidden" lang="cy"> (yn agor mewn tab newydd)</span></a></h3><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    heard: ['(yn agor mewn tab newydd)'],
  },
  {
    name: 'A picture for those who listen alone: its words',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><span class="sr-only"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Winner of an award"></span><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    heard: ['Winner of an award'],
  },
  {
    name: 'Accordion headings with a state for those who listen',
    html: two(
      (t, s) =>
        `<div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button">${t}<span class="visually-hidden">, hide this section</span></button></h3><div class="accordion-body"><p>Folded ${about(s)}. <a href="${s}/more">Notice</a></p></div></div>`,
    ),
    items: UNLINKED,
    keeps: ['Folded buses.', '/buses/more'],
    heard: [', hide this section'],
  },
];
