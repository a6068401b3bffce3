import { AT as C, JSON_TYPE as JT, atom, j, rss, type WrittenFeed } from './written-feed.ts';

/** Feeds and answers as the platforms of public bodies, newsletters and content services send them. All content is made up. */
export const PLATFORMS: readonly WrittenFeed[] = [
  {
    name: 'WordPress: a feed as it comes, with comments, modules and an excerpt that leads on',
    text: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel><title>Council</title><atom:link href="${C}/feed/" rel="self" type="application/rss+xml" /><link>${C}/</link><description>News</description><lastBuildDate>Tue, 04 Jun 2024 09:00:00 +0000</lastBuildDate><language>en-GB</language><sy:updatePeriod>hourly</sy:updatePeriod><image><url>${C}/cropped.png</url><title>Council</title><link>${C}</link><width>32</width><height>32</height></image><item><title>Buying buses</title><link>${C}/buses/</link><comments>${C}/buses/#respond</comments><dc:creator><![CDATA[Web team]]></dc:creator><pubDate>Mon, 03 Jun 2024 09:00:00 +0000</pubDate><category><![CDATA[Fleet]]></category><category><![CDATA[Uncategorized]]></category><guid isPermaLink="false">${C}/?p=12</guid><description><![CDATA[We needed buses &#8230; <a href="${C}/buses/" class="more-link">Continue reading <span class="screen-reader-text">Buying buses</span> <span class="meta-nav">&#8594;</span></a>]]></description><content:encoded><![CDATA[<p>We needed buses and more.</p>]]></content:encoded><wfw:commentRss>${C}/buses/feed/</wfw:commentRss><slash:comments>0</slash:comments><post-id xmlns="com-wordpress:feed-additions:1">12</post-id></item></channel></rss>`,
    items: [['Buying buses', `${C}/buses/`, '2024-06-03', 'We needed buses …']],
    first: { tags: ['Fleet'], authors: ['Web team'], language: 'en-GB', image: null },
  },
  {
    name: 'WordPress: the sign of an excerpt in brackets, and the tail of the post',
    text: rss(
      `<item><title>Buying buses</title><link>${C}/b</link><description><![CDATA[<p>We needed buses [&#8230;]</p>\n<p>The post <a href="${C}/b">Buying buses</a> appeared first on <a href="${C}">Council</a>.</p>\n]]></description></item>`,
    ),
    items: [['Buying buses', `${C}/b`, null, 'We needed buses …']],
  },
  {
    name: 'GOV.UK: an Atom feed of all content, ids with the moment of the change',
    text: `<?xml version="1.0" encoding="UTF-8"?><feed xml:lang="en-GB" xmlns="http://www.w3.org/2005/Atom"><id>https://www.gov.uk/search/all.atom</id><link rel="alternate" type="text/html" href="https://www.gov.uk/search/all"/><link rel="self" type="application/atom+xml" href="https://www.gov.uk/search/all.atom"/><title>All</title><updated>2024-06-03T10:00:00+01:00</updated><author><name>HM Government</name></author><entry><id>https://www.gov.uk/guidance/buses#2024-06-03T10:00:00+01:00</id><updated>2024-06-03T10:00:00+01:00</updated><link rel="alternate" type="text/html" href="https://www.gov.uk/guidance/buses"/><title>Guidance: Buying buses</title><summary type="html">How to buy buses.</summary></entry></feed>`,
    items: [
      ['Guidance: Buying buses', 'https://www.gov.uk/guidance/buses', '2024-06-03', 'How to buy buses.'],
    ],
  },
  {
    name: 'GovDelivery: bulletins with a whole message, the day of another time zone',
    text: rss(
      `<item><title>Buses bulletin</title><description>&lt;style&gt;p{color:red}&lt;/style&gt;&lt;p&gt;Hello &lt;strong&gt;buses&lt;/strong&gt;.&lt;/p&gt;</description><pubDate>Mon, 03 Jun 2024 19:15:00 -0500</pubDate><link>https://content.govdelivery.com/accounts/UKX/bulletins/3a2b1c</link><guid>https://content.govdelivery.com/accounts/UKX/bulletins/3a2b1c</guid></item>`,
    ),
    items: [
      [
        'Buses bulletin',
        'https://content.govdelivery.com/accounts/UKX/bulletins/3a2b1c',
        '2024-06-03',
        'Hello buses.',
      ],
    ],
  },
  {
    name: 'Mailchimp: a whole page as the description, with a hidden preview',
    text: rss(
      `<item><title>June letter</title><link>https://mailchi.mp/x/june</link><guid>https://mailchi.mp/x/june</guid><pubDate>Mon, 03 Jun 2024 09:00:00 +0000</pubDate><description><![CDATA[<!doctype html><html><head><title>June letter</title><style type="text/css">p{margin:10px 0;}</style></head><body><!--[if !gte mso 9]><!--><span class="mcnPreviewText" style="display:none; font-size:0px; visibility:hidden;">Hidden preview</span><!--<![endif]--><center><table><tr><td><p>We bought buses.</p></td></tr></table></center></body></html>]]></description></item>`,
    ),
    items: [['June letter', 'https://mailchi.mp/x/june', '2024-06-03', 'We bought buses.']],
  },
  {
    name: 'Substack: a subtitle, a picture as an enclosure without a length, the letter below',
    text: rss(
      `<item><title><![CDATA[Buying buses]]></title><description><![CDATA[A cheaper way]]></description><link>https://x.substack.com/p/buses</link><guid isPermaLink="false">https://x.substack.com/p/buses</guid><dc:creator><![CDATA[Sam Jones]]></dc:creator><pubDate>Mon, 03 Jun 2024 06:01:07 GMT</pubDate><enclosure url="https://substackcdn.com/image/fetch/bus.png" length="0" type="image/jpeg"/><content:encoded><![CDATA[<div class="captioned-image-container"><figure><a class="image-link" href="https://x/l.png"><img src="https://x/l.png" width="1456" height="971" alt=""></a></figure></div><p>Long letter.</p>]]></content:encoded></item>`,
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
    items: [['Buying buses', 'https://x.substack.com/p/buses', '2024-06-03', 'A cheaper way']],
    first: { 'image.src': 'https://substackcdn.com/image/fetch/bus.png', authors: ['Sam Jones'] },
  },
  {
    name: 'Medium: the tail about the conversation, a pixel that counts, categories',
    text: rss(
      `<item><title><![CDATA[Buying buses]]></title><link>https://medium.com/p/1?source=rss----1---4</link><guid isPermaLink="false">https://medium.com/p/1</guid><category><![CDATA[fleet]]></category><dc:creator><![CDATA[Sam Jones]]></dc:creator><pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate><atom:updated>2024-06-04T09:00:00.000Z</atom:updated><content:encoded><![CDATA[<p>We bought buses.</p><img src="https://medium.com/_/stat?event=post.clientViewed&referrerSource=full_rss&postId=1" width="1" height="1" alt=""><hr><p><a href="https://medium.com/p/1">Buying buses</a> was originally published in <a href="https://medium.com/x">Council</a> on Medium, where people are continuing the conversation by highlighting and responding to this story.</p>]]></content:encoded></item>`,
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    items: [['Buying buses', 'https://medium.com/p/1?source=rss----1---4', '2024-06-03', 'We bought buses.']],
    first: { image: null, tags: ['fleet'], updated: '2024-06-04' },
  },
  {
    name: 'Ghost: a picture as media content and in the text',
    text: rss(
      `<item><title><![CDATA[ Buying buses ]]></title><description><![CDATA[ On it. ]]></description><link>${C}/buses/</link><guid isPermaLink="false">665d</guid><category><![CDATA[ Fleet ]]></category><dc:creator><![CDATA[ Sam ]]></dc:creator><pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate><media:content url="${C}/content/bus.jpg" medium="image"/><content:encoded><![CDATA[ <img src="${C}/content/bus.jpg" alt="Buying buses"><p>Long.</p> ]]></content:encoded></item>`,
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    items: [['Buying buses', `${C}/buses/`, '2024-06-03', 'On it.']],
    first: { 'image.src': `${C}/content/bus.jpg`, tags: ['Fleet'], authors: ['Sam'] },
  },
  {
    name: 'Hugo: escaped markup, an author with an address, a local path',
    text: rss(
      `<item><title>Buying buses</title><link>/cases/buses/</link><pubDate>Mon, 03 Jun 2024 00:00:00 +0100</pubDate><author>web@council.example (Web team)</author><guid>/cases/buses/</guid><description>&lt;p&gt;We &lt;em&gt;leased&lt;/em&gt; buses &amp;amp; trams.&lt;/p&gt;</description></item>`,
    ),
    items: [['Buying buses', `${C}/cases/buses/`, '2024-06-03', 'We leased buses & trams.']],
    first: { authors: ['Web team'] },
  },
  {
    name: 'Jekyll: Atom with a base in the content, a picture of Media RSS, a summary in CDATA',
    text: atom(
      `<entry><title type="html">Buses &amp;amp; trams</title><link href="${C}/buses.html" rel="alternate" type="text/html" title="Buses &amp;amp; trams"/><published>2024-06-03T00:00:00+01:00</published><updated>2024-06-05T00:00:00+01:00</updated><id>${C}/buses</id><content type="html" xml:base="${C}/buses.html"><![CDATA[<p>Long.</p>]]></content><author><name>Sam</name></author><category term="fleet"/><summary type="html"><![CDATA[On it.]]></summary><media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="${C}/bus.jpg"/><media:content medium="image" url="${C}/bus.jpg" xmlns:media="http://search.yahoo.com/mrss/"/></entry>`,
    ),
    items: [['Buses & trams', `${C}/buses.html`, '2024-06-03', 'On it.']],
    first: { 'image.src': `${C}/bus.jpg`, updated: '2024-06-05', tags: ['fleet'], authors: ['Sam'] },
  },
  {
    name: 'SharePoint REST in its wordy form',
    text: j({
      d: {
        results: [
          {
            __metadata: { id: 'x', uri: 'https://x/_api/1', type: 'SP.Data.ListItem' },
            Title: 'Buying buses',
            Description: 'On it.',
            FileRef: '/sites/x/buses.aspx',
            Created: '2024-06-03T09:00:00Z',
          },
        ],
      },
    }),
    contentType: JT,
    items: [['Buying buses', `${C}/sites/x/buses.aspx`, '2024-06-03', 'On it.']],
  },
  {
    name: 'Strapi 4: attributes, a cover in data, its words for the picture',
    text: j({
      data: [
        {
          id: 1,
          attributes: {
            title: 'Buying buses',
            url: '/buses',
            summary: 'On it.',
            publishedAt: '2024-06-03T09:00:00.000Z',
            cover: { data: { id: 2, attributes: { url: '/uploads/bus.jpg', alternativeText: 'A bus' } } },
          },
        },
      ],
      meta: { pagination: { page: 1, total: 1 } },
    }),
    contentType: JT,
    items: [['Buying buses', `${C}/buses`, '2024-06-03', 'On it.']],
    first: { 'image.src': `${C}/uploads/bus.jpg`, 'image.alt': 'A bus' },
  },
  {
    name: 'Sanity: a result with a slug that is no address, a picture in an asset',
    text: j({
      query: '*[_type=="case"]',
      result: [
        {
          _id: 'a1',
          title: 'Buying buses',
          slug: { current: 'buses' },
          publishedAt: '2024-06-03T09:00:00Z',
          excerpt: 'On it.',
          mainImage: { alt: 'A bus', asset: { url: 'https://cdn.sanity.io/bus.jpg' } },
        },
      ],
      ms: 4,
    }),
    contentType: JT,
    items: [['Buying buses', null, '2024-06-03', 'On it.']],
    code: 'item-no-link',
    first: { 'image.src': 'https://cdn.sanity.io/bus.jpg' },
  },
  {
    name: 'Storyblok: stories with their content in an object, a picture by file name',
    text: j({
      stories: [
        {
          name: 'Buying buses',
          created_at: '2024-06-01T09:00:00.000Z',
          published_at: '2024-06-03T09:00:00.000Z',
          slug: 'buses',
          content: {
            component: 'case',
            title: 'Buying buses',
            teaser: 'On it.',
            image: { filename: 'https://a.storyblok.com/f/1/bus.jpg', alt: 'A bus' },
          },
        },
      ],
      cv: 1,
      rels: [],
      links: [],
    }),
    contentType: JT,
    items: [['Buying buses', null, '2024-06-03', 'On it.']],
    code: 'item-no-link',
    first: { 'image.src': 'https://a.storyblok.com/f/1/bus.jpg', 'image.alt': 'A bus' },
  },
  {
    name: 'Prismic: texts as lists of blocks',
    text: j({
      page: 1,
      results: [
        {
          id: 'X1',
          uid: 'buses',
          url: '/cases/buses',
          type: 'case',
          href: 'https://x.cdn.prismic.io/api/v2/documents/search?ref=1',
          tags: ['Fleet'],
          first_publication_date: '2024-06-03T09:00:00+0000',
          data: {
            title: [{ type: 'heading1', text: 'Buying buses', spans: [] }],
            summary: [{ type: 'paragraph', text: 'On it.', spans: [] }],
          },
        },
      ],
    }),
    contentType: JT,
    items: [['Buying buses', `${C}/cases/buses`, '2024-06-03', 'On it.']],
    first: { tags: ['Fleet'] },
  },
  {
    name: 'DatoCMS: a query of all, the day of its first publication',
    text: j({
      data: {
        allCases: [
          {
            title: 'Buying buses',
            url: '/buses',
            summary: 'On it.',
            _firstPublishedAt: '2024-06-03T10:00:00+01:00',
          },
        ],
      },
    }),
    contentType: JT,
    items: [['Buying buses', `${C}/buses`, '2024-06-03', 'On it.']],
  },
  {
    name: 'Umbraco delivery API: a route, properties, a picture in a list',
    text: j({
      total: 1,
      items: [
        {
          contentType: 'case',
          name: 'Buying buses',
          createDate: '2024-06-03T09:00:00Z',
          updateDate: '2024-06-04T09:00:00Z',
          route: { path: '/cases/buses/', startItem: { id: '1', path: 'home' } },
          id: '2',
          properties: { summary: 'On it.', image: [{ url: '/media/bus.jpg', width: 800, height: 450 }] },
          cultures: {},
        },
      ],
    }),
    contentType: JT,
    items: [['Buying buses', `${C}/cases/buses/`, '2024-06-03', 'On it.']],
    first: { 'image.src': `${C}/media/bus.jpg`, updated: '2024-06-04' },
  },
  {
    name: 'Squarespace: a page as JSON, with its full address, day in milliseconds and picture',
    text: j({
      website: { id: '1', siteTitle: 'Council' },
      collection: { id: '2', title: 'News', fullUrl: '/news' },
      items: [
        {
          id: '3',
          title: 'Buying buses',
          fullUrl: '/news/buses',
          assetUrl: 'https://images.squarespace-cdn.com/bus.jpg',
          excerpt: '<p>On it.</p>',
          publishOn: 1717405200000,
          addedOn: 1717318800000,
          tags: ['Lease'],
          categories: ['Fleet'],
          author: { displayName: 'Sam' },
        },
      ],
    }),
    contentType: JT,
    items: [['Buying buses', `${C}/news/buses`, '2024-06-03', 'On it.']],
    first: { 'image.src': 'https://images.squarespace-cdn.com/bus.jpg', authors: ['Sam'] },
  },
  {
    name: 'HubSpot: posts with a picture, its words and a summary in HTML',
    text: j({
      total: 1,
      results: [
        {
          id: '4',
          slug: 'blog/buses',
          name: 'Buying buses',
          htmlTitle: 'Buying buses | Council',
          url: 'https://blog.example/buses',
          featuredImage: 'https://blog.example/bus.jpg',
          featuredImageAltText: 'A bus',
          postSummary: '<p>On it.</p>',
          publishDate: '2024-06-03T09:00:00Z',
          currentState: 'PUBLISHED',
        },
      ],
    }),
    contentType: JT,
    items: [['Buying buses', 'https://blog.example/buses', '2024-06-03', 'On it.']],
    first: { 'image.src': 'https://blog.example/bus.jpg', 'image.alt': 'A bus' },
  },
  {
    name: 'CKAN: a search of packages, each with its resources and tags',
    text: j({
      help: 'x',
      success: true,
      result: {
        count: 1,
        facets: {},
        results: [
          {
            name: 'buses',
            title: 'Buying buses',
            notes: 'On it.',
            url: 'https://data.example/buses',
            metadata_created: '2024-06-03T09:00:00.000',
            resources: [{ url: 'https://data.example/a.csv', name: 'Data', format: 'CSV' }],
            tags: [{ display_name: 'Fleet', name: 'fleet' }],
          },
        ],
        search_facets: {},
      },
    }),
    contentType: JT,
    items: [['Buying buses', 'https://data.example/buses', '2024-06-03', 'On it.']],
    first: { 'files.0.href': 'https://data.example/a.csv' },
  },
  {
    name: 'WordPress.com: posts with tags as a map and a picture by its address',
    text: j({
      found: 1,
      posts: [
        {
          ID: 12,
          title: 'Buying buses',
          URL: 'https://x.wordpress.com/buses',
          date: '2024-06-03T09:00:00+01:00',
          modified: '2024-06-04T09:00:00+01:00',
          excerpt: '<p>On it.</p>\n',
          featured_image: 'https://x.files.wordpress.com/bus.jpg',
          tags: { Fleet: { ID: 1, name: 'Fleet', slug: 'fleet' } },
          author: { ID: 5, login: 'sam', name: 'Sam' },
        },
      ],
    }),
    contentType: JT,
    items: [['Buying buses', 'https://x.wordpress.com/buses', '2024-06-03', 'On it.']],
    first: {
      tags: ['Fleet'],
      authors: ['Sam'],
      'image.src': 'https://x.files.wordpress.com/bus.jpg',
      updated: '2024-06-04',
    },
  },
  {
    name: 'Discourse: topics beside the people who wrote them',
    text: j({
      users: [{ id: 1, username: 'sam', name: 'Sam', avatar_template: '/a.png' }],
      topic_list: {
        can_create_topic: false,
        topics: [
          {
            id: 7,
            title: 'Buying buses',
            slug: 'buses',
            created_at: '2024-06-03T09:00:00Z',
            excerpt: 'On it.',
          },
        ],
      },
    }),
    contentType: JT,
    items: [['Buying buses', null, '2024-06-03', 'On it.']],
    code: 'item-no-link',
  },
  {
    name: 'Mastodon: a post without a title, a picture with its rating and its words',
    text: rss(
      `<item><guid isPermaLink="true">https://m.example/@c/1</guid><link>https://m.example/@c/1</link><pubDate>Mon, 03 Jun 2024 09:00:00 +0000</pubDate><description>&lt;p&gt;We bought buses. They run on power.&lt;/p&gt;</description><media:content url="https://m.example/bus.png" type="image/png" fileSize="12345" medium="image"><media:rating scheme="urn:simple">nonadult</media:rating><media:description type="plain">A bus</media:description></media:content><category>fleet</category></item>`,
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    items: [['We bought buses. They run on power.', 'https://m.example/@c/1', '2024-06-03', '']],
    first: { 'image.src': 'https://m.example/bus.png', 'image.alt': 'A bus', tags: ['fleet'] },
  },
  {
    name: 'Atom: a title in XHTML',
    text: atom(
      `<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Buying <em>buses</em> &lt;5m</div></title><link href="${C}/a"/><updated>2024-06-03T00:00:00Z</updated></entry>`,
    ),
    items: [['Buying buses <5m', `${C}/a`, '2024-06-03', '']],
  },
  {
    name: 'An empty link, a guid that is none, and the alternate of Atom',
    text: rss(
      `<item><title>A</title><link/><guid isPermaLink="false">tag:x,2024:1</guid><atom:link rel="alternate" href="${C}/a" type="text/html"/></item>`,
      'xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    items: [['A', `${C}/a`, null, '']],
  },
  {
    name: 'ISO-8859-1 declared, with the quotes of windows-1252',
    text: Uint8Array.from(
      [
        ...`<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><item><title>\u0093Don\u0092t\u0094 \u0096 \u00a33m \u0080</title><link>${C}/a</link></item></channel></rss>`,
      ].map((one) => one.charCodeAt(0)),
    ),
    items: [['“Don’t” – £3m €', `${C}/a`, null, '']],
  },
  {
    name: 'UTF-8 by name, with a single byte of windows-1252',
    text: Uint8Array.from(
      [
        ...`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><item><title>Don\u0092t pay \u00a33m</title><link>${C}/a</link></item></channel></rss>`,
      ].map((one) => one.charCodeAt(0)),
    ),
    items: [['Don’t pay £3m', `${C}/a`, null, '']],
    code: 'feed-charset-guessed',
  },
  {
    name: 'Names of UTF-8 that are none: utf8, utf_8',
    text: rss(`<item><title>Tŷ £3m</title><link>${C}/a</link></item>`).replace('"UTF-8"', '"utf_8"'),
    items: [['Tŷ £3m', `${C}/a`, null, '']],
  },
  {
    name: 'US-ASCII by name and UTF-8 in truth',
    text: rss(`<item><title>Tŷ £3m – ok</title><link>${C}/a</link></item>`).replace('"UTF-8"', '"us-ascii"'),
    items: [['Tŷ £3m – ok', `${C}/a`, null, '']],
  },
  {
    name: 'Dates of British and foreign clocks',
    text: rss(
      [
        'Mon, 3 Jun 2024 09:00 BST',
        '03 Jun 2024',
        '2024-06-03 09:00:00',
        'Monday 3 June 2024 - 9:00am',
        'Mon, 06/03/2024 - 09:00',
        'Mon, 03 June 2024 09:00:00 Z',
        '13/06/2024 09:00',
        '3rd June 2024 at 9.30am',
      ]
        .map(
          (date, at) => `<item><title>${at}</title><link>${C}/${at}</link><pubDate>${date}</pubDate></item>`,
        )
        .join(''),
    ),
    items: [
      ['0', `${C}/0`, '2024-06-03', ''],
      ['1', `${C}/1`, '2024-06-03', ''],
      ['2', `${C}/2`, '2024-06-03', ''],
      ['3', `${C}/3`, '2024-06-03', ''],
      ['4', `${C}/4`, '2024-06-03', ''],
      ['5', `${C}/5`, '2024-06-03', ''],
      ['6', `${C}/6`, '2024-06-13', ''],
      ['7', `${C}/7`, '2024-06-03', ''],
    ],
  },
  {
    name: 'An item that is a document alone: its file, and no page',
    text: rss(
      `<item><title>Minutes</title><guid isPermaLink="false">m1</guid><enclosure url="${C}/minutes.pdf" length="12345" type="application/pdf"/></item>`,
    ),
    items: [['Minutes', null, null, '']],
    code: 'item-no-link',
    first: { 'files.0.href': `${C}/minutes.pdf`, 'files.0.bytes': 12345 },
  },
  {
    name: 'Titles with signs once and twice escaped',
    text: rss(
      `<item><title><![CDATA[Buses &amp; trams]]></title><link>${C}/a</link></item><item><title>Buses &amp;amp; trams</title><link>${C}/b</link></item><item><title>Q&A: R&D &lt; £5m</title><link>${C}/c</link></item>`,
    ),
    items: [
      ['Buses & trams', `${C}/a`, null, ''],
      ['Buses & trams', `${C}/b`, null, ''],
      ['Q&A: R&D < £5m', `${C}/c`, null, ''],
    ],
  },
  { name: 'An empty list of JSON', text: '[]', contentType: JT, items: [] },
  {
    name: 'An object with an empty list of items',
    text: j({ items: [], total: 0 }),
    contentType: JT,
    items: [],
  },
  {
    name: 'Drupal REST export: title, day and picture in markup',
    text: j([
      {
        title: '<a href="/buses" hreflang="en">Buying buses</a>',
        created:
          '<time datetime="2024-06-03T09:00:00+01:00" class="datetime">Mon, 06/03/2024 - 09:00</time>\n',
        body: '<p>On it.</p>\n',
        field_image:
          '  <img loading="lazy" src="/bus.jpg" width="480" height="320" alt="A bus" typeof="foaf:Image" />\n\n',
        view_node: '/buses',
      },
    ]),
    contentType: JT,
    items: [['Buying buses', `${C}/buses`, '2024-06-03', 'On it.']],
    first: { 'image.src': `${C}/bus.jpg`, 'image.alt': 'A bus' },
  },
  {
    name: 'Joomla: the description in a box, an author with an address',
    text: rss(
      `<item><title>Buying buses</title><link>${C}/news/12-buses</link><guid isPermaLink="true">${C}/news/12-buses</guid><description><![CDATA[<div class="feed-description"><p><img src="${C}/images/bus.jpg" alt="A bus" width="600" height="400" /></p><p>On it.</p></div>]]></description><author>info@council.example (Web team)</author><category>News</category><pubDate>Mon, 03 Jun 2024 09:00:00 +0100</pubDate></item>`,
    ),
    items: [['Buying buses', `${C}/news/12-buses`, '2024-06-03', 'On it.']],
    first: { authors: ['Web team'], 'image.src': `${C}/images/bus.jpg`, tags: ['News'] },
  },
  {
    name: 'A calendar is named as no feed',
    text: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Buses\r\nDTSTART:20240603T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR',
    contentType: 'text/calendar',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'A CSV file with customary columns',
    text: 'Title,URL,Date,Summary,Type\r\nBuying buses,https://council.example/buses,03/06/2024,"On it, twice",Guidance\r\n',
    contentType: 'text/csv',
    items: [['Buying buses', `${C}/buses`, '2024-06-03', 'On it, twice']],
    first: { kind: 'Guidance' },
  },
  {
    name: 'A PHP notice before the declaration',
    text: `\n<br />\n<b>Notice</b>:  Undefined index in <b>/x.php</b> on line <b>1</b><br />\n${rss(`<item><title>A</title><link>${C}/a</link></item>`)}`,
    items: [['A', `${C}/a`, null, '']],
  },
  {
    name: 'RSS from a Drupal view: the id and site as guid, the account as creator',
    text: rss(
      `<item><title>Buying buses</title><link>${C}/buses</link><description>&lt;span class="field field--name-title field--type-string field--label-hidden"&gt;Buying buses&lt;/span&gt;\n&lt;span class="field field--name-uid field--type-entity-reference field--label-hidden"&gt;&lt;span lang="" typeof="schema:Person"&gt;jbloggs&lt;/span&gt;&lt;/span&gt;\n&lt;span class="field field--name-created field--type-created field--label-hidden"&gt;&lt;time datetime="2024-06-03T09:00:00+01:00" title="Monday, June 3, 2024 - 09:00" class="datetime"&gt;Mon, 06/03/2024 - 09:00&lt;/time&gt;\n&lt;/span&gt;\n\n            &lt;div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item"&gt;&lt;p&gt;We needed buses.&lt;/p&gt;&lt;/div&gt;\n      </description><pubDate>Mon, 03 Jun 2024 08:00:00 +0000</pubDate><dc:creator>jbloggs</dc:creator><guid isPermaLink="false">12 at ${C}</guid></item>`,
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ),
    items: [['Buying buses', `${C}/buses`, '2024-06-03', 'We needed buses.']],
    first: { authors: [] },
  },
];
