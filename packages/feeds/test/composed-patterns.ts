import type { Pattern } from './cms-patterns.ts';
import { BOTH, UNLINKED, about, two } from './two-entries.ts';

/*
 * Cards composed of what builders and editors put together: several links, facts, tables, quotations, lists in lists. All
 * content is made up.
 */

export const COMPOSED: readonly Pattern[] = [
  {
    name: 'Divi: blurbs whose heading is a link and whose icon is a letter',
    html: `<div class="et_pb_row">${two((t, s) => `<div class="et_pb_column"><div class="et_pb_module et_pb_blurb"><div class="et_pb_blurb_content"><div class="et_pb_main_blurb_image"><a href="${s}"><span class="et_pb_image_wrap"><span class="et-pb-icon">&#xe09a;</span></span></a></div><div class="et_pb_blurb_container"><h4 class="et_pb_module_header"><a href="${s}">${t}</a></h4><div class="et_pb_blurb_description"><p>On ${about(s)}.</p></div></div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'Elementor: call to action with a ribbon',
    html: two(
      (t, s) =>
        `<div class="elementor-cta"><div class="elementor-cta__bg" style="background-image:url(${s}.jpg)" role="img" aria-label="Bus"></div><div class="elementor-cta__content"><h2 class="elementor-cta__title">${t}</h2><div class="elementor-cta__description">On ${about(s)}.</div><a class="elementor-button" href="${s}">Find out more</a></div><div class="elementor-ribbon"><div class="elementor-ribbon-inner">New</div></div></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.', 'New'],
    image: '/buses.jpg',
  },
  {
    name: 'Elementor: image box whose picture and title lead to one place',
    html: two(
      (t, s) =>
        `<div class="elementor-widget-image-box"><div class="elementor-image-box-wrapper"><figure class="elementor-image-box-img"><a href="${s}" tabindex="-1"><img src="${s}.jpg" alt="" width="600" height="400"></a></figure><div class="elementor-image-box-content"><h3 class="elementor-image-box-title"><a href="${s}">${t}</a></h3><p class="elementor-image-box-description">On ${about(s)}.</p></div></div></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Drupal Paragraphs: cards with fields in divs',
    html: two(
      (t, s) =>
        `<div class="paragraph paragraph--type--card"><div class="field field--name-field-media"><img src="${s}.jpg" alt="Bus" width="600" height="400"></div><div class="field field--name-field-title field__item">${t}</div><div class="field field--name-field-text"><p>On ${about(s)}.</p></div><div class="field field--name-field-link"><a href="${s}">Read the case study</a></div></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Drupal Views: a table with a caption for each group',
    html: `<div class="view"><table class="views-table"><caption>2024</caption><tbody><tr><td class="views-field-title"><a href="/buses">Buying buses</a></td><td>On buses.</td></tr></tbody></table><table class="views-table"><caption>2023</caption><tbody><tr><td class="views-field-title"><a href="/roads">Mending roads</a></td><td>On roads.</td></tr></tbody></table></div>`,
    items: BOTH,
    keeps: ['On buses.', '2024', '2023'],
  },
  {
    name: 'Drupal Views: unformatted rows with labels before the fields',
    html: `<div class="view-content">${two((t, s) => `<div class="views-row"><span class="views-field views-field-title"><span class="field-content"><a href="${s}">${t}</a></span></span><div class="views-field views-field-field-supplier"><span class="views-label">Supplier: </span><span class="field-content">A Firm</span></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Supplier:', 'A Firm'],
  },
  {
    name: 'Umbraco: block grid areas with a rich text in each',
    html: `<div class="umb-block-grid__layout-container">${two((t, s) => `<div class="umb-block-grid__layout-item" data-content-element-type-alias="card"><div class="umb-block-grid__layout-item-inner"><h2>${t}</h2><p>On ${about(s)}.</p><p><a class="btn" href="${s}" target="_blank" rel="noopener">Read more</a></p></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'A card with a table of facts',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><table><tr><th>Buyer</th><td>A Council</td></tr><tr><th>Value</th><td>£3m</td></tr></table></article>`,
    ),
    items: BOTH,
    keeps: ['Buyer', 'A Council', '£3m'],
  },
  {
    name: 'A card with lists in lists',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><ul><li>Cheaper<ul><li>by ${about(s)}</li></ul></li><li>Faster</li></ul></article>`,
    ),
    items: BOTH,
    keeps: ['Cheaper', 'by buses', 'Faster'],
  },
  {
    name: 'A list whose entries hold lists of links to documents',
    html: `<ul>${two((t, s) => `<li><strong>${t}</strong><ul><li><a href="${s}.pdf">Report on ${about(s)}</a></li><li><a href="${s}.csv">Data on ${about(s)}</a></li></ul></li>`)}</ul>`,
    items: UNLINKED,
    keeps: ['/buses.pdf', 'Data on buses', '/roads.csv'],
  },
  {
    name: 'A card with preformatted text and code',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><pre><code>buy("${about(s)}");\nuse();</code></pre></article>`,
    ),
    items: BOTH,
    keeps: ['buy("buses"); use();'],
  },
  {
    name: 'A card with an address and a telephone number',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><address>Town Hall<br>High Street<br><a href="tel:+441612345678">0161 234 5678</a></address></article>`,
    ),
    items: BOTH,
    keeps: ['Town Hall High Street', '0161 234 5678', 'tel:+441612345678'],
  },
  {
    name: 'A card with a footnote and its mark',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>Saved 5%<sup><a href="#fn1">1</a></sup> on ${about(s)}.</p><p id="fn1"><small>Of the budget.</small></p></article>`,
    ),
    items: BOTH,
    keeps: ['Saved 5%¹ on buses.', 'Of the budget.'],
  },
  {
    name: 'A card whose title has a subtitle in the heading group',
    html: two(
      (t, s) =>
        `<article><hgroup><h3><a href="${s}">${t}</a></h3><p>A second look at ${about(s)}</p></hgroup></article>`,
    ),
    items: BOTH,
    keeps: ['A second look at buses'],
  },
  {
    name: 'A kicker above the title and a standfirst below',
    html: two(
      (t, s) =>
        `<article><p class="kicker">Transport</p><h3 class="headline"><a href="${s}">${t}</a></h3><p class="standfirst">On ${about(s)}.</p><p class="byline">By <a href="/people/a">A. Person</a></p></article>`,
    ),
    items: BOTH,
    keeps: ['Transport', 'On buses.', 'A. Person', '/people/a'],
  },
  {
    name: 'A price list: definition terms that lead on',
    html: `<dl class="list">${two((t, s) => `<div><dt><a href="${s}">${t}</a></dt><dd>On ${about(s)}.</dd></div>`)}</dl>`,
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'Words with soft hyphens, word breaks and ruby',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>Pro&shy;cure&shy;ment of<wbr> ${about(s)}, <ruby>caffael<rp>(</rp><rt>procurement</rt><rp>)</rp></ruby>.</p></article>`,
    ),
    items: BOTH,
    keeps: ['caffael', 'procurement'],
  },
  {
    name: 'Deleted and inserted words',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>Cost <del>£3m</del> <ins>£2m</ins> for ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['£3m', '£2m'],
  },
  {
    name: 'Abbreviations with their long forms',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>By <abbr title="dynamic purchasing system">DPS</abbr> for ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['By DPS for buses.'],
  },
  {
    name: 'A title in two lines with a break',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t.replace(' ', '<br>')}</a></h3><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'Titles in capitals of small spans, a letter each',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${[...t].map((letter) => `<span class="char">${letter}</span>`).join('')}</a></h3><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'Words split into spans that are drawn apart',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t
          .split(' ')
          .map((word) => `<span class="word">${word}</span>`)
          .join(' ')}</a></h3><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'A map of places as a list of links with coordinates',
    html: `<ul class="places">${two((t, s) => `<li data-lat="53.5" data-lng="-2.1"><a href="${s}">${t}</a><br><small>Oldham, on ${about(s)}</small></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Oldham, on buses'],
  },
  {
    name: 'A timeline with dates as headings',
    html: `<ol class="timeline">${two((t, s) => `<li><time datetime="2024-06">June 2024</time><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></li>`)}</ol>`,
    items: BOTH,
    keeps: ['On buses.'],
    date: '2024-06',
  },
  {
    name: 'A card with a start and an end day in words',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>From 3 June 2024 to 5 July 2024, on ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['From 3 June 2024 to 5 July 2024, on buses.'],
  },
  {
    name: 'A progress bar and a meter',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>Done: <progress value="70" max="100">70%</progress></p><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['Done:', '70%', 'On buses.'],
  },
  {
    name: 'A quotation with its source as a link',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><blockquote cite="/source"><p>We saved on ${about(s)}.</p><cite><a href="/speech">A speech</a></cite></blockquote></article>`,
    ),
    items: BOTH,
    keeps: ['We saved on buses.', 'A speech', '/speech'],
  },
  {
    name: 'Old frames of tables: one cell a card',
    html: `<table width="100%"><tr>${two((t, s) => `<td width="50%" valign="top"><img src="${s}.gif" width="120" height="90" alt="Bus"><br><a href="${s}"><b>${t}</b></a><br>On ${about(s)}.</td>`)}</tr></table>`,
    items: BOTH,
    keeps: ['On buses.'],
    image: '/buses.gif',
  },
  {
    name: 'A page of one case study and no list',
    html: `<h1>Buying buses</h1><p>On buses.</p><h2>What we did</h2><p>We bought.</p>`,
    items: [],
  },
  {
    name: 'Nothing but a sentence',
    html: `<p>There are no case studies at the moment. <a href="/contact">Tell us</a> of one.</p>`,
    items: [],
  },
  {
    name: 'Cards in a slotted element of the host’s own design system',
    html: two(
      (t, s) =>
        `<ds-card><img slot="media" src="${s}.jpg" alt="Bus" width="400" height="300"><h3 slot="title"><a href="${s}">${t}</a></h3><p slot="body">On ${about(s)}.</p></ds-card>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
    image: '/buses.jpg',
  },
];
