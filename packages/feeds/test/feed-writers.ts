/** Writes the same item in every feed type, with every text and address field filled in. */
export interface Fill {
  readonly text: string;
  readonly url: string;
}

function xml(text: string): string {
  // Control characters that XML 1.0 cannot carry at all are left out, as any writer must.
  const allowed = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/g, '');
  return allowed.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function jsonfeed({ text, url }: Fill): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: text,
    language: text,
    items: [
      {
        id: text,
        title: `T ${text}`,
        url,
        external_url: url,
        image: url,
        summary: text,
        content_html: text,
        content_text: text,
        date_published: text,
        language: text,
        tags: [text],
        _ipec: {
          organisation: text,
          place: text,
          nation: text,
          region: text,
          sector: text,
          routes: [text],
          outcome: { text, date: text },
          reviewBy: text,
          expires: text,
          verified: text,
          image_alt: text,
          [text]: text,
        },
      },
    ],
  });
}

function rss({ text, url }: Fill): string {
  const [t, u] = [xml(text), xml(url)];
  return `<?xml version="1.0"?><rss version="2.0" xmlns:media="m" xmlns:ipec="i"><channel><title>${t}</title><language>${t}</language>
<item><guid>${u}</guid><title>T ${t}</title><link>${u}</link><description>${t}</description><pubDate>${t}</pubDate>
<category domain="sector">${t}</category><category domain="${t}">${t}</category><category>${t}</category>
<media:content url="${u}" medium="image"><media:description>${t}</media:description></media:content><enclosure url="${u}" type="image/png"/>
<ipec:organisation>${t}</ipec:organisation><ipec:outcome>${t}</ipec:outcome><ipec:expires>${t}</ipec:expires></item></channel></rss>`;
}

function atom({ text, url }: Fill): string {
  const [t, u] = [xml(text), xml(url)];
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="${u}"><title>${t}</title>
<entry xml:lang="${t}"><id>${t}</id><title type="html">T ${t}</title><link href="${u}"/><link rel="enclosure" type="image/png" href="${u}" title="${t}"/>
<summary type="html">${t}</summary><content type="xhtml"><div>${t}</div></content><updated>${t}</updated><category scheme="region" term="${t}"/></entry></feed>`;
}

function wordpress({ text, url }: Fill): string {
  return JSON.stringify([
    {
      id: 1,
      slug: text,
      link: url,
      date: text,
      lang: text,
      title: { rendered: `T ${text}` },
      excerpt: { rendered: text },
      content: { rendered: text },
      acf: { sector: text, outcome: text, [text]: text },
      _embedded: {
        'wp:featuredmedia': [
          { source_url: url, alt_text: text, media_details: { width: text, height: text } },
        ],
        'wp:term': [[{ taxonomy: 'sector', name: text }], [{ taxonomy: text, name: text }]],
      },
    },
  ]);
}

/** A writer for each feed type. */
export const WRITERS: Readonly<Record<string, (fill: Fill) => string>> = { jsonfeed, rss, atom, wordpress };
