/** Writes the same item in every feed type, with every text and address field filled in. */
export interface Fill {
  readonly text: string;
  readonly url: string;
}

/** A text as XML carries it, in content and in attributes. */
export function xml(text: string): string {
  // Control characters that XML 1.0 cannot carry at all are left out, as any writer must.
  const allowed = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '');
  return allowed.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const FIELDS = ['organisation', 'place', 'nation', 'region', 'sector', 'route', 'outcome'];
const DAYS = ['outcomeDate', 'reviewBy', 'expires', 'verified'];

function fields(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...FIELDS, ...DAYS, text].map((name) => [name, text]));
}

function jsonfeed({ text, url }: Fill): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: text,
    home_page_url: url,
    feed_url: url,
    language: text,
    [text]: text,
    items: [
      {
        id: text,
        title: `T ${text}`,
        url,
        external_url: url,
        image: url,
        banner_image: url,
        summary: text,
        content_html: text,
        content_text: text,
        date_published: text,
        date_modified: text,
        language: text,
        tags: [text],
        authors: [{ name: text, url, avatar: url }],
        attachments: [{ url, mime_type: 'image/png', title: text }],
        [text]: text,
        _ipec: { ...fields(text), routes: [text], outcome: { text, date: text }, image_alt: text },
      },
    ],
  });
}

function extension(t: string): string {
  return [...FIELDS, ...DAYS].map((name) => `<ipec:${name}>${t}</ipec:${name}>`).join('');
}

function media(t: string, u: string): string {
  return `<media:group><media:content url="${u}" medium="image" width="${t}" height="${t}"><media:title>${t}</media:title></media:content>
<media:description>${t}</media:description></media:group><media:thumbnail url="${u}"/>`;
}

function rss({ text, url }: Fill): string {
  const [t, u] = [xml(text), xml(url)];
  return `<?xml version="1.0"?><rss version="2.0" xmlns:media="m" xmlns:ipec="i" xml:base="${u}"><channel><title>${t}</title><link>${u}</link><language>${t}</language>
<item><guid>${u}</guid><title>T ${t}</title><link>${u}</link><description>${t}</description><content:encoded>${t}</content:encoded>
<pubDate>${t}</pubDate><dc:date>${t}</dc:date><dc:language>${t}</dc:language><dc:subject>${t}</dc:subject><dc:description>${t}</dc:description>
<category domain="sector">${t}</category><category domain="${t}">${t}</category><category>${t}</category>
${media(t, u)}<enclosure url="${u}" type="image/png"/>${extension(t)}</item></channel></rss>`;
}

function atom({ text, url }: Fill): string {
  const [t, u] = [xml(text), xml(url)];
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="${u}" xml:lang="${t}"><title>${t}</title>
<entry xml:lang="${t}" xml:base="${u}"><id>${t}</id><title type="html">T ${t}</title><link href="${u}"/><link rel="enclosure" type="image/png" href="${u}" title="${t}"/>
<summary type="html">${t}</summary><content type="xhtml"><div>${t}</div></content><published>${t}</published><updated>${t}</updated>
<category scheme="region" term="${t}" label="${t}"/><category scheme="${t}" term="${t}"/>${media(t, u)}${extension(t)}</entry></feed>`;
}

function wordpress({ text, url }: Fill): string {
  const size = { source_url: url, width: text, height: text };
  return JSON.stringify([
    {
      id: 1,
      slug: text,
      link: url,
      date: text,
      date_gmt: text,
      lang: text,
      title: { rendered: `T ${text}` },
      excerpt: { rendered: text },
      content: { rendered: text },
      meta: { ...fields(text), [text]: [text] },
      acf: { ...fields(text), sector: [{ label: text, value: text }], [text]: text },
      _embedded: {
        'wp:featuredmedia': [
          { source_url: url, alt_text: text, media_details: { sizes: { medium_large: size, [text]: size } } },
        ],
        'wp:term': [
          [{ taxonomy: 'sector', name: text, slug: text }],
          [{ taxonomy: 'category', name: text, slug: text }],
          [{ taxonomy: text, name: text }],
        ],
      },
    },
  ]);
}

/** A writer for each feed type. */
export const WRITERS: Readonly<Record<string, (fill: Fill) => string>> = { jsonfeed, rss, atom, wordpress };
