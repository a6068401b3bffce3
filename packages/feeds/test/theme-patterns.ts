import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, UNLINKED, about } from './two-entries.ts';

/* What themes, builders and plugins of WordPress write around a list. All content is made up. */

export const THEMES: readonly Pattern[] = [
  {
    name: 'Twenty Twenty-Four: a query as a grid, the excerpt leads on by its reading time, numbered pages below',
    html: `<div class="wp-block-query alignwide"><ul class="columns-2 is-layout-grid wp-block-post-template">${two((t, s, i) => `<li class="wp-block-post post-${i} post type-post status-publish has-post-thumbnail hentry category-fleet"><figure style="aspect-ratio:3/2;" class="wp-block-post-featured-image"><a href="${s}" target="_self"><img width="1024" height="683" src="${s}.jpg" class="attachment-post-thumbnail size-post-thumbnail wp-post-image" alt="${t}" style="width:100%;height:100%;object-fit:cover;"></a></figure><h2 class="wp-block-post-title"><a href="${s}" target="_self">${t}</a></h2><div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="2024-06-03T09:00:00+01:00"><a href="${s}">3 June 2024</a></time></div><p class="has-contrast-2-color">—</p><p class="has-small-font-size">by</p><div class="wp-block-post-author-name"><a href="/author/web" target="_self" class="wp-block-post-author-name__link">Web team</a></div><div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">in </span><a href="/category/fleet" rel="tag">Fleet</a></div></div></div><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">Excerpt of ${about(s)}. </p><p class="wp-block-post-excerpt__more-text"><a class="wp-block-post-excerpt__more-link" href="${s}">12 min read →</a></p></div></li>`)}</ul><nav class="wp-block-query-pagination" aria-label="Pagination"><div class="wp-block-query-pagination-numbers"><span aria-current="page" class="page-numbers current">1</span><a class="page-numbers" href="/page/2">2</a></div><a href="/page/2" class="wp-block-query-pagination-next">Next Page</a></nav></div>`,
    items: BOTH,
    keeps: ['Excerpt of buses.', '12 min read', 'Web team', '/author/web', 'Fleet', '/category/fleet'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Twenty Ten: posted on, by, in, with comments',
    html: two(
      (t, s, i) =>
        `<div id="post-${i}" class="post-${i} post type-post hentry category-fleet"><h2 class="entry-title"><a href="${s}" title="Permalink to ${t}" rel="bookmark">${t}</a></h2><div class="entry-meta"><span class="meta-prep meta-prep-author">Posted on</span> <a href="${s}" title="9:00 am" rel="bookmark"><span class="entry-date">3 June 2024</span></a> <span class="meta-sep">by</span> <span class="author vcard"><a class="url fn n" href="/author/web" title="View all posts by Web team">Web team</a></span></div><div class="entry-summary"><p>Summary of ${about(s)} &hellip; <a href="${s}">Continue reading <span class="meta-nav">&rarr;</span></a></p></div><div class="entry-utility"><span class="cat-links"><span class="entry-utility-prep entry-utility-prep-cat-links">Posted in</span> <a href="/category/fleet" rel="category tag">Fleet</a></span> <span class="meta-sep">|</span> <span class="comments-link"><a href="${s}#respond">Leave a comment</a></span></div></div>`,
    ),
    items: BOTH,
    keeps: ['Summary of buses', 'Web team', '/author/web', 'Fleet', 'Leave a comment', '/buses#respond'],
    date: '2024-06-03',
  },
  {
    name: 'Elementor posts: cards with a badge, an avatar, and a labelled read more',
    html: `<div class="elementor-posts-container elementor-posts elementor-posts--skin-cards elementor-grid" role="list">${two((t, s) => `<article class="elementor-post elementor-grid-item post type-post" role="listitem"><div class="elementor-post__card"><a class="elementor-post__thumbnail__link" href="${s}" tabindex="-1"><div class="elementor-post__thumbnail"><img fetchpriority="high" decoding="async" width="300" height="200" src="${s}.jpg" class="attachment-medium size-medium" alt="Photo"></div></a><div class="elementor-post__badge">Fleet</div><div class="elementor-post__avatar"><img alt="Web team" src="/avatar.jpg" class="avatar avatar-128 photo" height="128" width="128" decoding="async"></div><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="${s}">${t}</a></h3><div class="elementor-post__excerpt"><p>Card of ${about(s)}</p></div><a class="elementor-post__read-more" href="${s}" aria-label="Read more about ${t}" tabindex="-1">Read More »</a></div><div class="elementor-post__meta-data"><span class="elementor-post-date">3 June 2024</span><span class="elementor-post-avatar">No Comments</span></div></div></article>`)}</div>`,
    items: BOTH,
    keeps: ['Fleet', 'Card of buses', 'No Comments', '/avatar.jpg'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Divi blog grid: by, date and category in one line, month first',
    html: `<div class="et_pb_blog_grid clearfix"><div class="et_pb_ajax_pagination_container"><div class="et_pb_salvattore_content" data-columns="2">${two((t, s, i) => `<div class="column size-1of2"><article id="post-${i}" class="et_pb_post clearfix et_pb_blog_item_0_0 post hentry"><div class="et_pb_image_container"><a href="${s}" class="entry-featured-image-url"><img src="${s}.jpg" alt="${t}" srcset="${s}-l.jpg 479w, ${s}.jpg 480w" sizes="(max-width:479px) 479px, 100vw" width="400" height="250"></a></div><h2 class="entry-title"><a href="${s}">${t}</a></h2><p class="post-meta">by <span class="author vcard"><a href="/author/web" title="Posts by Web team" rel="author">Web team</a></span> | <span class="published">Jun 3, 2024</span> | <a href="/category/fleet" rel="category tag">Fleet</a></p><div class="post-content"><div class="post-content-inner"><p>Inner ${about(s)}...</p></div></div></article></div>`)}</div><div><div class="pagination clearfix"><div class="alignleft"><a href="/page/2">« Older Entries</a></div><div class="alignright"></div></div></div></div></div>`,
    items: BOTH,
    keeps: ['Inner buses', 'Web team', '/author/web', 'Fleet', '/page/2'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Divi post slider: a background each, with a button',
    html: `<div class="et_pb_slider et_pb_post_slider"><div class="et_pb_slides">${two((t, s, i) => `<div class="et_pb_slide et_pb_media_alignment_center et_pb_bg_layout_dark" data-slide-id="s${i}" style="background-image:url(${s}.jpg);"><div class="et_pb_container clearfix"><div class="et_pb_slider_container_inner"><div class="et_pb_slide_description"><h2 class="et_pb_slide_title"><a href="${s}">${t}</a></h2><div class="et_pb_slide_content"><p class="post-meta">by <span class="author vcard"><a href="/author/web">Web team</a></span> | <span class="published">3 Jun 2024</span></p><div><p>Slide ${about(s)}</p></div></div><div class="et_pb_button_wrapper"><a class="et_pb_button et_pb_more_button" href="${s}">Read More</a></div></div></div></div></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['Slide buses', 'Web team'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Tailwind theme: the whole card a link, an eyebrow, a lead-on with an arrow that is drawn',
    html: `<div class="grid gap-8 md:grid-cols-2">${two((t, s) => `<a href="${s}" class="group block rounded-2xl shadow"><div class="aspect-video overflow-hidden"><img src="${s}.jpg" alt="" width="800" height="450" class="object-cover group-hover:scale-105"></div><div class="p-6"><span class="text-xs uppercase tracking-wide">Fleet</span><h3 class="mt-2 text-xl">${t}</h3><p class="mt-2 line-clamp-3">Tail ${about(s)}.</p><span class="mt-4 inline-flex items-center">Read case study <svg aria-hidden="true" class="h-4 w-4"><path d="M0 0"></path></svg></span></div></a>`)}</div>`,
    items: BOTH,
    keeps: ['Fleet', 'Tail buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Content Views: a grid of fields with a button in the text',
    html: `<div class="pt-cv-wrapper"><div class="pt-cv-view pt-cv-grid pt-cv-colsys" id="pt-cv-view-1">${two((t, s) => `<div class="col-md-6 col-sm-6 col-xs-12 pt-cv-content-item pt-cv-2-col"><div class="pt-cv-ifield"><a href="${s}" class="_self pt-cv-href-thumbnail pt-cv-thumb-default"><img width="300" height="200" src="${s}.jpg" class="pt-cv-thumbnail" alt="Bus"></a><h4 class="pt-cv-title"><a href="${s}" class="_self">${t}</a></h4><div class="pt-cv-content">Viewed ${about(s)} ...<br><a href="${s}" class="_self pt-cv-readmore btn btn-success">Read More</a></div></div></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['Viewed buses'],
    image: '/buses.jpg',
  },
  {
    name: 'TablePress: a table with a caption, sorting heads and a link in the first column',
    html: `<h2 id="tablepress-3-name" class="tablepress-table-name">Our trials</h2><table id="tablepress-3" class="tablepress tablepress-id-3" aria-labelledby="tablepress-3-name"><thead><tr class="row-1"><th class="column-1">Trial</th><th class="column-2">Outcome</th><th class="column-3">Value</th></tr></thead><tbody class="row-striping row-hover">${two((t, s, i) => `<tr class="row-${i + 2}"><td class="column-1"><a href="${s}">${t}</a></td><td class="column-2">Outcome of ${about(s)}</td><td class="column-3">£40,000</td></tr>`)}</tbody></table>`,
    items: BOTH,
    keeps: ['Our trials', 'Trial', 'Outcome', 'Outcome of buses', '£40,000'],
  },
  {
    name: 'WordPress Download Manager: packages with an icon, a count and a button',
    html: `<div class="w3eden">${two((t, s) => `<div class="link-template-default card mb-2"><div class="card-body"><div class="media"><div class="mr-3 img-48"><img decoding="async" class="wpdm_icon" alt="Icon" src="/icons/pdf.svg"></div><div class="media-body"><h3 class="package-title"><a href="${s}">${t}</a></h3><div class="text-muted text-small"><i class="fas fa-copy"></i> 1 file(s) <i class="fas fa-hdd ml-3"></i> 1.20 MB</div></div><div class="ml-3"><a class="wpdm-download-link btn btn-primary" rel="nofollow" href="${s}/?wpdmdl=12">Download</a></div></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['1 file(s)', '1.20 MB', 'Download', '/buses/?wpdmdl=12', '/icons/pdf.svg'],
  },
  {
    name: 'Bricks: a loop of blocks with the title in a paragraph of a link',
    html: `<div class="brxe-container">${two((t, s) => `<div class="brxe-abc123 brxe-block" data-brx-loop-start="abc123"><a class="brxe-def456 brxe-block" href="${s}"><figure class="brxe-ghi789 brxe-image tag"><img src="${s}.jpg" class="css-filter size-large" alt="Bus" loading="eager" width="1024" height="576"></figure></a><div class="brxe-jkl012 brxe-block"><div class="brxe-mno345 brxe-text-basic">Fleet</div><h3 class="brxe-pqr678 brxe-heading"><a href="${s}">${t}</a></h3><div class="brxe-stu901 brxe-post-excerpt"><p>Brick ${about(s)}</p></div></div></div>`)}</div>`,
    items: BOTH,
    keeps: ['Fleet', 'Brick buses'],
    image: '/buses.jpg',
  },
  {
    name: 'Kadence posts block: an entry header with a term above, a date with its label for listeners',
    html: `<ul class="wp-block-kadence-posts kb-posts grid-cols">${two((t, s) => `<li class="kb-post-list-item"><article class="entry content-bg loop-entry post hentry"><a aria-hidden="true" tabindex="-1" role="presentation" class="post-thumbnail kadence-thumbnail-ratio-2-3" aria-label="${t}" href="${s}"><div class="post-thumbnail-inner"><img width="768" height="512" src="${s}.jpg" alt="Bus"></div></a><div class="entry-content-wrap"><header class="entry-header"><div class="entry-taxonomies"><span class="category-links term-links category-style-normal"><a href="/category/fleet" class="category-link-fleet" rel="tag">Fleet</a></span></div><h3 class="entry-title"><a href="${s}" rel="bookmark">${t}</a></h3><div class="entry-meta entry-meta-divider-dot"><span class="posted-on"><span class="screen-reader-text">Posted on</span><time class="entry-date published" datetime="2024-06-03T09:00:00+01:00" itemprop="datePublished">3 June 2024</time><time class="updated" datetime="2024-06-05T09:00:00+01:00" itemprop="dateModified">5 June 2024</time></span></div></header><div class="entry-summary"><p>Kadence ${about(s)}</p></div><footer class="entry-footer"><div class="entry-actions"><p class="more-link-wrap"><a href="${s}" class="post-more-link">Read More<span class="screen-reader-text"> ${t}</span></a></p></div></footer></div></article></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Fleet', '/category/fleet', 'Kadence buses'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Reusable block: a heading, a separator and rows of columns with a file button each',
    html: `<h2 class="wp-block-heading">Templates to use</h2><hr class="wp-block-separator has-alpha-channel-opacity">${two((t, s) => `<div class="wp-block-columns is-layout-flex"><div class="wp-block-column" style="flex-basis:66%"><h3 class="wp-block-heading">${t}</h3><p>Template for ${about(s)}.</p></div><div class="wp-block-column" style="flex-basis:33%"><div class="wp-block-file"><a id="f${s.slice(1)}" href="${s}.docx">${about(s)} template</a><a href="${s}.docx" class="wp-block-file__button wp-element-button" download aria-describedby="f${s.slice(1)}">Download</a></div></div></div>`)}`,
    items: UNLINKED,
    keeps: ['/buses.docx', 'Templates to use', 'Template for buses.', 'buses template', 'Download'],
  },
  {
    name: 'Beaver Builder content grid: schema metas beside the words',
    html: `<div class="fl-post-grid" itemscope itemtype="https://schema.org/Blog">${two((t, s) => `<div class="fl-post-column"><div class="fl-post-grid-post fl-post-grid-image-above-title" itemscope itemtype="https://schema.org/BlogPosting"><meta itemscope itemprop="mainEntityOfPage" itemid="${s}" content="${t}"><meta itemprop="datePublished" content="2024-06-03"><div class="fl-post-grid-image"><a href="${s}" rel="bookmark" title="${t}"><img width="300" height="200" src="${s}.jpg" alt="Bus" itemprop="image"></a></div><div class="fl-post-grid-text"><h2 class="fl-post-grid-title" itemprop="headline"><a href="${s}" title="${t}">${t}</a></h2><div class="fl-post-grid-meta"><span class="fl-post-grid-author">By <a href="/author/web"><span>Web team</span></a></span><span class="fl-sep"> | </span><span class="fl-post-grid-date">June 3, 2024</span></div><div class="fl-post-grid-content"><p>Beaver ${about(s)}</p><a class="fl-post-grid-more" href="${s}" title="${t}">Read More</a></div></div></div></div>`)}<div class="fl-post-grid-sizer"></div></div>`,
    items: BOTH,
    keeps: ['Beaver buses', 'Web team'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'A-Z of a glossary plugin: letters as headings with terms below',
    html: `<div class="az-index"><h3 id="letter-B">B</h3><ul><li><a href="/buses">Buying buses</a> <span class="excerpt">Term buses</span></li></ul><h3 id="letter-M">M</h3><ul><li><a href="/roads">Mending roads</a> <span class="excerpt">Term roads</span></li></ul></div>`,
    items: BOTH,
    keeps: ['Term buses', 'Term roads'],
  },
  {
    name: 'FAQ block of Yoast: a bold question and its answer, both unlinked',
    html: `<div class="schema-faq wp-block-yoast-faq-block">${two((t, s, i) => `<div class="schema-faq-section" id="faq-${i}"><strong class="schema-faq-question">${t}</strong> <p class="schema-faq-answer">Answer on ${about(s)}, see <a href="${s}">the case</a> for more.</p></div>`)}</div>`,
    items: UNLINKED,
    keeps: ['Answer on buses, see', 'the case', '/buses', '/roads'],
  },
];
