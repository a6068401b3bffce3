import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, UNLINKED, about, card, link } from './two-entries.ts';

/* Markup of WordPress, its blocks, themes and page builders. All content is made up. */

export const WORDPRESS: readonly Pattern[] = [
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
    name: 'Gutenberg, Latest Comments beside a Query Loop',
    html: `<div class="wp-block-columns"><div class="wp-block-column"><ul class="wp-block-post-template">${two((t, s) => `<li class="wp-block-post"><h2 class="wp-block-post-title"><a href="${s}">${t}</a></h2><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">Loop ${s.slice(1)}.</p></div></li>`)}</ul></div><div class="wp-block-column"><ol class="wp-block-latest-comments"><li class="wp-block-latest-comments__comment"><article><footer class="wp-block-latest-comments__comment-meta"><a href="/u/1">Ann</a> on <a href="/buses#c1">Buying buses</a></footer></article></li></ol></div></div>`,
    items: BOTH,
    keeps: ['Loop buses.', '/u/1', 'Ann', '/buses#c1'],
  },
  {
    name: 'Gutenberg, buttons and a list of categories after the entries',
    html: `<ul class="wp-block-post-template">${two((t, s) => `<li class="wp-block-post"><h2 class="wp-block-post-title"><a href="${s}">${t}</a></h2><p>Loop ${s.slice(1)}.</p></li>`)}</ul><ul class="wp-block-categories-list wp-block-categories"><li class="cat-item cat-item-3"><a href="/category/fleet">Fleet</a> (2)</li></ul><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/all">All cases</a></div></div>`,
    items: BOTH,
    keeps: ['Loop buses.', '/category/fleet', 'Fleet', '(2)', '/all', 'All cases'],
  },
  {
    name: 'Elementor, loop grid of containers without an article',
    html: `<div class="elementor-loop-container elementor-grid" role="list">${two((t, s) => `<div class="e-loop-item e-loop-item-5 post-5 post type-post" role="listitem"><div class="elementor-element e-flex e-con"><div class="elementor-widget elementor-widget-theme-post-featured-image"><img width="768" height="512" src="${s}.jpg" alt="Loop photo"></div><div class="elementor-widget elementor-widget-theme-post-title"><h3 class="elementor-heading-title elementor-size-default"><a href="${s}">${t}</a></h3></div><div class="elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item" itemprop="datePublished"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date"><time>3 June 2024</time></span></li></ul></div><div class="elementor-widget elementor-widget-theme-post-excerpt"><div class="elementor-widget-container">Looped ${s.slice(1)}.</div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Looped buses.'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Divi, a portfolio whose overlay is empty',
    html: `<div class="et_pb_filterable_portfolio"><div class="et_pb_portfolio_filters clearfix"><ul class="clearfix"><li class="et_pb_portfolio_filter"><a href="#" class="active" data-category-slug="all">All</a></li><li class="et_pb_portfolio_filter"><a href="#" data-category-slug="fleet">Fleet</a></li></ul></div><div class="et_pb_portfolio_items">${two((t, s) => `<div class="project type-project et_pb_portfolio_item active"><a href="${s}" title="${t}"><span class="et_portfolio_image"><img src="${s}.jpg" alt="${t}" width="400" height="284"><span class="et_overlay"></span></span></a><h2 class="et_pb_module_header"><a href="${s}" title="${t}">${t}</a></h2><p class="post-meta"><a href="/project_category/fleet" title="Fleet">Fleet</a></p></div>`)}</div><div class="et_pb_portofolio_pagination"></div></div>`,
    items: BOTH,
    keeps: ['/project_category/fleet'],
    image: '/buses.jpg',
  },
  {
    name: 'Shortcode of a download manager: title, version, count, button',
    html: two(
      (t, s) =>
        `<div class="w3eden"><div class="link-template-default card mb-2"><div class="card-body"><div class="media"><div class="mr-3 img-48"><img class="wpdm_icon" alt="Icon" src="/icons/pdf.svg" width="48" height="48"></div><div class="media-body"><h3 class="package-title"><a href="${s}">${t}</a></h3><div class="text-muted text-small"><i class="fas fa-copy"></i> 1 file(s) <i class="fas fa-hdd ml-3"></i> 1.20 MB</div></div><div class="ml-3"><a class="wpdm-download-link download-on-click btn btn-primary" rel="nofollow" href="${s}?wpdmdl=7">Download</a></div></div></div></div></div>`,
    ),
    items: BOTH,
    keeps: ['1 file(s)', '1.20 MB', 'Download', '/buses?wpdmdl=7', '/icons/pdf.svg'],
  },
  {
    name: 'Gutenberg, Columns with an image, a heading, a text and a button',
    html: `<div class="wp-block-columns is-layout-flex">${two((t, s) => `<div class="wp-block-column is-layout-flow"><figure class="wp-block-image size-large"><a href="${s}"><img loading="lazy" src="${s}.jpg" alt="" width="1024" height="683"></a></figure><h3 class="wp-block-heading">${t}</h3><p>Column ${s.slice(1)}.</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="${s}">Read the full story</a></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Column buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Gutenberg, Media and text with the link around the picture alone',
    html: two(
      (t, s) =>
        `<div class="wp-block-media-text has-media-on-the-right is-stacked-on-mobile"><div class="wp-block-media-text__content"><p class="has-large-font-size">${t}</p><p>Media ${s.slice(1)}.</p></div><figure class="wp-block-media-text__media"><a href="${s}"><img src="${s}.jpg" alt="Depot" width="800" height="600"></a></figure></div>`,
    ),
    items: BOTH,
    keeps: ['Media buses.', 'Depot'],
    image: '/buses.jpg',
  },
  {
    name: 'Gutenberg, Gallery without captions beside a list of links',
    html: `<figure class="wp-block-gallery"><figure class="wp-block-image"><img src="/g1.jpg" alt="First" width="300" height="200"></figure><figure class="wp-block-image"><img src="/g2.jpg" alt="Second" width="300" height="200"></figure></figure><ul>${two((t, s) => `<li><a href="${s}">${t}</a>, told by ${s.slice(1)}</li>`)}</ul>`,
    items: BOTH,
    keeps: ['/g1.jpg', 'Second', 'told by buses'],
  },
  {
    name: 'Recent posts widget with thumbnails and dates',
    html: `<div class="widget widget_recent_entries"><h2 class="widget-title">Recent</h2><ul>${two((t, s) => `<li><img src="${s}-90x90.jpg" width="90" height="90" alt=""><a href="${s}">${t}</a><span class="post-date">June 3, 2024</span></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['Recent'],
    date: '2024-06-03',
    image: '/buses-90x90.jpg',
  },
  {
    name: 'Elementor, testimonials with a name and a job',
    html: `<div class="elementor-row">${two((t, s) => `<div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">We liked ${s.slice(1)}.</div><div class="elementor-testimonial-meta"><div class="elementor-testimonial-details"><div class="elementor-testimonial-name">${t}</div><div class="elementor-testimonial-job">Head of ${s.slice(1)}</div></div></div></div>`)}</div>`,
    items: [],
  },
  {
    name: 'Divi, number of sliders with a description and a button',
    html: `<div class="et_pb_slides">${two((t, s) => `<div class="et_pb_slide" style="background-image:url(${s}.jpg)"><div class="et_pb_container"><div class="et_pb_slider_container_inner"><div class="et_pb_slide_description"><h2 class="et_pb_slide_title"><a href="${s}">${t}</a></h2><div class="et_pb_slide_content"><p>Slide ${s.slice(1)}.</p></div><div class="et_pb_button_wrapper"><a class="et_pb_button et_pb_more_button" href="${s}">Learn more</a></div></div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Slide buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Stackable cards with a background and an overlay',
    html: card(
      '<div class="wp-block-stackable-card stk-block" style="background-image:url(SLUG.jpg)"><div class="stk-block-content">',
      (t, s) => `<h3 class="stk-block-heading__text">${link(t, s)}</h3>`,
      (s) => `<p class="stk-block-text__text">Stacked ${about(s)}</p>`,
      '</div></div>',
    ),
    items: BOTH,
    keeps: ['Stacked buses'],
    image: '/buses.jpg',
  },
  {
    name: 'GenerateBlocks containers, the heading a div',
    html: card(
      '<div class="gb-container gb-query-loop-item"><div class="gb-inside-container">',
      (t, s) => `<div class="gb-headline gb-headline-text">${link(t, s)}</div>`,
      (s) => `<div class="gb-headline gb-headline-text">Generated ${about(s)}</div>`,
      '</div></div>',
    ),
    items: BOTH,
    keeps: ['Generated buses'],
  },
  {
    name: 'Oxygen and Bricks: divs with machine classes',
    html: `<div class="oxy-repeater">${card(
      '<div class="ct-div-block" id="_dynamic_list-1">',
      (t, s) => `<a class="ct-link-text" href="${s}">${t}</a>`,
      (s) =>
        `<div class="ct-text-block">Oxy ${about(s)}</div><div class="ct-text-block"><time datetime="2024-06-03">3rd June 2024</time></div>`,
      '</div>',
    )}</div>`,
    items: BOTH,
    keeps: ['Oxy buses'],
    date: '2024-06-03',
  },
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
];
