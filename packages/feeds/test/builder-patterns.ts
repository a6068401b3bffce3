import type { Pattern } from './cms-patterns.ts';
import { BOTH, UNLINKED, two } from './two-entries.ts';

/*
 * Markup of page builders and of editing systems of companies. All content is made up.
 */

export const BUILDERS: readonly Pattern[] = [
  {
    name: 'Gutenberg, Query Loop with the date as a link and a footer of terms',
    html: `<div class="wp-block-query"><ul class="columns-3 wp-block-post-template">${two((t, s) => `<li class="wp-block-post post-12 type-post"><div class="wp-block-group is-layout-flow"><h3 class="wp-block-post-title">${t}</h3><div class="wp-block-post-date"><a href="${s}"><time datetime="2024-06-03T10:00:00+01:00">3 June 2024</time></a></div><p class="wp-block-post-excerpt__excerpt">Excerpt on ${s.slice(1)}&hellip; </p></div></li>`)}</ul><nav class="wp-block-query-pagination"><a href="/page/2" class="wp-block-query-pagination-next">Next Page</a></nav></div>`,
    items: BOTH,
    keeps: ['Excerpt on buses…', '/page/2'],
    date: '2024-06-03',
  },
  {
    name: 'Gutenberg, Cover block with an image element and a button each',
    html: two(
      (t, s) =>
        `<div class="wp-block-cover"><img class="wp-block-cover__image-background wp-image-9" alt="" src="${s}.jpg" data-object-fit="cover"/><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><div class="wp-block-cover__inner-container"><p class="has-text-align-center has-large-font-size">${t}</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="${s}">Read the story</a></div></div></div></div>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Gutenberg, Gallery whose pictures lead to files, with captions',
    html: `<figure class="wp-block-gallery has-nested-images columns-2 is-cropped">${two((t, s) => `<figure class="wp-block-image size-large"><a href="${s}.jpg"><img loading="lazy" width="1024" height="683" src="${s}-1024x683.jpg" srcset="${s}-300x200.jpg 300w, ${s}-1024x683.jpg 1024w" sizes="(max-width: 1024px) 100vw, 1024px" alt="Photo of ${s.slice(1)}"></a><figcaption class="wp-element-caption">${t}</figcaption></figure>`)}<figcaption class="blocks-gallery-caption wp-element-caption">All by the council</figcaption></figure>`,
    items: [
      ['Buying buses', '/buses.jpg'],
      ['Mending roads', '/roads.jpg'],
    ],
    keeps: ['All by the council'],
    image: '/buses-1024x683.jpg',
  },
  {
    name: 'Gutenberg, Latest Posts with the whole post and a read-more in its text',
    html: `<ul class="wp-block-latest-posts__list wp-block-latest-posts">${two((t, s) => `<li><a class="wp-block-latest-posts__post-title" href="${s}">${t}</a><div class="wp-block-latest-posts__post-full-content"><p>First of ${s.slice(1)}.</p><h4>What we did</h4><p>Then of <strong>${s.slice(1)}</strong>.</p><blockquote class="wp-block-quote"><p>Good ${s.slice(1)}.</p><cite>A driver</cite></blockquote></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['First of buses.', 'What we did', 'Then of buses.', 'Good buses.', 'A driver'],
  },
  {
    name: 'Gutenberg, Media and text in a list of columns with the heading in the picture column',
    html: `<div class="wp-block-columns">${two((t, s) => `<div class="wp-block-column"><figure class="wp-block-image size-full"><img src="${s}.png" alt="" width="600" height="400"></figure><p><strong><a href="${s}">${t}</a></strong><br>Line on ${s.slice(1)}.</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['Line on buses.'],
    image: '/buses.png',
  },
  {
    name: 'Gutenberg, File blocks with an embedded reader',
    html: two(
      (t, s) =>
        `<div class="wp-block-file"><object class="wp-block-file__embed" data="${s}.pdf" type="application/pdf" style="width:100%;height:600px" aria-label="Embed of ${t}."></object><a id="wp-block-file--media-${s.slice(1)}" href="${s}.pdf">${t}</a><a href="${s}.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="wp-block-file--media-${s.slice(1)}">Download</a></div>`,
    ),
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    named: ['object'],
  },
  {
    name: 'Classic shortcode, a caption and a paragraph of breaks for each',
    html: two(
      (t, s) =>
        `<div id="attachment_7${s.length}" style="width: 310px" class="wp-caption alignleft"><a href="${s}"><img class="size-medium wp-image-7" src="${s}.jpg" alt="Bus" width="300" height="225" /></a><p class="wp-caption-text">${t}</p></div>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Display Posts shortcode: title, date, dash, excerpt in one line',
    html: `<ul class="display-posts-listing">${two((t, s) => `<li class="listing-item"><a class="image" href="${s}"><img width="150" height="150" src="${s}-150x150.jpg" class="attachment-thumbnail wp-post-image" alt=""></a> <a class="title" href="${s}">${t}</a> <span class="date">(3/6/2024)</span> <span class="excerpt-dash">-</span> <span class="excerpt">On ${s.slice(1)}. <a class="excerpt-more" href="${s}">Continue Reading</a></span></li>`)}</ul>`,
    items: BOTH,
    keeps: ['On buses.'],
    date: '2024-06-03',
    image: '/buses-150x150.jpg',
  },
  {
    name: 'Visual Composer, post grid with a zone of data',
    html: `<div class="vc_grid-container"><div class="vc_grid vc_row">${two((t, s) => `<div class="vc_grid-item vc_clearfix vc_col-sm-4"><div class="vc_grid-item-mini"><div class="vc_gitem-zone vc_gitem-zone-a" style="background-image: url('${s}.jpg') !important;"><a href="${s}" title="${t}" class="vc_gitem-link vc-zone-link"></a><img src="${s}.jpg" class="vc_gitem-zone-img" alt="Bus stop"></div><div class="vc_gitem-zone vc_gitem-zone-c"><div class="vc_gitem_row"><div class="vc_custom_heading vc_gitem-post-data vc_gitem-post-data-source-post_title"><h4 style="text-align: left">${t}</h4></div><div class="vc_gitem-post-data"><p>Grid ${s.slice(1)}</p></div><div class="vc_btn3-container"><a class="vc_general vc_btn3" href="${s}">Read more</a></div></div></div></div></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['Grid buses', 'Bus stop'],
    image: '/buses.jpg',
  },
  {
    name: 'Elementor, call-to-action boxes with a ribbon and a background',
    html: `<div class="elementor-container">${two((t, s) => `<div class="elementor-column"><div class="elementor-cta"><div class="elementor-cta__bg-wrapper"><div class="elementor-cta__bg elementor-bg" style="background-image: url(${s}.jpg);" role="img" aria-label="Buses at dawn"></div></div><div class="elementor-cta__content"><h2 class="elementor-cta__title elementor-content-item">${t}</h2><div class="elementor-cta__description">Call ${s.slice(1)}</div><div class="elementor-cta__button-wrapper"><a class="elementor-cta__button elementor-button" href="${s}">Click here</a></div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Call buses', 'Click here'],
    image: '/buses.jpg',
  },
  {
    name: 'Elementor, image carousel of clones',
    html: `<div class="elementor-image-carousel-wrapper swiper"><div class="elementor-image-carousel swiper-wrapper"><div class="swiper-slide swiper-slide-duplicate" aria-hidden="true" data-swiper-slide-index="1"><figure class="swiper-slide-inner"><a href="/roads"><img class="swiper-slide-image" src="/roads.jpg" alt="Roads"></a><figcaption>Mending roads</figcaption></figure></div>${two((t, s, i) => `<div class="swiper-slide" data-swiper-slide-index="${i}"><figure class="swiper-slide-inner"><a href="${s}"><img class="swiper-slide-image" src="${s}.jpg" alt="Photo"></a><figcaption>${t}</figcaption></figure></div>`)}<div class="swiper-slide swiper-slide-duplicate" aria-hidden="true" data-swiper-slide-index="0"><figure class="swiper-slide-inner"><a href="/buses"><img class="swiper-slide-image" src="/buses.jpg" alt="Photo"></a><figcaption>Buying buses</figcaption></figure></div></div></div>`,
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Divi, blog module with meta in one line',
    html: `<div class="et_pb_ajax_pagination_container">${two((t, s) => `<article id="post-${s.length}" class="et_pb_post clearfix et_pb_blog_item_0_0 post type-post"><a href="${s}" class="entry-featured-image-url"><img src="${s}.jpg" alt="${t}" srcset="${s}.jpg 479w, ${s}-480x300.jpg 480w" sizes="(max-width:479px) 479px, 100vw" width="1080" height="675"></a><h2 class="entry-title"><a href="${s}">${t}</a></h2><p class="post-meta">by <span class="author vcard"><a href="/author/web" title="Posts by Web" rel="author">Web</a></span> | <span class="published">3 Jun 2024</span> | <a href="/category/fleet" rel="tag">Fleet</a> | 0 Comments</p><div class="post-content"><div class="post-content-inner"><p>Divi ${s.slice(1)}.</p></div><a href="${s}" class="more-link">read more</a></div></article>`)}<div><div class="pagination clearfix"><div class="alignleft"><a href="/page/2/">&laquo; Older Entries</a></div></div></div></div>`,
    items: BOTH,
    keeps: ['Divi buses.', '/author/web', '/category/fleet', '0 Comments', '/page/2/'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Beaver Builder, callouts with an icon in a link',
    html: two(
      (t, s) =>
        `<div class="fl-module fl-module-callout"><div class="fl-module-content"><div class="fl-callout"><span class="fl-icon"><a href="${s}" tabindex="-1" aria-hidden="true"><i class="fas fa-bus" aria-hidden="true"></i></a></span><div class="fl-callout-content"><h3 class="fl-callout-title"><span><a href="${s}" class="fl-callout-title-link">${t}</a></span></h3><div class="fl-callout-text-wrap"><div class="fl-callout-text"><p>Beaver ${s.slice(1)}.</p></div><a href="${s}" class="fl-callout-cta-link">Read More</a></div></div></div></div></div>`,
    ),
    items: BOTH,
    keeps: ['Beaver buses.'],
  },
  {
    name: 'Squarespace, list section of user items with a button',
    html: `<ul class="user-items-list-item-container user-items-list-simple" data-controller="UserItemsListSimple">${two((t, s) => `<li class="list-item"><div class="list-item-media"><div class="list-item-media-inner"><img class="list-image" data-src="https://images.example${s}.jpg" data-image="https://images.example${s}.jpg" data-image-dimensions="2500x1667" data-image-focal-point="0.5,0.5" alt="" data-load="false"></div></div><div class="list-item-content"><div class="list-item-content__text-wrapper"><h2 class="list-item-content__title">${t}</h2><div class="list-item-content__description"><p>Square ${s.slice(1)}.</p></div></div><div class="list-item-content__button-wrapper"><a class="list-item-content__button sqs-block-button-element" href="${s}">Learn more</a></div></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Square buses.'],
    image: 'https://images.example/buses.jpg',
  },
  {
    name: 'Squarespace, blog list with the picture in a noscript',
    html: `<section class="blog-basic-grid">${two((t, s) => `<article class="blog-basic-grid--container entry"><div class="image-wrapper"><a href="${s}" class="image-wrapper" data-animation-role="image"><noscript><img src="${s}.jpg" alt="Noscript"></noscript><img data-src="${s}.jpg" data-image-dimensions="1500x1000" alt="Photo of ${s.slice(1)}"></a></div><div class="blog-basic-grid--text"><div class="blog-meta-section"><span class="blog-meta-primary"><time class="blog-date" pubdate>03/06/24</time></span></div><h1 class="blog-title"><a href="${s}" data-no-animation>${t}</a></h1><div class="blog-excerpt"><div class="blog-excerpt-wrapper"><p>Blog ${s.slice(1)}.</p></div></div><a class="blog-more-link" href="${s}">Read More</a></div></article>`)}</section>`,
    items: BOTH,
    keeps: ['Blog buses.', 'Photo of buses'],
    image: '/buses.jpg',
  },
  {
    name: 'A picture that stands in a noscript alone',
    html: two(
      (t, s) =>
        `<div class="card"><div class="lazy-holder" data-bg="${s}-bg.jpg"></div><noscript><img src="${s}.jpg" alt="Photo of ${s.slice(1)}" width="600" height="400"></noscript><h3><a href="${s}">${t}</a></h3></div>`,
    ),
    items: BOTH,
  },
  {
    name: 'Wix repeater: rich text, a picture in a custom element, a button',
    html: `<div id="comp-l1" class="comp-l1 YzqVVZ wixui-repeater" role="list">${two((t, s) => `<div role="listitem" class="wixui-repeater__item"><div data-testid="inline-content"><div data-testid="mesh-container-content"><div class="MazNVa wixui-image"><div data-testid="linkElement" class="j7pOnl"><wow-image class="HlRz5e" data-image-info='{"x":1}'><img src="${s}.jpg" alt="Wix photo" width="320" height="240" fetchpriority="high"></wow-image></div></div><div class="HcOXKn wixui-rich-text"><h4 class="font_4 wixui-rich-text__text"><span class="color_15">${t}</span></h4></div><div class="wixui-rich-text"><p class="font_8"><span>Wix ${s.slice(1)}.</span></p></div><div class="wixui-button"><a data-testid="linkElement" href="${s}" target="_self" class="uDW_Qe" aria-label="See case"><span class="l7_2fn wixui-button__label">See case</span></a></div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Wix buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'AEM core components: teasers in a container',
    html: `<div class="cmp-container">${two((t, s) => `<div class="teaser"><div id="teaser-${s.slice(1)}" class="cmp-teaser" data-cmp-data-layer="{&quot;x&quot;:{&quot;dc:title&quot;:&quot;Layer&quot;}}"><div class="cmp-teaser__image"><div data-cmp-is="image" data-cmp-src="${s}.coreimg{.width}.jpeg" data-cmp-widths="320,800" class="cmp-image"><img src="${s}.coreimg.jpeg" class="cmp-image__image" itemprop="contentUrl" alt="Depot"/></div></div><div class="cmp-teaser__content"><p class="cmp-teaser__pretitle">Transport</p><h2 class="cmp-teaser__title"><a class="cmp-teaser__title-link" href="${s}">${t}</a></h2><div class="cmp-teaser__description"><p>Aem ${s.slice(1)}.</p></div><div class="cmp-teaser__action-container"><a class="cmp-teaser__action-link" href="${s}/apply">Apply</a><a class="cmp-teaser__action-link" href="${s}/visit">Visit</a></div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Transport', 'Aem buses.', '/buses/apply', 'Visit'],
    hides: ['Layer'],
    image: '/buses.coreimg.jpeg',
  },
  {
    name: 'AEM list of pages with the date in a span',
    html: `<ul class="cmp-list">${two((t, s) => `<li class="cmp-list__item"><article><a class="cmp-list__item-link" href="${s}"><span class="cmp-list__item-title">${t}</span><span class="cmp-list__item-date">2024-06-03</span></a><span class="cmp-list__item-description">List ${s.slice(1)}</span></article></li>`)}</ul>`,
    items: BOTH,
    keeps: ['List buses'],
    date: '2024-06-03',
  },
  {
    name: 'Sitecore SXA: promo in a column splitter',
    html: `<div class="row column-splitter">${two((t, s) => `<div class="col-12 col-md-6"><div class="row"><div class="component promo"><div class="component-content"><div class="field-promoicon"><img src="${s}.jpg?h=400&amp;iar=0&amp;w=600&amp;hash=AB" alt="Sitecore picture" width="600" height="400"></div><div class="promo-text"><div><div class="field-promotext"><h3>${t}</h3><p>Core ${s.slice(1)}.</p></div></div><div class="field-promolink"><a data-variantfieldname="PromoLink" href="${s}" data-variantitemid="{1}">Full details</a></div></div></div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Core buses.'],
    image: '/buses.jpg?h=400&iar=0&w=600&hash=AB',
  },
  {
    name: 'Sitecore search results with an empty date and an empty link',
    html: `<div class="component search-results"><ul class="search-result-list">${two((t, s) => `<li><div class="result-item"><a title="${t}" href="${s}"></a><div class="field-title"><a href="${s}">${t}</a></div><div class="field-date"></div><div class="field-content"><p>Found ${s.slice(1)}</p></div></div></li>`)}</ul><div class="component-content load-more"><input type="button" value="Load more"></div></div>`,
    items: BOTH,
    keeps: ['Found buses'],
    named: ['input'],
  },
  {
    name: 'SharePoint, list view as a table of documents',
    html: `<table class="ms-listviewtable"><thead><tr><th>Type</th><th>Name</th><th>Modified</th><th>Modified By</th></tr></thead><tbody>${two((t, s) => `<tr class="ms-itmhover"><td class="ms-vb-icon"><img border="0" alt="pdf File" src="/_layouts/15/images/icpdf.png" width="16" height="16"></td><td class="ms-vb-title"><a class="ms-listlink" href="${s}.pdf">${t}</a></td><td class="ms-vb2"><nobr>03/06/2024 10:12</nobr></td><td class="ms-vb-user"><a href="/user/1">J. Smith</a></td></tr>`)}</tbody></table>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    keeps: ['J. Smith'],
  },
  {
    name: 'SharePoint, news cards of the modern page',
    html: `<div class="CanvasZone" role="list">${two((t, s) => `<div role="listitem" data-automation-id="newsItem"><a href="${s}" data-automation-id="newsItemTitle" aria-label="${t}. On ${s.slice(1)}"><div class="imageArea"><img src="/_api/v2.1/sites/x/thumbnails${s}/c400x9999" alt=""></div><div role="heading" aria-level="3">${t}</div></a><div class="newsDesc">News on ${s.slice(1)}</div><div class="persona"><img class="ms-Image-image avatar" src="/photo.aspx?size=S" alt="" width="32" height="32"><span>Comms Team</span><span>3 June 2024</span></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['News on buses', 'Comms Team'],
  },
  {
    name: 'HubSpot blog listing with a topic bar',
    html: `<div class="blog-index">${two((t, s) => `<div class="blog-index__post blog-index__post--small"><a class="blog-index__post-image" href="${s}" aria-label="Blog post summary: ${t}" style="background-image: url('${s}.jpg')"></a><div class="blog-index__post-content"><h2><a href="${s}">${t}</a></h2><div class="blog-index__post-author"><img src="/a.png" width="35" height="35" alt="Avatar" class="avatar"> <a href="/author/a">A. Jones</a></div><div class="blog-index__post-summary">Hub ${s.slice(1)}</div></div></div>`)}</div><div class="blog-pagination"><a class="blog-pagination__link" href="/all">All posts</a></div>`,
    items: BOTH,
    keeps: ['A. Jones', 'Hub buses', '/all'],
    image: '/buses.jpg',
  },
  {
    name: 'Webflow collection list with empty states',
    html: `<div class="w-dyn-list"><div role="list" class="w-dyn-items">${two((t, s) => `<div role="listitem" class="w-dyn-item"><a href="${s}" class="card-link w-inline-block"><img src="${s}.jpg" loading="lazy" alt="" sizes="100vw" srcset="${s}-500.jpg 500w, ${s}.jpg 800w"><div class="text-block">${t}</div><div class="w-dyn-bind-empty"></div><p class="paragraph">Flow ${s.slice(1)}</p></a></div>`)}</div><div class="w-dyn-empty" style="display:none"><div>No items found.</div></div></div>`,
    items: BOTH,
    keeps: ['Flow buses'],
    hides: ['No items found.'],
    image: '/buses.jpg',
  },
  {
    name: 'Ghost cards with a featured ribbon and reading time',
    html: two(
      (t, s) =>
        `<article class="gh-card post featured"><a class="gh-card-link" href="${s}"><figure class="gh-card-image"><img srcset="/size/w160${s}.jpg 160w, /size/w600${s}.jpg 600w" sizes="320px" src="/size/w600${s}.jpg" alt="${t}" loading="lazy"></figure><div class="gh-card-wrapper"><p class="gh-card-tag">Fleet</p><h3 class="gh-card-title is-title">${t}</h3><p class="gh-card-excerpt is-body">Ghost ${s.slice(1)}.</p><footer class="gh-card-meta"><span class="gh-card-author">By A. Jones</span><time class="gh-card-date" datetime="2024-06-03">03 Jun 2024</time><span class="gh-card-length">4 min read</span></footer></div></a></article>`,
    ),
    items: BOTH,
    keeps: ['Fleet', 'Ghost buses.', 'By A. Jones', '4 min read'],
    date: '2024-06-03',
    image: '/size/w600/buses.jpg',
  },
  {
    name: 'Joomla, blog layout with print and e-mail icons',
    html: `<div class="blog-items items-leading" itemscope itemtype="https://schema.org/Blog">${two((t, s) => `<div class="blog-item" itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><div class="item-content"><div class="page-header"><h2 itemprop="name"><a href="${s}" itemprop="url">${t}</a></h2></div><div class="icons"><div class="btn-group"><ul class="dropdown-menu"><li class="print-icon"><a href="${s}?print=1">Print</a></li></ul></div></div><dl class="article-info text-muted"><dt class="article-info-term"> Details </dt><dd class="category-name">Category: <a href="/cat" itemprop="genre">Fleet</a></dd><dd class="published"><time datetime="2024-06-03T09:00:00+00:00" itemprop="datePublished">Published: 03 June 2024</time></dd><dd class="hits">Hits: 12</dd></dl><p>Joom ${s.slice(1)}.</p></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Joom buses.', 'Fleet', 'Hits: 12', '?print=1'],
    date: '2024-06-03',
  },
  {
    name: 'TYPO3 news list with a content wrapper',
    html: `<div class="news-list-view" id="news-container-5">${two((t, s) => `<div class="article articletype-0" itemscope="itemscope"><div class="header"><h3><a itemprop="url" title="${t}" href="${s}"><span itemprop="headline">${t}</span></a></h3></div><div class="news-img-wrap"><a title="${t}" href="${s}"><img src="${s}.jpg" width="283" height="189" alt=""></a></div><div class="teaser-text"><div itemprop="description"><p>Typo ${s.slice(1)}.</p></div><a class="more" title="${t}" href="${s}">Read more</a></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2024-06-03">03.06.2024</time></span><span class="news-list-category">Fleet</span></p></div></div>`)}<ul class="f3-widget-paginator"><li class="current">1</li><li><a href="?p=2">2</a></li><li class="next"><a href="?p=2">Next</a></li></ul></div>`,
    items: BOTH,
    keeps: ['Typo buses.', 'Fleet', '?p=2'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Craft and hand-written: figure first, the heading in its caption with a link',
    html: `<div class="entries">${two((t, s) => `<figure class="entry"><picture><source media="(min-width: 60em)" srcset="${s}-wide.avif 1200w" type="image/avif"><img src="${s}.jpg" alt="Entry picture" width="800" height="500"></picture><figcaption><h3><a href="${s}">${t}</a></h3><p>Entry on ${s.slice(1)}.</p></figcaption></figure>`)}</div>`,
    items: BOTH,
    keeps: ['Entry on buses.', '/buses-wide.avif'],
    image: '/buses.jpg',
  },
  {
    name: 'Isotope grid with filter buttons',
    html: `<div class="filter-button-group"><button data-filter="*">show all</button><button data-filter=".metal">metal</button></div><div class="grid">${two((t, s) => `<div class="element-item transition metal" data-category="transition"><h3 class="name"><a href="${s}">${t}</a></h3><p class="symbol">Hg</p><p class="weight">Iso ${s.slice(1)}</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['Hg', 'Iso buses'],
    named: ['button'],
  },
  {
    name: 'Slick slider as it was served, after its script',
    html: `<div class="slick-slider slick-initialized"><button class="slick-prev slick-arrow" aria-label="Previous" type="button">Previous</button><div class="slick-list draggable"><div class="slick-track" role="list"><div class="slick-slide slick-cloned" data-slick-index="-1" aria-hidden="true" tabindex="-1"><h3><a href="/roads" tabindex="-1">Mending roads</a></h3><p>Slick roads</p></div>${two((t, s, i) => `<div class="slick-slide" data-slick-index="${i}" aria-hidden="${i === 0 ? 'false' : 'true'}"><h3><a href="${s}">${t}</a></h3><p>Slick ${s.slice(1)}</p></div>`)}<div class="slick-slide slick-cloned" data-slick-index="2" aria-hidden="true" tabindex="-1"><h3><a href="/buses" tabindex="-1">Buying buses</a></h3><p>Slick buses</p></div></div></div><ul class="slick-dots" role="tablist"><li role="presentation"><button type="button" role="tab">1</button></li><li role="presentation"><button type="button" role="tab">2</button></li></ul></div>`,
    items: BOTH,
    keeps: ['Slick buses', 'Slick roads'],
    named: ['button'],
  },
  {
    name: 'Bootstrap carousel with indicators and captions',
    html: `<div id="c1" class="carousel slide"><ol class="carousel-indicators"><li data-target="#c1" data-slide-to="0" class="active"></li><li data-target="#c1" data-slide-to="1"></li></ol><div class="carousel-inner">${two((t, s, i) => `<div class="carousel-item${i === 0 ? ' active' : ''}"><img class="d-block w-100" src="${s}.jpg" alt="Slide of ${s.slice(1)}"><div class="carousel-caption d-none d-md-block"><h5>${t}</h5><p>Cap ${s.slice(1)}. <a href="${s}">See ${s.slice(1)}</a></p></div></div>`)}</div><a class="carousel-control-prev" href="#c1" role="button" data-slide="prev"><span class="carousel-control-prev-icon" aria-hidden="true"></span><span class="sr-only">Previous</span></a><a class="carousel-control-next" href="#c1" role="button" data-slide="next"><span class="carousel-control-next-icon" aria-hidden="true"></span><span class="sr-only">Next</span></a></div>`,
    items: UNLINKED,
    keeps: ['See buses', '/buses', 'Cap roads.'],
    image: '/buses.jpg',
  },
  {
    name: 'Bootstrap list group of links with a badge and a small date',
    html: `<div class="list-group">${two((t, s) => `<a href="${s}" class="list-group-item list-group-item-action"><div class="d-flex w-100 justify-content-between"><h5 class="mb-1">${t}</h5><small>3 June 2024</small></div><p class="mb-1">Group ${s.slice(1)}.</p><small class="text-muted">And small print.</small><span class="badge badge-primary">14</span></a>`)}</div>`,
    items: BOTH,
    keeps: ['Group buses.', 'And small print.', '14'],
    date: '2024-06-03',
  },
  {
    name: 'Bootstrap card with header, list group and footer',
    html: `<div class="card-deck">${two((t, s) => `<div class="card"><div class="card-header">Featured</div><div class="card-body"><h5 class="card-title">${t}</h5><h6 class="card-subtitle">Subtitle ${s.slice(1)}</h6><p class="card-text">Text.</p></div><ul class="list-group list-group-flush"><li class="list-group-item">Cost: £1m</li><li class="list-group-item">Time: 1 year</li></ul><div class="card-body"><a href="${s}" class="card-link">Card link</a><a href="${s}-data" class="card-link">Another link</a></div><div class="card-footer text-muted">2 days ago</div></div>`)}</div>`,
    items: UNLINKED,
    keeps: ['Featured', 'Subtitle buses', 'Cost: £1m', '/buses-data', 'Another link', '2 days ago'],
  },
];
