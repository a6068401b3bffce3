import { AT as C, JSON_TYPE as JT, atom, cp1252, j, rss, utf16, type WrittenFeed } from './written-feed.ts';

/** Feeds of every version, encoding and manner of date. All content is made up. */
export const SYNDICATED: readonly WrittenFeed[] = [
  {
    name: 'RSS 0.91 userland with textInput and skipHours',
    text: `<?xml version="1.0"?><rss version="0.91"><channel><title>T</title><skipHours><hour>1</hour></skipHours><item><title>Vans</title><link>http://council.example/vans</link><description>On vans</description></item><textInput><title>Search</title><name>q</name><link>/s</link></textInput></channel></rss>`,
    items: [['Vans', 'http://council.example/vans', null, 'On vans']],
  },
  {
    name: 'RSS 0.92 item with description only',
    text: rss(
      '<item><description>The council bought &lt;b&gt;vans&lt;/b&gt; today. More follows.</description></item>',
    ).replace('2.0', '0.92'),
    items: [['The council bought vans today. More follows.', null, null, '']],
    code: 'item-no-link',
  },
  {
    name: 'RSS 1.0 with items beside the channel and content module',
    text: `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${C}"><title>T</title><items><rdf:Seq><rdf:li rdf:resource="${C}/vans"/></rdf:Seq></items></channel><item rdf:about="${C}/vans"><title>Vans</title><link>${C}/vans</link><dc:creator>Sam Jones</dc:creator><dc:date>2024-06-03</dc:date><content:encoded><![CDATA[<p>We leased <em>vans</em>.</p>]]></content:encoded></item></rdf:RDF>`,
    items: [['Vans', `${C}/vans`, '2024-06-03', 'We leased vans.']],
    first: { authors: ['Sam Jones'] },
  },
  {
    name: 'RSS link with spaces and line breaks around, description with img tail',
    text: rss(`<item><title>
     Vans &amp; cars
   </title><link>
     ${C}/vans
   </link><pubDate>Mon, 03 Jun 2024 23:30:00 -0500</pubDate><description><![CDATA[<img src="/i.jpg" width="600"/> Vans came.]]></description></item>`),
    items: [['Vans & cars', `${C}/vans`, '2024-06-03', 'Vans came.']],
    first: { 'image.src': `${C}/i.jpg` },
  },
  {
    name: 'RSS with media:group and several contents, picks the large picture',
    text: rss(
      `<item><title>Vans</title><link>${C}/v</link><media:group><media:content url="${C}/s.jpg" medium="image" width="100" height="60"/><media:content url="${C}/l.jpg" medium="image" width="1200" height="800"><media:description>A van</media:description></media:content></media:group></item>`,
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    items: [['Vans', `${C}/v`, null, '']],
    first: { 'image.src': `${C}/l.jpg` },
  },
  {
    name: 'media:thumbnail list of two sizes',
    text: rss(
      `<item><title>Vans</title><link>${C}/v</link><media:thumbnail url="${C}/s.jpg" width="66" height="49"/><media:thumbnail url="${C}/l.jpg" width="466" height="349"/></item>`,
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    items: [['Vans', `${C}/v`, null, '']],
    first: { 'image.src': `${C}/l.jpg` },
  },
  {
    name: 'iTunes episode with image, duration, summary and an enclosure',
    text: rss(
      `<item><title>Episode 1: Vans</title><itunes:title>Vans</itunes:title><itunes:summary>A talk on vans.</itunes:summary><itunes:image href="${C}/e.jpg"/><enclosure url="${C}/e1.mp3" length="1234567" type="audio/mpeg"/><guid isPermaLink="false">abc-1</guid><pubDate>Mon, 3 Jun 2024 09:00:00 GMT</pubDate></item>`,
      'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
    ),
    items: [['Episode 1: Vans', null, '2024-06-03', 'A talk on vans.']],
    first: { 'image.src': `${C}/e.jpg`, 'files.0.href': `${C}/e1.mp3` },
  },
  {
    name: 'dcterms dates alone',
    text: rss(
      `<item><title>Vans</title><link>${C}/v</link><dcterms:issued>2024-06-03T00:00:00Z</dcterms:issued><dcterms:modified>2024-07-01</dcterms:modified></item>`,
      'xmlns:dcterms="http://purl.org/dc/terms/"',
    ),
    items: [['Vans', `${C}/v`, '2024-06-03', '']],
    first: { updated: '2024-07-01' },
  },
  {
    name: 'ISO-8859-1 by the header alone',
    text: cp1252(
      `<?xml version="1.0"?><rss version="2.0"><channel><item><title>Caf\u00e9 for \u00a33m</title><link>${C}/c</link></item></channel></rss>`,
    ),
    contentType: 'text/xml; charset=ISO-8859-1',
    items: [['Café for £3m', `${C}/c`, null, '']],
  },
  {
    name: 'windows-1252 declared, euro and dash',
    text: cp1252(
      `<?xml version="1.0" encoding="windows-1252"?><rss version="2.0"><channel><item><title>Vans – €3m “new” buy</title><link>${C}/c</link></item></channel></rss>`,
    ),
    contentType: 'application/rss+xml',
    items: [['Vans – €3m “new” buy', `${C}/c`, null, '']],
  },
  {
    name: 'UTF-16 LE with BOM',
    text: utf16(
      `<?xml version="1.0" encoding="UTF-16"?><rss version="2.0"><channel><item><title>Tŷ £3m</title><link>${C}/c</link></item></channel></rss>`,
    ),
    items: [['Tŷ £3m', `${C}/c`, null, '']],
  },
  {
    name: 'UTF-16 BE without BOM',
    text: utf16(
      `<?xml version="1.0" encoding="UTF-16"?><rss version="2.0"><channel><item><title>Tŷ £3m</title><link>${C}/c</link></item></channel></rss>`,
      false,
      false,
    ),
    items: [['Tŷ £3m', `${C}/c`, null, '']],
  },
  {
    name: 'UTF-16 LE with BOM that says utf-8 in the declaration and the header',
    text: utf16(
      `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><item><title>Tŷ £3m</title><link>${C}/c</link></item></channel></rss>`,
    ),
    contentType: 'text/xml; charset=utf-8',
    items: [['Tŷ £3m', `${C}/c`, null, '']],
  },
  {
    name: 'UTF-8 whose header says windows-1252',
    text: rss(`<item><title>Tŷ £3m</title><link>${C}/c</link></item>`),
    contentType: 'text/xml; charset=windows-1252',
    items: [['Tŷ £3m', `${C}/c`, null, '']],
  },
  {
    name: 'UTF-8 that was decoded as windows-1252 and encoded again (mojibake)',
    text: rss(
      `<item><title>Caf\u00c3\u00a9 \u00c2\u00a33m don\u00e2\u20ac\u2122t</title><link>${C}/c</link></item>`,
    ),
    items: [['Café £3m don’t', `${C}/c`, null, '']],
    code: 'feed-charset-twice',
  },
  {
    name: 'JSON in UTF-16 LE with BOM',
    text: utf16(j([{ title: 'Tŷ £3m', url: `${C}/c` }])),
    contentType: JT,
    items: [['Tŷ £3m', `${C}/c`, null, '']],
  },
  {
    name: 'entities escaped twice in the title without CDATA',
    text: rss(`<item><title>Bins &amp;amp; buses &amp;#8211; new</title><link>${C}/c</link></item>`),
    items: [['Bins & buses – new', `${C}/c`, null, '']],
  },
  {
    name: 'CDATA that is split around ]]>',
    text: rss(`<item><title><![CDATA[A ]]]]><![CDATA[> B]]></title><link>${C}/c</link></item>`),
    items: [['A ]]> B', `${C}/c`, null, '']],
  },
  {
    name: 'numeric entities of C1 and nbsp in description',
    text: rss(
      `<item><title>Don&#146;t</title><link>${C}/c</link><description>&#8216;Go&#8217;&#160;now&nbsp;then</description></item>`,
    ),
    items: [['Don’t', `${C}/c`, null, '‘Go’ now then']],
  },
  {
    name: 'relative links in RSS under channel xml:base',
    text: rss(
      `<item><title>Vans</title><link>../vans</link></item>`,
      'xml:base="https://other.example/a/b/"',
    ),
    items: [['Vans', 'https://other.example/a/vans', null, '']],
  },
  {
    name: 'relative links in Atom without base: the feed’s own address',
    text: atom(
      '<entry><title>Vans</title><link href="vans?x=1&amp;y=2"/><updated>2024-06-03T00:00:00+01:00</updated></entry>',
    ),
    items: [['Vans', `${C}/dir/vans?x=1&y=2`, '2024-06-03', '']],
  },
  {
    name: 'dates: US and UK figures, weekday that decides, Welsh, month first',
    text: rss(
      [
        'Mon, 03/06/2024 - 09:00',
        '03 Mehefin 2024',
        'June 3, 2024 9:00 am',
        '2024-06-03 09:00:00',
        '2024-06-03T09:00:00.000+0100',
        'Mon Jun  3 09:00:00 BST 2024',
        '3 Jun 24 09:00 GMT',
      ]
        .map((d, i) => `<item><title>A${i}</title><link>${C}/${i}</link><pubDate>${d}</pubDate></item>`)
        .join(''),
    ),
    items: [0, 1, 2, 3, 4, 5, 6].map((i) => [`A${i}`, `${C}/${i}`, '2024-06-03', '']),
  },
  {
    name: 'dates that are ambiguous are not guessed',
    text: rss(`<item><title>A</title><link>${C}/a</link><pubDate>03/06/2024</pubDate></item>`),
    items: [['A', `${C}/a`, null, '']],
    code: 'date-unknown',
  },
  {
    name: 'enclosure PDF is a file of the item, image enclosure its picture',
    text: rss(
      `<item><title>Vans</title><link>${C}/v</link><enclosure url="${C}/p.jpg" type="image/jpeg" length="1"/><enclosure url="${C}/r.pdf" type="application/pdf" length="120000"/></item>`,
    ),
    items: [['Vans', `${C}/v`, null, '']],
    first: { 'image.src': `${C}/p.jpg`, 'files.0.href': `${C}/r.pdf`, 'files.0.bytes': 120000 },
  },
  {
    name: 'Atom: GOV.UK organisation feed',
    text: atom(
      `<id>https://www.gov.uk/x</id><entry><id>https://www.gov.uk/vans#2024-06-03T09:30:00Z</id><updated>2024-06-03T10:30:00+01:00</updated><link rel="alternate" type="text/html" href="https://www.gov.uk/vans"/><title>Guidance: Leasing vans</title><summary>How to lease vans.</summary></entry>`,
      'xml:lang="en"',
    ),
    items: [['Guidance: Leasing vans', 'https://www.gov.uk/vans', '2024-06-03', 'How to lease vans.']],
  },
  {
    name: 'Atom: content by src, title of html with entities',
    text: atom(
      `<entry><title type="html">Vans &amp;amp; &lt;i&gt;cars&lt;/i&gt;</title><link href="${C}/v"/><content type="text/html" src="${C}/v"/><published>2024-06-03T00:00:00Z</published><updated>2024-08-01T00:00:00Z</updated></entry>`,
    ),
    items: [['Vans & cars', `${C}/v`, '2024-06-03', '']],
    first: { updated: '2024-08-01' },
  },
  {
    name: 'Atom 0.3 with mode escaped',
    text: `<?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">Vans &amp;amp; cars</title><link rel="alternate" type="text/html" href="${C}/v"/><issued>2024-06-03T09:00:00Z</issued><content type="text/html" mode="escaped">&lt;p&gt;On vans.&lt;/p&gt;</content></entry></feed>`,
    items: [['Vans & cars', `${C}/v`, '2024-06-03', 'On vans.']],
  },
  {
    name: 'Atom with prefixed elements and xhtml content',
    text: `<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><a:entry><a:title>Vans</a:title><a:link href="${C}/v"/><a:updated>2024-06-03T00:00:00Z</a:updated><a:content type="xhtml"><h:div><h:p>On <h:b>vans</h:b>.</h:p></h:div></a:content></a:entry></a:feed>`,
    items: [['Vans', `${C}/v`, '2024-06-03', 'On vans.']],
  },
  {
    name: 'JSON Feed 1.1 with authors, tags, attachments of PDF',
    text: j({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [
        {
          id: '1',
          url: '/v',
          title: 'Vans',
          content_html: '<p>On <b>vans</b>.</p>',
          date_published: '2024-06-03T09:00:00+01:00',
          authors: [{ name: 'Sam' }],
          tags: ['fleet'],
          attachments: [
            { url: '/r.pdf', mime_type: 'application/pdf', size_in_bytes: 99000, title: 'Report' },
          ],
        },
      ],
    }),
    contentType: 'application/feed+json',
    items: [['Vans', `${C}/v`, '2024-06-03', 'On vans.']],
    first: { authors: ['Sam'], tags: ['fleet'], 'files.0.text': 'Report' },
  },
  {
    name: 'JSON Feed without titles: a microblog',
    text: j({
      version: 'https://jsonfeed.org/version/1',
      items: [
        { id: '1', url: '/1', content_text: 'We leased vans. It was cheap.', date_published: '2024-06-03' },
      ],
    }),
    contentType: JT,
    items: [['We leased vans. It was cheap.', `${C}/1`, '2024-06-03', '']],
  },
  {
    name: 'WordPress REST with _embedded author, media and terms',
    text: j([
      {
        id: 5,
        date: '2024-06-03T09:00:00',
        modified: '2024-07-01T09:00:00',
        link: `${C}/v`,
        slug: 'v',
        title: { rendered: 'Vans &#8211; new' },
        excerpt: { rendered: '<p>On vans [&hellip;]</p>\n', protected: false },
        featured_media: 9,
        _links: {},
        _embedded: {
          author: [{ name: 'Sam' }],
          'wp:featuredmedia': [
            {
              id: 9,
              alt_text: 'A van',
              source_url: `${C}/i.jpg`,
              media_details: {
                width: 1200,
                height: 800,
                sizes: { medium: { source_url: `${C}/i-300.jpg`, width: 300, height: 200 } },
              },
            },
          ],
          'wp:term': [
            [{ taxonomy: 'category', name: 'Fleet &amp; Co' }],
            [{ taxonomy: 'post_tag', name: 'lease' }],
          ],
        },
      },
    ]),
    contentType: JT,
    items: [['Vans – new', `${C}/v`, '2024-06-03', 'On vans …']],
    first: { 'image.src': `${C}/i.jpg`, tags: ['Fleet & Co', 'lease'] },
  },
  {
    name: 'WordPress REST custom type with acf fields',
    text: j([
      {
        id: 5,
        date: '2024-06-03T09:00:00',
        link: `${C}/v`,
        type: 'case_study',
        title: { rendered: 'Vans' },
        content: { rendered: '<p>Long text on vans.</p>' },
        acf: { organisation: 'A Council', nation: 'Wales', outcome: 'Saved £3m' },
        _links: {},
      },
    ]),
    contentType: JT,
    items: [['Vans', `${C}/v`, '2024-06-03', 'Long text on vans.']],
    first: { organisation: 'A Council', nation: 'Wales', 'outcome.text': 'Saved £3m' },
  },
  {
    name: 'Drupal JSON:API with included media and terms',
    text: j({
      jsonapi: { version: '1.0' },
      data: [
        {
          type: 'node--article',
          id: 'u1',
          attributes: {
            title: 'Vans',
            created: '2024-06-03T08:00:00+00:00',
            changed: '2024-07-01T08:00:00+00:00',
            path: { alias: '/vans' },
            langcode: 'en',
            body: {
              value: '<p>On vans. And more.</p>',
              summary: 'On vans.',
              processed: '<p>On vans. And more.</p>',
            },
          },
          relationships: {
            field_image: {
              data: { type: 'file--file', id: 'f1', meta: { alt: 'A van', width: 600, height: 400 } },
            },
            field_tags: { data: [{ type: 'taxonomy_term--tags', id: 't1' }] },
          },
        },
      ],
      included: [
        {
          type: 'file--file',
          id: 'f1',
          attributes: { uri: { value: 'public://v.jpg', url: '/sites/v.jpg' } },
        },
        { type: 'taxonomy_term--tags', id: 't1', attributes: { name: 'Fleet' } },
      ],
    }),
    contentType: 'application/vnd.api+json',
    items: [['Vans', `${C}/vans`, '2024-06-03', 'On vans.']],
    first: { 'image.src': `${C}/sites/v.jpg`, tags: ['Fleet'] },
  },
  {
    name: 'Drupal views REST export with plain fields',
    text: j([
      {
        title: '<a href="/vans" hreflang="en">Vans</a>',
        body: '<p>On vans.</p>',
        created: '<time datetime="2024-06-03T09:00:00+01:00">Mon, 03/06/2024 - 09:00</time>',
        view_node: '/vans',
      },
    ]),
    contentType: JT,
    items: [['Vans', `${C}/vans`, '2024-06-03', 'On vans.']],
  },
  {
    name: 'GOV.UK search API with organisations and formats',
    text: j({
      results: [
        {
          title: 'Vans',
          link: '/government/vans',
          description: 'On vans.',
          public_timestamp: '2024-06-03T09:30:00Z',
          format: 'guidance',
          organisations: [{ title: 'Cabinet Office', link: '/co' }],
          content_store_document_type: 'guidance',
          _id: '/government/vans',
          index: 'government',
        },
      ],
      total: 1,
    }),
    contentType: JT,
    items: [['Vans', `${C}/government/vans`, '2024-06-03', 'On vans.']],
    first: { organisation: 'Cabinet Office', kind: 'guidance' },
  },
  {
    name: 'GOV.UK content API of a collection (links.documents)',
    text: j({
      base_path: '/c',
      title: 'Collection',
      links: {
        documents: [
          {
            title: 'Vans',
            base_path: '/vans',
            web_url: 'https://www.gov.uk/vans',
            description: 'On vans.',
            public_updated_at: '2024-06-03T09:30:00Z',
          },
        ],
      },
    }),
    contentType: JT,
    items: [['Vans', 'https://www.gov.uk/vans', '2024-06-03', 'On vans.']],
  },
  {
    name: 'plain JSON list with odd capitals',
    text: j([
      {
        Title: 'Vans',
        URL: '/vans',
        Description: 'On vans.',
        'Publication Date': '3 June 2024',
        Image: '/i.jpg',
      },
    ]),
    contentType: JT,
    items: [['Vans', `${C}/vans`, '2024-06-03', 'On vans.']],
    first: { 'image.src': `${C}/i.jpg` },
  },
  {
    name: 'plain JSON: headline, standfirst, published_on in UK words',
    text: j({
      stories: [{ headline: 'Vans', standfirst: 'On vans.', link: '/vans', published_on: '3 June 2024' }],
    }),
    contentType: JT,
    items: [['Vans', `${C}/vans`, '2024-06-03', 'On vans.']],
  },
  {
    name: 'SharePoint list items by OData',
    text: j({
      value: [
        {
          Id: 1,
          Title: 'Vans',
          FileRef: '/docs/v.pdf',
          Modified: '2024-06-03T09:00:00Z',
          Created: '2024-06-01T09:00:00Z',
        },
      ],
    }),
    contentType: JT,
    items: [['Vans', `${C}/docs/v.pdf`, '2024-06-01', '']],
  },
  {
    name: 'Ghost content API',
    text: j({
      posts: [
        {
          id: '1',
          title: 'Vans',
          slug: 'vans',
          url: `${C}/vans/`,
          feature_image: `${C}/i.jpg`,
          feature_image_alt: 'A van',
          custom_excerpt: 'On vans.',
          excerpt: 'Long',
          published_at: '2024-06-03T09:00:00.000+00:00',
          tags: [{ name: 'Fleet' }],
          authors: [{ name: 'Sam' }],
        },
      ],
    }),
    contentType: JT,
    items: [['Vans', `${C}/vans/`, '2024-06-03', 'On vans.']],
    first: { 'image.src': `${C}/i.jpg`, tags: ['Fleet'], authors: ['Sam'] },
  },
  {
    name: 'Eventbrite-like and The Events Calendar REST',
    text: j({
      events: [
        {
          id: 1,
          title: 'Van day',
          url: `${C}/e`,
          description: '<p>Come.</p>',
          start_date: '2030-06-03 10:00:00',
          end_date: '2030-06-03 12:00:00',
          venue: { venue: 'Town Hall' },
          image: { url: `${C}/i.jpg`, alt: '' },
        },
      ],
    }),
    contentType: JT,
    items: [['Van day', `${C}/e`, null, 'Come.']],
    first: { starts: '2030-06-03T10:00', place: 'Town Hall' },
  },
  {
    name: 'Blogger Atom with many link rels and html in content',
    text: atom(
      `<entry><id>tag:blogger.com,1999:blog-1.post-2</id><published>2024-06-03T09:00:00.001+01:00</published><updated>2024-06-03T09:00:00.001+01:00</updated><category scheme="http://www.blogger.com/atom/ns#" term="fleet"/><title type="text">Vans</title><content type="html">&lt;div class="separator"&gt;&lt;img src="${C}/b.jpg" width="640" height="480"&gt;&lt;/div&gt;On vans.</content><link rel="replies" type="application/atom+xml" href="${C}/c"/><link rel="alternate" type="text/html" href="${C}/v" title="Vans"/><author><name>Sam</name><email>noreply@blogger.com</email></author><media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="${C}/s72-c/b.jpg" height="72" width="72"/></entry>`,
    ),
    items: [['Vans', `${C}/v`, '2024-06-03', 'On vans.']],
    first: { tags: ['fleet'], authors: ['Sam'] },
  },
  {
    name: 'YouTube channel feed',
    text: atom(
      `<entry><id>yt:video:abc</id><yt:videoId>abc</yt:videoId><title>Vans film</title><link rel="alternate" href="https://www.youtube.com/watch?v=abc"/><author><name>A Council</name></author><published>2024-06-03T09:00:00+00:00</published><media:group><media:title>Vans film</media:title><media:content url="https://www.youtube.com/v/abc" type="application/x-shockwave-flash" width="640" height="390"/><media:thumbnail url="https://i.example/abc.jpg" width="480" height="360"/><media:description>On vans.</media:description></media:group></entry>`,
      'xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    items: [['Vans film', 'https://www.youtube.com/watch?v=abc', '2024-06-03', 'On vans.']],
    first: { 'image.src': 'https://i.example/abc.jpg' },
  },
  {
    name: 'RSS from SharePoint with field names in the description',
    text: rss(
      `<item><title>Vans</title><link>${C}/v</link><description><![CDATA[<div><b>Body:</b> <div class="ExternalClass1"><p>On vans.</p></div></div><div><b>Expires:</b> 03/06/2030</div>]]></description><author>Jones, Sam</author><pubDate>Mon, 03 Jun 2024 08:00:00 GMT</pubDate></item>`,
    ),
    items: [['Vans', `${C}/v`, '2024-06-03', 'On vans. Expires: 03/06/2030']],
  },
  {
    name: 'a feed within HTML comment and XSL stylesheet instruction',
    text: `<?xml version="1.0"?>\n<?xml-stylesheet type="text/xsl" href="/x.xsl"?>\n<!-- <rss> -->\n<rss version="2.0"><channel><item><title>Vans</title><link>${C}/v</link></item></channel></rss>`,
    items: [['Vans', `${C}/v`, null, '']],
  },
  {
    name: 'a feed with namespaces undeclared',
    text: `<rss version="2.0"><channel><item><title>Vans</title><link>${C}/v</link><dc:date>2024-06-03</dc:date><content:encoded><![CDATA[On vans.]]></content:encoded><media:thumbnail url="${C}/i.jpg"/></item></channel></rss>`,
    items: [['Vans', `${C}/v`, '2024-06-03', 'On vans.']],
    first: { 'image.src': `${C}/i.jpg` },
  },
];
