import { AT as C, JSON_TYPE as JT, j, rss, type WrittenFeed } from './written-feed.ts';

const B = `${C}/buses`;
const ONE = (
  date: string | null = '2024-06-03',
  summary = 'On it.',
  url: string | null = B,
): WrittenFeed['items'] => [['Buying buses', url, date, summary]];
const DAY = '2024-06-03T09:00:00.000Z';
const PUB = '<pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate>';
const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';

/** Feeds and answers as their producers write them, with what else they hold. All content is made up. */
export const PRODUCERS: readonly WrittenFeed[] = [
  {
    name: 'Substack RSS: a subtitle, the whole post, a picture as an enclosure of no length',
    text: rss(
      `<item><title><![CDATA[Buying buses]]></title><description><![CDATA[On it.]]></description><link>${B}</link><guid isPermaLink="false">${B}</guid><dc:creator><![CDATA[Sam Jones]]></dc:creator>${PUB}<enclosure url="${C}/buses.jpeg" length="0" type="image/jpeg"/><content:encoded><![CDATA[<div class="captioned-image-container"><figure><a class="image-link" href="${C}/big.jpeg"><img src="${C}/in.jpeg" width="1456" height="971" alt=""></a></figure></div><p>We needed buses.</p><p class="button-wrapper"><a class="button primary" href="${C}/subscribe"><span>Subscribe now</span></a></p>]]></content:encoded></item>`,
      `${CONTENT} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0"`,
    ),
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpeg`, 'authors.0': 'Sam Jones', 'files.length': 0 },
  },
  {
    name: 'Medium RSS of a tag: picture, words and a link to continue in the description',
    text: rss(
      `<item><title><![CDATA[Buying buses]]></title><description><![CDATA[<div class="medium-feed-item"><p class="medium-feed-image"><a href="${B}?source=rss"><img src="${C}/buses.png" width="1200"></a></p><p class="medium-feed-snippet">On it.</p><p class="medium-feed-link"><a href="${B}?source=rss">Continue reading on Town »</a></p></div>]]></description><link>${B}</link><guid isPermaLink="false">https://medium.example/p/1</guid><category><![CDATA[fleet]]></category>${PUB}<atom:updated>2024-06-04T09:00:00Z</atom:updated></item>`,
      'xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    items: ONE(),
    first: { 'image.src': `${C}/buses.png`, updated: '2024-06-04', 'tags.0': 'fleet' },
  },
  {
    name: 'Mastodon RSS: messages without titles, a picture with its words as the description',
    text: rss(
      `<item><guid isPermaLink="true">${C}/@council/1</guid><link>${C}/@council/1</link>${PUB}<description>&lt;p&gt;We bought buses. See &lt;a href="${B}" target="_blank"&gt;&lt;span class="invisible"&gt;https://&lt;/span&gt;&lt;span&gt;council.example/buses&lt;/span&gt;&lt;/a&gt;&lt;/p&gt;</description><media:content url="${C}/buses.png" type="image/png" fileSize="1200" medium="image"><media:rating scheme="urn:simple">nonadult</media:rating><media:description type="plain">A bus</media:description></media:content><category>fleet</category></item>`,
      `${MEDIA} xmlns:webfeeds="http://webfeeds.org/rss/1.0"`,
    ),
    items: [['We bought buses. See https://council.example/buses', `${C}/@council/1`, '2024-06-03', '']],
    first: { 'image.alt': 'A bus' },
  },
  {
    name: 'Squarespace, a page as JSON: days in milliseconds, an address of its own, a picture',
    text: j({
      website: { id: 'w', siteTitle: 'Council' },
      collection: { id: 'c', title: 'News', fullUrl: '/news' },
      items: [
        {
          id: 'i1',
          collectionId: 'c',
          recordType: 1,
          title: 'Buying buses',
          urlId: 'buses',
          fullUrl: '/buses',
          publishOn: Date.parse(DAY),
          addedOn: Date.parse(DAY),
          updatedOn: Date.parse('2024-06-04T09:00:00Z'),
          excerpt: '<p>On it.</p>',
          body: '<div class="sqs-layout"><p>All of it.</p></div>',
          assetUrl: `${C}/buses.jpg`,
          categories: ['Fleet'],
          tags: ['lease'],
          author: { id: 'a', displayName: 'Sam Jones', email: 'sam@council.example' },
          commentCount: 0,
          workflowState: 1,
        },
      ],
      pagination: { nextPage: false },
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg`, 'authors.0': 'Sam Jones', updated: '2024-06-04' },
  },
  {
    name: 'Contensis delivery: entries with their system data',
    text: j({
      pageIndex: 0,
      pageSize: 25,
      totalCount: 1,
      pageCount: 1,
      items: [
        {
          entryTitle: 'Buying buses',
          entryDescription: 'On it.',
          entryThumbnail: {
            altText: 'Depot',
            asset: { title: 'Depot', sys: { uri: '/image-library/buses.jpg' } },
          },
          topics: [{ name: 'Fleet', key: '0/1' }],
          sys: {
            id: 'e1',
            contentTypeId: 'news',
            projectId: 'website',
            language: 'en-GB',
            slug: 'buses',
            uri: '/buses',
            dataFormat: 'entry',
            version: { createdBy: 'sam', created: DAY, modified: DAY, published: DAY, versionNo: '1.0' },
          },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/image-library/buses.jpg`, 'tags.0': 'Fleet' },
  },
  {
    name: 'Umbraco delivery: a route and properties, the day that the editor gave',
    text: j({
      total: 1,
      items: [
        {
          contentType: 'article',
          name: 'Buying buses',
          createDate: '2024-05-01T09:00:00Z',
          updateDate: '2024-06-04T09:00:00Z',
          route: { path: '/buses/', startItem: { id: 's', path: 'home' } },
          id: 'u1',
          cultures: {},
          properties: {
            teaser: 'On it.',
            publishDate: '2024-06-03T00:00:00',
            mainImage: [
              {
                focalPoint: null,
                crops: [],
                id: 'm1',
                name: 'Depot',
                mediaType: 'Image',
                url: '/media/buses.jpg',
                extension: 'jpg',
                width: 800,
                height: 450,
                bytes: 1200,
                properties: {},
              },
            ],
            categories: ['Fleet'],
          },
        },
      ],
    }),
    contentType: JT,
    items: ONE('2024-06-03', 'On it.', `${C}/buses/`),
    first: { 'image.src': `${C}/media/buses.jpg`, 'tags.0': 'Fleet' },
  },
  {
    name: 'Strapi 4: attributes, a cover and a category in data of their own',
    text: j({
      data: [
        {
          id: 1,
          attributes: {
            title: 'Buying buses',
            description: 'On it.',
            slug: 'buses',
            url: B,
            createdAt: '2024-06-01T09:00:00.000Z',
            updatedAt: '2024-06-04T09:00:00.000Z',
            publishedAt: DAY,
            locale: 'en',
            cover: {
              data: {
                id: 2,
                attributes: {
                  name: 'buses.jpg',
                  alternativeText: 'Depot',
                  width: 800,
                  height: 450,
                  mime: 'image/jpeg',
                  url: '/uploads/buses.jpg',
                },
              },
            },
            category: { data: { id: 3, attributes: { name: 'Fleet', slug: 'fleet' } } },
          },
        },
      ],
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } },
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/uploads/buses.jpg`, 'image.alt': 'Depot', 'tags.0': 'Fleet' },
  },
  {
    name: 'Contentful delivery: the picture is linked and stands among what is included',
    text: j({
      sys: { type: 'Array' },
      total: 1,
      skip: 0,
      limit: 100,
      items: [
        {
          metadata: { tags: [] },
          sys: {
            id: 'e1',
            type: 'Entry',
            createdAt: DAY,
            updatedAt: '2024-06-04T09:00:00Z',
            locale: 'en-GB',
            contentType: { sys: { type: 'Link', linkType: 'ContentType', id: 'caseStudy' } },
          },
          fields: {
            title: 'Buying buses',
            summary: 'On it.',
            url: B,
            publishDate: '2024-06-03',
            heroImage: { sys: { type: 'Link', linkType: 'Asset', id: 'a1' } },
          },
        },
      ],
      includes: {
        Asset: [
          {
            sys: { id: 'a1', type: 'Asset' },
            fields: {
              title: 'Depot',
              description: 'A depot',
              file: {
                url: '//images.example/buses.jpg',
                details: { size: 1200, image: { width: 800, height: 450 } },
                fileName: 'buses.jpg',
                contentType: 'image/jpeg',
              },
            },
          },
        ],
      },
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': 'https://images.example/buses.jpg', 'image.alt': 'A depot' },
  },
  {
    name: 'ONS search: an address below the site, the words of the summary',
    text: j({
      count: 1,
      took: 3,
      topics: null,
      content_types: [{ type: 'bulletin', count: 1 }],
      items: [
        {
          cdid: '',
          dataset_id: '',
          edition: '',
          keywords: ['fleet'],
          meta_description: 'On it.',
          release_date: DAY,
          summary: 'On it.',
          title: 'Buying buses',
          topics: ['1234'],
          type: 'bulletin',
          uri: '/buses',
        },
      ],
      suggestions: null,
    }),
    contentType: JT,
    items: ONE(),
    first: { kind: 'bulletin' },
  },
  {
    name: 'Elasticsearch: hits in hits, the words that were found beside the source',
    text: j({
      took: 2,
      timed_out: false,
      _shards: { total: 1 },
      hits: {
        total: { value: 1, relation: 'eq' },
        max_score: 1.2,
        hits: [
          {
            _index: 'pages',
            _id: 'p1',
            _score: 1.2,
            _source: { title: 'Buying buses', url: B, description: 'On it.', date: DAY, sector: 'Transport' },
            highlight: { body: ['… <em>buses</em> …'] },
          },
        ],
      },
    }),
    contentType: JT,
    items: ONE(),
    first: { sector: 'Transport' },
  },
  {
    name: 'Algolia: hits with marked words beside the plain ones',
    text: j({
      hits: [
        {
          objectID: 'o1',
          title: 'Buying buses',
          url: B,
          content: 'On it.',
          date_timestamp: Date.parse(DAY) / 1000,
          _highlightResult: {
            title: { value: 'Buying <em>buses</em>', matchLevel: 'full', matchedWords: ['buses'] },
          },
          _snippetResult: { content: { value: 'On <em>it</em>.', matchLevel: 'none' } },
        },
      ],
      nbHits: 1,
      page: 0,
      nbPages: 1,
      hitsPerPage: 20,
      query: 'buses',
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'CKAN: packages with resources, an organisation and tags with two names',
    text: j({
      help: `${C}/api/3/action/help_show?name=package_search`,
      success: true,
      result: {
        count: 1,
        sort: 'score desc',
        facets: {},
        results: [
          {
            id: 'k1',
            name: 'buses',
            title: 'Buying buses',
            notes: 'On it.',
            url: B,
            type: 'dataset',
            state: 'active',
            license_id: 'uk-ogl',
            license_title: 'UK Open Government Licence',
            metadata_created: DAY,
            metadata_modified: '2024-06-04T09:00:00.000000',
            author: 'Sam Jones',
            author_email: 'sam@council.example',
            num_resources: 1,
            organization: { id: 'o', name: 'town-council', title: 'Town Council', type: 'organization' },
            resources: [
              {
                id: 'r1',
                name: 'Buses',
                format: 'CSV',
                mimetype: 'text/csv',
                size: 1200,
                url: `${C}/buses.csv`,
              },
            ],
            tags: [{ id: 't', name: 'fleet', display_name: 'Fleet', state: 'active' }],
            extras: [{ key: 'frequency', value: 'annual' }],
          },
        ],
      },
    }),
    contentType: JT,
    items: ONE(),
    first: { 'files.0.href': `${C}/buses.csv`, 'tags.0': 'Fleet', updated: '2024-06-04' },
  },
  {
    name: 'Zenodo: hits in hits, the record in metadata, files with their sizes',
    text: j({
      hits: {
        total: 1,
        hits: [
          {
            id: 7,
            conceptrecid: '6',
            created: DAY,
            updated: '2024-06-04T09:00:00Z',
            doi: '10.1/z.7',
            links: { self: `${C}/api/records/7`, self_html: B, doi: 'https://doi.example/10.1/z.7' },
            metadata: {
              title: 'Buying buses',
              description: '<p>On it.</p>',
              publication_date: '2024-06-03',
              creators: [{ name: 'Jones, Sam', affiliation: 'Council' }],
              keywords: ['fleet'],
              access_right: 'open',
              resource_type: { title: 'Report', type: 'publication', subtype: 'report' },
            },
            files: [
              {
                id: 'f',
                key: 'buses.pdf',
                size: 1200,
                checksum: 'md5:0',
                links: { self: `${C}/api/records/7/files/buses.pdf/content` },
              },
            ],
          },
        ],
      },
      links: { self: C },
      aggregations: {},
    }),
    contentType: JT,
    items: ONE(),
    code: 'fields-not-read',
    first: { kind: 'Report', 'authors.0': 'Jones, Sam', 'files.0.bytes': 1200, 'tags.0': 'fleet' },
  },
  {
    name: 'Figshare: the public address among others, a thumbnail',
    text: j([
      {
        id: 9,
        title: 'Buying buses',
        doi: '10.1/f.9',
        handle: '',
        url: `${C}/v2/articles/9`,
        url_public_html: B,
        url_public_api: `${C}/v2/articles/9`,
        url_private_html: `${C}/account/9`,
        published_date: DAY,
        timeline: { posted: '2024-06-03T09:00:00', firstOnline: '2024-06-03T09:00:00' },
        thumb: `${C}/thumb.png`,
        defined_type: 3,
        defined_type_name: 'dataset',
        group_id: null,
        resource_doi: null,
      },
    ]),
    contentType: JT,
    items: ONE('2024-06-03', ''),
    code: 'fields-not-read',
    first: { kind: 'dataset', 'image.src': `${C}/thumb.png` },
  },
  {
    name: 'OAI-PMH with Dublin Core is no feed, and that is said',
    text: `<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>${DAY}</responseDate><request verb="ListRecords">${C}/oai</request><ListRecords><record><header><identifier>oai:1</identifier></header><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Buying buses</dc:title></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>`,
    items: [],
    code: 'feed-type-unknown',
  },
  {
    name: 'Google Sheets: an answer of the charts service is no JSON, and that is said',
    text: `/*O_o*/\ngoogle.visualization.Query.setResponse({"version":"0.6","status":"ok","table":{"cols":[{"label":"title"}],"rows":[{"c":[{"v":"Buying buses"}]}]}});`,
    contentType: JT,
    items: [],
    code: 'feed-not-json',
  },
  {
    name: 'WordPress podcast plug-in: a title of its own for the player, a summary, an episode as a file',
    text: rss(
      `<item><title>Buying buses</title><itunes:title>Buying buses</itunes:title><link>${B}</link>${PUB}<guid isPermaLink="false">${C}/?p=1</guid><description><![CDATA[<p>On it.</p>]]></description><itunes:subtitle><![CDATA[On it, in short]]></itunes:subtitle><content:encoded><![CDATA[<p>On it.</p>]]></content:encoded><enclosure url="${C}/buses.mp3" length="1200" type="audio/mpeg"></enclosure><itunes:image href="${C}/buses.jpg"></itunes:image><itunes:explicit>false</itunes:explicit><itunes:duration>12:30</itunes:duration><itunes:author><![CDATA[Sam Jones]]></itunes:author></item>`,
      `${CONTENT} xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"`,
    ),
    items: ONE(),
    first: { 'files.0.href': `${C}/buses.mp3`, 'files.0.bytes': 1200, 'image.src': `${C}/buses.jpg` },
  },
  {
    name: 'Directus: a status, a picture by its key alone, no address',
    text: j({
      data: [
        {
          id: 1,
          status: 'published',
          sort: null,
          user_created: 'a1b2',
          date_created: '2024-06-01T09:00:00Z',
          date_updated: null,
          title: 'Buying buses',
          slug: 'buses',
          summary: 'On it.',
          date_published: DAY,
          image: '8f4c9c1e-5a0b-4f1e-9d4e-1f2a3b4c5d6e',
        },
      ],
    }),
    contentType: JT,
    items: ONE('2024-06-03', 'On it.', null),
    code: 'image-not-embedded',
    first: { image: null },
  },
];
