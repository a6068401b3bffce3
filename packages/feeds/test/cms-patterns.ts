/**
 * Markup as editing systems and editors write it, and what a reader must find of it. All content is made up.
 *
 * `items` are the titles with their address; `keeps` are words, addresses and pictures that must be reachable; `hides` must
 * never be shown; `heard` are words that must stay, for those who listen alone; `named` are elements that cannot be shown and
 * must be named.
 */
export interface Pattern {
  readonly name: string;
  readonly html: string;
  readonly items: readonly (readonly [title: string, href: string | null])[];
  readonly keeps?: readonly string[];
  readonly hides?: readonly string[];
  readonly heard?: readonly string[];
  readonly named?: readonly string[];
  readonly date?: string;
  readonly image?: string;
}

const two = (write: (title: string, slug: string, index: number) => string): string =>
  write('Buying buses', '/buses', 0) + write('Mending roads', '/roads', 1);

const BOTH = [
  ['Buying buses', '/buses'],
  ['Mending roads', '/roads'],
] as const;

export const PATTERNS: readonly Pattern[] = [
  {
    name: 'WordPress, Latest Posts block',
    html: `<ul class="wp-block-latest-posts__list has-dates wp-block-latest-posts">${two((t, s) => `<li><div class="wp-block-latest-posts__featured-image"><img width="300" height="200" src="${s}.jpg" class="attachment-medium" alt="Photo ${s}"></div><a class="wp-block-latest-posts__post-title" href="${s}">${t}</a><div class="wp-block-latest-posts__post-author">by Web team</div><time datetime="2024-06-03T09:00:00+01:00" class="wp-block-latest-posts__post-date">3 June 2024</time><div class="wp-block-latest-posts__post-excerpt">Excerpt of ${s.slice(1)}.</div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Excerpt of buses.', 'by Web team', 'Excerpt of roads.'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'WordPress, Query Loop block with terms and read more',
    html: `<ul class="wp-block-post-template">${two((t, s) => `<li class="wp-block-post post-1 category-news"><figure class="wp-block-post-featured-image"><a href="${s}"><img src="${s}.jpg" alt=""></a></figure><h2 class="wp-block-post-title"><a href="${s}" target="_self">${t}</a></h2><div class="taxonomy-category wp-block-post-terms"><a href="/category/travel" rel="tag">Travel</a><span class="wp-block-post-terms__separator">, </span><a href="/category/fleet" rel="tag">Fleet</a></div><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">We needed ${s.slice(1)}.</p><p class="wp-block-post-excerpt__more-text"><a class="wp-block-post-excerpt__more-link" href="${s}">Read more</a></p></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['We needed buses.', 'Travel', 'Fleet', '/category/travel', '/category/fleet'],
    hides: ['Read more'],
    image: '/buses.jpg',
  },
  {
    name: 'WordPress, classic theme loop',
    html: two(
      (t, s) =>
        `<article id="post-1" class="post-1 post type-post tag-bus hentry"><header class="entry-header"><h2 class="entry-title"><a href="${s}" rel="bookmark">${t}</a></h2><div class="entry-meta"><span class="posted-on">Posted on <a href="/2024/06" rel="bookmark"><time class="entry-date published" datetime="2024-06-03">3 June 2024</time></a></span> <span class="byline">by <a class="url fn n" href="/author/x">Web team</a></span></div></header><div class="entry-content"><p>We needed ${s.slice(1)}.</p></div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/category/fleet" rel="category tag">Fleet</a></span></footer></article>`,
    ),
    items: BOTH,
    keeps: ['We needed buses.', 'Fleet', '/category/fleet', 'Web team', '/author/x', '/2024/06'],
    date: '2024-06-03',
  },
  {
    name: 'WordPress, Columns of headings',
    html: `<div class="wp-block-columns">${two((t, s) => `<div class="wp-block-column"><h3><a href="${s}">${t}</a></h3><p>About ${s.slice(1)}.</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['About buses.', 'About roads.'],
  },
  {
    name: 'WordPress, Group of two rows of Columns',
    html: `<div class="wp-block-group"><h2>Our work</h2><div class="wp-block-columns"><div class="wp-block-column"><h3><a href="/buses">Buying buses</a></h3><p>One.</p></div><div class="wp-block-column"><h3><a href="/roads">Mending roads</a></h3><p>Two.</p></div></div><div class="wp-block-columns"><div class="wp-block-column"><h3><a href="/bins">Emptying bins</a></h3><p>Three.</p></div><div class="wp-block-column"><h3><a href="/parks">Growing parks</a></h3></div></div></div>`,
    items: [...BOTH, ['Emptying bins', '/bins'], ['Growing parks', '/parks']],
    keeps: ['Our work', 'Three.'],
  },
  {
    name: 'WordPress, Media and text blocks',
    html: two(
      (t, s) =>
        `<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="${s}.jpg" alt="Photo" width="1024" height="683"></figure><div class="wp-block-media-text__content"><h3>${t}</h3><p>Text ${s}.</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="${s}">Find out more</a></div></div></div></div>`,
    ),
    items: BOTH,
    keeps: ['Text /buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'WordPress, RSS block',
    html: `<ul class="wp-block-rss">${two((t, s) => `<li class="wp-block-rss__item"><div class="wp-block-rss__item-title"><a href="${s}">${t}</a></div> <time datetime="2024-06-03" class="wp-block-rss__item-publish-date">June 3, 2024</time> <div class="wp-block-rss__item-excerpt">Short ${s}. […]</div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Short /buses. […]'],
    date: '2024-06-03',
  },
  {
    name: 'Elementor posts widget',
    html: `<div class="elementor-posts-container">${two((t, s) => `<article class="elementor-post elementor-grid-item"><a class="elementor-post__thumbnail__link" href="${s}" tabindex="-1"><div class="elementor-post__thumbnail"><img width="300" height="200" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${s}.jpg" class="lazyload" alt="Bus"></div></a><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="${s}">${t}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">3 June 2024</span></div><div class="elementor-post__excerpt"><p>Why ${s}.</p></div><a class="elementor-post__read-more" href="${s}" aria-label="Read more about ${t}">Read More »</a></div></article>`)}</div>`,
    items: BOTH,
    keeps: ['Why /buses.'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Divi blurbs',
    html: `<div class="et_pb_row">${two((t, s) => `<div class="et_pb_column"><div class="et_pb_blurb"><span class="et-pb-icon" aria-hidden="true"></span><h4 class="et_pb_module_header"><a href="${s}">${t}</a></h4><div class="et_pb_blurb_description">Text of ${s}</div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Text of /buses'],
  },
  {
    name: 'Drupal, node teasers',
    html: two(
      (t, s) =>
        `<article role="article" about="${s}" class="node node--type-article node--view-mode-teaser"><h2 class="node__title"><a href="${s}" rel="bookmark"><span class="field field--name-title">${t}</span></a></h2><footer class="node__meta"><div class="node__submitted">Submitted by <span>jbloggs</span> on <span>3 June 2024</span></div></footer><div class="node__content"><div class="clearfix text-formatted field field--name-body"><p>Body ${s}.</p></div><div class="node__links"><ul class="links inline"><li class="node-readmore"><a href="${s}" rel="tag" title="${t}">Read more<span class="visually-hidden"> about ${t}</span></a></li></ul></div></div></article>`,
    ),
    items: BOTH,
    keeps: ['Body /buses.', 'jbloggs'],
  },
  {
    name: 'Drupal, a plain-text field',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><div class="field field--name-field-summary field--type-string-long">Summary ${s}</div></article>`,
    ),
    items: BOTH,
    keeps: ['Summary /buses', 'Summary /roads'],
  },
  {
    name: 'Drupal Views, unformatted rows',
    html: `<div class="view-content">${two((t, s) => `<div class="views-row"><div class="views-field views-field-title"><h3 class="field-content"><a href="${s}">${t}</a></h3></div><div class="views-field views-field-body"><span class="field-content">About ${s}</span></div></div>`)}</div><nav class="pager" aria-labelledby="p"><h4 id="p" class="visually-hidden">Pagination</h4><ul class="pager__items js-pager__items"><li class="pager__item is-active"><a href="?page=0"><span class="visually-hidden">Current page</span>1</a></li><li class="pager__item"><a href="?page=1"><span class="visually-hidden">Page </span>2</a></li><li class="pager__item pager__item--next"><a href="?page=1" rel="next"><span class="visually-hidden">Next page</span><span aria-hidden="true">Next ›</span></a></li></ul></nav>`,
    items: BOTH,
    keeps: ['About /buses', '?page=1'],
  },
  {
    name: 'Drupal Views, HTML list with picture link first',
    html: `<div class="item-list"><ul>${two((t, s) => `<li><div class="views-field views-field-field-image"><div class="field-content"><a href="${s}"><img loading="lazy" src="${s}.jpg" width="220" height="147" alt="Picture"></a></div></div><span class="views-field views-field-title"><span class="field-content"><a href="${s}">${t}</a></span></span></li>`)}</ul></div>`,
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Drupal Views, table',
    html: `<table class="views-table"><thead><tr><th>Title</th><th>Place</th></tr></thead><tbody>${two((t, s) => `<tr><td class="views-field views-field-title"><a href="${s}">${t}</a></td><td>Leeds ${s}</td></tr>`)}</tbody></table>`,
    items: BOTH,
    keeps: ['Leeds /buses', 'Leeds /roads'],
  },
  {
    name: 'Drupal, articles with a pager list and no nav',
    html: `${two((t, s) => `<article><h2><a href="${s}">${t}</a></h2><p>P.</p></article>`)}<ul class="pagination"><li><a href="?page=0">1</a></li><li><a href="?page=1">2</a></li><li><a href="?page=1">Next</a></li></ul>`,
    items: BOTH,
    keeps: ['?page=1'],
  },
  {
    name: 'LocalGov Drupal, featured teasers',
    html: `<div class="featured-teasers">${two((t, s) => `<div class="lgd-teaser"><div class="lgd-teaser__body"><h3 class="lgd-teaser__title"><a class="lgd-teaser__title-link" href="${s}">${t}</a></h3><p class="lgd-teaser__summary">Sum ${s}.</p></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Sum /buses.'],
  },
  {
    name: 'LocalGov Drupal, editor text with headings',
    html: `<h3 id="one"><a href="/buses">Buying buses</a></h3><p>Text one.</p><ul><li>Outcome A</li><li>Outcome B</li></ul><h3><a href="/roads">Mending roads</a></h3><p>Text two.</p>`,
    items: BOTH,
    keeps: ['Text one.', 'Outcome A', 'Outcome B', 'Text two.'],
  },
  {
    name: 'Umbraco, block list',
    html: `<div class="umb-block-list">${two((t, s) => `<div class="blockItem" data-content-element-type-alias="card"><a href="${s}"><h3>${t}</h3></a><div><p>Umb ${s}.</p></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Umb /buses.'],
  },
  {
    name: 'Umbraco, grid with one card wrapped often',
    html: `<div class="grid-section"><div><div class="row clearfix"><div class="col-md-6"><div><div class="card"><h4><a href="/buses">Buying buses</a></h4><p>A.</p></div></div></div><div class="col-md-6"><div><div class="card"><h4><a href="/roads">Mending roads</a></h4><p>B.</p></div></div></div></div></div></div>`,
    items: BOTH,
    keeps: ['A.', 'B.'],
  },
  {
    name: 'Jadu, list of supplements',
    html: `<ul class="list list--news">${two((t, s) => `<li class="list__item"><a href="${s}" class="list__link">${t}</a><p class="date">Published: 3rd June 2024</p><p>News ${s}</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['News /buses'],
    date: '2024-06-03',
  },
  {
    name: 'GOSS iCM, definition list',
    html: `<dl class="itemlist">${two((t, s) => `<dt><a href="${s}">${t}</a></dt><dd>Goss ${s}</dd>`)}</dl>`,
    items: BOTH,
    keeps: ['Goss /buses', 'Goss /roads'],
  },
  {
    name: 'Contensis, listing',
    html: `<div class="sys_list"><ol>${two((t, s) => `<li><h2 class="sys_title"><a href="${s}">${t}</a></h2><span class="sys_date">03/06/2024</span><div class="sys_abstract">Con ${s}</div></li>`)}</ol></div>`,
    items: BOTH,
    keeps: ['Con /buses'],
    date: '2024-06-03',
  },
  {
    name: 'GOV.UK document list',
    html: `<ul class="gem-c-document-list">${two((t, s) => `<li class="gem-c-document-list__item"><div class="gem-c-document-list__item-title"><a class="govuk-link" href="${s}">${t}</a></div><p class="gem-c-document-list__item-description">Gov ${s}.</p><ul class="gem-c-document-list__item-metadata"><li class="gem-c-document-list__attribute">Guidance</li><li class="gem-c-document-list__attribute"><time datetime="2024-06-03">3 June 2024</time></li></ul></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Gov /buses.', 'Guidance'],
    date: '2024-06-03',
  },
  {
    name: 'GOV.UK summary list rows',
    html: `<dl class="govuk-summary-list">${two((t, s) => `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${t}</dt><dd class="govuk-summary-list__value">Value ${s}</dd><dd class="govuk-summary-list__actions"><a class="govuk-link" href="${s}">View</a></dd></div>`)}</dl>`,
    items: BOTH,
    keeps: ['Value /buses'],
  },
  {
    name: 'NHS cards',
    html: `<ul class="nhsuk-grid-row nhsuk-card-group">${two((t, s) => `<li class="nhsuk-card-group__item"><div class="nhsuk-card nhsuk-card--clickable"><img class="nhsuk-card__img" src="${s}.jpg" alt=""><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading"><a class="nhsuk-card__link" href="${s}">${t}</a></h2><p class="nhsuk-card__description">NHS ${s}</p></div></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['NHS /buses'],
    image: '/buses.jpg',
  },
  {
    name: 'Bootstrap cards with a stretched link',
    html: `<div class="row">${two((t, s) => `<div class="col"><div class="card"><img src="${s}.jpg" class="card-img-top" alt="Top"><div class="card-body"><h5 class="card-title">${t}</h5><p class="card-text">Boot ${s}</p><a href="${s}" class="btn btn-primary stretched-link">Go somewhere</a></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Boot /buses', 'Go somewhere'],
    image: '/buses.jpg',
  },
  {
    name: 'Card that is one link',
    html: `<div class="cards">${two((t, s) => `<a class="card" href="${s}"><img src="${s}.jpg" alt="Link picture" width="400" height="300"><h3>${t}</h3><p>Whole ${s}</p></a>`)}</div>`,
    items: BOTH,
    keeps: ['Whole /buses'],
    image: '/buses.jpg',
  },
  {
    name: 'Card with an overlay link',
    html: two(
      (t, s) =>
        `<article><a class="overlay" href="${s}" aria-label="${t}"></a><h3>${t}</h3><p>Under ${s}</p></article>`,
    ),
    items: BOTH,
    keeps: ['Under /buses'],
  },
  {
    name: 'A kicker before the heading',
    html: two(
      (t, s) => `<article><h4>Transport</h4><h2><a href="${s}">${t}</a></h2><p>Kick ${s}</p></article>`,
    ),
    items: BOTH,
    keeps: ['Transport', 'Kick /buses'],
  },
  {
    name: 'A link in the text before the link of the heading',
    html: two(
      (t, s) =>
        `<article><p>See <a href="/policy">our policy</a> first.</p><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    keeps: ['our policy', '/policy', 'See', 'first.'],
  },
  {
    name: 'A heading without a link, a link in the text, a button',
    html: two(
      (t, s) =>
        `<article><h3>${t}</h3><p>We asked <a href="/market">the market</a>.</p><a class="button" href="${s}">Read the case study</a></article>`,
    ),
    items: BOTH,
    keeps: ['the market', '/market'],
  },
  {
    name: 'A category link first',
    html: `<ul>${two((t, s) => `<li><a class="category" href="/category/travel">Travel</a> <a href="${s}">${t}</a> <span class="author">by <a href="/author/x" rel="author">Ada</a></span></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Travel', '/category/travel', 'Ada', '/author/x'],
  },
  {
    name: 'Bare text after the link',
    html: `<ul><li><a href="/buses">Buying buses</a> – electric by 2030</li><li><a href="/roads">Mending roads</a>: cheaper</li></ul>`,
    items: BOTH,
    keeps: ['electric by 2030', 'cheaper'],
  },
  {
    name: 'Bare text and no link',
    html: `<ul><li>Buying buses</li><li>Mending roads</li></ul>`,
    items: [
      ['Buying buses', null],
      ['Mending roads', null],
    ],
  },
  {
    name: 'Bold title in a list',
    html: `<ul>${two((t, s) => `<li><strong>${t}</strong><br>Bold ${s}<br><a href="${s}">Read more</a></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Bold /buses'],
  },
  {
    name: 'Line breaks',
    html: two((t, s) => `<article><h3><a href="${s}">${t}</a></h3><p>Line one<br>line two</p></article>`),
    items: BOTH,
    keeps: ['Line one line two'],
  },
  {
    name: 'Blocks without blanks between them',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><div><p>First.</p><p>Second.</p><div>Third</div>loose</div></article>`,
    ),
    items: BOTH,
    keeps: ['First. Second. Third loose'],
  },
  {
    name: 'A quotation with its speaker',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><blockquote><p>It saved us weeks.</p><footer>— <cite>Head of Fleet</cite></footer></blockquote></article>`,
    ),
    items: BOTH,
    keeps: ['It saved us weeks.', 'Head of Fleet'],
  },
  {
    name: 'A quotation with a link',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><blockquote>As <a href="/minutes">the minutes</a> say.</blockquote></article>`,
    ),
    items: BOTH,
    keeps: ['the minutes', '/minutes', 'As', 'say.'],
  },
  {
    name: 'A list of outcomes',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>Intro.</p><ul><li>Cut cost</li><li>Cut <a href="/carbon">carbon</a></li></ul></article>`,
    ),
    items: BOTH,
    keeps: ['Intro.', 'Cut cost', 'carbon', '/carbon'],
  },
  {
    name: 'A second link to a file',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>Intro.</p><p><a href="/report.pdf">Full report (PDF)</a></p></article>`,
    ),
    items: BOTH,
    keeps: ['Full report', 'PDF', '/report.pdf'],
  },
  {
    name: 'A table in a card',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><table><tr><th>Value</th><td>£3m</td></tr><tr><th>Term</th><td>4 years</td></tr></table></article>`,
    ),
    items: BOTH,
    keeps: ['Value', '£3m', 'Term', '4 years'],
  },
  {
    name: 'A description list in a card',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><dl><dt>Buyer</dt><dd>Eastmere</dd><dt>Route</dt><dd>SBRI</dd></dl></article>`,
    ),
    items: BOTH,
    keeps: ['Buyer', 'Eastmere', 'Route', 'SBRI'],
  },
  {
    name: 'A time without datetime',
    html: two((t, s) => `<article><h3><a href="${s}">${t}</a></h3><time>3 June 2024</time></article>`),
    items: BOTH,
    date: '2024-06-03',
  },
  {
    name: 'A date in another element',
    html: two(
      (t, s) => `<article><p class="meta">3 June 2024</p><h3><a href="${s}">${t}</a></h3><p>D.</p></article>`,
    ),
    items: BOTH,
    keeps: ['D.'],
    date: '2024-06-03',
  },
  {
    name: 'A date that nobody can read as one day',
    html: two((t, s) => `<article><h3><a href="${s}">${t}</a></h3><time>Spring 2024</time></article>`),
    items: BOTH,
    keeps: ['Spring 2024'],
  },
  {
    name: 'Published and updated',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>Published: <time datetime="2024-06-03">3 June 2024</time>. Updated: <time class="updated" datetime="2025-01-02">2 January 2025</time></p></article>`,
    ),
    items: BOTH,
    keeps: ['Published:', 'Updated:', '2 January 2025'],
    date: '2024-06-03',
  },
  {
    name: 'An item that the author hid',
    html: `<article><h3><a href="/buses">Buying buses</a></h3><p hidden>Secret note</p></article><article hidden><h3><a href="/draft">Draft</a></h3></article><article><h3><a href="/roads">Mending roads</a></h3></article>`,
    items: BOTH,
    hides: ['Secret note', 'Draft'],
  },
  {
    name: 'An item that a style hides',
    html: `<article><h3><a href="/buses">Buying buses</a></h3></article><article style="display:none"><h3><a href="/draft">Draft</a></h3></article><article><h3><a href="/roads">Mending roads</a></h3><p style="visibility:hidden">Secret note</p></article>`,
    items: BOTH,
    hides: ['Secret note', 'Draft'],
  },
  {
    name: 'Scripts, styles, templates and comments',
    html: two(
      (t, s) =>
        `<article><!-- Secret comment --><h3><a href="${s}">${t}</a></h3><p>Text<script>var secret = 1;</script><style>.secret{}</style></p><template><p>Secret template</p></template></article>`,
    ),
    items: BOTH,
    keeps: ['Text'],
    hides: ['secret', 'Secret comment', 'Secret template'],
  },
  {
    name: 'Responsive pictures',
    html: two(
      (t, s) =>
        `<article><img src="tiny.jpg" srcset="tiny.jpg 60w, ${s}-640.jpg 640w" sizes="100vw" alt="Bus"><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/tiny.jpg',
    keeps: ['/buses-640.jpg'],
  },
  {
    name: 'A picture element',
    html: two(
      (t, s) =>
        `<article><picture><source type="image/avif" srcset="${s}.avif"><source media="(min-width: 600px)" srcset="${s}-wide.jpg"><img src="${s}.jpg" alt="Bus" width="640" height="360"></picture><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
    keeps: ['/buses.avif', '/buses-wide.jpg'],
  },
  {
    name: 'A small icon before the photograph',
    html: two(
      (t, s) =>
        `<article><img src="icon.png" width="24" height="24" alt="New"><h3><a href="${s}">${t}</a></h3><img src="${s}.jpg" width="800" height="450" alt="Bus"></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
    keeps: ['/icon.png'],
  },
  {
    name: 'A logo beside the photograph',
    html: two(
      (t, s) =>
        `<article><img class="logo" src="logo.png" width="120" height="60" alt="Eastmere logo"><h3><a href="${s}">${t}</a></h3><img src="${s}.jpg" width="800" height="450" alt="Bus"></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
    keeps: ['/logo.png'],
  },
  {
    name: 'A picture with a caption and a second picture',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><figure><img src="${s}.jpg" width="800" height="450" alt="Bus"><figcaption>A bus at the depot</figcaption></figure><p>Text.</p><img src="plan.png" width="300" height="200" alt="The plan"></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
    keeps: ['A bus at the depot', '/plan.png', 'Text.'],
  },
  {
    name: 'A background picture',
    html: two(
      (t, s) =>
        `<article><div class="image" style="background-image: url('${s}.jpg')"></div><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'A counting pixel',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>P.</p><img src="https://count.example/p.gif" width="1" height="1" alt=""></article>`,
    ),
    items: BOTH,
    hides: ['count.example'],
  },
  {
    name: 'A film and a frame',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><iframe src="https://film.example/1" title="Film"></iframe><video src="a.mp4"></video></article>`,
    ),
    items: BOTH,
    named: ['iframe', 'video'],
  },
  {
    name: 'A filter form before the list',
    html: `<form class="views-exposed-form"><label>Search <input name="q"></label><button>Apply</button></form><ul>${two((t, s) => `<li><h3><a href="${s}">${t}</a></h3></li>`)}</ul>`,
    items: BOTH,
    named: ['form'],
  },
  {
    name: 'A menu in the page and a list of cases',
    html: `<ul class="menu"><li><a href="/home">Home</a></li><li><a href="/about">About</a></li></ul><ul>${two((t, s) => `<li><a href="${s}">${t}</a><p>About ${s}</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['/home', '/about'],
  },
  {
    name: 'Tabs, breadcrumbs and sharing links',
    html: `<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/cases">Cases</a></li></ol></nav><div role="tablist"><a role="tab" href="#a">All</a></div>${two((t, s) => `<article><h3><a href="${s}">${t}</a></h3><ul class="share-links"><li><a href="https://social.example/?u=${s}">Share</a></li></ul></article>`)}`,
    items: BOTH,
    keeps: ['/cases', 'https://social.example/?u=/buses', 'Share'],
  },
  {
    name: 'Tags as a plain list',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><ul class="tags"><li>Net zero</li><li>Fleet</li></ul></article>`,
    ),
    items: BOTH,
    keeps: ['Net zero', 'Fleet'],
  },
  {
    name: 'Text and links around the list',
    html: `<p>Three that worked.</p><ul>${two((t, s) => `<li><h3><a href="${s}">${t}</a></h3></li>`)}</ul><p><a href="/cases">All case studies</a></p>`,
    items: BOTH,
    keeps: ['Three that worked.', 'All case studies', '/cases'],
  },
  {
    name: 'Articles inside a list',
    html: `<ul>${two((t, s) => `<li><article id="a${s.slice(1)}"><h3><a href="${s}">${t}</a></h3></article><a href="/f${s}.pdf">Report</a></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Report', '/f/buses.pdf'],
  },
  {
    name: 'Comments inside an article',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>P.</p><section><article><h4>Ada says</h4><p>Good.</p></article></section></article>`,
    ),
    items: BOTH,
    keeps: ['Ada says', 'Good.'],
  },
  {
    name: 'An accordion of details',
    html: two(
      (t, s) =>
        `<details><summary>${t}</summary><p>Inside ${s}</p><p><a href="${s}">Read more</a></p></details>`,
    ),
    items: BOTH,
    keeps: ['Inside /buses'],
  },
  {
    name: 'Sections by year, each with its list',
    html: `<h3>2025</h3><ul><li><a href="/buses">Buying buses</a></li></ul><h3>2024</h3><ul><li><a href="/roads">Mending roads</a></li></ul>`,
    items: BOTH,
    keeps: ['2025', '2024'],
  },
  {
    name: 'Figures as data',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p><data value="350000" data-unit="GBP" data-date="2017">£350,000</data> found in two weeks</p></article>`,
    ),
    items: BOTH,
    keeps: ['£350,000', 'found in two weeks'],
  },
  {
    name: 'A picture that is the whole link',
    html: `<ul>${two((t, s) => `<li><a href="${s}"><img src="${s}.jpg" alt="${t}" width="300" height="200"></a></li>`)}</ul>`,
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Squarespace summary block',
    html: `<div class="summary-item-list">${two((t, s) => `<div class="summary-item"><div class="summary-thumbnail-outer-container"><a href="${s}" class="summary-thumbnail-container"><div class="summary-thumbnail"><img data-src="${s}.jpg" data-image="${s}.jpg" alt="Thumb"></div></a></div><div class="summary-content"><div class="summary-title"><a href="${s}" class="summary-title-link">${t}</a></div><div class="summary-excerpt"><p>Sq ${s}</p></div><div class="summary-metadata-container"><time class="summary-metadata-item--date" datetime="2024-06-03">Jun 3, 2024</time></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Sq /buses'],
  },
  {
    name: 'Welsh words and dates',
    html: two(
      (t, s) =>
        `<article lang="cy"><h3><a href="${s}">${t}</a></h3><p>Prynu’n wahanol.</p><time>3 Mehefin 2024</time><p><a href="${s}">Darllen mwy</a></p></article>`,
    ),
    items: BOTH,
    keeps: ['Prynu’n wahanol.'],
    date: '2024-06-03',
  },
  {
    name: 'Inline elements within words',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>CO<sub>2</sub> fell by <b>5</b><i>0</i>%.</p></article>`,
    ),
    items: BOTH,
    keeps: ['CO2 fell by 50%.'],
  },
];
