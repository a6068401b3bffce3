import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, UNLINKED, about } from './two-entries.ts';

/* Cards, results, people and pasted texts of further systems, with what stands in and around them. All content is made up. */

export const MIXED_SYSTEMS: readonly Pattern[] = [
  {
    name: 'Twenty Twenty-Four: a day that is a link, an author, a prefix before terms, a pagination',
    html: `<div class="wp-block-query alignwide"><ul class="columns-3 wp-block-post-template is-layout-grid">${two((t, s) => `<li class="wp-block-post post-1 post type-post"><div class="wp-block-group is-vertical"><figure style="aspect-ratio:3/4;" class="wp-block-post-featured-image"><a href="${s}" target="_self"><img width="1024" height="768" src="${s}.jpg" alt="${t}" style="object-fit:cover;"></a></figure><div class="wp-block-template-part"><h2 class="wp-block-post-title has-large-font-size"><a href="${s}" target="_self">${t}</a></h2><div class="wp-block-group has-small-font-size is-nowrap"><div class="wp-block-post-date"><time datetime="2024-06-03T09:00:00+01:00"><a href="${s}">Jun 3, 2024</a></time></div><p class="has-contrast-2-color">—</p><p class="has-small-font-size">by</p><div class="wp-block-post-author-name"><a href="/author/web" target="_self">Web team</a></div><div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">in </span><a href="/category/fleet" rel="tag">Fleet</a></div></div></div><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">Four of ${about(s)}. </p></div></div></li>`)}</ul><nav class="wp-block-query-pagination" aria-label="Pagination"><div class="wp-block-query-pagination-numbers"><span aria-current="page" class="page-numbers current">1</span><a class="page-numbers" href="?query-page=2">2</a></div><a href="?query-page=2" class="wp-block-query-pagination-next">Next Page</a></nav></div>`,
    items: BOTH,
    keeps: ['Web team', '/author/web', 'Fleet', '/category/fleet', 'Four of buses.'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Divi: members of a team with a post and links to where they write',
    html: `<div class="et_pb_row">${['Ann Ash', 'Bo Birch'].map((name, i) => `<div class="et_pb_column et_pb_column_1_2"><div class="et_pb_module et_pb_team_member et_pb_team_member_${i} clearfix et_pb_bg_layout_light"><div class="et_pb_team_member_image et-waypoint"><img decoding="async" width="400" height="400" src="/p${i}.jpg" alt="${name}"></div><div class="et_pb_team_member_description"><h4 class="et_pb_module_header">${name}</h4><p class="et_pb_member_position">Buyer ${i}</p><div><p>Buys buses, team ${i}.</p></div><ul class="et_pb_member_social_links"><li><a href="https://social.example/p${i}" class="et_pb_font_icon et_pb_linkedin_icon"><span>LinkedIn</span></a></li></ul></div></div></div>`).join('')}</div>`,
    items: [
      ['Ann Ash', null],
      ['Bo Birch', null],
    ],
    keeps: ['Buyer 0', 'Buys buses, team 0.', 'https://social.example/p0', 'LinkedIn', 'Buyer 1'],
    image: '/p0.jpg',
  },
  {
    name: 'LocalGov Drupal directory: facets beside, entries with an address, a telephone and a map',
    html: `<div class="lgd-row"><div class="lgd-row__one-third"><div class="block block-facets"><h2>Filter by type</h2><div class="facets-widget-checkbox"><ul class="item-list__checkbox"><li class="facet-item"><a href="?f%5B0%5D=type%3A1" rel="nofollow"><span class="facet-item__value">Depots</span> <span class="facet-item__count">(2)</span></a></li></ul></div></div></div><div class="lgd-row__two-thirds"><div class="views-element-container"><div class="view view-localgov-directory-channel"><div class="view-content">${two((t, s) => `<div class="views-row"><article class="node node--type-localgov-directories-venue node--view-mode-teaser"><h3><a href="${s}" rel="bookmark"><span>${t}</span></a></h3><div class="node__content"><div class="field field--name-body"><p>Listed ${about(s)}.</p></div><div class="field field--name-localgov-location"><p class="address" translate="no"><span class="address-line1">1 High Street</span><br><span class="locality">Town</span><br><span class="postal-code">AB1 2CD</span><br><span class="country">United Kingdom</span></p></div><div class="field field--name-localgov-directory-phone field--type-telephone field--label-above"><div class="field__label">Phone</div><div class="field__item"><a href="tel:01234567890">01234 567 890</a></div></div></div></article></div>`)}</div></div></div></div></div>`,
    items: BOTH,
    keeps: ['Listed buses.', '1 High Street', 'AB1 2CD', 'Phone', 'tel:01234567890'],
  },
  {
    name: 'Drupal accordion paragraphs: documents in lists below each heading',
    html: `<div class="accordion" data-allow-multiple="true">${two((t, s) => `<div class="accordion-pane paragraph paragraph--type--localgov-accordion-pane"><h3 class="accordion-pane__title">${t}</h3><div class="accordion-pane__content"><p>Pane of ${about(s)}.</p><ul><li><a href="${s}-report.pdf" class="file">Report of ${about(s)}</a> <span class="file-size">(PDF, 1.2MB)</span></li><li><a href="${s}-data.csv">Data of ${about(s)}</a></li></ul></div></div>`)}</div>`,
    items: UNLINKED,
    keeps: [
      'Pane of buses.',
      '/buses-report.pdf',
      'Report of buses',
      '(PDF, 1.2MB)',
      '/buses-data.csv',
      'Data of buses',
    ],
  },
  {
    name: 'Squiz listing: a heading in the link, a day with a year of two figures',
    html: `<div class="listing-container"><h2>Latest</h2>${two((t, s) => `<div class="listing-item"><a href="${s}" class="listing-item__link"><h3 class="listing-item__title">${t}</h3></a><div class="listing-item__meta"><p class="listing-item__date">03 Jun 24</p></div><div class="listing-item__summary"><p>Matrix of ${about(s)}.</p></div></div>`)}<p class="listing-more"><a href="/news">More news</a></p></div>`,
    items: BOTH,
    keeps: ['Latest', 'Matrix of buses.', 'More news', '/news'],
    date: '2024-06-03',
  },
  {
    name: 'SharePoint classic list: sorting links in the head, a person, a day with a time',
    html: `<table class="ms-listviewtable" summary="Case studies"><tbody><tr class="ms-viewheadertr ms-vhltr"><th class="ms-vh2"><div class="ms-vh-div"><a class="ms-headerSortTitleLink" href="javascript:">Title</a></div></th><th class="ms-vh2"><div class="ms-vh-div"><a href="javascript:">Modified</a></div></th><th class="ms-vh2">Modified By</th><th class="ms-vh2">Summary</th></tr>${two((t, s) => `<tr class="ms-itmHoverEnabled ms-itmhover"><td class="ms-cellstyle ms-vb-title"><div class="ms-vb itx"><a class="ms-listlink" href="${s}">${t}</a></div></td><td class="ms-cellstyle ms-vb2"><span class="ms-noWrap" title="03/06/2024 09:00">03/06/2024 09:00</span></td><td class="ms-cellstyle ms-vb-user"><a class="ms-subtleLink" href="/user/1">Sam Jones</a></td><td class="ms-cellstyle ms-vb2"><div dir="">Listed ${about(s)}</div></td></tr>`)}</tbody></table>`,
    items: BOTH,
    keeps: ['Sam Jones', '/user/1', 'Listed buses'],
    date: '2024-06-03',
  },
  {
    name: 'Sitefinity news: a line of day and author, a link to the whole',
    html: `<ul class="sfnewsList sfnewsListTitleDateSummary sflist">${two((t, s) => `<li class="sfnewsListItem sflistitem"><h2 class="sfnewsTitle sftitle"><a href="${s}">${t}</a></h2><div class="sfnewsMetaInfo sfmetainfo">Jun 3, 2024, 09:00 AM by Web team</div><div class="sfnewsSummary sfsummary">Finity has ${about(s)}.</div><a class="sfnewsDetailsLink sfdetails" href="${s}">Full story</a></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Web team', 'Finity has buses.'],
    hides: ['Full story'],
    date: '2024-06-03',
  },
  {
    name: 'Weebly: columns of a table, in each a picture, a heading and a text',
    html: `<div class="wsite-multicol"><div class="wsite-multicol-table-wrap"><table class="wsite-multicol-table"><tbody class="wsite-multicol-tbody"><tr class="wsite-multicol-tr">${two((t, s) => `<td class="wsite-multicol-col" style="width:50%; padding:0 15px;"><div><div class="wsite-image wsite-image-border-none"><a href="${s}"><img src="${s}.jpg" alt="Picture" style="width:auto;max-width:100%"></a><div style="display:block;font-size:90%"></div></div></div><h2 class="wsite-content-title"><a href="${s}">${t}</a></h2><div class="paragraph">Column of ${about(s)}.<br>Second line.</div></td>`)}</tr></tbody></table></div></div>`,
    items: BOTH,
    keeps: ['Column of buses.', 'Second line.'],
    image: '/buses.jpg',
  },
  {
    name: 'Notion: links to pages, each in a figure with a sign before it',
    html: `<div class="page-body">${two((t, s) => `<figure id="n-${about(s)}" class="link-to-page"><a href="${s}"><span class="icon">📄</span>${t}</a></figure>`)}</div>`,
    items: [
      ['📄Buying buses', '/buses'],
      ['📄Mending roads', '/roads'],
    ],
  },
  {
    name: 'Google Docs: all of it in a bold element that is not bold, headings without links, text in spans',
    html: `<b style="font-weight:normal;" id="docs-internal-guid-1">${two((t, s) => `<h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt">${t}</span></h2><p dir="ltr"><span style="font-size:11pt">Docs of ${about(s)}. Read </span><a href="https://council.example${s}" style="text-decoration:none"><span style="color:#1155cc">the whole of ${about(s)}</span></a><span>.</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Lower cost</span></p></li></ul>`)}</b>`,
    items: UNLINKED,
    keeps: ['Docs of buses. Read', '/buses', 'the whole of buses', 'Lower cost'],
  },
  {
    name: 'Messages as they are embedded: a quotation with a day that is the link to it',
    html: ['We bought buses.', 'We mended roads.']
      .map(
        (text, i) =>
          `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${text} <a href="https://t.example/p${i}">pic.example/p${i}</a></p>&mdash; Town Council (@council) <a href="https://social.example/council/status/${i}?ref=x">June 3, 2024</a></blockquote>`,
      )
      .join(''),
    items: [
      ['We bought buses. pic.example/p0', null],
      ['We mended roads. pic.example/p1', null],
    ],
    keeps: [
      'https://t.example/p0',
      'Town Council (@council)',
      'https://social.example/council/status/0?ref=x',
    ],
  },
  {
    name: 'GOV.UK image cards: the picture last, a day and a kind in one line, links below',
    html: `<div class="govuk-grid-row">${two((t, s) => `<div class="govuk-grid-column-one-third"><div class="gem-c-image-card"><div class="gem-c-image-card__text-wrapper"><div class="gem-c-image-card__header-and-context-wrapper"><h3 class="gem-c-image-card__title govuk-heading-s"><a class="govuk-link gem-c-image-card__title-link" href="${s}">${t}</a></h3><p class="gem-c-image-card__context"><time datetime="2024-06-03T09:00:00+01:00">3 June 2024</time> — Press release</p></div><div class="gem-c-image-card__description">Card of ${about(s)}.</div><ul class="gem-c-image-card__list"><li class="gem-c-image-card__list-item"><a class="govuk-link" href="${s}/more">Timetable of ${about(s)}</a></li></ul></div><div class="gem-c-image-card__image-wrapper"><img class="gem-c-image-card__image" loading="eager" alt="" src="${s}/s300_b.jpg" srcset="${s}/s300_b.jpg 300w, ${s}/s960_b.jpg 960w" sizes="(max-width: 640px) 100vw, 300px"></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Press release', 'Card of buses.', 'Timetable of buses', '/buses/more'],
    date: '2024-06-03',
    image: '/buses/s300_b.jpg',
  },
  {
    name: 'NHS care cards: words for listeners before the heading, an arrow that is drawn',
    html: `${two((t, s) => `<div class="nhsuk-card nhsuk-card--care nhsuk-card--care--urgent"><div class="nhsuk-card--care__heading-container"><h3 class="nhsuk-card--care__heading"><span role="text"><span class="nhsuk-u-visually-hidden">Urgent advice: </span>${t}</span></h3><span class="nhsuk-card--care__arrow" aria-hidden="true"></span></div><div class="nhsuk-card__content"><p>Care of ${about(s)}.</p><p><a href="${s}">Where to ask about ${about(s)}</a></p></div></div>`)}`,
    items: BOTH,
    keeps: ['Care of buses.', 'Where to ask about buses'],
    heard: ['Urgent advice:'],
  },
  {
    name: 'ONS cards: a link around picture and title, words below, a list of links in each',
    html: `<div class="ons-grid ons-grid--column@xxs@s">${two((t, s) => `<div class="ons-grid__col ons-col-4@m"><div class="ons-card" aria-labelledby="${about(s)}-t"><a href="${s}" class="ons-card__link ons-u-flex"><div class="ons-card__image"><picture><img class="ons-card__img" height="200" width="303" src="${s}.png" loading="lazy" alt=""></picture></div><h2 class="ons-card__title ons-u-fs-m" id="${about(s)}-t">${t}</h2></a><p id="${about(s)}-x">Statistics of ${about(s)}.</p><ul class="ons-list ons-list--dashed"><li class="ons-list__item"><a href="${s}/data" class="ons-list__link">Data on ${about(s)}</a></li></ul></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Statistics of buses.', '/buses/data', 'Data on buses'],
    image: '/buses.png',
  },
  {
    name: 'PaperMod: a foot with day, minutes and author in one line, a link laid over the card',
    html: two(
      (t, s) =>
        `<article class="post-entry"><figure class="entry-cover"><img loading="lazy" src="${s}.jpg" alt="Cover"></figure><header class="entry-header"><h2 class="entry-hint-parent">${t}</h2></header><div class="entry-content"><p>Paper on ${about(s)}...</p></div><footer class="entry-footer"><span title="2024-06-03 09:00:00 +0100 BST">June 3, 2024</span>&nbsp;·&nbsp;4 min&nbsp;·&nbsp;Web team</footer><a class="entry-link" aria-label="post link to ${t}" href="${s}"></a></article>`,
    ),
    items: BOTH,
    keeps: ['Paper on buses...', '4 min', 'Web team'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Jekyll minima: the day before the heading, the excerpt as loose text, a feed link below',
    html: `<h2 class="post-list-heading">Posts</h2><ul class="post-list">${two((t, s) => `<li><span class="post-meta">Jun 3, 2024</span><h3><a class="post-link" href="${s}">${t}</a></h3>Minima of ${about(s)}.</li>`)}</ul><p class="rss-subscribe">subscribe <a href="/feed.xml">via RSS</a></p>`,
    items: BOTH,
    keeps: ['Posts', 'Minima of buses.', 'via RSS', '/feed.xml'],
    date: '2024-06-03',
  },
  {
    name: 'Material UI: what is pressed holds picture, title and text; a link to learn more beside it',
    html: `<div class="MuiGrid-root MuiGrid-container css-1">${two((t, s) => `<div class="MuiGrid-root MuiGrid-item css-2"><div class="MuiPaper-root MuiCard-root css-3"><div class="MuiCardMedia-root css-4" style="background-image:url('${s}.jpg')" role="img" title="Depot"></div><div class="MuiCardContent-root css-5"><div class="MuiTypography-root MuiTypography-h5 css-6">${t}</div><p class="MuiTypography-root MuiTypography-body2 css-7">Material ${about(s)}.</p></div><div class="MuiCardActions-root css-8"><a class="MuiButtonBase-root MuiButton-root css-9" tabindex="0" href="${s}">Learn More<span class="MuiTouchRipple-root css-10"></span></a></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Material buses.'],
    hides: ['Learn More'],
    image: '/buses.jpg',
  },
  {
    name: 'Terminalfour: a day in three parts within its element, a kind as a label',
    html: `<div class="listing">${two((t, s) => `<article class="listing-item"><div class="listing-item__date"><time><span class="day">03</span> <span class="month">Jun</span> <span class="year">2024</span></time></div><span class="label label--type">Research</span><h3 class="listing-item__title"><a href="${s}">${t}</a></h3><p>Four of ${about(s)}.</p></article>`)}</div>`,
    items: BOTH,
    keeps: ['Research', 'Four of buses.'],
    date: '2024-06-03',
  },
  {
    name: 'Films in frames under their headings, with a link to the words of each',
    html: `<div class="video-gallery">${two((t, s) => `<div class="video"><h3>${t}</h3><div class="embed-responsive embed-responsive-16by9"><iframe src="https://films.example/embed${s}" title="${t} film" allowfullscreen></iframe></div><p><a href="${s}">Transcript of ${about(s)}</a></p></div>`)}</div>`,
    items: BOTH,
    keeps: ['Transcript of buses'],
    named: ['iframe'],
  },
  {
    name: 'Craft: a matrix of blocks, one of them a download box and one a call to act',
    html: `<div class="matrix">${two((t, s) => `<section class="block block--case"><h2 class="block__heading">${t}</h2><div class="block__body richtext"><p>Matrix block of ${about(s)}.</p><p><em>Note:</em> see <a href="${s}#terms">the terms</a>.</p></div></section>`)}<section class="block block--download"><p><a href="/all.pdf" download>All of it (PDF, 2&nbsp;MB)</a></p></section><section class="block block--cta"><p>Want to know more?</p><a class="button" href="/contact">Contact us</a></section></div>`,
    items: UNLINKED,
    keeps: [
      'Matrix block of buses.',
      '/buses#terms',
      'the terms',
      '/all.pdf',
      'Want to know more?',
      '/contact',
    ],
  },
  {
    name: 'Kentico tiles: two links to one page, the title in the second, a day in capitals',
    html: `<div class="articles">${two((t, s) => `<div class="article-tile col-md-6"><a href="${s}"><img src="${s}.jpg" alt="${t}" title="${t}" class="article-tile-image" width="400" height="250"></a><div class="article-tile-date">3 JUNE 2024</div><div class="article-tile-content"><h2 class="h4"><a href="${s}">${t}</a></h2><p class="article-tile-text">Tile of ${about(s)}.</p></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Tile of buses.'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
];
