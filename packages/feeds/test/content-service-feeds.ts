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

/** Answers of content services, registers and social media, with what else they hold. All content is made up. */
export const CONTENT_SERVICES: readonly WrittenFeed[] = [
  {
    name: 'Flickr: pictures by size, tags in one text, an author in an address',
    text: j({
      title: 'Uploads',
      link: C,
      description: '',
      modified: DAY,
      generator: 'https://photos.example',
      items: [
        {
          title: 'Buying buses',
          link: B,
          media: { m: `${C}/buses_m.jpg` },
          date_taken: '2024-06-01T10:00:00-08:00',
          description: '<p>On it.</p>',
          published: DAY,
          author: 'nobody@photos.example ("Sam Jones")',
          author_id: '1@N00',
          tags: 'bus fleet',
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    code: 'fields-not-read',
    first: { 'image.src': `${C}/buses_m.jpg`, 'authors.0': 'Sam Jones' },
  },
  {
    name: 'Sanity: a slug that is an object, a picture by reference, a text in blocks',
    text: j({
      query: '*[_type == "post"]',
      ms: 3,
      result: [
        {
          _id: 's1',
          _type: 'post',
          _rev: 'r',
          _createdAt: '2024-06-01T09:00:00Z',
          _updatedAt: '2024-06-04T09:00:00Z',
          title: 'Buying buses',
          slug: { _type: 'slug', current: 'buses' },
          url: B,
          publishedAt: DAY,
          mainImage: {
            _type: 'image',
            alt: 'Depot',
            asset: { _ref: 'image-0a1b-800x450-jpg', _type: 'reference' },
          },
          body: [
            {
              _type: 'block',
              _key: 'k',
              style: 'normal',
              children: [{ _type: 'span', text: 'On it.', marks: [] }],
              markDefs: [],
            },
          ],
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    code: 'image-not-embedded',
  },
  {
    name: 'Strapi 5: a cover with formats, categories and an author as objects',
    text: j({
      data: [
        {
          id: 3,
          documentId: 'd1',
          title: 'Buying buses',
          description: 'On it.',
          url: B,
          createdAt: '2024-06-01T09:00:00.000Z',
          updatedAt: '2024-06-04T09:00:00.000Z',
          publishedAt: DAY,
          locale: 'en',
          cover: {
            id: 4,
            documentId: 'd2',
            name: 'buses.jpg',
            alternativeText: 'Depot',
            width: 800,
            height: 450,
            formats: { small: { url: '/uploads/small_buses.jpg', width: 500, height: 281 } },
            url: '/uploads/buses.jpg',
          },
          categories: [{ id: 5, documentId: 'd3', name: 'Fleet', slug: 'fleet' }],
          author: { id: 6, name: 'Sam Jones', email: 'sam@council.example' },
        },
      ],
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } },
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/uploads/buses.jpg`, 'tags.0': 'Fleet', 'authors.0': 'Sam Jones' },
  },
  {
    name: 'Airtable: attachments, a picture in one column and a report in another',
    text: j({
      records: [
        {
          id: 'rec1',
          createdTime: '2024-06-01T09:00:00.000Z',
          fields: {
            Name: 'Buying buses',
            Notes: 'On it.',
            Link: B,
            'Published date': '2024-06-03',
            Photo: [
              {
                id: 'att1',
                url: `${C}/buses.jpg`,
                filename: 'buses.jpg',
                size: 1200,
                type: 'image/jpeg',
                width: 800,
                height: 450,
              },
            ],
            Report: [
              {
                id: 'att2',
                url: `${C}/buses.pdf`,
                filename: 'buses.pdf',
                size: 1200,
                type: 'application/pdf',
              },
            ],
          },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg`, 'files.0.href': `${C}/buses.pdf` },
  },
  {
    name: 'Crossref: a title in a list, a day in parts, people in two names',
    text: j({
      status: 'ok',
      'message-type': 'work-list',
      message: {
        'total-results': 1,
        items: [
          {
            DOI: '10.1/b',
            title: ['Buying buses'],
            URL: B,
            type: 'report',
            publisher: 'A Press',
            abstract: '<jats:p>On it.</jats:p>',
            published: { 'date-parts': [[2024, 6, 3]] },
            author: [{ given: 'Sam', family: 'Jones', sequence: 'first', affiliation: [] }],
          },
        ],
      },
    }),
    contentType: JT,
    items: ONE(),
    code: 'fields-not-read',
    first: { kind: 'report', 'authors.0': 'Sam Jones', publisher: 'A Press' },
  },
  {
    name: 'Eventbrite: texts in objects, moments with their zone, a venue by name',
    text: j({
      pagination: { object_count: 1 },
      events: [
        {
          id: '1',
          name: { text: 'Buying buses', html: 'Buying buses' },
          description: { text: 'On it.', html: 'On it.' },
          summary: 'On it.',
          url: B,
          start: { timezone: 'Europe/London', local: '2024-06-03T09:00:00', utc: '2024-06-03T08:00:00Z' },
          end: { timezone: 'Europe/London', local: '2024-06-03T11:00:00', utc: '2024-06-03T10:00:00Z' },
          created: '2024-05-01T09:00:00Z',
          changed: '2024-05-02T09:00:00Z',
          status: 'live',
          currency: 'GBP',
          logo: { id: '2', url: `${C}/buses.jpg` },
          venue: { id: '3', name: 'Town Hall' },
        },
      ],
    }),
    contentType: JT,
    items: ONE('2024-05-01'),
    first: { starts: '2024-06-03T09:00', ends: '2024-06-03T11:00', place: 'Town Hall' },
  },
  {
    name: 'OCDS: releases of a procurement service, what is bought in the tender',
    text: j({
      version: '1.1',
      publishedDate: DAY,
      publisher: { name: 'A Service' },
      releases: [
        {
          ocid: 'ocds-1-b',
          id: 'r1',
          date: DAY,
          tag: ['tender'],
          language: 'en',
          initiationType: 'tender',
          buyer: { id: 'GB-1', name: 'Town Council' },
          tender: { id: 't1', title: 'Buying buses', description: 'On it.', status: 'active' },
        },
      ],
    }),
    contentType: JT,
    items: ONE('2024-06-03', 'On it.', null),
    code: 'fields-not-read',
    first: { organisation: 'Town Council' },
  },
  {
    name: 'Mastodon messages as JSON: words in HTML, media beside them',
    text: j([
      {
        id: '1',
        created_at: DAY,
        in_reply_to_id: null,
        visibility: 'public',
        language: 'en',
        uri: `${C}/users/council/statuses/1`,
        url: B,
        replies_count: 0,
        content: '<p>Buying buses</p>',
        account: { id: '2', username: 'council', display_name: 'Town Council', url: C },
        media_attachments: [
          {
            id: '3',
            type: 'image',
            url: `${C}/buses.png`,
            preview_url: `${C}/small.png`,
            description: 'A bus',
          },
        ],
        tags: [{ name: 'fleet', url: `${C}/tags/fleet` }],
      },
    ]),
    contentType: JT,
    items: ONE('2024-06-03', ''),
    first: { 'tags.0': 'fleet', 'image.src': `${C}/buses.png`, 'image.alt': 'A bus' },
  },
  {
    name: 'Hugo: an index of pages of its own',
    text: j({
      title: 'Council',
      pages: [
        {
          title: 'Buying buses',
          permalink: B,
          section: 'news',
          summary: 'On it.',
          date: '2024-06-03T09:00:00+01:00',
          lastmod: '2024-06-04T09:00:00+01:00',
          tags: ['fleet'],
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    code: 'fields-not-read',
    first: { updated: '2024-06-04', 'tags.0': 'fleet' },
  },
  {
    name: 'Storyblok: the words in content, the day of the first publication beside it',
    text: j({
      stories: [
        {
          name: 'Buying buses',
          created_at: '2024-06-01T09:00:00Z',
          published_at: '2024-06-04T09:00:00Z',
          first_published_at: DAY,
          id: 1,
          uuid: 'u',
          content: {
            _uid: 'x',
            component: 'article',
            title: 'Buying buses',
            intro: 'On it.',
            image: { id: 2, filename: `${C}/buses.jpg`, alt: 'Depot', fieldtype: 'asset' },
          },
          slug: 'buses',
          full_slug: 'news/buses',
          tag_list: ['fleet'],
          is_startpage: false,
        },
      ],
      cv: 1,
    }),
    contentType: JT,
    items: ONE('2024-06-03', 'On it.', null),
    first: { 'image.src': `${C}/buses.jpg`, 'tags.0': 'fleet' },
  },
  {
    name: 'Prismic: titles and texts in lists of blocks, a picture with dimensions',
    text: j({
      page: 1,
      results_per_page: 20,
      results: [
        {
          id: 'p1',
          uid: 'buses',
          url: '/buses',
          type: 'case_study',
          href: `${C}/api/v2/documents/search?q=p1`,
          tags: ['fleet'],
          first_publication_date: '2024-06-03T09:00:00+0000',
          last_publication_date: '2024-06-04T09:00:00+0000',
          lang: 'en-gb',
          data: {
            title: [{ type: 'heading1', text: 'Buying buses', spans: [] }],
            summary: [{ type: 'paragraph', text: 'On it.', spans: [] }],
            image: { dimensions: { width: 800, height: 450 }, alt: 'Depot', url: `${C}/buses.jpg` },
          },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.alt': 'Depot', 'tags.0': 'fleet', updated: '2024-06-04' },
  },
  {
    name: 'Jekyll: an entry with a summary, a thumbnail and media that declare their own namespace',
    text: `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><generator uri="https://jekyll.example/" version="4.3">Jekyll</generator><link href="${C}/feed.xml" rel="self" type="application/atom+xml"/><updated>${DAY}</updated><id>${C}/feed.xml</id><title type="html">Council</title><entry><title type="html">Buying buses</title><link href="${B}" rel="alternate" type="text/html" title="Buying buses"/><published>2024-06-03T09:00:00+01:00</published><updated>2024-06-04T09:00:00+01:00</updated><id>${B}</id><content type="html" xml:base="${B}"><![CDATA[<p>All of it.</p>]]></content><author><name>Sam Jones</name></author><category term="fleet"/><summary type="html"><![CDATA[On it.]]></summary><media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="${C}/buses.jpg"/><media:content medium="image" url="${C}/buses.jpg" xmlns:media="http://search.yahoo.com/mrss/"/></entry></feed>`,
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg`, 'authors.0': 'Sam Jones', 'tags.0': 'fleet' },
  },
  {
    name: 'CSV: Title, Web address, Published date, Image URL, Short summary',
    text: 'Title,Web address,Published date,Image URL,Short summary,Department\nBuying buses,https://council.example/buses,03/06/2024,https://council.example/buses.jpg,On it.,Fleet\n',
    contentType: 'text/csv',
    items: ONE(),
    code: 'fields-not-read',
    first: { 'image.src': `${C}/buses.jpg` },
  },
  {
    name: 'modern.gov RSS: a day in figures in the title, an address with parameters, a description of lines',
    text: rss(
      `<item><title>Cabinet - 03/06/2024 18:00</title><link>${C}/ieListDocuments.aspx?CId=1&amp;MId=2</link><description>Agenda published&lt;br/&gt;Town Hall</description><pubDate>Mon, 03 Jun 2024 17:00:00 GMT</pubDate><guid>${C}/ieListDocuments.aspx?CId=1&amp;MId=2</guid></item>`,
    ),
    items: [
      [
        'Cabinet - 03/06/2024 18:00',
        `${C}/ieListDocuments.aspx?CId=1&MId=2`,
        '2024-06-03',
        'Agenda published Town Hall',
      ],
    ],
  },
  {
    name: 'Wix blog RSS: a picture as an enclosure of no length, the author as a creator',
    text: rss(
      `<item><title><![CDATA[Buying buses]]></title><description><![CDATA[On it.]]></description><link>${B}</link><guid isPermaLink="false">6650</guid><category><![CDATA[Fleet]]></category><pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate><enclosure url="${C}/buses~mv2.png/v1/fit/w_1000" length="0" type="image/png"/><dc:creator>Web team</dc:creator></item>`,
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
    items: ONE(),
    first: { 'image.src': `${C}/buses~mv2.png/v1/fit/w_1000`, 'tags.0': 'Fleet' },
  },
  {
    name: 'DSpace: objects in an envelope of envelopes, metadata by names of Dublin Core, is refused in words',
    text: j({
      _embedded: {
        searchResult: {
          _embedded: {
            objects: [
              {
                _embedded: {
                  indexableObject: {
                    uuid: 'u',
                    handle: '1/2',
                    metadata: { 'dc.title': [{ value: 'Buying buses', language: 'en' }] },
                    type: 'item',
                  },
                },
              },
            ],
          },
        },
      },
    }),
    contentType: JT,
    items: [],
    code: 'feed-type-unknown',
  },
];
