import {
  AT as C,
  JSON_TYPE as JT,
  j,
  rss,
  type WrittenFeed,
  BUSES as B,
  DAY,
  one as ONE,
} from './written-feed.ts';

const item = (inner: string): string =>
  `<item><title>Buying buses</title><link>${B}</link><description>On it.</description><pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate>${inner}</item>`;

/** Answers of delivery services and site searches, and RSS with more than one file or source. All content is made up. */
export const DELIVERIES: readonly WrittenFeed[] = [
  {
    name: 'Podcast 2.0: a transcript beside the episode',
    text: rss(
      item(
        `<enclosure url="${C}/buses.mp3" length="1200" type="audio/mpeg"/><podcast:transcript url="${C}/buses.html" type="text/html" language="en"/>`,
      ),
      'xmlns:podcast="https://podcastindex.org/namespace/1.0"',
    ),
    items: ONE(),
    first: { 'files.0.href': `${C}/buses.mp3`, 'files.1.href': `${C}/buses.html` },
  },
  {
    name: 'RSS: a document as media content, and two enclosures',
    text: rss(
      item(
        `<enclosure url="${C}/a.pdf" length="1" type="application/pdf"/><enclosure url="${C}/b.pdf" length="1" type="application/pdf"/><media:content url="${C}/c.pdf" type="application/pdf"><media:title>Annex</media:title></media:content>`,
      ),
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    items: ONE(),
    first: {
      'files.length': 3,
      'files.1.href': `${C}/b.pdf`,
      'files.2.href': `${C}/c.pdf`,
      'files.2.text': 'Annex',
    },
  },
  {
    name: 'RSS of a news search: the paper that wrote it',
    text: rss(item('<source url="https://paper.example">A Paper</source>')),
    items: ONE(),
    first: { publisher: 'A Paper' },
  },
  {
    name: 'Drupal views data source: nodes with names that people read',
    text: j({
      nodes: [
        {
          node: {
            Title: 'Buying buses',
            Path: '/buses',
            Body: '<p>On it.</p>',
            'Post date': '3 June 2024',
            Image: { src: `${C}/buses.jpg`, alt: 'Bus' },
            Tags: 'fleet, lease',
          },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.alt': 'Bus', 'tags.1': 'lease' },
  },
  {
    name: 'Umbraco delivery: a rich text as markup, several pictures',
    text: j({
      total: 1,
      items: [
        {
          contentType: 'caseStudy',
          name: 'Buying buses',
          createDate: '2024-06-03T09:00:00Z',
          updateDate: '2024-06-03T09:00:00Z',
          route: { path: '/buses', startItem: { id: 's', path: 'home' } },
          id: 'u1',
          properties: {
            summary: { markup: '<p>On it.</p>', blocks: [] },
            heroImage: [{ id: 'm1', name: 'Depot', url: '/media/buses.jpg', width: 800, height: 450 }],
            hideFromSearch: false,
          },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/media/buses.jpg` },
  },
  {
    name: 'Optimizely delivery: every property an object with its type',
    text: j([
      {
        contentLink: { id: 5, workId: 0, guidValue: 'g', url: B },
        name: 'Buying buses',
        language: { displayName: 'English', name: 'en' },
        contentType: ['Page', 'ArticlePage'],
        url: B,
        routeSegment: 'buses',
        startPublish: DAY,
        changed: '2024-06-04T09:00:00Z',
        created: '2024-06-01T09:00:00Z',
        status: 'Published',
        teaserText: { value: 'On it.', propertyDataType: 'PropertyLongString' },
        pageImage: {
          value: { id: 7, url: `${C}/buses.jpg` },
          propertyDataType: 'PropertyContentReference',
        },
      },
    ]),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg`, updated: '2024-06-04' },
  },
  {
    name: 'Sitecore: a search of items, each value in an object, a path in the address',
    text: j({
      data: {
        search: {
          total: 1,
          results: [
            {
              url: { path: '/buses' },
              title: { value: 'Buying buses' },
              summary: { value: '<p>On it.</p>' },
              date: { value: '20240603T090000Z' },
              image: { src: `${C}/buses.jpg`, alt: 'Bus' },
            },
          ],
        },
      },
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.alt': 'Bus' },
  },
  {
    name: 'Craft by GraphQL: entries with a day of the post and pictures in a list',
    text: j({
      data: {
        entries: [
          {
            title: 'Buying buses',
            url: B,
            postDate: '2024-06-03T09:00:00+01:00',
            summary: 'On it.',
            image: [{ url: `${C}/buses.jpg`, title: 'Buses', alt: 'Bus' }],
            topics: [{ title: 'Fleet' }],
          },
        ],
      },
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.alt': 'Bus', 'tags.0': 'Fleet' },
  },
  {
    name: 'Webflow: fields of the data with dashes, a picture by file',
    text: j({
      items: [
        {
          id: 'w1',
          cmsLocaleId: null,
          lastPublished: '2024-06-04T09:00:00Z',
          lastUpdated: '2024-06-04T09:00:00Z',
          createdOn: '2024-06-01T09:00:00Z',
          isArchived: false,
          isDraft: false,
          fieldData: {
            name: 'Buying buses',
            slug: 'buses',
            link: B,
            'post-summary': 'On it.',
            'main-image': { fileId: 'f', url: `${C}/buses.jpg`, alt: 'Bus' },
            'publish-date': DAY,
          },
        },
      ],
      pagination: { limit: 100, offset: 0, total: 1 },
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.alt': 'Bus', updated: '2024-06-04' },
  },
  {
    name: 'Notion: properties by type, texts in pieces',
    text: j({
      object: 'list',
      results: [
        {
          object: 'page',
          id: 'n1',
          created_time: '2024-06-01T09:00:00.000Z',
          last_edited_time: '2024-06-04T09:00:00.000Z',
          url: B,
          archived: false,
          cover: { type: 'external', external: { url: `${C}/buses.jpg` } },
          properties: {
            Name: { id: 'title', type: 'title', title: [{ type: 'text', plain_text: 'Buying buses' }] },
            Summary: { id: 'a', type: 'rich_text', rich_text: [{ type: 'text', plain_text: 'On it.' }] },
            Date: { id: 'b', type: 'date', date: { start: '2024-06-03', end: null } },
            Tags: {
              id: 'c',
              type: 'multi_select',
              multi_select: [{ id: 'd', name: 'fleet', color: 'blue' }],
            },
          },
        },
      ],
      has_more: false,
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg`, 'tags.0': 'fleet' },
  },
  {
    name: 'A programmable search: a map of what the page holds',
    text: j({
      kind: 'customsearch#search',
      items: [
        {
          kind: 'customsearch#result',
          title: 'Buying buses',
          htmlTitle: '<b>Buying</b> buses',
          link: B,
          displayLink: 'council.example',
          snippet: 'On it.',
          htmlSnippet: 'On it.',
          formattedUrl: B,
          pagemap: { cse_image: [{ src: `${C}/buses.jpg` }] },
        },
      ],
    }),
    contentType: JT,
    items: ONE(null),
    first: { kind: null },
  },
  {
    name: 'A site search with raw values and marked ones',
    text: j({
      meta: { alerts: [], page: { current: 1 } },
      results: [
        {
          id: { raw: 'p1' },
          title: { raw: 'Buying buses', snippet: '<em>Buying</em> buses' },
          url: { raw: B },
          description: { raw: 'On it.', snippet: null },
          published_at: { raw: DAY },
          _meta: { score: 1.2 },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'CSV with Welsh columns',
    text: 'Teitl,Dolen,Dyddiad,Crynodeb\nBuying buses,https://council.example/buses,03/06/2024,On it.\n',
    contentType: 'text/csv',
    items: ONE(),
  },
  {
    name: 'JSON Feed: an item of text alone, changed and not published, with a banner',
    text: j({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [
        {
          id: B,
          url: B,
          title: 'Buying buses',
          content_text: 'On it.\n',
          date_modified: DAY,
          banner_image: '/buses.jpg',
        },
      ],
    }),
    contentType: 'application/feed+json',
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg` },
  },
];
