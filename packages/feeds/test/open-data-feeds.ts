import {
  AT as C,
  JSON_TYPE as JT,
  j,
  type WrittenFeed,
  BUSES as B,
  DAY,
  one as ONE,
} from './written-feed.ts';

/** Answers of open data, procurement, consultation and linked-data services. All content is made up. */
export const OPEN_DATA: readonly WrittenFeed[] = [
  {
    name: 'Plone: the address of each is its id',
    text: j({
      '@id': `${C}/news`,
      items: [
        {
          '@id': B,
          '@type': 'News Item',
          title: 'Buying buses',
          description: 'On it.',
          effective: DAY,
          review_state: 'published',
        },
      ],
      items_total: 1,
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'Liferay: a headline and a body, a picture by its content address',
    text: j({
      items: [
        {
          id: 1,
          headline: 'Buying buses',
          articleBody: '<p>On it.</p>',
          datePublished: DAY,
          dateModified: '2024-06-04T09:00:00Z',
          image: { contentUrl: `${C}/buses.jpg`, title: 'buses.jpg' },
          friendlyUrlPath: 'buses',
          keywords: ['fleet'],
          creator: { name: 'Sam Jones', id: 2 },
        },
      ],
      page: 1,
      totalCount: 1,
    }),
    contentType: JT,
    items: ONE('2024-06-03', 'On it.', null),
    first: { 'image.src': `${C}/buses.jpg`, 'tags.0': 'fleet', 'authors.0': 'Sam Jones' },
  },
  {
    name: 'Confluence: the address of the page among the links of each',
    text: j({
      results: [
        {
          content: { id: '1', type: 'page', title: 'Buying buses', _links: { webui: '/buses' } },
          title: 'Buying buses',
          excerpt: 'On it.',
          url: '/buses',
          lastModified: '2024-06-04T09:00:00.000Z',
          friendlyLastModified: 'Jun 04, 2024',
          resultGlobalContainer: { title: 'Space', displayUrl: '/space' },
        },
      ],
      start: 0,
      limit: 25,
      size: 1,
    }),
    contentType: JT,
    items: ONE(null),
    first: { updated: '2024-06-04' },
  },
  {
    name: 'JSON-LD: a graph of articles and of who publishes them',
    text: j({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          '@id': `${B}#a`,
          headline: 'Buying buses',
          url: B,
          datePublished: '2024-06-03',
          description: 'On it.',
          image: { '@type': 'ImageObject', url: `${C}/buses.jpg` },
          author: { '@type': 'Person', name: 'Sam Jones' },
          publisher: { '@type': 'Organization', name: 'Town Council' },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg`, 'authors.0': 'Sam Jones', publisher: 'Town Council' },
  },
  {
    name: 'GeoJSON: features with their properties',
    text: j({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [-0.1, 51.5] },
          properties: { name: 'Buying buses', url: B, description: 'On it.', date: '2024-06-03' },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'Contracts Finder: notices in items of a list, the buyer by the name of its field',
    text: j({
      hitCount: 1,
      noticeList: [
        {
          score: 1,
          item: {
            id: 'n1',
            noticeIdentifier: 'X1',
            title: 'Buying buses',
            description: 'On it.',
            publishedDate: DAY,
            organisationName: 'Town Council',
            noticeType: 'Contract',
            region: 'Wales',
          },
        },
      ],
    }),
    contentType: JT,
    items: ONE('2024-06-03', 'On it.', null),
    code: 'fields-not-read',
    first: { organisation: 'Town Council', region: 'Wales' },
  },
  {
    name: 'Parliament: items with their value and links',
    text: j({
      items: [
        {
          value: {
            id: 1,
            title: 'Buying buses',
            summary: 'On it.',
            publishedDate: '2024-06-03T00:00:00',
            url: B,
          },
          links: [{ rel: 'self', href: '/1', method: 'GET' }],
        },
      ],
      totalResults: 1,
      resultContext: '',
      skip: 0,
      take: 20,
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'Citizen Space: consultations with an overview, days with strokes',
    text: j([
      {
        id: 'buses',
        title: 'Buying buses',
        url: B,
        overview: 'On it.',
        startdate: '2024/06/03',
        enddate: '2024/06/28',
        status: 'closed',
      },
    ]),
    contentType: JT,
    items: ONE(null),
    first: { starts: '2024-06-03', ends: '2024-06-28' },
  },
  {
    name: 'OpenActive: what was deleted is not shown',
    text: j({
      next: `${C}/feed?after=2`,
      items: [
        { state: 'deleted', kind: 'Event', id: '0', modified: 1, data: null },
        {
          state: 'updated',
          kind: 'Event',
          id: '1',
          modified: 2,
          data: {
            '@type': 'Event',
            name: 'Buying buses',
            url: B,
            description: 'On it.',
            startDate: '2024-06-03T09:00:00+01:00',
            location: { '@type': 'Place', name: 'Town Hall' },
          },
        },
      ],
      license: 'x',
    }),
    contentType: JT,
    items: ONE(null),
    code: 'item-not-published',
    first: { starts: '2024-06-03T09:00+01:00', place: 'Town Hall' },
  },
  {
    name: 'OPML is no feed of items, and that is said',
    text: `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body><outline text="Council" xmlUrl="${C}/feed" type="rss"/></body></opml>`,
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'A site map is no feed, and that is said',
    text: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${B}</loc><lastmod>2024-06-03</lastmod></url></urlset>`,
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'CSV of a spending list has no entries, and that is said',
    text: 'Department,Supplier,Amount,Payment date\nFleet,A Ltd,1200.00,03/06/2024\n',
    contentType: 'text/csv',
    items: [],
    code: 'feed-type-unknown',
  },
  {
    name: 'CSV: Case study, Council, Short description, Link, Published',
    text: 'Case study,Council,Short description,Link,Published\nBuying buses,Town Council,On it.,https://council.example/buses,3 June 2024\n',
    contentType: 'text/csv',
    items: ONE(),
    first: { organisation: 'Town Council' },
  },
];
