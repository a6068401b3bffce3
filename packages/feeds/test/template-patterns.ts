import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, UNLINKED, about } from './two-entries.ts';

/* What the templates of server-side systems write: Drupal, LocalGov Drupal, Joomla, TYPO3, Silverstripe, Umbraco, Jadu. All content is made up. */

export const TEMPLATES: readonly Pattern[] = [
  {
    name: 'Drupal Olivero: a teaser with the author as an article of its own',
    html: two(
      (t, s, i) =>
        `<article data-history-node-id="${i}" class="node node--type-article node--promoted node--view-mode-teaser"><header class="layout--content-narrow"><h2 class="node__title"><a href="${s}" rel="bookmark"><span class="field field--name-title field--type-string field--label-hidden">${t}</span></a></h2><div class="node__meta"><div class="node__author-image"><article class="profile"></article></div><span>By <span class="field field--name-uid field--type-entity-reference field--label-hidden"><span>jbloggs</span></span>, <span class="field field--name-created field--type-created field--label-hidden">3 June, 2024</span></span></div></header><div class="node__content"><div class="primary-image field field--name-field-image field--type-image field--label-hidden field__item"><a href="${s}" hreflang="en"><img loading="lazy" src="${s}.jpg" width="480" height="320" alt="Bus" class="image-style-medium"></a></div><div class="text-content clearfix field field--name-body field--type-text-with-summary field--label-hidden field__item"><p>Olive ${about(s)}.</p></div><div class="node__links"><ul class="links inline"><li class="node-readmore"><a href="${s}" rel="tag" title="${t}" hreflang="en">Read more<span class="visually-hidden"> about ${t}</span></a></li><li class="comment-add"><a href="${s}#comment-form" title="Share your thoughts and opinions." hreflang="en">Add new comment</a></li></ul></div></div></article>`,
    ),
    items: BOTH,
    keeps: ['Olive buses.', 'Add new comment', '/buses#comment-form', 'jbloggs'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Drupal Views: a grid of one row with two columns',
    html: `<div class="views-view-grid horizontal cols-2 clearfix"><div class="views-row clearfix row-1">${two((t, s, i) => `<div class="views-col col-${i + 1}" style="width: 50%;"><div class="views-field views-field-field-image"><div class="field-content"><img loading="lazy" src="${s}.jpg" width="220" height="165" alt="Bus"></div></div><div class="views-field views-field-title"><span class="field-content"><a href="${s}" hreflang="en">${t}</a></span></div><div class="views-field views-field-created"><span class="views-label views-label-created">Posted: </span><span class="field-content"><time datetime="2024-06-03T09:00:00+01:00" class="datetime">Mon, 06/03/2024 - 09:00</time></span></div></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['Posted:'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Drupal Views: a table with heads that sort and a file in a span',
    html: `<table class="cols-3"><thead><tr><th id="view-title-table-column" class="views-field views-field-title" scope="col"><a href="?order=title&amp;sort=asc" title="sort by Title" rel="nofollow">Title</a></th><th id="view-date-table-column" class="views-field views-field-field-date" scope="col">Date</th><th id="view-file-table-column" class="views-field views-field-field-file" scope="col">File</th></tr></thead><tbody>${two((t, s) => `<tr><td headers="view-title-table-column" class="views-field views-field-title"><a href="${s}" hreflang="en">${t}</a></td><td headers="view-date-table-column" class="views-field views-field-field-date"><time datetime="2024-06-03T12:00:00Z" class="datetime">3 June 2024</time></td><td headers="view-file-table-column" class="views-field views-field-field-file"><span class="file file--mime-application-pdf file--application-pdf"> <a href="${s}.pdf" type="application/pdf">Report on ${about(s)}</a></span> <span class="file__size">(1.2 MB)</span></td></tr>`)}</tbody></table>`,
    items: BOTH,
    keeps: ['Report on buses', '/buses.pdf', '(1.2 MB)', '/?order=title&sort=asc'],
    date: '2024-06-03',
  },
  {
    name: 'Drupal Paragraphs: an accordion whose heading is a button',
    html: `<div class="accordion">${two((t, s, i) => `<div class="paragraph paragraph--type--accordion-item"><h3 class="accordion__heading"><button class="accordion__button" aria-expanded="false" aria-controls="a${i}">${t}</button></h3><div id="a${i}" class="accordion__panel"><div class="field field--name-field-text"><p>Panel on ${about(s)}: see <a href="${s}">the case</a> here.</p></div></div></div>`)}</div>`,
    items: UNLINKED,
    keeps: ['Panel on buses: see', 'the case', '/buses'],
  },
  {
    name: 'LocalGov Drupal: the contents of a guide are a menu, and nothing else is there',
    html: `<nav class="block-localgov-guides-contents lgd-guide-nav" aria-label="Pages in this guide"><h2 class="visually-hidden">Pages</h2><ol class="lgd-guide-nav__list"><li class="lgd-guide-nav__item"><a href="/a">Overview</a></li><li class="lgd-guide-nav__item"><a href="/b">Who can apply</a></li><li class="lgd-guide-nav__item"><a href="/c">How to apply</a></li></ol></nav>`,
    items: [],
  },
  {
    name: 'LocalGov Drupal: a service landing page, topics with links to their children',
    html: `<div class="service-landing-page__topics lgd-row">${two((t, s) => `<div class="lgd-row__one-half"><div class="topic-list"><h2 class="topic-list__heading"><a href="${s}">${t}</a></h2><ul class="topic-list__items"><li class="topic-list__item"><a href="${s}/apply">Apply for ${about(s)}</a></li><li class="topic-list__item"><a href="${s}/report">Report ${about(s)}</a></li></ul></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Apply for buses', '/buses/apply', 'Report roads', '/roads/report'],
  },
  {
    name: 'LocalGov Drupal: teasers with a body of plain words and a promo above',
    html: `<div class="newsroom__featured"><article class="lgd-teaser lgd-teaser--featured"><h3 class="lgd-teaser__title"><a class="lgd-teaser__title-link" href="/buses">Buying buses</a></h3><div class="lgd-teaser__date">Monday, 3rd June, 2024</div><div class="lgd-teaser__body">Big buses</div></article></div><div class="newsroom__list"><article class="lgd-teaser"><h3 class="lgd-teaser__title"><a class="lgd-teaser__title-link" href="/roads">Mending roads</a></h3><div class="lgd-teaser__date">Monday, 3rd June, 2024</div><div class="lgd-teaser__body">Small roads</div></article></div>`,
    items: BOTH,
    keeps: ['Big buses', 'Small roads'],
    date: '2024-06-03',
  },
  {
    name: 'Umbraco uSkinned: an item that is one link, its heading a paragraph',
    html: `<div class="items list">${two((t, s) => `<div class="item item_news text-below clearfix"><a href="${s}"><div class="inner"><div class="image"><div class="image-inner"><img class="lazyload" src="${s}.jpg" data-srcset="${s}.jpg?width=200 200w, ${s}.jpg?width=400 400w" data-sizes="auto" alt="A bus" width="400" height="300"></div></div><div class="info"><p class="heading h4">${t}</p><p class="date">3 Jun 2024</p><div class="text"><p>Skin ${about(s)}</p></div><p class="link">Find out more</p></div></div></a></div>`)}</div>`,
    items: BOTH,
    keeps: ['Skin buses'],
    date: '2024-06-03',
  },
  {
    name: 'Jadu: a listing with a weekday before the day',
    html: `<ul class="list list--listing">${two((t, s) => `<li class="list__item"><h2 class="list__heading"><a class="list__link" href="${s}">${t}</a></h2><p class="list__date">Published: Monday, 3rd June 2024</p><p class="list__summary">Listed ${about(s)}</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Listed buses', 'Published: Monday, 3rd June 2024'],
    date: '2024-06-03',
  },
  {
    name: 'GOSS: blog posts, posted by somebody on a day, in a list of facts',
    html: `<div class="listing listing-blogs">${two((t, s) => `<div class="listing-result"><div class="listing-image"><img src="/image${s}" alt="" width="200" height="150"></div><div class="listing-content"><h3><a href="${s}">${t}</a></h3><div class="bloginfo">Posted by <span>Web team</span> on 03 June 2024</div><p>Goss ${about(s)}</p><ul class="commonlistpadded"><li>Saved £3m</li></ul></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Posted by', 'Web team', '03 June 2024', 'Goss buses', 'Saved £3m'],
    date: '2024-06-03',
    image: '/image/buses',
  },
  {
    name: 'Contensis: a list with generated classes and the day in figures',
    html: `<ul class="sys_itemslist">${two((t, s) => `<li class="sys_cms-list-item"><a class="sys_0-3-1 sys_t44" href="${s}"><span>${t}</span></a><p class="sys_date">03/06/2024</p><p class="sys_abstract">Abstract of ${about(s)}</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Abstract of buses'],
    date: '2024-06-03',
  },
  {
    name: 'Joomla 5: a blog with the details as a list with icons and a count',
    html: `<div class="com-content-category-blog blog"><div class="com-content-category-blog__items blog-items">${two((t, s) => `<div class="com-content-category-blog__item blog-item"><figure class="left item-image"><a href="${s}" title="${t}"><img src="${s}.jpg" alt="Bus" class="caption" itemprop="thumbnailUrl" width="640" height="427" loading="lazy"></a></figure><div class="item-content"><div class="page-header"><h2><a href="${s}">${t}</a></h2></div><dl class="article-info text-muted"><dt class="article-info-term"><span class="visually-hidden">Details</span></dt><dd class="createdby"><span class="icon-user icon-fw" aria-hidden="true"></span>Written by: <span>Web team</span></dd><dd class="category-name"><span class="icon-folder-open icon-fw" aria-hidden="true"></span>Category: <a href="/fleet">Fleet</a></dd><dd class="published"><span class="icon-calendar icon-fw" aria-hidden="true"></span><time datetime="2024-06-03T09:00:00+01:00">Published: 03 June 2024</time></dd><dd class="hits"><span class="icon-eye icon-fw" aria-hidden="true"></span><meta content="UserPageVisits:120">Hits: 120</dd></dl><p>Joom ${about(s)}.</p><p class="readmore"><a class="btn btn-secondary" href="${s}" aria-label="Read more: ${t}"><span class="icon-chevron-right" aria-hidden="true"></span>Read more: ${t}</a></p></div></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['Written by:', 'Web team', 'Category:', 'Fleet', '/fleet', 'Hits: 120', 'Joom buses.'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'TYPO3 news: header, teaser and footer of classes, the day with dots',
    html: `<div class="news" id="c5"><div class="news-list-view" id="news-container-5">${two((t, s) => `<div class="article articletype-0" itemscope itemtype="http://schema.org/Article"><div class="header"><h3><a title="${t}" href="${s}"><span itemprop="headline">${t}</span></a></h3></div><div class="news-img-wrap"><a title="${t}" href="${s}"><img itemprop="image" loading="lazy" src="${s}.jpg" width="300" height="200" alt=""></a></div><div class="teaser-text"><div itemprop="description"><p>Typo ${about(s)}</p></div><a class="more" title="${t}" href="${s}">Read more</a></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2024-06-03">03.06.24</time></span> <span class="news-list-category">Fleet</span> <span class="news-list-author" itemprop="author">by Web team</span></p></div></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['Typo buses', 'Fleet', 'by Web team'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Silverstripe blog: posted in, the day a link to its month, by',
    html: two(
      (t, s) =>
        `<div class="post-summary"><h2><a href="${s}" title="Read more about '${t}' ...">${t}</a></h2><p class="post-image"><a href="${s}" title="Read more about '${t}' ..."><img src="${s}.jpg" alt="Bus" width="795" height="400"></a></p><p>Silver ${about(s)}</p><p><a href="${s}">Read more about "${t}" ...</a></p><p class="blog-post-meta">Posted in <a href="/category/fleet" title="Fleet">Fleet</a> Tagged as <a href="/tag/lease" title="lease">lease</a> <a href="${s}#comments-holder">Comments 2</a> Posted <a href="/2024/06/03/">3rd June 2024</a> by <a href="/profile/web">Web team</a></p></div>`,
    ),
    items: BOTH,
    keeps: [
      'Silver buses',
      '/category/fleet',
      '/tag/lease',
      'Comments 2',
      '3rd June 2024',
      '/2024/06/03/',
      'Web team',
    ],
    image: '/buses.jpg',
  },
  {
    name: 'Craft: a card with a short day before its subject, the title in a paragraph',
    html: two(
      (t, s) =>
        `<article class="Card Card--feature"><a class="Card__link" href="${s}"><div class="Card__media"><img src="${s}.jpg" srcset="${s}-400.jpg 400w, ${s}-800.jpg 800w" sizes="(min-width: 40em) 33vw, 100vw" alt="" width="800" height="450"></div><div class="Card__body"><p class="Card__eyebrow"><time datetime="2024-06-03">3 Jun</time> / Fleet</p><p class="Card__title">${t}</p><p class="Card__text">Craft ${about(s)}</p></div></a></article>`,
    ),
    items: BOTH,
    keeps: ['Fleet', 'Craft buses', '/buses-400.jpg'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Storyblok: bloks with their data in attributes',
    html: `<div class="grid" data-blok-c="{&quot;name&quot;:&quot;grid&quot;,&quot;uid&quot;:&quot;1&quot;}" data-blok-uid="1-1">${two((t, s) => `<div class="column feature" data-blok-c="{&quot;name&quot;:&quot;feature&quot;}" data-blok-uid="1-2"><h4 class="card__name"><a href="${s}">${t}</a></h4><p class="card__text">Blok ${about(s)}</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['Blok buses'],
    hides: ['feature&quot;', '"name"'],
  },
  {
    name: 'Rich text of a headless service: headings, paragraphs and rules on one level',
    html: two(
      (t, s) =>
        `<h3>${t}</h3><p><i>Leeds, 2024</i></p><p>Rich ${about(s)}.</p><p><a href="${s}" target="_blank" rel="noopener">Open the case study</a></p><hr>`,
    ),
    items: BOTH,
    keeps: ['Leeds, 2024', 'Rich buses.', 'Open the case study'],
  },
  {
    name: 'Sitecore: search results of a list with the day first, without a name for it',
    html: `<div class="component search-results"><div class="component-content"><ul class="search-result-list">${two((t, s) => `<li data-title="${t}"><div class="field-newsdate">03/06/2024</div><h3 class="field-heading"><a data-variantitemid="{1}" data-variantfieldname="Title" href="${s}">${t}</a></h3><div class="field-summary">Site ${about(s)}</div></li>`)}</ul></div></div>`,
    items: BOTH,
    keeps: ['Site buses'],
    date: '2024-06-03',
  },
  {
    name: 'Kentico: a teaser with a bold title and a link that is a sentence',
    html: `<div class="teasers">${two((t, s) => `<div class="teaser-item"><div class="teaser-image"><img src="${s}.jpg" alt="Bus" width="300" height="200"></div><strong class="teaser-title">${t}</strong><div class="teaser-text">Ken ${about(s)}.</div><a class="teaser-link" href="${s}">Find out about ${about(s)}</a></div>`)}</div>`,
    items: BOTH,
    keeps: ['Ken buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'GOV.UK components: cards with a sub heading and a description',
    html: `<div class="gem-c-cards"><h2 class="gem-c-cards__heading govuk-heading-m">Topics</h2><ul class="gem-c-cards__list gem-c-cards__list--two-column-desktop">${two((t, s) => `<li class="gem-c-cards__list-item"><div class="gem-c-cards__list-item-wrapper"><h3 class="gem-c-cards__sub-heading govuk-heading-s"><a class="govuk-link gem-c-cards__link gem-c-force-print-link-styles" href="${s}">${t}</a></h3><p class="govuk-body gem-c-cards__description">Gem ${about(s)}</p></div></li>`)}</ul></div>`,
    items: BOTH,
    keeps: ['Topics', 'Gem buses'],
  },
  {
    name: 'A menu of the section with a heading above the cases, both plain lists',
    html: `<div class="in-this-section"><h2>In this section</h2><ul><li><a href="/apply">Apply</a></li><li><a href="/pay">Pay</a></li><li><a href="/report">Report</a></li></ul></div><ul class="results">${two((t, s) => `<li><a href="${s}">${t}</a><p>Case of ${about(s)}.</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['In this section', 'Apply', '/apply', '/pay', 'Report', 'Case of buses.'],
  },
  {
    name: 'A large footer with columns of links below the cases',
    html: `<div class="cases">${two((t, s) => `<div class="case"><h3><a href="${s}">${t}</a></h3><p>Case of ${about(s)}.</p></div>`)}</div><footer class="site-footer"><div class="col"><h3>About</h3><ul><li><a href="/about">Who we are</a></li><li><a href="/jobs">Jobs</a></li></ul></div><div class="col"><h3>Help</h3><ul><li><a href="/contact">Contact</a></li></ul></div></footer>`,
    items: BOTH,
    keeps: ['Case of buses.', 'Who we are', '/jobs', 'Contact', '/contact'],
  },
  {
    name: 'Drafts: hidden by attribute, by style, in a template, in a closed dialog, in a comment',
    html: `${two((t, s) => `<article><h3><a href="${s}">${t}</a></h3><p>Shown ${about(s)}.</p><p hidden>Draft one</p><p style="visibility:hidden">Draft two</p><template><p>Draft three</p></template><dialog><p>Draft four</p></dialog><!-- <p>Draft five</p> --></article>`)}<article style="display:none"><h3><a href="/draft">Draft six</a></h3></article>`,
    items: BOTH,
    keeps: ['Shown buses.'],
    hides: ['Draft'],
  },
  {
    name: 'A definition list: the term a link, the day and the words in two descriptions',
    html: `<dl class="news">${two((t, s) => `<dt><a href="${s}">${t}</a></dt><dd class="date">3 June 2024</dd><dd>Defined ${about(s)}</dd>`)}</dl>`,
    items: BOTH,
    keeps: ['Defined buses'],
    date: '2024-06-03',
  },
];
