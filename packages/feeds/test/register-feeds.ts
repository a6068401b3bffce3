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

/** Answers of registers, catalogues, forums and meetings, and files that people keep. All content is made up. */
export const REGISTERS: readonly WrittenFeed[] = [
  {
    name: 'ONS datasets: addresses of data alone, the next release',
    text: j({
      items: [
        {
          id: 'buses',
          title: 'Buying buses',
          description: 'On it.',
          keywords: ['fleet'],
          next_release: '14 August 2024',
          release_frequency: 'Monthly',
          state: 'published',
          contacts: [{ name: 'Sam Jones', email: 'sam@stats.example', telephone: '01234' }],
          links: {
            self: { href: `${C}/v1/datasets/buses` },
            latest_version: { href: `${C}/v1/datasets/buses/1`, id: '1' },
          },
        },
      ],
      count: 1,
      offset: 0,
      limit: 20,
      total_count: 1,
    }),
    contentType: JT,
    items: ONE(null, 'On it.', null),
    code: 'fields-not-read',
    first: { 'tags.0': 'fleet' },
  },
  {
    name: 'ArcGIS Hub: a catalogue in the form of JSON:API',
    text: j({
      data: [
        {
          id: 'a1',
          type: 'dataset',
          attributes: {
            name: 'Buying buses',
            snippet: 'On it.',
            landingPage: B,
            created: Date.parse(DAY),
            modified: Date.parse('2024-06-04T09:00:00Z'),
            tags: ['fleet'],
            owner: 'gis',
          },
          links: { self: `${C}/api/v3/datasets/a1` },
        },
      ],
      meta: { stats: { totalCount: 1 } },
    }),
    contentType: JT,
    items: ONE(),
    first: { 'tags.0': 'fleet', updated: '2024-06-04' },
  },
  {
    name: 'JSON:API of a system that is not Drupal',
    text: j({
      jsonapi: { version: '1.1' },
      data: [
        {
          type: 'articles',
          id: '1',
          attributes: {
            title: 'Buying buses',
            summary: 'On it.',
            publishedAt: DAY,
            url: B,
            imageUrl: `${C}/buses.jpg`,
          },
          relationships: { author: { data: { type: 'people', id: '9' } } },
        },
      ],
      included: [{ type: 'people', id: '9', attributes: { name: 'Sam Jones' } }],
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg` },
  },
  {
    name: 'Drupal JSON:API: a sector by its own field, a report behind a media entity, a picture that is not included',
    text: j({
      jsonapi: { version: '1.0' },
      data: [
        {
          type: 'node--case',
          id: 'n1',
          attributes: {
            title: 'Buying buses',
            created: DAY,
            body: { value: '<p>On it.</p>', processed: '<p>On it.</p>', summary: '' },
            path: { alias: '/buses' },
          },
          relationships: {
            field_sector: { data: { type: 'taxonomy_term--sectors', id: 't1' } },
            field_report: { data: [{ type: 'media--document', id: 'm1' }] },
            field_image: { data: { type: 'media--image', id: 'm2' } },
          },
        },
      ],
      included: [
        { type: 'taxonomy_term--sectors', id: 't1', attributes: { name: 'Transport' } },
        {
          type: 'media--document',
          id: 'm1',
          attributes: { name: 'The report' },
          relationships: { field_media_document: { data: { type: 'file--file', id: 'f1', meta: {} } } },
        },
        {
          type: 'file--file',
          id: 'f1',
          attributes: {
            filename: 'buses.pdf',
            filemime: 'application/pdf',
            filesize: 1200,
            uri: { url: '/files/buses.pdf' },
          },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    code: 'image-not-embedded',
    first: {
      sector: 'Transport',
      'files.0.href': `${C}/files/buses.pdf`,
      'files.0.text': 'The report',
      'files.0.bytes': 1200,
      tags: [],
    },
  },
  {
    name: 'Opendatasoft: titles within metas are refused in words',
    text: j({
      total_count: 1,
      results: [{ dataset_id: 'b', metas: { default: { title: 'Buying buses', description: 'On it.' } } }],
    }),
    contentType: JT,
    items: [],
    code: 'feed-type-unknown',
  },
  {
    name: 'Legistar: meetings whose names all begin alike are refused in words',
    text: j([{ EventId: 1, EventBodyName: 'Cabinet', EventDate: '2024-06-03T00:00:00', EventInSiteURL: B }]),
    contentType: JT,
    items: [],
    code: 'feed-type-unknown',
  },
  {
    name: 'WordPress.com: posts with capital names, terms by name',
    text: j({
      found: 1,
      posts: [
        {
          ID: 1,
          site_ID: 2,
          author: { ID: 3, name: 'Sam Jones', email: false },
          date: '2024-06-03T09:00:00+01:00',
          modified: '2024-06-04T09:00:00+01:00',
          title: 'Buying buses',
          URL: B,
          content: '<p>All of it.</p>\n',
          excerpt: '<p>On it.</p>\n',
          status: 'publish',
          like_count: 0,
          featured_image: `${C}/buses.jpg`,
          tags: {},
          categories: { Fleet: { ID: 4, name: 'Fleet', slug: 'fleet' } },
          attachments: {},
        },
      ],
      meta: { links: { counts: 'x' } },
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg`, 'tags.0': 'Fleet', 'authors.0': 'Sam Jones' },
  },
  {
    name: 'WordPress REST search: a title as text, no day, no words',
    text: j([
      {
        id: 1,
        title: 'Buying buses',
        url: B,
        type: 'post',
        subtype: 'post',
        _links: { self: [{ embeddable: true, href: `${C}/wp-json/wp/v2/posts/1` }] },
      },
    ]),
    contentType: JT,
    items: ONE(null, ''),
  },
  {
    name: 'Discourse: topics in a list of topics, no address',
    text: j({
      users: [{ id: 1, username: 'sam', name: 'Sam Jones', avatar_template: '/a/{size}.png' }],
      topic_list: {
        can_create_topic: false,
        topics: [
          {
            id: 1,
            title: 'Buying buses',
            fancy_title: 'Buying buses',
            slug: 'buying-buses',
            posts_count: 2,
            created_at: DAY,
            last_posted_at: '2024-06-04T09:00:00.000Z',
            excerpt: 'On it.',
            tags: ['fleet'],
            image_url: `${C}/buses.jpg`,
            has_summary: false,
            pinned: false,
          },
        ],
      },
    }),
    contentType: JT,
    items: ONE('2024-06-03', 'On it.', null),
    first: { 'image.src': `${C}/buses.jpg`, 'tags.0': 'fleet' },
  },
  {
    name: 'GitHub releases: the picture of the account is not that of the entry',
    text: `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en-US"><id>tag:x</id><title>Releases</title><updated>${DAY}</updated><entry><id>tag:x:1</id><updated>${DAY}</updated><link rel="alternate" type="text/html" href="${B}"/><title>Buying buses</title><content type="html">&lt;p&gt;On it.&lt;/p&gt;</content><author><name>sam</name></author><media:thumbnail height="30" width="30" url="${C}/u/1?s=60"/></entry></feed>`,
    items: ONE(),
    first: { image: null },
  },
  {
    name: 'RSS of a council system: a day as a database writes it, dots at the end',
    text: rss(
      `<item><title>Buying buses</title><description>On it...</description><link>${B}</link><pubDate>2024-06-03 09:00:00</pubDate><guid isPermaLink="true">${B}</guid></item>`,
    ),
    items: ONE('2024-06-03', 'On it...'),
  },
  {
    name: 'RSS with a day in figures of either order: no day, and that is said',
    text: rss(
      `<item><title>Buying buses</title><description>On it.</description><link>${B}</link><pubDate>06/03/2024 09:00 AM CDT</pubDate></item>`,
    ),
    items: ONE(null),
    code: 'date-unknown',
  },
  {
    name: 'CSV: Project name, Lead organisation, Weblink, Year started',
    text: 'Project name,Lead organisation,Summary,Weblink,Year\nBuying buses,Town Council,On it.,https://council.example/buses,2024\n',
    contentType: 'text/csv',
    items: ONE('2024'),
  },
  {
    name: 'Zotero: data in each, creators in two names, tags in objects',
    text: j([
      {
        key: 'K1',
        version: 2,
        library: { type: 'group', id: 1, name: 'L' },
        links: {
          self: { href: `${C}/groups/1/items/K1` },
          alternate: { href: `${C}/z/K1`, type: 'text/html' },
        },
        meta: { creatorSummary: 'Jones', numChildren: 0 },
        data: {
          key: 'K1',
          version: 2,
          itemType: 'report',
          title: 'Buying buses',
          creators: [{ creatorType: 'author', firstName: 'Sam', lastName: 'Jones' }],
          abstractNote: 'On it.',
          date: '2024-06-03',
          url: B,
          tags: [{ tag: 'fleet' }],
          dateAdded: '2024-07-01T09:00:00Z',
          dateModified: '2024-07-02T09:00:00Z',
        },
      },
    ]),
    contentType: JT,
    items: ONE(),
    code: 'fields-not-read',
    first: { 'authors.0': 'Sam Jones', 'tags.0': 'fleet' },
  },
  {
    name: 'Contentstack: entries with the time of their publication beside them',
    text: j({
      entries: [
        {
          uid: 'e1',
          title: 'Buying buses',
          url: '/buses',
          summary: 'On it.',
          locale: 'en-gb',
          _version: 2,
          ACL: {},
          created_at: '2024-06-01T09:00:00.000Z',
          updated_at: '2024-06-04T09:00:00.000Z',
          banner: { uid: 'a1', url: `${C}/buses.jpg`, filename: 'buses.jpg', title: 'Depot' },
          tags: ['fleet'],
          publish_details: { time: DAY, environment: 'x', locale: 'en-gb', user: 'u' },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg`, updated: '2024-06-04' },
  },
  {
    name: 'MediaWiki search: marked words in the snippet, no address',
    text: j({
      batchcomplete: '',
      query: {
        searchinfo: { totalhits: 1 },
        search: [
          {
            ns: 0,
            title: 'Buying buses',
            pageid: 1,
            size: 1200,
            wordcount: 20,
            snippet: 'On <span class="searchmatch">it</span>.',
            timestamp: '2024-06-03T09:00:00Z',
          },
        ],
      },
    }),
    contentType: JT,
    items: ONE('2024-06-03', 'On it.', null),
  },
];
