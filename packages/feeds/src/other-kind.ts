import { object } from '@ipec/common';

/** What files begin with that hold no text, and what each is. */
const FILES: readonly (readonly [start: string, kind: string])[] = [
  ['PK\x03\x04', 'a workbook, a document or another packed file'],
  ['\xd0\xcf\x11\xe0', 'an old workbook or document of Microsoft Office'],
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a document in RTF'],
  ['\x1f\x8b', 'a packed file'],
  ['Rar!', 'a packed file'],
  ['7z\xbc\xaf', 'a packed file'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture, a sound or a film'],
  ['ID3', 'a sound'],
];

/** What a file is that holds no text, by its first bytes as letters; undefined where it may hold one. */
export function fileKind(start: string): string | undefined {
  return FILES.find(([one]) => start.startsWith(one))?.[1];
}

/** Texts that are something else than a feed or a table, by how they begin. */
const TEXTS: readonly (readonly [start: RegExp, kind: string])[] = [
  [/^BEGIN:VCALENDAR/i, 'a calendar (iCalendar)'],
  [/^BEGIN:VCARD/i, 'contact cards (vCard)'],
  [/^(?:#.*\s+)*(?:user-agent|sitemap):/i, 'the rules of a site for robots'],
  [/^@\w+\s*\{/, 'references (BibTeX)'],
  [/^TY {2}- /, 'references (RIS)'],
  [/^(?:%YAML|---\s*\n|- [\w-]+:(?: .*)?\n|[\w-]+:\s*\n\s+(?:- )?[\w-]+)/, 'a text in YAML'],
  [/^[\w-]+: .*\n\s*[\w-]+:/, 'a text of names and values'],
  [/^(?:#{1,6} |[*-] )/, 'a text in Markdown'],
];

/** What a text is that is neither a feed nor a table; undefined where nothing says so. */
export function textKind(text: string): string | undefined {
  return TEXTS.find(([start]) => start.test(text))?.[1];
}

/** Documents in XML that are no feeds, by the name of their root. */
const ROOTS: Readonly<Record<string, string>> = {
  urlset: 'a sitemap',
  sitemapindex: 'a sitemap',
  opml: 'a list of feeds (OPML)',
  kml: 'a map (KML)',
  gpx: 'a map (GPX)',
  svg: 'a picture (SVG)',
  workbook: 'a workbook (Excel 2003)',
  'oai-pmh': 'the answer of a repository (OAI-PMH)',
  error: 'the error message of a server',
  fault: 'the error message of a server',
};

/** What a document in XML is whose root is not that of a feed. */
export function xmlKind(root: string): string | undefined {
  const name = root.toLowerCase().replace(/^.*:/, '');
  return Object.hasOwn(ROOTS, name) ? ROOTS[name] : undefined;
}

/** What an error may say of itself. */
const OF_ERROR =
  /^(?:message|detail|fault|code|status(?:code)?|title|type|instance|data|path|timestamp|trace_?id|request_?id)$/i;

/** What a document in JSON is that holds no list of entries. */
export function jsonKind(document: unknown): string | undefined {
  const fields = object(document);
  const { type, openapi, swagger, error, errors } = fields;
  if (typeof type === 'string' && /^(?:Feature(?:Collection)?|Topology|GeometryCollection)$/.test(type))
    return 'a map (GeoJSON)';
  if (openapi !== undefined || swagger !== undefined) return 'the description of a service (OpenAPI)';
  const names = Object.keys(fields);
  const isError =
    names.some((one) => /^(?:message|detail|fault)$/.test(one)) && names.every((one) => OF_ERROR.test(one));
  return isError || error !== undefined || errors !== undefined ? 'the error message of a server' : undefined;
}
